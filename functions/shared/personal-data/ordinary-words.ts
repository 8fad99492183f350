import { listOf } from './reading.ts'

/**
 * Words that occur at least twice in the texts of content/, with what is no name among the capitals in them.
 * Compounds and inflections of words in this list, and what Dutch endings give away, are left out: strange-word.ts
 * knows those.
 */
export const ordinaryWords = listOf(`
  aaa aachen aalten aambeien aanbesteding aanbetaling aanbeveling aanbieder aanbieding aandoening aangeboden aangepast aangifte aankloppen aanmaning
  aanmelding aanmerking aanpassing aanranding aanrijding aanschaf aansluiting aanspraak aantal aantekening aanvrager aanvullende aanwijzing
  aanzegging aap aard aardbei aardrijkskunde abattoir abilities ability abim able abonnementen above abracadabra abroad absence absolutely absoluut
  absurd abu academici academicus academy accenten accept acceptgiro access accolades according account accountancy accountant accrediteren accu
  accuse ach achtbaan achtergelaten achterhoekse achterin achterna achterop achteruitgaan achteruitgang achthonderd achtste achttien acildir
  acquisitions across acryl act actie activiteiten activities activity actually actuarieel actuaris actueel actuele acute acuut adam adapt adaptation
  add addiction address addresses adem ademhaling adhd adjunct adjustments admin administratie administratief administration administrator
  adminstrator admission admit adoptie adr adres adressen adresu adult advance advertentie advice adviezen advise adviseer adviser advisor advocaat
  advokaat aeno afa afasie afbetaling afbouw afbouwregeling afdeling afdoe afdruk afga afgaan afgeef afgekeurd afgelope afgemaakt afgepakt afgesloten
  afgesproken afgewezen afhaak afkeuring afkick afkomst afkoopsom afkorting aflevering afliep afloop aflos aflossen afmaak afraid afrekening afroep
  afronding afscheid afschrijving afslaan afsluiting afspraken afspreken afstaan afstand afternoon afterwards aftrek aftrekbaar afval afvalsortering
  afwachting afwas afwerking afwijs afwijzen afwijzing afwisseling afzetterij afzuiging against age agencies agencja agencji agenda agent ago agree
  agreements agressie agressief agro ahead aid ailem ain aio air airbnb airco airtag ajax aju ajuus akkerbouw akkoord akte akv alabilir alarm albo
  alcohol alcoholic ale aleppo alfabet alfabetisering alfahulp algemeen algemene alimentatie alimony alinea alive alkoholikiem allang allebei
  alleenstaande allemoal allergie allerlei allez allow allowance almost alo alone along aloud alphahulp alsof alstublieft alt alternatief
  alternatieven alternative although altij aluminium alvorens alweer ama ambacht ambassade ambieer ambitie ambtenaar ambtenaren ambulance ambulans
  americain amerika ammoniak amount amoxicilline amp amper ampullen analfabeet analist analyse analysen analysis analyst anatomie anda anderstaligen
  android angry angst ani animals animatieteam animator animatrice annem annuleer annuleren anonimowo anonymous anonymously anorexia another answer
  antibiotica antibiotics antidepressiva antikraak antiquair antropologie antwoord anwb aon aov apart apel apk apneu apostille apostrofs apotheken
  apotheker app apparaat apparaten apparatuur appeal appel appie appjes application apply appointments apprentice approach approval approve appte apt
  aptitude aquacultuur aquarium arabada arabic arbeid arbeidsgeschil arbeidskorting arbeidspremie arbo archeoloog archief architect archivaris
  archive ardennen area argumenten arm armoede army around arrange arrears arrive art article artiest artikel artisanaal artrose artsen asbest asdf
  asfalt aside asiel asielcentrum asleep asmara asperge aspergeteelt ass assault assemblage assembly assess assessments assessor asset assignments
  assistance assistant assisteer assistent assistentie assisteren assistive associate association assurance assurantien asthma astma astronaut asylum
  atacaklar atak atc attach attendance attending attention attitude attract attractiepark attributen aucie audicien audicienne audio audit auditor
  australië autism autistic autistisch auto automatach automatic automatically automatisch automatiseren automatisering automotive autorijles
  available average avg avionica avnd avoid avond avontuur avrotros awake away azijn baal baanverlies bab baba babam baby bachelor bacterioloog badge
  badkamervloer badkuip badly baes bag bah bailiff bajes bak bakkie bal balans balcony balie balk ballen ban bana bandbreedte bandenbedrijf
  bandenspanning bandje bangmakerij bangst bankclienteel banketbakkerij bankrupt baos barbecue barbecueën barbershop bardzo barely barista barst bas
  basic basis bate batterij bazen bazin bbb bbq bbz beat beautician bebek became become becoming bed bedank bedenk bediener bediening bedoelde
  bedrading bedreigd bedreiging bedrief bedrijfjes bedrijfslaptop bedrijfsleider bedrijfswoning beef beëindigen beëindiging beeld beeldvorming beer
  beet beg begane begeleiding beginner begraafplaats begrafenis begreep begrip begroting begun behalf behalve behandeling behang beheerder
  beheerrekening beheers behoeve behoor behoud bejaardenhulp bejegening bek bekaf bekeuring bekijk bekliyor bekostiging bekwaam belang belasting
  beleg belemmering belgië belgium bell belofte belong beloning beloof beloon below bemoei bench beni benim benimle benne benul benzineauto beoordeel
  beoordelen beoordeling bepaal bepaalde bepalen bepaling beperk bereid bereik berekend berekening berg beri bericht berichtgeving beroerte berouw
  berthub bescherm beschermde beschik beschikbaar beschouw beschrijf beschut besef beside beslag beslaglegging beslis beslissen beslistermijn besluit
  bespreek bespreken bessensap besta bestaat bestelauto bestelbus bestelling bestrating bestuurder bestuursrecht betal betekenen betekenis betekent
  betermelding betoal beton betoog betrap betrek betrouwbaar betrouwbare better betting between betwijfel beu beugel beul beurs beurt bevalling
  beveiliger beven bevestiging beviel bevlieging bevoegd bevordering bevries bevroor bewaar bewaartermijn bewaking bewaren bewaring bewegen beweging
  bewijs bewijzen bewind bewindvoerder bewindvoering bewoner bewustzijn bez bezdomny bezem bezetting bezit bezoldiging bezorgbaan bezorgbedrijf
  bezorger bezuiniging bhv bibliothecaris bibliotheken bicycle bid bie bieb biecht bier bierze bierzesz big biggest bijbaanloon bijdrage bije bijl
  bijtelling bijv bijvoorbeeld bike bil bilet biliyor biljart bill bilmiyor bilmiyorum bin bindt bingo binne bio biologie biology bipolair bir bira
  biri biriktirdim biriyle birlikte birth bit bitcoin bitiyor bitti bitumen bizi bla blaadje blaas black blackjack bladzijde bladzijden blaffen blaft
  blame blanco blank blau blauw bleeding bleeds bleef bleek bleiswijk blessure bleven blief blif blijve blik blikjes bliksem blind blink block bloed
  bloedafname bloedde bloedens bloedprikken bloeit bloem bloemisterij bloemkool bloemschikken blog blok blood bloot blote blouse blow blowde blue
  bluf bluffen blussen blut bmr boa board bod bodem bodemonderzoek body boeien boeit boek boekbinderij boekhouder boekhouding boekjes boekverslag
  boel boenen boerderie boerin boete boetebeding boi boil boksen boli bollen bom bon bonk bonst bonus bood book bookkeeping boom boor boos boot borç
  borculo borcum bord bordeel borderline boredom boren borg boring boris born borrel borrow borst borstvoeding bos bosbeheer boswachter bot botanicus
  botem boterham both botsen botst bottle bottom bought bout bouwde bouwterrein bouwvakker boven bovenbuurman bovenbuurvrouw bovenformatief
  bovengrondse bovenop boventallig box boxes boy bpm braaf braaksel braakt brabantse brabbelt bracht braderie braille brain brak branch branches
  brand brandde brandjes brandoefening brandplekjes brandplekken brandwonden brasserie brat brazil brazilie brazilië bread break breasts breathe
  breathing brede breek breien brein breiwerk breken breng breuk brexit bridge briefke briefly brieven brigade brij bril brillen bring brit bro
  broaden brochure broek broke brokjes brokken bromfiets bromt brood broodjes brother brought brouwerij brp brui bruidszaak bruiloft bruine brussel
  brutaal brzmi bsa bsn btw bubble buddies buddy budel budget budgetbeheer budgettair buffelen bufferbudget bugün bui buigt buik buil buite
  buitenlandse buitenunits bukken bukt bul bulgaarse bulgaria bulgarije bulkvaart bun buna bungalowpark bungelen bunu burden bureau buren burgerbaan
  burgeren burgerwerk burgerzaken burn buro bus busa buses business businesses busjes bussen busy bütün buuf buur buurtapp buurtbus buurtgroep
  buurtkinderen buurttuin buy bye bystand cabin cabinet cable çabuk cacao cactus cad cadeau cafetaria caissiere caissière calculate calculation
  calculator calculeren calendar calm calmly cam camera camp campagne campus canada canal candidates candy cap capacity capital captagon captain
  capuchon car caravan cardioloog cards cargadoor carnaval carpal carpentry carriere carrière carry carving case caseload cash casino castingbureau
  casus cat catastrophe catch categorie category cause cavia cbd cbe cbs cda cee cel cellen cello cent centraal centrale centre ceo certain certainly
  certificaat certificate certificaten certificering cevap chain chalet challenge champignon chance change changer changing chanteert chaos charge
  charging charkiv charkov chat chce chcesz cheap cheaply cheffin chemical chemicus chemie chemistry chemo chest chick chief child chill china
  chinese chip chiropracticus chiropractor chirurg chleb chloor chocola chocolade choice choking cholesterol choose choosing choreograaf choreografe
  chose chosen chronic chronische church cijfer cios circa circulair circular circus cirkel citizen city civic civiel civil claim class classes
  classification clause clausule clean cleaner clear clearly client cliënt climb clinic close closing clothes clothing cloud clown club clubjes clue
  cnc cnvvakmensen coachee coaches cocaine cocaïne çocuk çocukla çocuklar çocuklarla code codeerkamp codehive coding codziennie coffee cofinanciering
  cognitietest cognitive çok coke cola cold colega colland colleague collect collectie collectief collegiaal collegiale colloquium colombia com
  combination combineer combineren combining comensha commerce commercieel commerciële commissaris common communicatie communication community
  compagnon companies compares compensation compenseert compenseren competentie competentnl competitor complaints compleet complete completely
  complex compliance complot componenten compulsory computer concentreren concern concert concierge conciërge conclusie concreet concrete concurrent
  concurrentie conditie condition conduct conducteur conductor confectie confidential configurator confirm confirmation conflict conform confusing
  congres conrector cons consequences consequenties conservator conservatorium consortium constateer constructie construction consult consultancy
  consultant contact contactcentrum contactpersoon contactverbod container contant continue contractuele contribute contribution control controleur
  conversation convince cook cookies cool cooperating cooperation coordinator coördinator coordinatrice coordineer coördineer copd cope copy coraz
  core córka corona corporate corpus correct correctie corrector corrigeer corrigeren cosmetica cost couch couchsurf cough council counsellor count
  countries country countus couple courage course court cousin covid crack craft crane crash crazy cream creatief creative creche crèche credential
  credit creditors creëren crematorium crème crew cries crime criminal criminologie crisis criteria crohn crowdfunding cruise crush cry crypto csg
  csv cuijk cuisine culture cultureel culturele cultuur cuma cup curaçao curatele curator cure curriculum cursusgeldwet cursussen curtain custody
  custom cut cutting cvo cvs cybersecurity cycling cytologie czas czeka czy czynsz czynszu daag daagjes daalt daarin daarop daca dachu dad dagcentrum
  dagvaarding dagverblijf daha daily dak dakbedekking dakdekken dakdekker dakkapel daklozenopvang dakpannen dalej dalen daling damage damascus dame
  dammen dampen danger dangerous daniël dankuwel dansen danseres daog daor dare dari dark darmo darmziekte das dashboard dát data dates datingsite
  dato datum dayak dba dddee dea deadline deaf deal death deberoepentuin debt decades decide deciding decision declarabele declare decor ded dedi
  deduct deducted deductible deduction dee deeg deelde deelnamebewijs deelnemer deeltijdarbeid deeltijdbaan deeltijdpabo deeltijdstudie deeltijdwerk
  deep definitely definitief degene degree dek dekens deksel delay delen delete deleten delfzijl delicatessen delivery deluisterlijn demand
  dementeert dementerenden dementie demonstrably demonstrate demonstreerde demotie dempt dental deo depending depends deploma depoda deport deposit
  depot depresief depressie depressief depri derde derdeleerweg derdenbeslag dermatologie dermatoloog dertiende dertigste derving des design desk
  deskundige deskundigen det detacheren detail deugt deuk deur deurne deuropening deurwaarder devakbeweging developer device devil devops dgn dhr dia
  diabetes diabetic diagnose diagnosis dialect dialyse diarree diary dichtgeklapt dichtgeknepen dichtgeplakt dichttrekken dickpics dicteren didam
  didnt dieet dief diek dien dienstregeling dienstverband dienstwoning diep dier diervoeding diesel dietitian difference different differently
  difficult dig digibeet digitaal digital digitalisering dij dik dikke dilemma ding dinosaurus dip diplom diplomaat diplomam diplomatermijn diploom
  direct directie direction directly director dirty disability disabled disagree disappear discipline disclose discreet discriminatie discrimination
  discuss discussie dishes dislectie dismiss dismissal dispensation distributie distribution divisie divorce diye diyor diyorlar dizzy dji dla
  dlaczego dni doagen doan doar dobry dobrze doch doctor doctum docu documentaire documenten documents dodatek dode doden doede doeg doei doek doel
  doesnt dog dokken dokt dokter doktor dokumenty dokunuyor dol dollar domburg domestic dominee domku domme domotica domu donker dont dönüyor dood
  doodga doodgebeten doodgelachen doodop doodsbenauwd doof dooie doolhof doon doopkaart doorbetaling doorbraak doordeweeks doorga doorzaam doos
  doosjes doot dop dopiero dopóki dor dorp dört dosis dossier dotyka douane double doubt douch doula doventolk dövüyor down downloaden downsyndroom
  dowód dowodu dowody dozen draad draadjes draag draaide draak draden dragen drainage drama drang drank drankjes drawing dread dream drechtsteden
  dreigde dreigen dreiging dreigt drempel drenthe dress dreumes drieën drijft drijfveer drijfveren drilboor drill dringt drink drive driver driving
  droeg droge drogen dromen drone drong dronk dronten droog droom droomde drooping drop dropping drove drowning drugs druif drukke drukker drukte
  drumstel drunk druppel drzwi duaal dual dubbelop due duif duikbril duiken duikt duim duimpjes duivel duiven duizend dun dün dunno duplicate dur
  duration durf durfde durmuyor durven dusi dutchitchannel duties duty duurde duurzaam duurzame duw duwde duyuyor duyuyorum dvd dwalen dwang
  dwangbevel dwars dwarslaesie dweil dwing dwóch dwoje dwong dworcu dworze dying dyplom dyplomu dyscalculie dyslect dyslectie dyslectisch dyslexia
  dyslexic dyslexie dzieci dziecka dziecko dziennie dzisiaj each earlier early earn easily easy eat echo echtgenote echtscheiding eco econometrie
  economics economie eczeem eczema edelmetalen edelsmid edelstenen edemez eder edge edin edince editor ediyor educatief education eef eekhoorn eem
  één eenpersoons eenvoudig eenzaam eer eergisteren eerwraak eet eetstoornissen eeuw effe effect effectief efkes egel egg egypte ehbo eherkenning eib
  eieren eiffeltoren eig eigenaren eigenaresse eight eikel eiken eiland ein eindejaarsgeld eindigde eindjes eindverslag eis eiwit ekmek elderly
  elders electric electrician electricity electro elektra elektricien elektrik elektrische elektro elektrode elektronica elektronicus elektryka
  elementen eleven elf elhamdulillah eligible elimden elinde elkaar ellebogen elleboog ellerim embassy emdr emergency emigreren emir emmeloord employ
  employed employee empty end ended endometriose ene eneco energie energietoeslag energy enfin engel engelengeduld engineer enjoy enorm enough
  enquete enrol enrolling enthousiasme enthousiast entirely entrance entree entry enurse envelop enveloppe enzo epe epilepsie epilepsy epipen equal
  equity eraan erachter eraf erase erbij erboven erbovenop erbuiten erdoor eredivisie erf erfde erfenis erger ergotherapeut ergst erheen erin
  eritreeër erkend erkennen erkenning erna ernaar ernaast eroin erom eronderuit erop ertegen ertegenin ertegenop ertoe ertsen ertussen ertussenin
  eruit ervan ervaren ervaring ervoer ervoor erwt escape esco escort eski eslagen esloagen essay estate estimate etage etalage ete eten ethiopië
  ethish etiket etmek etmeyi etw europa europeaan european euthanasie eval evaluate evaluation evalueer evalueren evde evdeki evden eve evenementen
  events eventueel eventuele evict eviction evidence evinde evlendirmek evsizim ewarkt exact exactly exam examens examinator examine example excel
  except exception exchange exchanging exciting exclude excuses executie executoriaal exempt exemption exist exit exloërmond expat expect expeditie
  expensive experience expert expire explain explanation exploitation explore exploring explosie explosief export expres extension extern extrusie
  eye faal fabel fabricage face facilitair faciliteiten faciliteren factor factories factsheets factureer facturen factureren factuur faculteit fail
  failiet failliete faillissement fair fairly fake falen fall false fam family fanfare fantaseer faq far farmacie farmacologie farsi fase fasen
  fashion fast father fault favoriete fazla fear february fee feedback feel feest feit fel fell fentanyl ferry festival few fewer feyenoord fibre
  fibromyalgie field fiets fietsenmaker fietsenmakerij fifteen fifty fight figuren figures fik file filiaal filipijnen filipijnse fill film filmpje
  filosofie final finance financial financially financieel financiele financiële financien financieren financiering financiert find finish finished
  fintech fire firm firma fiscaal fiscale fiscus fish fitness five fix fixed flappen flat flauw fled fles flesjes flessen flesvoeding flevoland
  flexibel flexible flexibly flight flinches flip flitskrediet flitspaal floor floot floppt flow flu fluisterde fluisteren fluistert fluit fly focus
  föhn folder folie follow fonds food foodvalley fooi foon foot football foppen force forensic forest forfait forgotten forklift form formele formula
  formule formuleer formulier fornuis forse fortnite forty forum foto fotograaf fotografeer fotograferen fotografie fotonica found four fourth
  foutmelding fraag frankrijk fraude freelance freelancen freelancer freelancing freely freeze frequentie frezen frictie friday fridge friend
  friendly fries friet fris frisse frituur front frozen fruit fte fuck fully fun function functionaris fundamentvoor funds funeral funny fuort
  furniture fuseert fuseren fusie future fwg fysica fysicus fysio gaar gaarne gage gain gak galerij galiba galsteen gamble gambling game gamen gang
  gaon gap garandeer garanderen garantie garde garden garnalen gas gaswinning gat gauw gave gaven gay gazon gdzie gebakje gebarentaal gebarentolk
  gebeld gebeurd gebeuren gebeurt geblokkeerd geboortedatum gebouw gebracht gebrek gebroke gebroken geç gece geçerli geçiriyorum gecontroleerd
  gedachten gedag geding gedoe gedraai gedrag gedronken gedurende gedwongen gee geel géén geer gegaan gegeten gegooid gehaald geheel geheimhouding
  geholpen gehoor gehoorverlies gehouden gehuwden gejaag gekeurd gekke gekkenhuis gekko gekocht gekomen gekozen gekrege geldezel geldi geldig
  geldklopperij gele geleerd gelegd gelene geliyor geloven gelre gelt geluid geluk gem gemak gemeld gemor gen generaal general geniaal genie genk
  genomen geochemicus geofysicus geologe geoloog geopereerd geotechnicus gepakt gepest gepiep geprobeerd geraniums gerechtstolk gereden gereedschap
  geregel geregistreerd gerek gerekir gerekiyor gerekmez geri germany gerust gescheiden geschiedenis geschreeuw geschreven geslage geslagen geslape
  geslapen gesloten gesolliciteerd gespaard gestaan gestolen gestop gestort gestudeerd gestuurd getal getrokken getting getuigschrift geur gevaar
  gevallen gevangenis geve gevel geven gevlucht gevoel gevoelens gevolg gevonden gevraagd geweest geweigerd geweld geweldig gewend gewerkt gewone
  gewoontes geworden gezag gezakt gezeik gezel gezet gezicht gezien gezocht gezond gezorgd gezweef ghana ghb ghost gidemiyorum gidiyor gids gien giet
  gif gifts gij gijzeling gil gillen gin gips girl gis gisteravond git gitaarles gitaren gitmek gitti giving glaasje glad glas glasses glaszetterij
  glazen glazenwasser gld glijbaan glimlach gluren gluten gmail gminy gnidee goa goal goch god goe goedkoopst goedkoper goeie goeiendag gok gokte
  gokverslaafd gold golf gönüllü googelen google gooi gooide goor goot gordijn gorinchem gort görüyorum goud gov gps gpt graad graafmachine graaft
  gracht grade graden graduates graf grafieken grafisch gram granaat grandma grant grap graphic grapjes grappigs grapte gras grauw graven greasy
  green greep grens grensinfopunt grenzen grew grey grid griekenland grieks griep griffie grijp grijs grijze grillroom groei groeide groenonderhoud
  groenteboer groentewinkel groepenkasten groepjes grof gronau grond grondsteward grondverzet grootst gross grotendeels groter ground group grove
  grow grozi gsm guarantee guard guess guest guidance guide guiding guilty gul güle gülmekten gun gün günde gündür gündüz günlerdir gunst günü guy
  gvva gwn gwo gwoon gym gymnasium haai haak haakjes haakte haalbaar haalde haan haast haat haciz hae hafta haftada hagel hague haha hahaha hai haiku
  hailemoal hair hairdressing hak hal halal halde halffabricaten halte halve halverwege hand handbagage handel handhaaft handhaver handicap handigst
  handjes handle handleiding handlu handtekening handy hang hangi hant hap hapert hapjes happening happiness hardest hardly hardop hardst hare haren
  haring harm harmonie hart hartaanval hartinfarct hartstikke hartstilstand hartverzakking harvest hasj hat hates havermout having hbov head
  headscarf health heao hear heat heavily heavy hebbe hedde heden hedge hee heef heej heen heey hef heffen heffing heftruckbewijs heftruckcursus
  heftruckpas heftruk heg hei height heijn heils heimwee hek hekel hel helal helft helling helm helpp hematologie hemel hep hepsi herhaling
  herinnering herintreder herintreding herinvoering herkansing herkenning herkes herkesin herkesle herleving hernia hernieuwbare heroin heroïne
  heroverweging herplaatsing herrie hersenbloeding hersenletsel hersens hersentumor herziening hesje heup heur heus hft hiç hidden hide hiding hie
  hiel hielp hierin hierna hierop high higher highest highly hihi hijab hijg hik hindernissen hing hinkelen hint hip hire hiring historicus history
  hit hitte hitting hlp hmm höb hobbels hobby hockey hoedje hoefde hoek hoer hoest hoeven hoeverre hoevl hoevöl hoezo hof hoge hoger hogerop hok hol
  hola holandii holds holenderskiego holiday hollandaca homeopaat hommel homo homs hond honderd honest honestly hongaarse hongarije honger honing
  honkbal honoreert hoof hoofdcaissiere hoofddoek hoofdje hoofdkantoor hoofdkraan hoofdluis hoofdpijn hoofdregel hoofdstad hoofdstuk hoofdtaak
  hoofdtechnicus hoofdzaak hoog hoogbegaafd hoogsensitief hoogst hoogte hoogtevrees hooi hoop hoopte hoortoestel hoortoestellen hopen hoping horen
  horloge hormonen horoscoop hortensia hospice hospita hospitality host hostel hostess hot hotelu hour hourly house housekeeping housemates
  houtbedrijf houtbewerking houthandel houtindustrie houtwerkplaats houtzagerij houwe houwt hrm hse hsp html hts http huh huid huil huilde huisbezoek
  huisgenoot huisgenoten huishoudboekje huishoudelijke huishoudhulp huishouding huishoudschool huisvesting huiswerkuren huizen hulpverlener
  hulpverlening hulst human humor hungry hunting huren hurry hurt husband hut huur huurcommissie huurde huurtoeslag huurwoning huus huwelijk hvac
  hvacr hybride hydraulica hydrobiologe hydrobioloog hydrograaf hydrografe hygiene hygiëne hyperventileer hypo hypothecaire hypotheek hypotheken iban
  ibki ibuprofen ich için içinde içiyor içiyorum içki içkiyi içmeden içmezsem icra içtim idd idea ideaal ideally idee ideeën idioot idk idw idzie
  iftar ignore ijkpunt ijs ijscoman ijzerwaren ikben ikbindr ikheb iki ikke ikwil ikzelf ile ill illegaal illegal illness illustrator illustreert ilt
  imam immateriële immediately immigration import impossible imprezie improve inaczej inboedel inbraak inburgeren incasso incheckbalie incidentele
  incl including inclusief income incompany indeling india indiaas indiase indicatie indication indië indienen indienstneming individueel individuele
  indonesië induction industrial industrie industrieel industriele industry ineen infanterie info informal informatica informaticus informatief
  information informational informeel informele infra infuus ingang ingenieur ingezetene inheritance inhouden inhouding initiatief initiative injebol
  injectie injections injury inkomsten inkoop inkoper inkt inleenbedrijf inleiding inleveren inlog inloop inne innen innofunding inpak inpakke
  inpakker inrichting inruil insanla inschakeling inschaling inschrijf inschrijven inschrijving inservice inspanning inspecteur inspection inspector
  inspectrice insta install installateur installatie installation instalments instance instap instead instemming institution instromen instroom
  instructeur instructie instruction instructor instructrice insulation insulin insurance int intake integraal integrating integration integrator
  intellectual intelligence intelligentie intensief intensive interaction intercity intercom interesse interface interieurbouw interior intermediairs
  intern internal internationaal international internet interruptions intersectorale interview intervisie intieme intihar intranetpagina intratuin
  intrekken intrekking introductie intussen inval inventory investering invisalign invisible invloed invoice invul invulle invullen inwerken
  inwerkplan inwoners inwoning inzage inzake inzetten iob iot iow ipad iphone iplo ips ipv irriteer isco isim isimsiz iskeleden islam isoleert
  isoleren ist istemiyorum isteyin istiyor istiyorlar istiyorum italian italie italië italy item itiraz itiyor ive iyi iyiyim izin jaa jaaa
  jaarlijkse jaartallen jaarurenmodel jaarverslag jacht jachtgeweer jaer jagen jail jaja jak jaki jako jaloers jaloezie james jampot january jao jaor
  japan jare jaren jas jassen java jawel jeans jedzenia jegens jego jej jem jep jerrycan jest jestem jeszcze jeugdcentrum jeuk jezelf jezus jild jip
  jji joar joden joe joh join joints joke jongens jonger jonkies jood joodse journaal joy json jsonl jtf jubileum judge judging judo juffen juffrouw
  jump junior jup jurist jurk justis justitie justitiele jutro juwelen juwelierszaak kaak kaal kaapverdië kaarsen kaarsje kaart kaas kaasmakerij
  kabel kabinet kabul kaç kaçarsan kachel kadar kade kader kafka kaft kaken kalacak kale kalendermaand kalkoen kalm kalmte kamer kameraad kamp kanaal
  kanarie kandidaat kandidate kandidaten kank kanker kantoren kap kapitaal kapitein kapotte kappe kapsel kar karetk karty kassa kassen kassiere
  kassière kasteel kat kattenbak kattenoppas kattenvoer kauwgom kaybettim kazerne kben kearl keb kebab keek keel keep keet kei keizersnede keken
  kelder kelnerin kemerle ken kendimi kennel kennis kenniscentrum kennismaking kennismigrant kennissen kepot kept kerel keren kerkrade kermis kern
  kernwaarden kers ketamine ketchup ketel keten ketenregeling ketting keuken keuren keuring keurmerk keurt keus key kga kgb kharkiv khat kheb kick
  kid kiedy kiek kierownik kierunkowy kies kiev kiezen kijami kik kilidi kilitledi kilitleyemez kilitliyor kilitliyorlar kill kilo kim kimse kin
  kinderafdeling kinderarbeid kinderbijslag kinderboek kindergarten kindergeld kinderjuf kinderkleding kindermeisje kinderoppas kinderpaspoort
  kindertijd kindertolk kinderwagen kinderwens kinderwerk kindgebonden kindjes kindregeling king kiosk kip kippenstal kippenvel kira kist kitchen
  kitspuit kitten kkan klaag klaagde klaarleggen klaarzetten klagen klamme klanktechnicus klap klappertanden klapte klarna klasgenoten klasie klasse
  klassen klatce klaverjassen kleding kleedhok kleedruimte kleef kleineerde kleiner klem kleren kletsen kletst kleurcursus kleuren kleurt kleuterjuf
  kleuterklas kleuterschool klik kliko klikte klim klimaat klimop kliniek klink kloar klok klonk klop klos klote kloten klucze kluis kluisjes klus
  klusjes klussen kmag kmoet knaagt knaken knal knallen knapte knecht kneden knee kneep knel knettergek knie knieën knielen knielt knife knijp knik
  knikte knip knock knoflook knokken knoop knop knort knowledge knuffel knul knuppel knutsel kocam kocht kodunuz koe koeien koek koekjes koekoeksklok
  koel koelkasten koers kofferbak koffie koffieautomaat kogel kolega kolf kolommen kolonel kolven kombijde komme komornik komp komst komu konijn
  koningin konto kontrakt kooi kook koolmonoxide koop koopwoning koor koordynator koorts koos kop kopie kopieën kopiëren kopjes koppel korfbal
  korkuyorum korporaal korps korsten kortaf korter kortst kostenraming kosterswoning kostte kostuum kot kotsen kotst kottervisserij kou koude kousen
  kozen kozijn kraag kraait kraakpand kraakt kraam kraan krab kracht kraken kramp kranen krank krant krap krappe krapte kras krassen krat krediet
  kredyt kreg krentenbaard kreunt kreupel krew kriebels kriebelt krieg krijgsmacht krijk krijsen krijst krimp kring kristal kroatië kroeg krom
  kruiden kruik kruimels kruip kruiwagen kruk krullen krultang krzyczy kst kto które kuikens kuit kumar kunde kunne kunst kunsthistorica kunstvakken
  kurk kurs kursu kursy kussen kust kut kuub kuuroord kwaad kwalificeert kwalificeren kwaliteiten kwaliteits kwark kwart kwartaal kwartalen kwartier
  kwast kwee kweetnie kweken kwestie kwetsbare kwetsen kwiet kwijt kwijtgeraakt kwijtschelding kwil kwou kyiv kzie kzit laad laag laaggeletterd
  laagst laarzen lab label labo laboratorium lach lachgastank lachte lack lad lady laeve laf lag lager laid lak lakens laminaat lamp lampjes lanaken
  land landgenoten landlord landmacht langdurig langst language langzaam lank lantaarn laot lap lappendeken lappenmand lapse large las lasagne lassen
  lasserij lastiggevallen lastigst lastigvallen lat lata latest latijn laugh laundry lavendel law lawaai layoffs lazy lbio lbo lcr lead lean leao
  learn lease leasen least leaven leaving led lederindustrie lederproductie lederwaren leed leef leefde leeg leeggeruimd leek leen leerblokken
  leerling leerlooierij leermeester leeroverzicht leerplatform leerplekken leerregeling leervermogen leerwerkbaan leerwerkplek leerzaam leeuw leeve
  lef legaal legal legally legde legge lei leidde leidden leidinggeven leidster leidt lek lekarza lekgestoken leki lekkage lekke lend lenen lengte
  lening lennard lens lent lenzen lepel lepiej leraren lere les lesie lessen letsel lette letterkunde letterlijk letting leugen leukst leve level
  levenlangleren levensverhaal lever leverde lexicon leze lezen lhno lhv liable libje library licence license licentie lichaam lichamen licht
  lichtenvoorde lichter lie liedje liefde lieg liep lieverds life lift lig light lijden lijf lijk lijm lijn lijst lijstje limerick limiet limit
  limitation limonade line liniaal link linkerarm linkerhanden linnen lint linzen lio lip lisse list listens listy literatuur lithium litouwen litte
  little liv lks lkv llk llo loan loat local locatie location lochem lock loep log logeerhuis logeeropvang logica logistics logo logopedie lok lokaal
  lokalen loket lol lonen longer lonkt lont loo loodgieten loodgieter loodgieterij loods loog look loonaanvulling loonbetaling loonde loondomein
  loonstrookjes loonverlet loonverlies loonverschil loonvordering loopbruggen lopen lopende löpt lorry loses losse lossen lotgenoten lotion lottery
  lotto loud love lovely loverboy low lower lowest loyaal lozen lts lub lucht luchtballon luck lucrez ludzi lui luidt luik luisterboek luisterde
  luisterlijn lukken lukt lul lunch lunches lungo lungs lupus lust lvb lviv lyceum lyme maag maaien maal maan maandelijkse maandjes maandverband
  maasvlakte maat maatje maatmaninkomen maatschappij mac macaroni machetes machinaal machinale machine machinist machtigen machtiging made
  magazijnbeheer magazine magazyn magazynie magnetron mailde main mainly maintenance majoor mak makkelijk makkelijker makkelijkst malen mam mama mamy
  managing mandatory mandje manicure manier mannenwerk mantelzorg mantelzorger manual manueel manuele map mar marathon march marechaussee marges
  marginale marien maritiem mariupol mark market marktconform marktkoopman marktkraam marktplaats marry mascara massage masseer masseren master masz
  maszynie mat match materiaal materialen materials materieel maternity math matrassen matti mattress max maxima maximaal maximale maximum
  maximumdagloon mazzel mdgo mdieu meao mear measure meat mecanicien mechanic mechanica mechanicien mechatronica mechatronicus mede medewerking media
  mediatheek mediation mediator medical medicijn medisch medium medycznym meega meel meeloopdag meen meeneembare méér meerpersoons meest meeting
  melatonine meldde melk melkveebedrijf melodie mengmachine meniscus menne menopause menopauze mental mention mentor menu meppen mept mer merci merel
  mèrges merhaba merk merkte mes messen mét metaalgieterij metal metalektro metallurg metallurgie meteorologie meteoroloog meter meterkasten
  metformine methadon method methodes metro metsel metselaar meu meubelmaken meubelmaker meubelmakerij meubelstuk meubelzaak meubilair meug mevr mich
  micro mid middel middenspanning middernacht middle midlifecrisis mie miech mien mieszkam mieszkania mieszkanie mig might migranten migrants mild
  mileage milieu militair military miljoen milk mille min mindhulplijn mineraloge mineralogie mineraloog mini minima minimale minimuminkomen
  minimumloon minimumuurloon minor minus minuten minutes mir misbruik misdrijf mishandeling misin misiniz mislukkeling mislukking misselijk missen
  missie mit mix miyim mkb mleko mln mmc mnd mnie moand moar moat mobiel mobiliteits mobility mocht modaal mode model modellen modem modern modulair
  module moeite moek moer moerdijk móet moi mój moje mojego mojej mokken mol moldavië moleculair molestuje mom moment momenteel mond monday mondeling
  monitor montage monteer monteren monthly monumenten moord moot mop mor morge mortgage mos moslima mosque mossel mostly mot mót motieven motivatie
  motivation motiveer motiveren motor motorrijtuigen mout mouth mouwen move movie moving mówi mówisz mri mróz msnp mss mts mug muis muite muizen
  multimedia mum municipal municipalities munitie muren mushrooms musical musisz musun mut mutsen mutual muur muziek muzikaal mvo mwd myn naad naai
  naakt naald nabestaanden nabetaling nacht nachtmerries nachttoeslag nadeel nadelen nadenk nadere nadert nadgodzin nadoen nae nagaan nagebouwde
  nagedacht nagekeken nagel nagelaten nagelstyling nagelstyliste nagemaakt nagle nah naheffing naïef nail nait nakijken nakijkt nakijkwerk nakomen
  naleving nalezen nalopen namiocie nanny nano nao naor narcolepsie nare nargens nas nascholing naschoolse nask nasze naszego nat national
  nationality natte natura naturalisation natuurbeheer natuurclub natuurgids natuurijs natuurkunde natuursteen nauwelijks navragen nazorg nazwiska
  near nearby nearly neat necessary neck neden nederlans nedflex neef neefjes neen neer neergestoken neerleggen neerzetten nefes neffe negatief
  negeren negotiate neighbor neighbour neighbourhood nek neme nemen nen nep nepal nephew nerede nereye nerves nervous nest netbeheer netflix
  netherland nette netwerkbeheer netwerkborrel netwerkgesprek neuh neuroloog neus neutraal neutrale neven nfofruit nhnieuws niby nic nich nie niece
  nier níet nieuwegein nieuweling nieuwkomers nigeria night nijkerk nik nikomu nim nine niveau nivo nix noa noar nobody noc nocy nodigde noe noedels
  noemde nogi noise noit nokia noloc non nood nooduitgang noone noord noors noorwegen noot nop noppes nor nordhorn noriskpolis norm normal normally
  normalne nos nota notarisklerk notes notice notitie notulen notuleren nowego npm nrc nuchter nucleair nudów nuffic null numb nunspeet nurse nursery
  nut nvm ober object objectief objection obstacles obstakels occupation occupational oceaan oceanograaf oceanografe oceanografie ochtend odada odaya
  odbiera odd oddycha öder odessa ödeyemiyorum odpowiada oefen oek oekraiens oekrainse oeno oeps oet offer offerte officer official officially
  officieel officiele officiële offshore often ogen oil ojciec ojczym okay oke oké okres oksel okula okulda okumak older oldu oldum öldüm öldürmekle
  öldürürüm öldürüyor olie olle olmadan olmak ölmek ölsem olur ölüyorum omda omdát omdraaien omdraait ome omga omgaan omgaat omgang omgedraaid
  omgegaan omgekeerd omgeschoold omgevallen omgeving omgewisseld omgezet omgooien omheen omhoog omkleden omlaag ommen omscho omscholer omschool
  omschrijf omschrijving omstandigheden omtrent omval omvallen omvang omvat omweg omwisselen omzet omzetting ona onbekend onbetaald onboarding once
  önce onda ondanks onderbetaling onderbouwing onderbreking ondergrondse onderhandeling onderling onderneming onderop ondersteuning ondertekening
  onderwaterbouw onderwerp onderwijzeres oneens oneerlijk ongedaan ongeluk ongeval onlangs onshore ontdek ontgroening onthaal ontheffing ontkenning
  ontplof ontrouw ontruim ontsla ontslaan ontslagpremie ontstaan ontsteking ontvang ontving ontwenning ontwerp ontwerper ontwikkel onu önünde
  onverwachts onvoldoende onwel onwil onzeker onzin oog oogheelkunde oogst oogtv ooit oor oordopjes oordoppen oosterhout opbouw opdracht opeens
  opeenvolging openingszin operatie operating operation operational operator opfriscursus opgave opgebouwd opgeef opgegaan opgegeven opgeheven
  opgeleid opgenomen opgesloten opgeve opgeven opgezegd ophaal ophalen ophouden opiekunka opijver opinion opleiden opleider opleidt oplevert
  oplichterij oplichting oplossen opluchting opmaak opmaken opmerking opname opneem opnemen oppas opperman oproep oprotpremie opschrijf opschrijven
  opslaan opslag opsta opstaan opstaon opstap opstel opstuur optie optil option opto opvang opvangcentrum opvangtoeslag opvoeding opvragen opwelling
  opzeg opzegbeding opzegge opzegtermijn opzij opzoek oral orally oranje orchidee orde ordening orderpicken orderpicker orders ordinary ore oren org
  organisation organisator organiseer organiseren orgel orientatie oriëntatiedag oriëntatietijd orientation orienteren oriënteren origin original
  orkest ort orthopedagoog orthopedie osso ostatnia osteopaat oturumum oturuyorum ouderenkorting ouderling ouderwetse oudgedienden oudjes
  outplacement ouwe oven overbrugging overdoses overdrijf overeenkomst overgestapt overijssel overledene overplaatsing overprikkeling overschrijding
  overspannen overtreding overtuig overview overwinning ovo owe own oxazepam oxycodon ozb ozempic paal paar paardenarts paardensmid paardenstal pabo
  pace pachten pack pad padel page pagina pain painting pair pakistan pakjes pakke pakketbedrijf pakketbezorger pakketdienst pakketten pakkie palec
  palen paleo palet pali paling pallet palmboom pan pandjesbaas paneeloperator panel panic paniek paniekaanval panik pannenkoek pap papa papegaai
  paper papier papierów paprika par para paracetamol parallel param paramaribo paraplu parasitoloog parental parents parfum parfumerie park
  parkeerboete parkeergarage parkeerplaats parkeerterrein parkeerwacht parkiet parkinson parlementair parlementslid parool partial participants
  particuliere partij partly party pasaport pasaportum pasaportumu pasjes paspoorten paspor passen passes passie passion pasta paste pastoor pastor
  pastoraal paszport paszportu patat patch path patholoog patience patiënt patienten patrol patron patronum patroon patstelling pause pauze pdb pdf
  pdg peace pech pedagogical pedagogisch pedagoog pedicure peer peesontsteking pegels peil pellen pen penalty pendelbus penitentiair pensioen
  pensioenpremie pension people pep percentage perfect performance period periodo permanent permission perron persen personeel persoonlijk
  perspectief peru pest pet petitie petrochemie petroleum peuter pewny pff pfff pfoe pgl pharmacy phase phd philippines phone photo physically physio
  piano pick picture piek piemel pien piep piepjes piercing pije pijn pijp pik piket pil pilates pille pillen pills pilne piloot pilot pin pinda pink
  pip pipes pistool piszesz pit pitch piw piwo pizza pizzeria plaat plaatjes plaatse plaatsen plaatst place plafond plain plak plamuurmes plan plande
  plank planner planologie plants plantsoenen plas plassen plastic plat plates platte play plecy pleeg pleegde plegen plein plekke plezier plicht
  pliesie ploegentoeslag plof plots plotseling pls pluk plussen plz pob pod podcast podium podotherapeut poedermelk poem poen poep poes poets poetste
  poging poh point poison pokój pokoju poland poli police policjantem policy polijstmachine polisi polissen politely politici polka pollepel pols
  polski polsku pomoc pomocy pomp pond pont pony pook pool poor poos poot pop popcorn populair porno porselein port portaal portemonnee portfolio
  portier portugal positie positief position possibly postal postnatale postsortering pot potje potrafisz potrzebny poule powerpoint powodu powroty
  pozwala praatje praatte praca prachtig pracodawca pracowniczego pracowniczym practica practical practice practise pracuje pracy praktijkvakken
  prate prawda prawo pray pre precedenten precieze precisie preek prefab preferably pregnancy pregnant premiekorting premievrij premievrije premium
  preparing presentator presentatrice presenteer presenteren press presteert pretpark preuts preventie preventief prevention previous price prijs
  prijzen prik prikkel primair primary principe print prior prioriteiten prison privacy private prive privé pro proate proaten probation probeerde
  proberen procedure proces processen produceert product productief production productivity proefplaatsing prof profession professional professor
  profiel prognose programma programme programmeer programmeur programming projectleider promises promising promotie prompt proof proost properly
  property proportion proposal propose prospect prostituee prostitutie prostitution prostu protect protection protocol protocollen proud prove
  provide province provisional pruiken pruimen prullenbak prysznic przemocy przerwy przez przy przychodzi psych psychiatrie psychologe psychological
  psychologie psycholoog psychose psychosociaal ptss pubers public publiekszaken pubquiz puf puilt puin pulp pump punctual punt pup pupil puppy
  purchasing pure purple purpose push pushes pushte put puur puzzel puzzle pyjama pytam pytasz pythagoras python qizhi qredits qua qualification
  qualifies qualify quality quarrel queue quick quickly quiet quietly quitte quitting quiz quote quotum qwerty raadde raadsel raadzaam raak raakte
  raalte raam raar racen rack radar raden radiator radio radiograaf radiologie raffinaderij rahat rail rain raise raising raken ram rammelen rammelt
  ramp ran rana randapparatuur randje rang rank rano rapportage rapporteren rare rarely ras rat rato ratownikiem ratunku razie reach reactie read
  ready reageer reageerde reageren real realiseer realiseren realistic reanimeren reason reassess reba recalculates receive receiving recensie
  recently recept receptie reception recherche rechter rechtspraak rechtvaardigen rechtzetten recipe reclame recognise recognition record recovery
  recruit recruiter rector recyclage recycling red redacteuren redde redelijkerwijs reduce redundancy reed reëel reeks reële reet referee reference
  referentie refuge refugees refund refusal refuse refusing regelde regelgeving regen regering regie regime regionaal regional regions register
  registered registratie registration registreren regret regular regulation reguliere rehab reikt rein reintegration reis reizen reject rejection rek
  rekenvoorbeeld rekest rekwisieten relapse relatie relatiebeding relations relative release reliable religion relocation rem remaining remedial
  remission remote remove ren rendabel renew rente reorganisatie reorganisation reorganiseert reorganiseren repaid repair repareer repareerde
  repareren repay repeat repetitor replace replies reply report representatief represents reptielen request require requirements research reserve
  reservoirs reset residence residentieel residentiele residents resign resignation resilience reskilling resource respect respijtzorg respite
  respond responsibility responsible restaurator restauratrice restitutie restructuring result resultaat resultaten resume ret retail retire
  retourneren retraining return reuma reumatoloog reünie revalideren review revisor revit revive rhk rhythm rib rice richt ride riem riep riet rij
  rijm rijontzegging rijssen rijst rijtjeshuis rijwielzaak ril rillen ring rinkelen riolering riool rise risico risk risky rit ritalin ritme rivaal
  rivieren rmt roaccutane road robi robot robotica rocmn roddelen roddelt rode rodzina rodzinie roemeen roemeense roemenie roemenië roep roer roes
  roet rok roku rol rolde roles rollator rollen rolstoelbus rolstoeltaxi roma romania romeinen romeinse rommel rompslomp rondes rondgezworven rondjes
  rondleiding rondom rondvaartboot ronselen rood roof rook room roos rope rot rota roti rotonde rotterdamse rough roughly rouleren roulette round
  route routine rouw row roze rozen rozumiem rsi rude rug ruik ruil ruimte ruit ruk rule ruling rum run rups rush rusland russian rust rustig
  rustiger rusza rusztowania ruurlo ruw ruzie ruziën rva rvc rvu rzeczy saai saat sabah sabbatical sad sadece safely safest safety sahibi salam
  salama salaries salarissen salarisverlies salderen saldo sale salon salut sam samengestelde samengevat samengevoegd samenleving samenvatten
  samenvatting samenwerking samenwonenden samo samobójstwie samochodzie sample sanctie sanction saneren sanering sanitair satan saturday sauna saus
  save savings savonds saw saxofoon scaffold scale scam scan scarce scared scary scenograaf schaadt schaafwond schaal schaam schaamte schaap
  schaatsen schacht schade schaden schaduw schaffen schaft schakel schaken schalen schamen schande schapen schappen scharen schatting schedule scheef
  scheel scheepsbouw scheepskok scheepsmotoren scheepswerf scheepvaart scheermes schei scheids scheidt scheld schelen schema scheme schenk schepen
  scheppen scheren scherm schermpjes scherp schetsen scheve schiet schijf schijnt schijven schil schilderes schilderijen schilderploeg schildersvak
  schilderszaak schilderwerk schildpad schillen schim schimmel schip schizofrenie schoeisel schoel schoen schoenmakerij schoffelen schokken schokt
  scholarship schold scholing schommel schone schoof schoolbesturen schoolbestuur schoolgaande schoolse schoon schoorsteen schoot schop schopte schor
  schorsen schotel schoten schouder schouw schoven schrappen schrapt schreef schreeuw schreeuwde schreven schrieft schrieven schrift schrijf schrijve
  schrijven schrijver schrik schrobben schroef schroefjes schroeven schrok schroot schud schudde schuif schuim schuin schuiven schuld schuldig
  schuldregeling schulinck schult schuren schut schutting schuur science scoor scoorde scooter scootmobiel score scoren scouting scratch screams
  screen script scriptie scrollen scrum sea search second secondary secret secretaresse secretariaat secretarieel secretaris secretly sector
  sectorplanplus secundair secure securities security secuur sedert seek seeker seen seg sein seizoen seizure seks seksu seksueel seksuele seksuoloog
  selam selecteer selecteren selectie selection sell semantic send seni senior sensor sensory sensu sent sentence separate separately sepot septic
  serie serieus serious seriously sertraline serve service serving sessie session set settle seven several severance sew sex sexting sexual sexually
  sfeer shadow shake shaken shaking shampoo shantykoor share sharing shelf shelter shift shiny ship shipping shipyard shirt shisha shit shoarmazaak
  shock shoes shook shoot short shortest shouts shovel show shrink shut shy sickness side sieraden siersmid sigaret sight sign signaal signalen
  signaleren signature signed sik sikkelcel silah silo similar simkaart simpel simple simply sing single sint sinterklaas siostra siostry sirene sit
  sites sitting situatie situatief situation six size sizi sjaak sjaal sjouw sjtaon skiën skill skilled skillsgericht skillspaspoort skils skimonitor
  skimonitrice skin skip skipr skj skjeugd skon skulden sla slaaf slaag slaagde slaan slaap slaapmutsje slaat slacht slaet slag slagingskans slakken
  slang slao slaogt slaop slap slavernij slechter slechterik sleep sleepy slegt slepen slept sleuf sleutel sleuven sliedrecht sliep slijmen slijpen
  slijptol slijtage slik slimme slimst slip sloep slok sloop sloot slopen slot slöt slow slowakije slowly sluis sluit sluitingstijd sluizen smaak
  smal small smart smederij smeekt smeer smell smelt smeren smid smiet smijt smile smoelenboek smoes smoke smorgens sms snachts snackbar snak snaren
  snauw sncu sneden snee sneeën sneeuw snelle sneller snelst sneu snij snijdt snoei snoep snoer snor snores snotteren snuffeldagen snuffelen
  snuffelstage snuif snuiven snurken snurkt soa sochtends sochtens sociaal social sociologie sociotherapeut soda soedan soep soepel soest sofa soft
  softwarehuis soggiorno sok sokakta solar sold soldaat soliciteren sollicit sollicitant sollicitatie solliciteerde solo solutions solve som somalië
  son sondevoeding song sonra sool soos sort sorteercentrum sorteerhal sound source sous sowieso sowis söylemeniz söylersem söyleyin söylüyor spa
  spaarbank spaarcenten spaarde spaargeld spaarpot spaarrekening spain spalk spam spaniard spanje spanning spataderen spawacza spawaczem specerijen
  special specie speech speel speelde spel spellen spelling spending speuren sph spiegel spiekbriefje spierpijn spierziekte spijbelen spijbelt
  spijsolien spijt spin spinazie spion spit split splitsen splitting spoed spoelen spoelkeuken spoke spoken sponsor spontaan spook spoorwegbouw
  spoorwegnet sporen sport sportief spot spotify spouse spouwmuur spraakbericht spraaksoftware sprak sprawdza sprawie spread spreiden spreken spring
  sprint sprokkelen sprong sprookje spugen spuit spul spullen spuug spw srry sta staak staal staatsloterij stabiel stability stable stack stadhuis
  stadion stadsbus stadsgids stadskanaal stadspas stadswacht staet staff stagiair stagiaires stain stairs stairwell stak stakingskas stal stalk
  stalkte stallen stamboom stampen stamppot stand standby stank stanleymes stansmachine stao stapel stapjes stappenplan stapte starr starter startte
  starving state statements statiegeld station statisticus status stay stcrt ste steady stedendriehoek stedin steeg steek steel steenhouwen
  steenhouwerij steet steiger stekjes stekken stelde stellen stelling stem stemde stemming stempel step ster sterf sterker sterkte sterrenbeeld
  sterven steun stewardess stick sticker stiefbroer stiefpa stiefvader stiefzoon stiekem stierf stiet stift stijf stijg stijl stijve stik
  stikstofregels stil stilte stilzetten stimuleren stinkt stl stoa stock stoel stoep stoer stof stoffen stofzuigen stoi stok stole stolen stolsels
  stom stomme stompt stone stoomturbine stoor stoornis stoppe stopping stopzetten storage storen stories storing storm stort stortte story stotteren
  stout straal straat straf straffen strafkorting straight strak stralen straling strand strandde strange straszy strategie straten stratenmaker
  strawberries streek streep streepjes street streken streng strengere strengths strepen stres strict striemen strijd strijk strike strip stro stroat
  stroef stroke strong stront strooien strooiwagen strook stroom stroopwafels strop structureel structurele structuur struggle struggling stuc
  stucadoor stucadoren stuck studeerde studeren studiebeding studietoeslag studio stuff stufi stuip stuk stukadoor stukadoren stukjes stuntman stupid
  sture sturen stuurde style sub subject subsid subsidie subsidy subvice succesverhalen suçunuz sudan suddenly sudderen sudoku suf suffering suggest
  suggestie suicid suicidaal suïcidaal suicidal suïcidale suïcide suiker suit sukkel sum summary sunday superblij superleuk superscholing supervision
  supervisor supplementary supply suppoost support süresi surfing surgery surplus surprise surseance surveilleren survey surveyor sus sushi sussen
  svp swapping swim swimming switch sworn symptomen syn syna synckcompany synek synoniemen syria syrië syriër systeem systeembeheer system szef
  szklarni szkolenie szpitalu szufladzie szukam szw szybko taak taaloefening taart tabak tabbladen tabel tabellen table tabletek tabletki tablets
  tachograaf taciz tafel tailor tak takip talen talentenfonds talents tampon tand tandenborstel tandheelkunde tang tank tap tapijt target tarief
  tarieven tas task tassen tatoeage tattoo taught tax taxes tbs tcvt tea teach teacher teaches teamleiding teamoverleg tecavüz tech technica
  technical technici technician technicus technisch technologe technologie technology technoloog teelten teen tege tegel tegelzetten tegemoetkoming
  tegenin tegenprestatie tegenvoorstel tegenwoordig tego tegoedbon tehdit teheran tehlike tehuis tej tekeer teken tekenaar tekende tekort tekrar
  tekst tel telde telecombedrijf telecomwinkel telefon telefonu telefonumu telegraaf telemarketeer telemarketing teleurgesteld temazepam temperatuur
  tempo temporarily temporary temu tennisarm tenor tentamen tenue teraz terechtkan terechtkomen terechtkomt terechtkunt term terminal termination
  terreinknecht terrible terschelling terugbetaling terugvordering test tester teveel tevens tevoren tevreden tewerkstelling texel text textiel
  thailand than thema themselves theologie theoretisch theorie theory therapeut therapie therapy thermosfles thermostaat thesis third thirteenth
  thirty thnx thoes though thoughts thousands threaten threats three threshold throat through throw thursday thx tia ticket tics tidy tie tien
  tiental tientallen tig tight tigrinya tijdvakken tijgerbalsem tik tikkie tikte til tilburgu till timmerbedrijf timmeren timmert timmervrouw
  timmerwerk tinnitus tintelen tintelt tiny tip tiran tis titanic titel title titriyor tja tje tkconv tldr tnx tob toegehapt toegelaten toegepaste
  toegewezen toekennen toekenning toekomstdag toelating toepassing toerisme toeristenvisum toernooi toeslagpartner toespraak toets toeverlaat
  toezegging tog together toilet toko tolk tolt tomaat tomaten tomatoes tomorrow ton toneelschool toneelstuk tong tonight took tool toonde toont
  tooth top topic topograaf torenkraan torens tosti total touch touches tough tour tourette touringcar touw toveren towards town toyota traag traan
  trabajo traceren tracht track tractor trade traffic train trainee trainer traject trakteert tram tramadol trampoline tranen trans transitie
  transition translation translator trap trappenhuis trappenhuizen trapte trauma travel travelling trede treden tree treedt tref treffen trein
  treitert tremor trial tril trillen trilling trimsalon trip troef trok trommel trommelvlies trompet troost trouble trouw trouwde trouwens truc truck
  trug trui truly trust trwa trzech trzy trzyma tso tuin tuinaanleg tuinderij tuinieren tuinonderhoud tuition tulband tulips tulpen tunnel turbine
  türkçe turkey turn tusse tussenin tussenpersoon tussenstappen tussentijdse twa twaalf twaalfde twarz tweede tweeën tweeling tweetal twelve twents
  twenty twice twintig twoja twv txt tygodnia tygodniowo tygodniu tylko tym typ typte tzelfde uaf überhaupt ücret ücretsiz uhm uien uitbetaling
  uitbreiding uitbuiting uitdaging uitdrukking uiterlijk uitgebuit uitgerekend uitgeverij uitk uitlaatservice uitlene uitnodiging uitrusting
  uitsluiting uitspraak uittreding uittreksel uitvaartzorg uitvoerder uitvoering uitwisseling uitzendbeding uitzetting uitzondering ukraine ulicy
  umdat umiem umieram umowa umowy uncertain uncle under undo undone unemployment unfair unfit unhappy uni union universitair universities university
  unknown unne unpaid unsafe unwell update updaten upfront upgrade upload uppie upstairs ure urenbeperking urenverlies urgentie uri urine urk url
  usability user using usta üstüme usual usually utiliteitsbouw uut uyanmak uyanmasam uyumuyor vaag vaakst vaar vaardigheden vaas vacancies vacancy
  vacature vage vak vakantie vaker vakgenoten vakgerichte vakjes vakkenvullen vakkenvuller vakvolwassen val valid valkenburg valkuil vallen valse
  value valuta vandaan vang var variabel varies varkensboer varsseveld vary vastgegrepen vastgelopen vastgesteld vastleggen vat vavo vecht veda vee
  veegt veegwagen veelvoud veendam veer veertigste veeteelt vegen vegetables vegetariër vehicles veiligheidspas veiling vel veldhoven vellen veluwe
  venezuela venray venster vent ventilation verandering verbetering verbeterplan verblijfspas verbouwing verdeling verdenking verderop verdiende
  verdieping verdrietig verdringing verdwijn verf verga vergadering vergaderzaal vergelijkbare vergelijking vergissing vergoeding vergunning
  verhoging verhouding verhuizing verhuurder verify veriyor veriyorum verjaardag verkeersboetes verkering verklaring verkorting verkr verkrachting
  verlaging verleng verlichting verliest verliezen verloor verloren verloskundige verloving vermek vermeniz vermindering vermiyor vermoedens
  vermogensgrens vermogenstoets vernieling veroordeling verpakking verpleeghulp verpleegkunde verpleging verrassing verschijnsel verschillende verse
  versie version verslaving verstandelijke verstandig vertaalbureau vertaler vertaling vertraging vertrekbedrag vertrekgesprek vertrekken
  vertrekpremie vervaardiging vervaltermijn vervanging verveling verven verwaarlozing verwarming verwerking verwijdering verwijzing verzamel
  verzorgende verzorging verzuim vessel vestiging vet veteranenloket veterinair veul veur veya vezel vgn viaduct vibes victim video vief viel
  vierdaagse vierde vies vietnam vieze vig vijfde vijftigste vijven villa village vingers vinken vinkje vinoloog vinyl violen violence virus vis visa
  visafslag visagie visible visie visit vissen visserij visserman visual visueel visuele visum visvangst vitae vitamine vizesiyle vlaanderen vlag
  vlak vlam vlecht vlees vlek vlekjes vleugel vleugje vlieg vliegtuigbouw vliegtuigen vliegverkeer vloeien vloeistof vloeken vloekt vloer
  vloerbedekking vloerbekleding vloog vlot vlotte vlucht vlug vndaag vng vnv vocational vodka voed voedsel voeg voelde voer voerde voertuigbouw
  voertuigen voet voetbalclub voetbalteam vogel voice void volandis voldaan voldoening volg volgde volk volle volop voltaren voltijdse voltijdstudie
  voltooid voluntary volunteer vomit vond vonk vonnis voogd vóór vooraf voorbeeldzin voorbereiding voorgesteld voorlichting voorop voorschot voortaan
  voortzetting voorwaarden voorziening vorderen vordert voren vorkheftruck vorm vormgever vormgeving vorst vort vot voucher vouw vpn vraagbaak
  vraagjes vracht vrage vrede vreemd vreest vreet vreselijk vreten vrezen vriendjes vriescel vriest vriezen vrije vrijgelaten vrijgesteld vrijlating
  vrijmibo vrijwillig vroag vroedvrouw vrolijks vrou vso vtlb vught vuil vuilnis vuilnisbakken vuilniszakken vuistregel vul vulde vulkaan vullen
  vulling vulnerability vur vuruyor vuur vuurpijl vve vvt vvu vvv vwnw waadi waag waait waal waan waarde waardeer waarin waark waarna waarop
  waarschuwde waarschuwen waarschuwing waarschuwt wablief wachtte waerk wage wagen waitress wajonger wak wakker wal walk wall wanbetaling wandel
  wanden waneer wanen wang wankelt wanna wao waor wapen war wark warm warmte wash wassen wasserette wasserij waste wát watch water waterbeheer
  waterleiding waterpokken waterschap waterzuivering watte wayong waz wbso wczoraj wealth wean wear weather web webinar webwoordenboek wedden wedding
  wederzijds wedstrijd weduwe weed weefmachine weeg weekendcursus weekenddienst weekendhulp weekendtoeslag weekly wéér wees wegbezuinigd wegga
  weggekeken weggelopen weggesleept weiger weigerde weighs weighty weird weke wekelijkse wél wellness welterusten wen wenkbrauw wensen wenst wep wer
  wereld wereldberoemd werf werkcentra werkenbijdji werker werkfittraject werkhervatting werkindewinkel werklaptop werknemer werkoverleg werkstukken
  werktuigbouw werkverleden werkweigering werkzoekende werkzoekenden werven werving wesp wetsvoorstel wettelijk weverij wezen wft wheelchair whether
  whiplash whisky white whole whom whose widely widzi wieczór wieczorem wiedijk wief wieg wiem wiens wife wifi wijgeren wijkcentrum wijsbegeerte
  wijze wijzigen wijziging wijzijnmind wiken wildpark win wina windenergie windkracht windmolen window windpark windturbines winkelcentrum
  winkeldiefstal winst wipe wir wirk wis wish wishes wissel wisselde wissen wit withdraw withdrawal within witlooierij witnesses witte wizie wlz wml
  wmo wnr woar wodka woede woedeaanval woest woke wol wollah wollen wolnego wolno woman women wondjes wondzorg woningbedrijf woningbouw woningnet
  wood wooncentrum woonde woonzorghuis woord woordjes wor wordfeud worker worre worries worry worse worst worth wovenproducten wovens woz wrak wrat
  wringt wrists write writing written wrm wrote wsnp wss wstyd wszyscy wszystkim wszystko wtedy wtf wujek wul wurge wurgen wurgt wurk wwplus
  wwuitkering www wychodzi wynosi wypije wypowiedzenia wyrzucili xtc yaml yapabilirim yatacak yatar yeah yearly yedi yells yemedim yemek yeni yep
  yerde yere yerim yerimiz yerinde yerine yeriniz yesterday yield yine yiyecek yiyor yoga yoghurt yok yol yoruldum young youth yük yuverta yüzünden
  zaad zaag zaal zabiera zabija zabije zabrali zacht zaden zag zak zakte zal zalf zalm zaltbommel zaman zamyka zand zangeres zarar zat zawód zedde
  zeden zee zeebioloog zeefdruk zeelandnet zeep zeevisvaart zegde zegge zeik zeikerd zeil zelden zeldzaam zelfde zelfdoding zelfmoort zelfredzaam
  zelfstandig zelfvertrouwen zelluf zen zendt zenne zenuwachtig zenuwen zenuwinzinking zenuwpijn zero zesde zessen zestiende zestienjarigen zestigste
  zette zeur zeurpiet zib zichtbare ziekmelding ziekte ziel zijde zijinstromer zik zing zitte zittends zitting zittn zkr zlfmoord zlfmrd zmiana
  zmianie zndr znowu zoal zodra zoektermijn zoenen zoep zoet zogenaamd zol zolang zombie zomen zon zondagtoeslag zonde zong zonne zonsondergang
  zonwering zoo zoogdieren zoologie zoom zorgcentrum zorgde zorgpremie zorgtoeslag zorgverleden zorgzaam zorla zostaje zostawia zoude zoveel zover
  zowat zucht zuigeling zuigt zuilen zuip zuivel zulke zullen zunne zure zussen zusterbedrijf zuur zuurdesem zwaai zwaarst zwager zwak zwakke zwakte
  zwangerschap zwart zweeg zweer zweet zwellen zwelling zwelt zwem zwemvest zwerf zweten zwijg zwijndrecht zwitserland zwom zzper
`)
