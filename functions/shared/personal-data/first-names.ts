import { listOf } from './reading.ts'

/**
 * First names that are usual in the Netherlands, by where they come from. They say whether a word without
 * a capital behind a cue, or a capital without a cue, is somebody.
 */
const listedNames: ReadonlySet<string> = new Set([
  // of many origins
  ...listOf(`
    aad aafke abdel abdelkader abdi abdirahman abdul abdullah abel adam adil adriaan adriana agnes agnieszka ahmad ahmed aicha aisha ajay albert
    alberto alex alexander alexandra ali alice alicja alina aliya amal amanda amber amina amine amir amira amy ana anass anastasia andre andrea
    andreas andrei andrzej andré andy angela angelique anil anita anja anke ann anna anne anneke annelies annemarie annemiek annet annette annie anouk
    anthony antje antoinette anton antonio arie arjan arjen arno arnold arthur asha ashley asma astrid aya ayaan ayan ayoub ayse ayşe aziz aziza aïcha
    bahar barbara bart bas bashir beatrix bella ben benjamin berend bernadette bert berta betty bianca bilal birgit bjorn björn bo bob boris bouchra
    boudewijn brahim bram brenda brigitte britt bruno burak cagla carina carla carlijn carlo carlos carmen carola carolien caroline cas casper
    catharina cees cemal chaima chantal charlotte chloe chris christa christel christiaan christian christina christine cindy claire claudia coen
    colinda conny corine corinne cornelia cornelis corrie cynthia daan daisy damian dani daniel daniela danielle danny daria david debbie debora demi
    denise dennis desiree diana dick diederik diego dieuwke dilara dina dinesh dion dirk ditte dmitri dominik dora dorien dorota dragan driss duncan
    dylan ed eddy edith eduard edward edwin eefje eelco egbert ehsan elena eleni elif eline elisa elisabeth elise eliza ella ellen elly els elsa elsje
    ema emiel emilia emily emma emre erdem eric erica erik erika erna ernst erwin esmee esmée esra ester esther eva evelien eveline evert evi ewa
    fabian fadi fadoua faiza farah farid farida faris fatih fatiha fatima fatma fatmagul faysal femke fenna ferdi feyza filip filiz fleur floor floris
    fons fouad francis francisca franciska frank frans fred frederik freek frits gabriel gabriela geert geertje gemma george gerald gerard gerda
    gerdien gerjan gerrit gert gertjan gertrude gijs gina giovanni goran greet greetje guido gulsen gunther guus gwen habiba hacer haitham hakan hakim
    halima hamid hamza hana hanan hanna hannah hanneke hannie hans harald harm harold harrie harry hasan hassan hatice hayat heidi heleen helen helena
    helga helma hendrik hendrika henk hennie henny henri henriette henry herbert herman hermien hicham hilda hilde hind houda huda hugo huib huseyin
    hussein hüseyin ibrahim ibtissam ida igor ihsan ikram ilham ilias ilona ilse iman imane imke imran indra ine ines inge ingeborg ingrid irena irene
    irina iris irma isa isabel isabella isabelle ismael ismail ivan ivo ivonne iwona jaap jacco jack jacob jacoba jacqueline jacques jamal james
    jamila jan jana jane janet janine janna janneke jannes jannie janny jantine jara jarno jaroslaw jasmijn jasmin jason jasper jayden jean jeanet
    jeanette jelena jelle jelmer jennifer jenny jens jeroen jerry jesse jessica jill jim jo joan joana joanna joao jochem jochen joep joeri joey johan
    johanna johannes john johnny jolanda jolanta jolien jonas jonathan joost jordi jordy joris jorn jos jose josef josefien joseph josephine joshua
    josien josé joyce juan judith jules julia julian julie juliette julius jurgen jurre justin justyna kaan kai kamal kamila karel karen karim karima
    karin karina karlijn karolina kaspar kasper katarzyna kate katja katrien kay kayleigh kees kelly kemal kenan kenneth kevin khadija khaled khalid
    khalil kidane kim kimberly kirsten klaartje klaas klara koen koos krista kristel kristina krzysztof kubra laila lamia lana lara larissa lars
    latifa laura laurens leen leila lena lennart leo leon leonie leontien leslie leyla lia liam lianne lidia lieke lieneke liesbeth liesje lilian
    liliana lily linda linh lisa lisanne lisette liv loes lotte louis louise luca lucas lucia lucie lucy luigi luis luuk lydia maaike maarten machteld
    magdalena mahmoud mahmut maikel maja malak malgorzata malika manal mandy manon manuel mara marc marcel marco marcus margaret margarita margo
    margot margreet margriet maria mariam mariana marie marieke marielle marietje marije marijke marijn marika marina mario marion marisa mariska
    marit mariëlle marja marjan marjo marjolein marjolijn marko marleen marlies marlijn marloes marlou marnix marta martha martien martijn martin
    martina martine marwa marwan mary maryam mats matthias matthijs maud maurice maurits maya mees mehdi mehmet meike melanie melek melissa melle
    melvin menno merel merve meryem metin mia michael michal michel michelle michiel mick mieke miep miguel mikail mike mila milan milou mimoun mina
    mira miranda miriam mirjam mitchell mo moa mohamed mohammad mohammed mohamud moniek monika monique morad mouna mourad muhammad muhammed murat
    mustafa mustapha myra myrna myrthe nabil nada nadia nadine nadja naima najat najib nasser natalia natalie natasja nathalie nathan nawal nazli nel
    nelleke nelly nermin nick nicky nico nicolaas nicole niek niels nienke nihal nika nikki niklas nina noah noor noortje nora nordin nour noura nur
    nuray nuria oksana oleksandr olena olga oliver olivier omar onno oscar osman otto oumaima ozlem pablo pascal patricia patrick patrizia paul paula
    paulien pauline pavel pawel pedro peggy petar peter petra philip philippe pia pien pier piet pieter pieternel pim piotr quinten quirine rabia
    rachel rachid rachida rafael rafal raffaele rahel rahma raisa raj ralf ralph ramazan randy rania raoul raphael rashid raymond rebecca reinier
    reinout remco remi renata renate rene renee renske rené renée reza ria riana rianne ricardo richard rick rik rita rob robbert robert roberto robin
    rocco roel roelof roger rogier roland rolf romana romy ron ronald ronny rosa rosalie rosanne roy ruben rudi rudolf rudy rui ruth ruud saad saba
    sabah sabina sabine sabrina said saida salah salem saliha salim salma samantha samar samir samira sander sandra sanne santi sara sarah sarita
    saskia saïd sebastiaan sebastian selam selim selin selma serena serge sergei serkan sevda sevgi sevim shanti sharon sheila shirley siham silvia
    simon simone sjaak sjoerd sjors sofia sofie soner sonia sonja sophie souad soufiane stefan stefanie stella stephan stephanie steven stijn sunita
    susan susanne suzan suzanne sven svetlana sylvia sylvie szymon tamara tania tanja tara tarik tesfay tess tessa teun thea theo theresa thierry
    thijs thirza thomas tibor tijmen tim timo tina tineke tjeerd tobias tom tomas tomasz ton toon tristan trudy truus tugba turan tygo tülay umut
    ursula valentina valerie vera veronica veronika veronique victor victoria viktor vincent violeta vitali vivian vladimir volodymyr wahid walter
    wanda wendy werner wesley wiebe wies wilfried wilhelmina willem willemijn willie wilma wim wojciech wout wouter xander yara yasin yasmin yasmina
    yasmine yassin yassine yolanda youri youssef yulia yuri yusuf yvette yvonne zahra zainab zakaria zehra zeynep zineb zofia zohra zoltan zoë zuzanna
    özlem
  `),

  // Dutch and Frisian
  ...listOf(`
    aagje aaltje aart abby abe adelheid adinda adri adrie agatha aiden albertine alet aletta alida alwin amélie anco andries anique ank annabel
    annechien annelieke anneloes annelot annemarijn annerieke annika anoek ansje anthonie arend ariaan ariane ariette arnoud arnout aron ayden barend
    bartel bastiaan bea benja benno bente benthe berber berdien berdine bernard bernd bernice bertus betsie bettina boaz bodhi boele bonny brecht
    brechtje brigit britta carel carline carolijn caspar catelijne cato charissa charlene cherelle christien christophe ciska claartje clara clemens
    cor corina cornelie corné corrien corry daantje dagmar danique daphne davy delphine dex dianne diantha dieke diewertje dineke dirkje dolf donna
    dorinde dorine doris dorothe doutzen eefke eelke egon eibert eike elbert eleonora elfriede elian elin elisabet elleke ellemieke elles ellis elodie
    eloise elselien elske emilie emilio emke engelbert eugene eugenie evan evelyn evelyne everdien evie evy fabienne fay faye fedde felicia feline
    felix fem femmie fenne ferdinand fieke fien fiene finn flip floortje florentine florian florien florine fokke fokko foppe francien francine
    franciscus francois freddy freerk freija froukje gaby geerten geertruida geesje geke gerben gerbert gerco gerdie gerdine gerdy gerhard germaine
    gerrie gerry gertie gertrud gerwin gesina giel gijsbert gijsbertus gijsje gilles gitta gonny griet grietje guusje gwendolyn hadewych hailey hanke
    hanno hansje harma harmen harmke harriet harro hedwig hedy heike heiko hein heino hella hendrickje hendrien hendrikus henriëtte herma hermina
    hessel hester hettie hetty hidde hielke hilbert hilbrand hiltje hinke hubert huibert huub ilja ilonka immy ina ineke inez inger isabeau isolde
    ivana ivy jaantje jacintha jacobus jacoline jacomien jacomijn jacquelien jaike jaimy janke jannetje jannick jannigje jannine jantien jantje jarne
    jayda jayla jaylen jazz jeannet jeannette jeannine jeffrey jelke jeltje jeske jesslyn jessy jet jetske jette jetty jikke jildou jinte jinthe jitse
    jitske jitte joah joas jobje jochum joelle johanneke jolande jolijn joline jolyn jonna jonne joop joran jorick jorien jorinde jorrit jort joselien
    josephina josine josje joukje joël judit judy jula juna jurjen jurriaan jurrien jurriën justus jutta juul kaatje karlien kars karst katinka kato
    keesje keimpe kenny kiki kitty klaasje klaaske klarissa klazien klazina koenraad koert koosje kristien kyan kyra lauren laurie laurien leander
    leanne leendert leentje lenie lennie lenny leonard leonoor leontine leopold levi lex liane lida lidwien lidy liedeke lies liesanne lieselot lieuwe
    lilou linde lineke linsey livia liz liza lize lizzy lobke lodewijk loek loekie lois lola lonneke loretta lotje lou louie louisa lous loïs luc
    lucienne ludo lukas luna lydie lynn maartje mabel machiel maddie madelein madeleine mads mae maeve maite manfred manja manouk marcella mareike
    marga margaretha margit margje marianna marianne mariette marijntje marijse marileen marilene marilou marinda marinka marinus marita marius mariët
    marjanne marjet marjoleine marjon marjorie markus marlene marlien marlous marnie marrit marsha mart marthe martje mason maureen max maxim maxime
    maximiliaan mayke meindert meinte melchior melina melisa merlijn michaela mijke mijntje mika mikki milla milo mindy minke minnie mirjana mirte
    mirthe mitch moira monica moos nanda nanette nanne nannette natascha neeltje nelis nellie nena nicolette nicoline nikita noa noel nolda nonja noud
    nova noëlle nynke okke olaf olivia onne otis ottelien pepijn petronella philomena piebe piebren pieke pierre pieterke pietje pippa pleun plien
    popke puck quincy quinn quint rachelle ramona ramses raymon rein reina reinder reinhard reinoud reint remko rens renzo resi reyer ricky rieke
    riekje riemer rien rienk rients riet rietje rikkert riley rina rinia rinke rinske rinus robbie robbin rochelle roderick roeland roelfje roelie
    roelien roeliena romee romke roos roosje rosemarie rosemarijn rosie rosita roswitha rowan rowena rowin ruby rudie rutger ruurd ryan ryanne saar
    saartje sam sammie samuel sandy sanna sannah sanneke sascha sasja sebas selena sem senn senna sep shannon siebe siebrand siebren siem sien sienna
    sierd sietse sietske sigrid sijbren sijtje silke silvester silvie sina sjaan sjef sjoerdje sjoerdtje sjon sjouke sjoukje sofieke sonny sophia stan
    steef stef stefaan steffan steffie sterre stien stijntje suus suzanna suze svenja sybrand sybren taco tamar tanneke tatjana teake teddy teunis
    teuntje thalia thekla theodoor theodora theodorus thera therese theunis thijmen thérèse tiemen tiemo tieneke tijl tijn tijs tilly timon timothy
    tinie tinus titia tjalling tjarda tjark tjeerdtje tjerk tjeu tjitske tjitte tommy tonia tonnie tonny toos toosje tooske trees trijntje trix truida
    truusje twan tycho uilke ulrike valesca veerle viggo vince viola virginia vivianne volkert vonne vroukje wander warner wendela wiebren wiesje
    wietse wietske wil wilbert wilco wilfred wilhelm wilhelmus wilko willeke willemina willianne willy wilmar wilmie wimke winfried winnie wobbe wobke
    wolter womke wubbo wybe wybren wytse wytske xandra xavi xavier yannick ybe yfke ymke yoeri yoni yorick youp yuna yvet yvon zara zeger zita zoey
    zwaantje zwanet
  `),

  // Turkish
  ...listOf(`
    abdurrahman adnan ahmet alev alper altan arda arzu asim asli aslı asuman atakan ayhan aykut ayla aylin aynur aysegul aysel aysun ayşegül azra
    bahadir baran baris bariş batuhan bayram begum berat berk berkan betul betül beyza bilge birol bora buket bulent busra bülent büşra canan cansu
    cem cemre cengiz ceren ceyda ceylan cihan coskun demet deniz derya devrim dilan dilek dogan doğan dursun ebru ece ecrin eda ekrem emin emine
    emirhan enes engin ercan eren ergin ergun erhan erkan erol ersin ertan ertugrul esin esma evren eylül ezgi fadime fahri faruk ferhat feride ferit
    fevzi figen fikret firat funda furkan fırat gamze gokhan gonca gonul gulay gulcan guler gulsah gulsum gulten gunay gunes gökhan gönül gülay güler
    gülizar gülsüm gülşen günay güneş güven halil halim halime haluk hamdi handan hande harun hasret havva hayri hazal hidayet hilal hulya husnu hülya
    hüsnü idris ilhan ilkay ilker ilknur inci ipek irem irfan ismet izzet kadir kadriye kazim kazım kerem kerim kiymet koray korhan kubilay kürşat
    leman levent mahir mehtap melih meltem meral mert mesut metehan mevlüt mirac muammer muhammet muharrem mukaddes mücahit müjde müslüm nadir nalan
    nazan nazmi nazım necati necla nedim nejat nergis neslihan nesrin nevin nevzat nezahat nihat nilay nilgun nilgün nilüfer nimet nuran nurcan
    nurettin nuri nuriye nursel nurten oguz oguzhan okan oktay onur orhan oya ozan ozge ozgur ozkan oğuz pelin perihan pinar polat pınar recep refik
    remzi riza rıza saban sabri safiye sebnem seda sedat sedef sefa selahattin selami selcuk selda selen selman selçuk sema semih semra senol serap
    serdar serhat sermin serpil sertac sevcan sevil sevinc sevinç seyma sibel sinan sinem sirin songul songül suat sukru sule suleyman sultan sumeyye
    suna süleyman sümeyye taha tahsin talat taner tarkan tayfun taylan tekin tolga tugce tulin tuna tuncay turgut tuğçe tülin türkan ufuk ugur ulku
    umit uğur vahit vedat veli vildan volkan yakup yalcin yalçın yasar yasemin yavuz yaşar yeliz yesim yeşim yigit yiğit yuksel yunus yurdagul yüksel
    zafer zekeriya zeki zeliha zerrin zuhal zuleyha zübeyde özge özgür özkan ülkü ümit şaban şebnem şenol şeyma şirin şule şükrü
  `),

  // Moroccan, Syrian and other Arabic
  ...listOf(`
    abdelali abdelaziz abdelhadi abdelhak abdelhamid abdelilah abdelkarim abdellah abdellatif abdelmajid abderrahim abderrahman abdeslam abdou
    abdulaziz abdulkarim abdulrahman achmed achraf adham adnane afaf afra ahlam aida akram alaa alae amani amer amin aminah amjad ammar amr anas
    anouar anwar areej arwa asaad ashraf asmaa asmae assia atef atika ayat ayham ayman aymane aymen azeddine azzedine bader badia badr bahaa basel
    basem bashar basma bassam batoul bayan bilel bouzian btissam chadia chafik chaimae chakib charif chouaib dalal dalia dania djamila doaa douae
    dunya ebtisam elham elias elyas eman esam essam fadel fadia fadila fadma fahad fahd faical faisal faiz fares farouk fathi fawzi fawzia fayez feras
    fikri firas fouzia ghada ghaith ghassan ghazal ghizlane habib hadi hadil hadjar hafid hafida hafsa haidar haifa hajar hajiba hakima hala hamada
    hamdan hamed hamida hammad hamoudi hanae hanane hani hania haroun hashem hasna hassiba hatem hatim haya hayder haytham hazem heba hiba hichem
    hisham hossam houria houssam houssein husam hussam ibtihal ibtisam idriss ihab ilyas ilyass imad imene inas inass intisar iqbal ishak ismahan
    israa issa issam itimad iyad jaber jabir jalal jalila jamel jamil jannah jawad jihad jihane jouad joumana jumana kaltoum kaoutar kareem kawtar
    khadidja khadra khalida khaoula khawla kheira khouloud kinan lahcen laith lamiae larbi latif layal layan layla lina lobna lotfi louay loubna lubna
    maha mahdi maher mahjoub maisa majd majda majed malek manar mansour maram mariem marouan marouane marwane maryem maysa mazen meriem mervat mimount
    moad moaz moez mohamad mohanad mohcine mohsen mohsin mokhtar mona monia monir mostafa mouad mouaz moufid mouhcine mouloud moumen mounia mounir
    moussa moustafa muayad mubarak muhanad muna munir mutaz myriam nabila naeem nafisa nahid nahla naila naim najah najla najlae najoua najwa naoual
    narjis naser nasim nasima nasreen nasrin nassim nassira nawel nawras naziha nezha nidal nihad nisrine nizar noha noral nouhad nouhaila noureddine
    nourhan nouri nuha ouafae oualid ouassim ouiam oumayma ousama oussama qasim qusai rabab rabie radia rafik raghad rahim raja rajae rami ramy rana
    ranim ranya rasha rasheed rashida rayan rayane reda redouan redouane reem riad rida ridouan riham rim rima riyad rkia roaa rola rozan rukaya
    saadia saber sabiha sabir sadia sadik safa safae safwan sahar sahra saif sakina salaheddine saloua salwa sami samia samih sana sanaa sanae sawsan
    sayed shadi shadia shahd shaima shaimaa shereen sherif sherine shirin sihame soad sofian sofiane souhail souhaila soukaina soulaiman soumaya
    suhail suhaila sulaiman suleiman tahar taher tala talal tamer taoufik tarek tareq tariq tawfik thaer thamer toufik touria umar uthman wael wafa
    wafae wail waleed walid warda wasim wassim wiam widad wissal wissam yacine yahya yaman yamina yaser yasir yasmeen yazan yazid yehya younes younis
    younous yousef yousif yousra youssra yusra zaher zaid zaina zakariya zaki zakia zaynab zein zeina zeinab ziad zohair zoubida zoubir zouhair
  `),

  // Kurdish, Iranian and Afghan
  ...listOf(`
    aras arash ardalan arezu arman azad azadeh bahman bahram bakhtiar behnam behrouz behzad bijan delal dilovan elaheh farhad fariba farshid farzad
    farzana farzaneh fatemeh fereshteh ferhad ghulam gulistan habibullah hamidullah hawar hazhar hiwa homa hossein jamshid javad jiyan karwan kaveh
    khatera kian laleh mahnaz mahsa malalai masoud massoud mehran mehrdad mitra mojtaba morteza najibullah nasir navid nazanin niloofar niloufar nima
    noorullah omid parastu parisa parvin parwana payam pouya rahmatullah ramin rezgar rojda rojhat rojin rostam roya rozhin rustam saeed sajjad sardar
    shabnam shahin shahla shahram sharif shilan shirwan siamak simin soheil sohrab soran soraya tahira wahida yalda zabihullah zalmay zana zelal
    zohreh
  `),

  // Polish
  ...listOf(`
    adrianna agata aleksander aleksandra aneta ania aniela antoni arkadiusz artur bartek bartlomiej bartosz bartłomiej basia beata blanka bogdan bogna
    bogumil boguslaw boguslawa bogusław bozena bożena celina czeslaw czesław dagmara danuta darek dariusz dawid dominika edyta elzbieta elżbieta eryk
    eugeniusz ewelina feliks franciszek genowefa gosia grazyna grażyna grzegorz halina irek ireneusz izabela jacek jadwiga jagoda jakub janek janina
    janusz jarek jarosław jerzy jozef julita józef kacper kaja kamil karol kasia kazimierz kinga klaudia konrad krystian krystyna krzysiek lech leszek
    lucyna ludwik lukasz maciej maciek magda marcin marek mariola mariusz martyna marzena mateusz małgorzata michał mieczyslaw mieczysław milena mirek
    miroslaw mirosław norbert olek oliwia oliwier patryk paulina paweł piotrek przemek przemyslaw przemysław radek radoslaw radosław rafał roksana
    roman rysiek ryszard seweryn slawek slawomir stanislaw stanisław stefania sylwester sylwia szczepan sławek sławomir tadeusz teresa tomek urszula
    waldek waldemar wieslaw wiesław wiktor wiktoria wioletta witold wladyslaw wlodzimierz wojtek władysław włodzimierz zaneta zbigniew zbyszek
    zdzislaw zdzisław zenon zosia zygmunt łukasz żaneta
  `),

  // Ukrainian and Russian
  ...listOf(`
    aleksandr aleksei aleksey alexei alla alona anatoli anatolii anatoliy andrii andriy anzhela arkadi arsen artem artyom bogdana bohdan borys danylo
    dariia daryna denys dmytro ekaterina evgenia evgeniy evgeny fedir galina halyna hryhorii ihor ilya inna iryna ivanna kateryna khrystyna kira
    kostiantyn kostya ksenia kyrylo larysa lesia lesya liliia liudmyla ljudmila ludmila ludmyla lyubov lyudmila maksim maksym maryna mykhailo mykhaylo
    mykola myroslava nadezhda nadiia nadiya nastya nataliia nataliya natalya nazar nikolai nikolay oleg oleh oleksandra oleksii oleksiy olesia olesya
    olha orest ostap pavlo petro polina rostyslav ruslan ruslana sasha semen sergey sergiy serhii serhiy snezhana snizhana sofiia sofiya solomiia
    stanislav stepan svitlana taras tatiana tatyana tetiana tetyana ulyana vadim vadym valentin valentyna valeria valeriia valeriy vasili vasyl
    viacheslav viktoria viktoriia viktoriya vira vitalii vitaliy vitaly vlad vladislav vladyslav vyacheslav yana yaroslav yaroslava yegor yehor yelena
    yelyzaveta yevgen yevgeniia yevhen yevheniia yuliia yuliya yurii yuriy zakhar zhanna zinaida zlata zoya
  `),

  // Romanian, Bulgarian, Hungarian and from the Balkans
  ...listOf(`
    adrian agim agron aleksandar alexandru alin amela anca andreea arben artan asen atanas attila aurel aurelia balazs balint besnik biljana blerim
    bojan bojana boyan boyko branka branko bujar catalin catalina cezar ciprian claudiu constantin cornel cosmin cosmina costel costin cristi cristian
    cristina csaba csilla cătălin dalibor damir dana danail danijel danijela danut darko davor dejan delia denis desislava dimitar dimitri dobromir
    doina dorin doru dragana dragos dragoș drazen drita dumitru dusan dušan dzenan edin edina elisaveta elma elvir elvira elvis emil emilian emina
    emir eniko eszter eugen fatmir ferenc flavia florentina florin florina gabor galin gavril georgi georgiana gergely gezim gheorghe grigore gyorgy
    gyula györgy haris hristo iancu ildiko ileana ilie ilir imre ioan ioana ionel ionela ionut ionuț istvan istván iulia iulian iuliana ivaylo ivelina
    ivica jadranka jasmina jasna jeton josip jovan jovana jozsef józsef kalin kalina katalin kiril krasimir krasimira kujtim laszlo laurentiu lavinia
    lejla levente liviu ljiljana ljubica luan lucian luminita lyubomir lászló madalina marcela marian marija marijana marinela merita mersiha mihaela
    mihai mihail mihaly miklos miklós milen milica milko milos miloš mircea mirela miroslav mirsad mirza mladen momchil muamer mădălina natasa nataša
    nebojsa nela nelu nemanja nenad nicolae nicoleta nicusor nikola oana octavia octavian ognjen orsolya ovidiu pavlina petko petre petrica petru
    plamen plamena qendrim radka radmila radoslav radu raluca ratko razvan reka remus roxana rumen rumyana răzvan sandor sanel sanela sanja saša sead
    senad shpresa silviu simona skender slavica slavko slobodan snezana snežana sorin sorina srdjan stanimir stefka stela stelian stevan stoyan suada
    sveta svetla svetlin svetoslav szabolcs sándor tamas tamás teodor teodora tihomir timea todor tomislav traian tsveta tsvetan tsvetelina tudor
    valbona valeriu valon vasil vasile vedran vesela veselin veselina vesna viorel viorica virgil visar vladan vladislava vojislav yanko yavor yoana
    yordan yordanka zdenka zdravko zeljko zhivko zlatan zlatka zlatko zoltán zoran zorica zsolt zsuzsa zsuzsanna zvonimir željko
  `),

  // Eritrean, Ethiopian and Somali
  ...listOf(`
    abdifatah abdikadir abdinasir abdirizak abdullahi abeba abraham abreham adanech aklilu alem alemayehu almaz amanuel amleset asmeret awet aynalem
    azieb bereket berhane beyene bilan biniam binyam birhane biruk bisrat dahir dawit deqa dereje desta eden ermias eyasu eyob faduma fadumo fardowsa
    farhan fatuma filmon fitsum fowsia freweini gebre genet getachew ghirmay girmay guled haben habtom hadas hagos haile halimo hawa henok hermon hibo
    hirut hodan idil ifrah ikran isaac isayas kahsay kalkidan kebede kibrom kiros kisanet letay liban liya luul luwam mahad mahamed mebrahtu medhanie
    mehari mekdes mekonnen merhawi meron meseret mesfin mihret mikal mikias mulugeta muse nahom naod nardos natnael okubay rahwa robel ruta sagal
    samrawit saron selamawit semhar senait shewit simret sirak solomon suhayb tekle temesgen tesfalem tesfaye tesfu tewelde tigist tirhas tsega tsegay
    tsegaye tsehay warsan winta yared yodit yohana yohannes yonas yonatan yordanos yosief zekarias zemzem zeray
  `),

  // West African
  ...listOf(`
    abena abiola adama adebayo adjoa afia aissata aissatou akosua akua akwasi amadou amara aminata ayodele babatunde bakary binta boubacar cheikh
    chidi chidinma chinedu chioma djibril ebrima efua emeka fanta fatou fatoumata femi folake ibrahima ifeoma ikenna kadiatou kofi kojo kwabena kwadwo
    kwaku kwame kwasi kweku lamin mamadou mariama mariatou modou nana ngozi nkechi obinna oluwaseun osei ousmane sekou souleymane tunde uche
  `),

  // Surinamese, Hindustani and Antillean
  ...listOf(`
    alejandra alfonso amrita anand angelina angelo aniel anjali anusha aruna asmita benito candelaria chandra chandrika charlton curtis darlene devika
    dewi dhiraj diandra dilip dwayne edsel elvin ernesto errol eugenia filomena franklin gaitrie ganesh gilbert giselle gladys glenda glenn harish
    hemant hensley humphrey indira irvin ishwar ivelisse jairo jermaine kamla kavish kavita keila kiran kishan krishna kumar lakshmi latoya leroy
    lloyd lucien luisa mahesh manoj marlon meena milouska miluska mohan mohini nadira nandini naresh navin neeraj neha nirmala nishant omayra orlando
    oswaldo pooja prakash pravin priya radha radjesh rahul rajen rajesh rajiv rakesh ramesh ranjit raquel ravi ravin reinaldo rekha richenel rishi
    rishma romario romeo rosario roshan roshni sandhya sanjay santosh satish savitri shamir sharda sharina sharmila shreya suhendly sunil suraj suresh
    sushila sushma suzette tyrone usha varun vianca vidya vijay vikram vinod vishal winston xiomara yesenia zulaika zuleika
  `),

  // Indonesian, Moluccan, Chinese, Vietnamese, Thai and Filipino
  ...listOf(`
    aditya agung agus amelia analyn anisa apinya arief ayu bambang binh budi citra dian eka eko endah fitri gita hendra hoa huong indah intan jing
    joko kartika khanh kurnia lestari lorna malee maricel marites mega minh nattaya ngoc nguyet nurul nyoman phuong putri putu qiang quang quoc rahmat
    ratna retno rini rizky sari siti slamet somchai suda sugeng sulastri supaporn surya suwito thanh thao thuy tini trang trinh tuan tuyet wahyu wayan
    widodo wulan xiao xiaoli xiaoming xuan yanti ying yudi yuni zhen
  `),

  // Spanish, Portuguese, Italian and Greek
  ...listOf(`
    agustin alba alejandro alessandra alessandro alessia alfredo alicia alonso alvaro amparo andres angelica antonella araceli armando arturo athina
    aurora beatriz benedetta bernardo blanca bruna camila carmela carolina cecilia celia cesar chiara christos claudio concetta consuelo cristiano
    cristobal daniele davide delfina despina dimitrios dimitris dolores domenico domingo edgar eduarda eduardo eirini eliana emanuela emiliano enrico
    enrique enzo esperanza esteban estefania estela eugenio evangelia fabiana fabiano fabio fabiola fabrizio federica federico felipe fernanda
    fernando filipe filippo flavio francesca francesco francisco gabriele gaetano gaspar georgios gerardo gianluca gianni gilberto giorgia giorgio
    giorgos giulia giuliano giulio giuseppe gloria gonzalo graciela gregorio guadalupe guillermo gustavo hector herminia hernan horacio ignacio ilaria
    ioannis isabela itziar jaime javier jesus joaquim joaquin jorge josefa josefina juana juanita julio karla katerina konstantinos kostas leandro
    leonardo leonor leticia lorena lorenzo luciana luciano lucio ludovica macarena magali manolo manuela marcelo marcia margarida mariano maribel
    marisol mateo matilde matteo mauricio mauro michela natividad nicola nicolas nieves nikolaos nikos noelia nuno octavio osvaldo paloma pamela
    panagiotis paola paolo pascual patricio paulo pietro pilar priscila priscilla ramon raul rebeca renato roberta rocio rodolfo rodrigo rogelio
    rolando romina rosalia rosana rosaura salvador salvatore sandro santiago santino sergio silvana silvio soledad spyros stavros stefano susana
    thanos thiago tiago tommaso ugo valentino vanessa vasco vasiliki vicente vincenzo vittoria vittorio viviana ximena yadira yannis zulema
  `),

  // English
  ...listOf(`
    aaron abigail adele alan alec alfred alisha allison alyssa andrew ariana barry beth bethany bradley brandon brian bruce bryan caleb cameron
    candice carl carol catherine cathy charlie chelsea cheryl chester clark colin connor craig darren dave dean deborah derek derrick diane dominic
    donald doreen dorothy doug douglas dustin eileen elaine eleanor elijah elizabeth elliot emmanuel fiona frances gareth gary gavin geoffrey
    geraldine gideon glen gordon graham greg gregory harvey hazel heather holly howard ian isaiah jackie jackson jake jamie jared jasmine jay jeff
    jenna jeremiah jeremy jerome joanne jocelyn jodie joe joel jolene josh karl katherine kathleen kathy katie keith kerry kieran kirk kurt kyle lance
    larry lawrence leah lee lesley lewis lillian lindsay lindsey lionel logan lori lorraine lucinda luke mackenzie madison malcolm marilyn mark
    marshall marvin matt matthew megan meredith molly morgan nancy naomi natasha neil nelson nigel nolan norma norman ollie owen patsy penelope perry
    phil phillip phoebe phyllis preston randall reginald rex rhonda rodney ronnie rory rosemary ross roxanne russell sally scott sean seth shane shaun
    shawn sheldon sherry sidney spencer stacey stanley stephen steve stuart sue tabitha tammy taylor ted terence terrence terry tiffany todd tony
    tracey tracy travis trevor tricia tyler vaughn vernon vicky violet warren wayne wendell whitney william wilson zachary zoe
  `),

  // what a fresh writer thought of, and their like
  ...listOf(`
    dieuwertje jozefien jozefina josefien wendeline wendelien marijtje hiltje geeske geesje grietje leentje aagje dirkje hendrika lammert lammie lammechien roelie jacomijn jacomina adriaantje willempje pleuntje
    antonius johannes petrus cornelus gijsbertus leonardus hubertus lambertus wilhelmus gerardus franciscus jacobus theodorus hendrikus bartholomeus mattheus
    bennie gerlinde bregtje esmay kevser ganna berrie freddie eddie keesie jaapie henkie gerritje jopie klaasie driekus martijntje sjaakie sjan drika jennie leny beppie
    aafje abbas abdelmalek abdessamad abebe abrahaley adaeze adwoa afke ahmadzai aldert ali-reza altagracia amit anastasiia ankie annigje
    appie arend-jan arjun arta asif avin awa bahrie bahrije balwinder baukje beitske bekele bekim bep berivan berthold besa bettie bilawal bineke
    blerta blessing bola bouwe bukola burim cafer carlien cemil chantalle chen chiraino cobie comfort dariush dayenne deanne deepak demelza diede
    dilshad divya doha doortje douwe duc dudu durk dwight döndü ebel eelkje eise elke elmas endang engel engeltje enver erdal erdoğan ernst-jan
    esi esmat evert-jan faith fang farideh fatmire favour feikje femmy filsan flutura fokje fronie gea gergana gerlof gerrit-jan gert-jan
    ghislaine gift ginka ginny godfrey golnaz goodness gordana grace gradus gretha grzesiek gulalai gurpreet haddy hans-peter hardeep harpreet
    hatixhe heidy hendrikje henk-jan heval hilke hilly hiwot hope hozan hung huriye hylke ieme isatou ivanka jaafar jaap-jan jaapje jaleesa jaouad
    jarmo jasper-jan jaspreet jentje jerrel jirapa jiri jitka job-jan johanny joke josephien joy jurmaine kamran karien kartini kawa kelechi
    kelsey kemi ketut kevin-lee kezban kittisak klaas-jan klaske kourosh kuba kushtrim kwesi leendertje lenka letebrhan lidewij lindita loran
    loredana lourens lubbert lubos lucrecia luljeta lutske lyudmyla maaikje manpreet marchien mariia marike marin marischka marissa maritza
    marketa marlie maroua marrigje mathijs medine meiling meine mercy merijn meta mieneke migdalia milagros milorad mimoza mohannad mursal musa
    muzaffer nadeem naomie naveen nazife nazim ndeye nergiz neşe nguyen nicolien nilofar nimco niyazi nnamdi oda ola olexandra ondrej osama otman
    pakize parveen patience payman peter-jan petr pradeep precious prosper quinsy radjin radovan raed raimond ranjana rashmi rayvano remziye rezan
    rieneke rignald rikst ritske rizgar rizwan rodchell rohan rolien ronahi rozemarijn ruba rudsel rukiye rukmini ruqaya rushane saadet said-ali
    saima sajid salih samatar samer sebahat seydou shahid shahnaz shanaya shanice shaniqua shantely sharida shazia sheela sherwin shkelqim shukria
    shurandy shurendy shvan siavash sible siew sijtske sippe sirwan sjanie sobia soekarno soerin soheila soufyan sozdar stanislava stanka suha
    suhair sukaina sukhwinder swaantje sylvana taeke taghreed temel theun thierno tjebbe tsjikke tuti ubah ubbo usman uzma vaclav veysel vjosa
    wafaa wanida waqas warsame welat weldu wessel wieslawa wijnand wilfredo wilhelmien wisdom xhevdet xin xiuying yajaira yan yaw yemi yentl
    yevhenia yilmaz youness zamzam zarghona zayn zerai zilan zoriana zubair zuzana zwier ömer ümmü ünal şengül
  `),
])

