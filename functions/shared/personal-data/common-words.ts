import { listOf } from './reading.ts'

/** Words that are no name, however they are written: they end a name, and none starts with them. */
export const commonWords = listOf(`
  aan aanvraag aanvragen aardig achter achteraf actief advies adviseur afgelopen af afspraak al alle alleen allemaal
  allen alles als alsjeblieft alsnog altijd alvast ander andere anders anoniem aub baan baas bang bbl bedankt bedoel
  bedoelt bedrag bedrijf been beetje begeleider begin begint begon begonnen begrijp begrijpt beide bekend bel belde
  belangrijk beleid bellen belt ben bent beroep beslissing beste best betaal betaald betaalde betaalt betalen
  beter bezig bezwaar bied biedt bij bijna bijstand bijzonder binnen blij blijf blijft blijven blijkt bol brief briefje broer
  brug brugklas bruto buiten burgemeester chef coach collega college contract controle cursus daar daarna daarom dacht
  dag dagen dan dank dankbaar dankje dankjewel dat de deed deel deelt den denk denkt denken der deze dezelfde die dicht
  diploma dit diverse docent doe doen doet dochter dom door draai draait dringend drie druk dubbel duidelijk duurt dus
  duur echt een eens eerder eerlijk eerst eerste eigen eigenlijk eind einde elk elke en eng enig enige enkel er ergens
  erg ermee ernstig erover euro even ex extra familie fijn fit flink fout foute functie ga gaat gaan gaf gast geboren
  gebruik gedaan geef geeft geen gegeven gegevens geheim gehad gek geld geleden gelijk geloof gelukkig gemaakt
  gemeente gemiddeld genoeg geschikt gesprek gestopt getrouwd geval gewoon gezegd gezin ging goed goede goedemiddag
  goedemorgen goedenavond goedendag graag gratis groep groet groeten groetjes groot grote haal haalt haar had hadden
  half hallo handig hard heb hebben hebt heeft heel heer helaas hele help helpen helpt hem hen her het heten heet heette hey
  hi hier hierbij hij hoe hoef hoeft hoeveel hoewel hoi hoor hoorde hoort hou houd houdt huis hulp hulplijn huidig huidige hun
  ie ieder iedere iedereen iemand iets ik in informatie inkomen ineens inmiddels is ivm ja jaar jammer jarig jarenlang je
  jij jong jongste jou jouw juf jullie juist kan kans kapot keer keuze kiest kijk kijken kijkt kind kinderen klaar
  klacht klant klantmanager klas klein klopt knap kom komen komt kon kort kost kosten kreeg krijg krijgen krijgt kun
  kunnen kunt kwam laat laatst laatste lang langer last laten leeftijd leer leerde leert leg legt lees leidinggevende lekker
  leren leuk leuke leven lid liefs lief liever liggen ligt lijkt loon loop loopt los maand maandag maanden maak maakt maar mag
  mail maken man manager me mee meer meerdere meeste meisje melden meld meldt men meneer mens mensen met meteen mevrouw
  middag mij mijn mijne mijzelf minder minst mis misschien moe moeder moeilijk moest moesten moet moeten mogelijk
  mogen mooi morgen mvg mn na naam naar naast nadat nam namelijk namens natuurlijk neem neemt nee negen nergens net
  netjes netto niemand niet niets niks nieuw nieuwe noch nodig noem nog nogal nooit nou nu nul nummer of ofzo om oma omdat omscholen omscholing
  onder ondertussen ongeveer online ons ontslag ontslagen onze ook oom oost op opa open opleiding oplossing
  opnieuw opzeggen oud oude ouder ouders oudste over overdag overal overstap overstappen pak pakt partner pas per
  periode plek ploeg postcode praat praten precies prima probeer probeert probleem proef raad rap recht rechten reden redelijk
  regel regels reken rekening rest rijd rijdt roept rond ruim salaris samen schat school sinds slecht sloeg snap snapt
  snel soms soort speciaal spreek spreekt staan staat stage start stel stelt sterk steeds stond stop stopt stoppen straks studeer
  studeert studie stuur stuurt succes tante te team tegen telefoon ten tenminste ter terug terwijl thuis tijd tijdelijk tijdens toch
  toe toen tot totaal trek trekt trots tussen twee twijfel u uit uiteindelijk uitkering uitleg uren uur uw vaak vader van vanaf
  vanavond vandaag vandaar vanwege vast veel veilig ver verder verdien verdient verdienen vergeten verhuis verhuisd verkeerd
  verlof verplicht vertel vertelde vertelt verwacht via vier vijf vind vinden vindt voel voelt vol volgend volgende volgens
  volledig voor vooral voordat vorig vorige vraag vraagt vragen vrij vrijdag vrijwilliger vriend vriendelijk vriendelijke vriendin vroeg
  vroeger vrouw waar waarom waarschijnlijk waarvoor wacht wachtwoord want wanneer ware waren was wat week weer weet weg wegens weinig welkom
  weken wel welk welke weken werd werk werken werkgever werkloos werkt werkte werkzaam west wet weten wie wij wijk wijst wil wilde wilt willen
  wist woensdag woon woont word worden wordt wou xx ze zeer zeg zeggen zegt zei zeker zelf zelfs zes zet zeven zich
  zie ziek zien ziet zij zijn zin zit zitten zo zoals zocht zoek zoeken zoekt zodat zoiets zomaar zou zouden zoon zonder zorg
  zowel zuid zus zusje zware zwaar zwanger
  dinsdag donderdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november
  december jan feb mrt apr jun jul aug sep sept okt nov dec lente zomer herfst winter kerst ramadan
  nederland nederlands nederlandse nederlander belg belgisch belgische belgie duits duitse duitsland engels engelse turks turkse turkije
  marokkaans marokkaanse marokko syrisch syrische syrie pools poolse polen oekraine oekraïens oekraïense oekraïne
  eritrea eritrees eritrese somalisch somali irak iraaks iran iraans afghaans afghanistan surinaams surinaamse suriname
  frans franse spaans spaanse arabisch arabische europees europese amsterdam rotterdam utrecht arnhem nijmegen doetinchem ulft
  tilburg eindhoven groningen zwolle enschede apeldoorn zevenaar winterswijk achterhoek gelderland brabant limburg
  dutch french german spanish polish turkish ukrainian syrian moslim christen vluchteling statushouder asielzoeker zzp zzp'er ondernemer student scholier monteur verpleegkundige
  chauffeur kok leraar lerares docente timmerman lasser schoonmaker schoonmaakster kapper kapster verkoper verkoopster medewerker
  medewerkster klantadviseur consulent jobcoach loopbaancoach casemanager directeur directrice teamleider voorman
  wia iva wga wajong ww aow bijz anw ioaw ioaz zw mbo hbo wo vmbo havo vwo bso vca vog evc ai it ict hr
  loopbaan participatie integratie re-integratie reïntegratie welzijn jeugd financiën personeelszaken bezorgde boze
  uwv duo svb cao nt inburgering taal rekenen b1 b2 a2 mavo digid werkcentrum leerwerkloket stap slim
  i'm a about after again all already also always am an and any anymore are as ask asked asks at back bad be because been
  before being best boss but by call called calls came can cannot check come company could day days did do does doing done
  email else employer english ever every fine first fired for free from full get gets give given go going gone good got great had happy has
  have he hello her here him his home hope how i if important in into is it its job just kind know last later
  leave left let like live lives living long looking lost lot make manager many may maybe me mean money month months more
  most mr much must my name need needs never new next no not now number of off old on one only or other our out
  over paid part pay pays person please possible problem question quit really refuses regards right safe said salary same
  say says see she should sick sincerely since so some someone soon sorry speak start started still stop study such
  sure take talk tell thank thanks that the their them then there these they thing think this those time tired to today
  told too training true try trying two unemployed until up us use very wait want wants was way we week weeks well went were
  what when where which while who why will with without won work worked working works worried would wrong year years yes yet you your
`)

