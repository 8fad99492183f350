import { listOf } from './reading.ts'

/**
 * First names that are common in the Netherlands. They say whether a word without a capital, or a
 * capital without a cue, is somebody. Names that are also everyday words (Wil, Max, Roos) are left out.
 */
export const firstNames = listOf(`
  aad aafke abdel abdelkader abdi abdirahman abdul abdullah abel adam adem adil adriaan adriana agnes agnieszka ahmad ahmed aicha
  aïcha aisha ajay albert alberto alex alexander alexandra ali alice alicja alina aliya amal amanda amber amina amine amir amira
  amy ana anastasia anass andre andré andrea andreas andrei andries andrzej andy angela angelique anil anita anja anke ann anna
  anne anneke annelies annemarie annemiek annet annette annie anouk anthony antje anton antoinette antonio arie arjan arjen
  arno arnold arthur asha ashley asma astrid aya ayaan ayan ayoub ayse ayşe aziz aziza bahar barbara bart bas bashir beatrix
  bella ben benjamin berend bernadette bert berta betty bianca bilal birgit bjorn björn bo bob boris bouchra boudewijn bram
  brahim bram brenda brigitte britt bruno burak cagla can carina carla carlijn carlo carlos carmen carola carolien caroline
  cas casper catharina cees cemal chaima chantal charlotte chloe chris christa christel christiaan christian christina
  christine cindy claire claudia coen colinda conny corine corinne corrie cornelia cornelis cynthia daan daisy damian dani
  daniel daniela danielle danny daria david debbie debora demi denise dennis desiree diana dick diederik diego dieuwke dilara
  dina dinesh dion dirk ditte dmitri dominik dora dorien dorota dragan driss duncan dylan ed eddy edith eduard edward edwin
  eefje eelco egbert ehsan eline elena eleni elif elisa elisabeth elise eliza elke ella ellen elly els elsa elsje ema emiel
  emilia emily emma emre erdem eric erica erik erika erna ernst erwin esmee esmée esra ester esther eva evelien eveline evert evi
  ewa fabian fadi fadoua faiza farah farid farida faris fatih fatiha fatima fatma fatmagul faysal femke fenna ferdi feyza filip
  filiz fleur floor floris fons fouad francis francisca franciska frank frans fred frederik freek frits gabriela gabriel geert
  geertje gemma george gerald gerard gerda gerdien gerjan gerrit gert gertjan gertrude gijs gina giovanni goran greet greetje guido
  gulsen gunther guus gwen habiba hacer haitham hakan hakim halima hamid hamza hana hanan hanna hannah hanneke hannie
  hans harald harm harold harrie harry hasan hassan hatice hayat heidi heleen helen helena helga helma hendrik hendrika henk
  hennie henny henri henriette henry herbert herman hermien hicham hilda hilde hind houda huda hugo huib huseyin hussein
  hüseyin ibrahim ibtissam ida igor ihsan ikram ilham ilias ilona ilse iman imane imke imran indra ine ines inge ingeborg ingrid
  irena irene irina iris irma isa isabel isabella isabelle ismael ismail ivan ivo ivonne iwona jaap jacco jack jacob jacoba jacqueline
  jacques jamal james jamila jan jana jane janet janine janna janneke jannes jannie janny jantine jara jarno jaroslaw jasmijn
  jasmin jason jasper jayden jean jeanet jeanette jelena jelle jelmer jennifer jenny jens jeroen jerry jesse jessica jill jim jo joan
  joana joanna joao job jochem jochen joep joeri joey johan johanna johannes john johnny jolanda jolanta jolien jonas jonathan
  joost jordi jordy joris jorn jos josé jose josef josefien joseph josephine joshua josien joyce juan judith jules julia julian julie
  juliette julius jurgen jurre justin justyna kaan kai kamal kamila karel karen karim karima karin karina karlijn karolina
  kaspar kasper katarzyna kate katja katrien kay kayleigh kees kelly kemal kenan kenneth kevin khadija khaled khalid
  khalil kidane kim kimberly kirsten klaas klaartje klara koen koos krista kristel kristina krzysztof kubra laila lamia lana lara
  larissa lars latifa laura laurens leen leila lena lennart leo leon leonie leontien leslie leyla lia liam lianne lidia liesbeth liesje
  lieke lieneke lilian liliana lily linda linde linh lisa lisanne lisette liv loes lotte louis louise luca lucas lucia lucie
  lucy luigi luis luuk lydia maaike maarten machteld magdalena mahmoud mahmut maikel maja malak malgorzata malika manal mandy
  manon manuel mara marc marcel marco marcus margaret margarita margo margot margreet margriet maria mariam mariana marie
  marieke mariëlle marielle marietje marije marijke marijn marika marina mario marion marisa mariska marit marja marjan marjo marjolein
  marjolijn mark marko marleen marlies marlijn marloes marlou marnix marta martha martien martijn martin martina martine marwa marwan
  mary maryam mats matthias matthijs maud maurice maurits maya mees mehdi mehmet meike melanie melek melissa melle melvin
  menno merel meryem merve metin mia michael michal michel michelle michiel mick mieke miep miguel mike mikail mila milan milou
  mimoun mina mira miranda miriam mirjam mitchell mo moa mohamed mohammad mohammed mohamud moniek monika monique morad mourad mouna muhammad
  muhammed murat mustafa mustapha myra myrthe myrna nabil nada nadia nadine nadja naima najat najib nasser natalia natalie natasja
  nathalie nathan nawal nazli nel nelleke nelly nermin nick nicky nico nicolaas nicole niek niels nienke nihal nika nikki nina niklas noah
  nora noor noortje nordin noura nour nur nuray nuria oksana oleksandr olena olga oliver olivier omar onno oscar osman otto
  oumaima ozlem özlem pablo pascal patricia patrick patrizia paul paula paulien pauline pavel pawel pedro peggy petar peter petra
  philip philippe pia pien pier pieter pieternel piet piotr pim quinten quirine rabia rachel rachid rachida rafael rafal raffaele rahel
  rahma raisa raj ralf ralph ramazan ramon randy rania raoul raphael rashid raymond rebecca reinier reinout remco remi rené renata
  renate rene renee renée renske reza riana ricardo richard rick rianne ria rik rita rob robbert robert roberto robin rocco roel roelof roger
  rogier roland rolf romana romy ron ronald ronny rosa rosanne rosalie roy ruben rudi rudolf rudy rui ruth ruud saad saba sabah sabina sabine
  sabrina said saïd saida salah salem saliha salim salma samantha samar samir samira sander sandra sanne santi sara sarah
  sarita saskia sebastiaan sebastian selam selim selin selma serena serge sergei serkan sevda sevgi sevim shanti sharon sheila
  shirley siham silvia simon simone sjaak sjoerd sjors sofia sofie soner sonia sonja sophie souad soufiane stefan stefanie stella
  stephan stephanie steven stijn sunita susan susanne suzan suzanne svetlana sven sylvia sylvie szymon tamara tania tanja tara
  tarik teun tesfay tess tessa thea theo theresa thierry thijs thomas thirza tibor tijmen tim timo tina tineke tjeerd tobias tom tomas
  tomasz ton toon tristan trudy truus tugba tülay turan tygo umut ursula valentina valerie vera veronica veronika veronique victor victoria
  vincent viktor violeta vitali vivian vladimir volodymyr wahid walter wanda wendy werner wesley wiebe wies wilfried wilhelmina
  willem willemijn willie wilma wim wojciech wout wouter xander yara yasin yasmin yasmina yasmine yassin yassine yolanda youri
  youssef yulia yuri yusuf yvette yvonne zahra zainab zakaria zehra zeynep zineb zofia zoë zoltan zohra zuzanna
`)

