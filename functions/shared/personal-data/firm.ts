import { commonWords, institutions, workplaces } from './common-words.ts'
import { employerAt, isBehindCapitalSmall, isFirmKind, isOwnName } from './employer-name.ts'
import { towns } from './place.ts'
import { type Finder, listOf, type Reading, type Word } from './reading.ts'

/** Agencies that people work "via". */
const agencies = listOf('randstad tempo-team tempoteam olympia manpower adecco timing unique yacht brunel')
const wishes = listOf(
  'zoek zoekt zoeken wil wilt willen zou graag solliciteer solliciteren vacature vacatures kan kun hoe krijg vind vinden',
)
const smallWords = listOf("van de der den het 't t")
const capitalSmall = listOf('al el la le ter ten te in op aan bij onder boven')
/** Kinds of firm that are named after their place or their cause: everybody knows them. */
const everybodys = listOf('stichting hotel museum ziekenhuis basisschool camping vakantiepark')

/**
 * "Slagerij De Haan wil mij ontslaan", "in dienst van Stichting Zorggroep West", "bij garage Peters", "via Tempo-Team":
 * a kind of firm with its own name, without a word for working.
 */
export const findFirm: Finder = (reading) =>
  reading.words.flatMap((word, at) => {
    const isFirm =
      isFirmKind(word) && (isNamed(reading, at) || isNamedSmall(reading, at)) && mayBeEmployer(reading, at)
    const isAgency = agencies.has(word.lower) && reading.words[at - 1]?.lower === 'via'
    const span = (isFirm || isAgency) && !isHopedFor(reading.words, at) ? employerAt(reading, at) : undefined
    return span ? [span] : []
  })

/** A capital that is a name follows: "Garage Peters", "Slagerij De Haan", "Bakkerij van Dam". */
function isNamed({ text, words }: Reading, at: number): boolean {
  let next = at + 1
  const isBetween = (word: Word | undefined): boolean =>
    word !== undefined &&
    (smallWords.has(word.lower) ||
      (word.shape === 'capital' && capitalSmall.has(word.lower)) ||
      (word.shape === 'lower' && workplaces.has(word.lower)))
  while (isBetween(words[next]) && next - at < 3) next++
  const [before, name] = [words[next - 1], words[next]]
  return (
    before !== undefined &&
    name !== undefined &&
    (name.shape === 'capital' || (name.shape === 'upper' && name.text.length > 5)) &&
    text.slice(before.end, name.start) === ' ' &&
    (!commonWords.has(name.lower) || isInName(before)) &&
    (!institutions.has(name.lower) || isBehindCapitalSmall(words, next)) &&
    !workplaces.has(name.lower) &&
    !towns.has(name.lower)
  )
}

/** "Bakkerij ▸De Vijf Aren": behind a small word with a capital an everyday word is a name. */
const isInName = (before: Word): boolean =>
  before.shape !== 'lower' && (smallWords.has(before.lower) || capitalSmall.has(before.lower))

/** "bakkerij hilverdink", "garage van brinkhuis": in lower case what is no word that we know. */
function isNamedSmall({ text, words }: Reading, at: number): boolean {
  let next = at + 1
  while (smallWords.has(words[next]?.lower ?? '') && next - at < 3) next++
  const [before, name] = [words[next - 1], words[next]]
  return (
    before !== undefined &&
    name?.shape === 'lower' &&
    text.slice(before.end, name.start) === ' ' &&
    isOwnName(name)
  )
}

/** Written as a name itself, or behind a word for belonging to it. */
function mayBeEmployer({ words }: Reading, at: number): boolean {
  const word = words[at]
  const before = words[at - 1]?.lower ?? ''
  if (everybodys.has(word?.lower ?? '')) return isWorkedAt(words, at)
  return word?.shape === 'capital' || !/^(?:een|geen|n|a|welke?|elke?)$/.test(before)
}

const employing = listOf('dienst gewerkt stagiair stagiaire vrijwilliger ontslagen contract loon baas')
const pays = listOf('betaalt betaalde ontslaat ontsloeg')

/** "In dienst van stichting …", "hotel Zeezicht betaalt mij niet": what everybody knows is an employer only so. */
const isWorkedAt = (words: readonly Word[], at: number): boolean =>
  doesToMe(words, at) ||
  (words[at]?.shape !== 'lower' &&
    /^(?:hotel|camping|vakantiepark)$/.test(words[at]?.lower ?? '') &&
    /^(?:bij|van|voor|in)$/.test(words[at - 1]?.lower ?? '')) ||
  (/^(?:van|bij|door)$/.test(words[at - 1]?.lower ?? '') &&
    words.slice(Math.max(0, at - 4), at).some(({ lower }) => employing.has(lower))) ||
  words.slice(at + 2, at + 5).some(({ lower }) => pays.has(lower))

/** "Stichting Zorgboom heeft mij …": what an employer does. */
const doesToMe = (words: readonly Word[], at: number): boolean =>
  [2, 3, 4].some(
    (i) =>
      /^(?:heeft|wil|laat|geeft|zegt|stuurt)$/.test(words[at + i]?.lower ?? '') &&
      /^(?:mij|me|ons|mijn)$/.test(words[at + i + 1]?.lower ?? ''),
  )

const isHopedFor = (words: readonly Word[], at: number): boolean =>
  words.slice(Math.max(0, at - 6), at).some(({ lower }) => wishes.has(lower))