/** Small words inside a name: Willem *van den* Berg, Fatima *el* Amrani. */
export const particles = listOf(`
  van von v d de den der het 't t ten ter te vd v/d op in aan el al thi ould bint ben bin ibn da di do dos du la le les lo o' san abu ait aït
`)

/** Particles that may also open the rest of a sentence, so a name never ends by a guess after them. */
export const weakParticles = listOf('op in aan te ten ter het de van do la le')

/** Public bodies, schools and other names that many people share: they point at nobody. */
export const institutions = listOf(`
  rijkswaterstaat waterschap kadaster staatsbosbeheer douane uwv duo svb coa ind ggd ggz belastingdienst toeslagen gemeente gemeentes gemeenten gemeentehuis provincie
  rijksoverheid overheid ministerie politie defensie leger marine luchtmacht brandweer rechtbank cwi werkbedrijf werkplein
  werkcentrum werkgeversservicepunt wsp leerwerkloket leerwerkloketten werkloket onderwijsloket zorgloket juridisch fnv cnv vcp unie vakbond
  kvk rabobank ing abn amro sns asn triodos bunq knab vluchtelingenwerk humanitas nibud geldfit roc mbo hbo
  hogeschool hogescholen universiteit college graafschap academie aventus saxion windesheim fontys avans
  zadkine albeda noorderpoort deltion landstede gilde loi nha ncoi nti openbare bibliotheek taalhuis wijkteam buurtteam
  sociaalraadslieden raadslieden slachtofferhulp pensioenfonds abp pfzw capabel arbeidsinspectie inspectie sbb crebo s-bb
  cbr rdw rivm knmi tno pgb zorgverzekeraar zilveren kruis cz vgz menzis ser oom otib
  sw sw-bedrijf wsw participatiewet ziektewet werkloosheidswet toeslagenwet bijstandswet bkr nvwa cak cjib afm acm rvo nza igj youtube linkedin indeed tiktok ombudsman digid mijnuwv
`)