/** Surnames that are written in lower case after "mevrouw" and "meneer". */
export const surnames = listOf(`
  jansen janssen jong vries berg dijk bakker visser smit meijer meyer boer mulder groot bos vos peters hendriks hendrickx leeuwen dekker brouwer
  wit dijkstra smits graaf meer linden kok jacobs haan vermeulen heuvel veen broek bruijn bruin heijden schouten beek willems vliet
  hoekstra maas verhoeven koster dam wal prins blom huisman peeters kuipers veenstra kuiper jonge wijk bosch scholten velden
  hofman gerritsen postma hermans sanders bergh evers molenaar driessen koning mohamed ali yilmaz yılmaz kaya demir sahin şahin
  özdemir ozdemir celik çelik aydin öztürk ozturk bakkali amrani idrissi haddad nguyen kowalski kowalska nowak singh hussein hassan ahmed janse
  timmer timmermans kramer bouwman zijlstra martens post gerrits pietersen klaassen willemsen bosman jonker laan voorbeeld verbeek hoek kroon blok
`)

/** Names of streets, schools, firms and figures of speech: nobody's own. Written as "first last". */
export const figures = new Set([
  'jan modaal',
  'jan splinter',
  'jan rap',
  'anne frank',
  'albert heijn',
  'albert schweitzer',
  'florence nightingale',
  'maria montessori',
  'marie curie',
  'johan cruijff',
  'johan cruyff',
  'johan cruyffschool',
  'willem ii',
  'jan linders',
  'dirk van',
  'philip morris',
  'james l',
  'albert einstein',
  'hendrik ido',
  'frans hals',
  'aletta jacobs',
  'rudolf steiner',
  'max havelaar',
  'leo kannerhuis',
  'marga klompé',
  'eva luna',
  'mark rutte',
  'dick schoof',
  'rob jetten',
  'geert wilders',
])
