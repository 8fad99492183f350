import { brands, commonWords, institutions, workplaces } from './common-words.ts'
import { ordinaryWords } from './ordinary-words.ts'
import { towns } from './place.ts'
import { listOf } from './reading.ts'

/** Where people come from and what they are, which nobody happened to write in content/. */
const peopleWords = listOf(`
  creool creoolse hindoe hindoes hindoestaans yezidi jezidi tsjech tsjechische oezbeek thai thaise queer hetero lesbo tibetaan koerd armeen georgier albanees
  kosovaar bosnier servier bulgaar roemeen hongaar tsjetsjeen molukker ambonees javaan rus russin est let pool poolse fin deen deense zweed zweedse noor
  ier iers ierse schot brit britse griek griekse turk turkse turkin marokkaan syrier irakees irakese iranier afghaan somalier soedanees soedanese
  ethiopier eritreeer ghanees ghanese nigeriaan senegalees gambiaan guineeer kongolees congolees angolees kameroener burundees rwandees oegandees
  keniaan tanzaniaan zambiaan egyptenaar tunesier algerijn libier libanees palestijn jordaniër jemeniet pakistaan indier indiase bengaal nepalees
  chinees japanner koreaan vietnamees filipino filipina indonesier maleisier mexicaan colombiaan venezolaan braziliaan peruaan chileen argentijn
  dominicaan haitiaan jamaicaan curacaoenaar arubaan bonairiaan surinamer antilliaan soenniet sjiiet aleviet alawiet koptisch kopt sikh jood joodse
  gereformeerd hervormd pinkster jehova atheist agnost vegan biseksueel aseksueel nonbinair genderfluide
`)

/** Dutch and English words, and the names that everybody shares; one set, as a slip of the pen is looked up often. */
const listed: ReadonlySet<string> = new Set([
  ...ordinaryWords,
  ...peopleWords,
  ...commonWords,
  ...workplaces,
  ...institutions,
  ...brands,
  ...towns,
])

const inflection = /(?:'s|en|je|tje|[estnd])$/

/** Whether no list of ours holds this word, in lower case, nor the word that it is an inflection of. */
export const isUnknownWord = (word: string): boolean => {
  if (listed.has(word)) return false
  const stem = word.replace(inflection, '')
  return stem.length < 3 || stem === word || !listed.has(stem)
}

/** How Dutch makes trades, participles and adjectives; hardly a name that we do not know ends so. */
const wordEnd =
  /(?:ende?|ische?|ige?|[ae]loos|lijke?|lo[oz]s?e?|ba[ar]re?|heid|ing(?:en)?|holic|[ae]ndus|icus|arius|olo(?:og|ge)|aris|gebekt|[ae]er|een|iet|aan|aat|aak|air|a[ns]t|naam|eurs?|euse|iste?n?|aties?|iteit|schap|tjes?|achtig|kundige?|[^aeiou]ers?|eeers?|eërs?|eerder|eerster?|sters?|aars?|iers?|ieke?|ieve?|neel|nele|eus|euze|ant|ante|ent|ente|leider|coach|ouder|genoot|ees|eese|aal|eel|iel|iaan|aanse|ed|less|ful)$/
const wordStart =
  /^(?:ge|ver|be|ont|her|on|over|uit|af|aan|op|in|voor|door|mis|mee|terug|bij)\p{L}{2,}(?:d|t|en|de|te|ig|er)$/u

/** "binnenga", "terugmoet": verbs with their first part in front. */
const verbStart = /^(?:binnen|buiten|terug|samen|achter|tegen|onder|boven|thuis|verder|rond|door|over)/

const SHORTEST_PART = 3

/** "kleuterjuf", "bloemenhandel": two words that we know, perhaps with an s, e or en between; a long last one will do. */
function isCompound(word: string): boolean {
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++) {
    if (isUnknownWord(word.slice(at))) continue
    const head = word.slice(0, at)
    if (
      listed.has(head) ||
      word.length - at > 4 ||
      (head.length > 3 && listed.has(head.replace(/(?:en|[sen])$/, '')))
    )
      return true
  }
  return false
}

const letters = [...'abcdefghijklmnopqrstuvwxyz']

const INTACT = 4
const starts: ReadonlySet<string> = new Set([...listed].map((word) => word.slice(0, INTACT)))
const ends: ReadonlySet<string> = new Set([...listed].map((word) => word.slice(-INTACT)))

/**
 * "verdreitig", "wekloos": one letter added, left out, changed or swapped makes a word that we know. Before the slip
 * or behind it four letters are as they should be, which spares nearly every name the search.
 */
function isSlip(word: string): boolean {
  const from = ends.has(word.slice(-INTACT)) ? 0 : Math.max(0, word.length - INTACT - 1)
  const until = starts.has(word.slice(0, INTACT)) ? word.length : INTACT - 1
  for (let at = from; at <= until; at++) if (isSlipAt(word.slice(0, at), word.slice(at))) return true
  return false
}

function isSlipAt(head: string, tail: string): boolean {
  const rest = tail.slice(1)
  if (listed.has(head + rest)) return true
  if (rest && listed.has(head + rest.charAt(0) + tail.charAt(0) + rest.slice(1))) return true
  return letters.some(
    (letter) => listed.has(head + letter + tail) || (tail !== '' && listed.has(head + letter + rest)),
  )
}

/** Whether a word with a capital can hardly be anything but a name; a surname may look like a verb: "Verschuren". */
export const isStrangeCapital = (word: string): boolean =>
  word.length > 3 && !word.includes('-') && isUnknownWord(word) && !wordEnd.test(word) && !isCompound(word)

const SHORTEST_STRANGE = 5
const LONGEST_STRANGE = 14

/**
 * Whether this word, in lower case, can hardly be anything but a name: no word of Dutch or English that we know, nor
 * made of such words, nor a slip of the pen for one.
 */
export const isStrange = (word: string): boolean =>
  word.length >= SHORTEST_STRANGE &&
  word.length <= LONGEST_STRANGE &&
  !/-|^(.{1,3})\1+$|(.)\2\2/.test(word) &&
  isUnknownWord(word) &&
  !wordEnd.test(word) &&
  !wordStart.test(word) &&
  !verbStart.test(word) &&
  !isCompound(word) &&
  !isSlip(word)