/** Kinds of work and of workplace. "Ik werk bij een supermarkt" tells what, not where. */
export const workplaces = listOf(`
  bedrijf bedrijven bank dienst rijk regio supermarkt supermarkten winkel winkels zaak thuiszorg zorg ouderenzorg jeugdzorg gehandicaptenzorg
  kraamzorg ziekenhuis ziekenhuizen verpleeghuis verzorgingshuis bejaardenhuis zorginstelling zorgorganisatie instelling organisatie stichting
  school scholen basisschool kinderopvang kinderdagverblijf kdv bso peuterspeelzaal onderwijs voortgezet horeca restaurant
  restaurants cafe café hotel hotels bar kantine bakkerij bakker slager slagerij kapper kapsalon garage autobedrijf
  bouw bouwbedrijf aannemer installatiebedrijf techniek metaal metaalbedrijf fabriek productie productiebedrijf magazijn
  distributiecentrum dc logistiek transport transportbedrijf vervoer vervoersbedrijf taxi taxibedrijf busbedrijf koerier
  koeriersbedrijf post postbedrijf uitzendbureau uitzendbureaus uitzend uitzendorganisatie detachering detacheerder
  detacheringsbureau payroll payrollbedrijf callcenter klantenservice kantoor administratiekantoor accountantskantoor
  notaris advocatenkantoor makelaar verzekeraar verzekering webshop groothandel tuincentrum kwekerij kas glastuinbouw
  tuinbouw landbouw boer boerderij veehouderij hovenier hoveniersbedrijf groen schoonmaak schoonmaakbedrijf schoonmaakster
  beveiliging beveiligingsbedrijf ict it-bedrijf softwarebedrijf startup familiebedrijf multinational werkgever baas
  opdrachtgever opdrachtgevers klanten klant mensen ouderen particulieren gezinnen vrienden familie oom broer schildersbedrijf loodgietersbedrijf
  drukkerij apotheek tandarts tandartspraktijk huisarts huisartsenpraktijk praktijk dierenarts manege sportschool zwembad theater
  museum kerk moskee vereniging coöperatie cooperatie drogist slijterij kringloop kringloopwinkel benzinestation tankstation
  vliegveld schiphol haven spoor luchtvaart rederij bezorging bezorgdienst dagbesteding reclassering asielzoekerscentrum azc
  warehouse shop store supermarket factory hospital hotel restaurant bakery school company office farm cleaning agency temp
  employment municipality care home nursing government self myself mezelf mijzelf zzp project projecten bv nv vof
  eenmanszaak holding management stamrecht personal flex besloten vennootschap
`)

/** Workplaces that are often followed by their own name: "bakkerij van voorbeeld". */
export const shops = listOf(`
  bakkerij slagerij garage restaurant hotel cafe café eetcafé eetcafe pizzeria snackbar cafetaria kapsalon firma stichting drukkerij bouwbedrijf
  aannemersbedrijf transportbedrijf installatiebedrijf schildersbedrijf loodgietersbedrijf hoveniersbedrijf autobedrijf
  metaalbedrijf schoonmaakbedrijf familiebedrijf bedrijf uitzendbureau taxibedrijf verzorgingshuis verpleeghuis ziekenhuis zorgcentrum woonzorgcentrum thuiszorg kwekerij
  boerderij manege apotheek tandartspraktijk huisartsenpraktijk kinderopvang kinderdagverblijf basisschool supermarkt
  zaak toko kdv psz wzc bso kringloop kringloopwinkel tankstation benzinestation lunchroom grandcafé grandcafe brasserie bistro ijssalon nagelstudio barbershop
  wasserette wasstraat juwelier bloemist drogisterij peuterspeelzaal crèche zorgboerderij zorgvilla zorghuis woonzorg hospice dierenpension
  dierenkliniek autohandel loonbedrijf melkveebedrijf viskraam viszaak visboer ijzerhandel partycentrum reisbureau eetkamer steakhouse grillroom
  shoarmazaak dönerzaak bouwmarkt meubelzaak houthandel autoschade notariskantoor verpleegtehuis zorgresidentie wooncentrum wijnhuis wijnbar koffiebar
  tuincentrum bakker slager groothandel timmerbedrijf dakdekkersbedrijf accountantskantoor advocatenkantoor makelaardij fietsenwinkel
  bloemenwinkel boekhandel slijterij camping vakantiepark sportschool machinefabriek fabriek transport
`)

/** Large employers that people write without a capital. */
export const brands = listOf(`
  jumbo lidl aldi plus albertheijn ah spar coop dirk hoogvliet hema action kruidvat etos blokker gamma praxis karwei ikea mediamarkt coolblue
  bol picnic postnl dhl dpd ups fedex gls klm transavia ns arriva connexxion qbuzz keolis philips asml dsm tata shell vdl scania daf nedcar
  heineken unilever friesland campina vion randstad tempo-team tempoteam olympia manpower adecco yacht brunel timing unique
  kpn ziggo vodafone odido tmobile rituals zara primark decathlon mcdonalds burgerking kfc dominos thuisbezorgd uber flink
  amazon zalando wehkamp inholland zorggroep sensire azora marga estinea zozijn philadelphia siza buurtzorg tzorg liander alliander enexis
`)
