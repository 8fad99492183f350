/** Dutch text as a search sees it: folded words, their stems, and a guess at the language. */

/** Lower case without accents; apostrophes vanish (m'n → mn), `o&o` becomes oeno and `55+` 55plus. */
const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/(?<=[aiouyé])['’]s\b/g, '')
    .normalize('NFD')
    .replace(/\p{M}|['’`´]/gu, '')
    .replace(/(?<=\w)&(?=\w)/g, 'en')
    .replace(/(?<=\d)\+/g, 'plus')

/** The words of a text in their order; a hyphen parts words, thousands keep together. */
export const wordsOf = (text: string): string[] =>
  fold(text)
    .replace(/(?<=\d)[.](?=\d{3}\b)/g, '')
    .match(/[a-z0-9]+/g) ?? []

const VOWEL = 'aeiouy'
const isVowel = (letter: string | undefined): boolean => letter !== undefined && VOWEL.includes(letter)

/**
 * The stem of a folded Dutch word: the Snowball (Porter) rules, and three that searching wants: a verb's
 * final t or d goes (werkt, gewerkt → werk), its `ge` as well, and v and z at the end become f and s.
 *
 * @see https://snowballstem.org/algorithms/dutch_porter/stemmer.html
 */
export function stem(word: string): string {
  const known = stemmed.get(word)
  if (known !== undefined) return known
  if (stemmed.size >= MOST_STEMS) stemmed.clear()
  const found = stemOf(word)
  stemmed.set(word, found)
  return found
}

/** The same words come back all the time: building the index asks each of them some hundred times. */
const stemmed = new Map<string, string>()
const MOST_STEMS = 50_000

function stemOf(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word
  const bare = /[td]$/.test(word) ? word.replace(PARTICIPLE, '$1$2') : word
  const { r1, r2 } = regions(bare)
  const short = withoutEndings(bare, r1)
  return hardened(undoubledVowel(withoutVerbEnding(withoutDerivation(short, r2, short !== bare))))
}

const PARTICIPLE =
  /^(aan|achter|af|bij|door|in|mee|na|om|op|over|terug|toe|uit|vast|voor|weg)?ge([a-z]{3,}[td])$/

/** Where the Snowball regions R1 and R2 begin. */
function regions(word: string): { r1: number; r2: number } {
  const first = afterVowelConsonant(word, 0)
  return { r1: Math.max(3, first), r2: afterVowelConsonant(word, first) }
}

function afterVowelConsonant(word: string, from: number): number {
  for (let i = from + 1; i < word.length; i += 1) if (!isVowel(word[i]) && isVowel(word[i - 1])) return i + 1
  return word.length
}

/** Plural and adjective endings: -heden, -en, -ene, -s, -se, -e. */
function withoutEndings(word: string, r1: number): string {
  const plural = withoutPlural(word, r1)
  return /[^aeiouy]e$/.test(plural) && plural.length - 1 >= r1 ? undoubled(plural.slice(0, -1)) : plural
}

function withoutPlural(word: string, r1: number): string {
  const ends = (ending: string) => word.endsWith(ending) && word.length - ending.length >= r1
  if (ends('heden')) return `${word.slice(0, -5)}heid`
  for (const ending of ['ene', 'en']) {
    const rest = word.slice(0, -ending.length)
    if (ends(ending) && !isVowel(rest.at(-1)) && !rest.endsWith('gem')) return undoubled(rest)
  }
  for (const ending of ['se', 's']) {
    const last = word.at(-ending.length - 1)
    if (ends(ending) && !isVowel(last) && last !== 'j' && last !== 's') return word.slice(0, -ending.length)
  }
  return word
}

/** Derivations: -heid, -ing, -end, -ig, -lijk, -baar. */
function withoutDerivation(word: string, r2: number, shortened: boolean): string {
  for (const ending of ['heid', 'lijk', 'baar', 'ing', 'end', 'ig']) {
    if (!word.endsWith(ending) || word.length - ending.length < r2) continue
    if (ending === 'heid' && word.at(-5) === 'c') return word
    if (ending === 'ig' && word.at(-3) === 'e') return word
    return undoubled(word.slice(0, -ending.length))
  }
  return shortened && word.endsWith('bar') && word.length - 3 >= r2 ? word.slice(0, -3) : word
}

const withoutVerbEnding = (word: string): string =>
  word.length > 4 && /[^aeiouy][td]$/.test(word) ? undoubled(word.slice(0, -1)) : word

const undoubled = (word: string): string => word.replace(/([bdfgklmnprst])\1$/, '$1')
const undoubledVowel = (word: string): string => word.replace(/([^aeiouy])(a|e|o|u)\2([^aeiouy])$/, '$1$2$3')
const hardened = (word: string): string => word.replace(/v$/, 'f').replace(/z$/, 's')

const DUTCH = new Set(
  'ik je jij mijn mn een de het en van dat die niet wat hoe kan mag als moet krijg heb ben voor met op te er nog ook dan wil waar zijn naar bij aan geen maar of om uit door wordt word wie nu niks gaat zit doe moeten weet dit nee ja mij ze hij wij jaar nooit altijd heeft toch wel weg terug'.split(
    ' ',
  ),
)
/** Without those that are Dutch as well: "in Yerseke", "ze negeren me". */
const ENGLISH = new Set(
  (
    'i my the a an and of to do does can could how what when which who if am are were have has not for with on get got ' +
    'from be will would should this that there you they without people hello thanks thank please yes no need money ' +
    'tax taxes live learn working husband wife children kids hours friend unemployed because about im dont cant ' +
    'ive isnt or but your our his their some any much many more good new now here into than just only why where ' +
    'find give tell somebody someone something alone single married'
  ).split(' '),
)

export type Language = 'nl' | 'en'

/** English when its small words outnumber the Dutch ones; Dutch when in doubt. */
export const languageOf = (text: string): Language => languageHeard(text) ?? 'nl'

/** The language that the small words of a text are of; nothing when they don't tell. */
export function languageHeard(text: string): Language | undefined {
  const words = wordsOf(text)
  const count = (list: ReadonlySet<string>) => words.filter((word) => list.has(word)).length
  const [english, dutch] = [count(ENGLISH), count(DUTCH)]
  return english === dutch ? undefined : english > dutch ? 'en' : 'nl'
}