/** A first name of the list, or two of them with a dash: "berend-jan". */
export const firstNames: { readonly has: (word: string) => boolean } = {
  has: (word) =>
    listedNames.has(word) || (word.includes('-') && word.split('-').every((part) => listedNames.has(part))),
}

/** First names that are an ordinary word too: without a capital they need more than a cue. */
export const ordinaryNames = listOf(`
  mae meta zoe evi oda ewa faith grace mercy patience precious comfort gift favour hope joy prosper goodness wisdom blessing engel ramazan bayram zafer umut temel onur dursun turan engin ola mitra dudu ying marin ritske sefa
  adam ank arend bas bea ben berk bo bob bram cor dirk donna ed els enzo erica erna fem fleur flip floor floortje frans harm hein iris jan jasmijn jet
  jo koos leen lies linde lot lotje mark mart max mees merel mo moos noa pien pim puck rein rens rien riet rik rob roos roosje sam sem sien sjaak
  sterre sue ton toon trees tijl viool viola violet wies wil willy win zwaantje heather hazel holly ivy jay jazz joe lance lee max nana said rana
  roman emir sabah selam edin kumar hayat yara kira adil sultan kim rosa stella marry liv milo luna mega servet amber boris
`)

/** First names that are a place, a language, a brand or a thing with a capital too: alone they are nobody. */
export const thingNames = listOf(`
  hope joy peace grace faith mercy comfort gift mimoza precious patience prosper wisdom
  alba amber aurora boris bo carolina chelsea domingo eden flip frans hayat ivy jackson jan jazz jet joe lourdes lux max mo nelson nova philippine
  salvador santiago sofia sol spencer stanley stella sultan taylor victoria viola virginia warner zara win ton florence mega said sabah selam edin
  kumar ed lee lance marshall olivia ida otto rex titus thalia eduard islam mars preston ed ad vita james
`)
