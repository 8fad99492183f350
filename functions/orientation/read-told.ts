import type { FactValue, Known } from '../situation/known.ts'
import type { DirectionTable } from './direction-table.ts'
import { type Learning, orientationFacts, type Said, type Told } from './told.ts'

const learnings: readonly Learning[] = ['school', 'paid', 'course', 'none']

/** What the facts of a conversation tell of work. */
export function toldOf(known: Known, content: DirectionTable): Told {
  const words = (fact: string): readonly string[] => asWords(valueIn(known, fact))
  const { tasks, likes, limits, gives } = content.lists
  const job = content.jobIn(words(orientationFacts.work).join(' '))
  const learning = learnings.find((one) =>
    words(orientationFacts.learning).some((said) => meansLearning(said, one)),
  )
  const cannot = limits(words(orientationFacts.cannot))
  const hard = new Set(cannot.map(({ id }) => id))
  return {
    ...(job && { job }),
    tasks: tasks(words(orientationFacts.tasks)),
    likes: likes(words(orientationFacts.likes)),
    cannot,
    rather: limits(words(orientationFacts.rather)).filter(({ id }) => !hard.has(id)),
    gives: gives(words(orientationFacts.gives)),
    ...(learning && { learning }),
    papers: words(orientationFacts.papers).flatMap((one) => paperIn(one)),
    wanted: words(orientationFacts.wanted).flatMap((one) =>
      namesJob(one, content) ? (content.jobIn(one) ?? []) : [],
    ),
    toward: words(orientationFacts.wanted).flatMap((one) => sectorsIn(one, content)),
    unwanted: words(orientationFacts.unwanted).flatMap((one) => sectorsIn(one, content)),
    refused: words(orientationFacts.refused),
  }
}

const asWords = (value: FactValue | undefined): readonly string[] =>
  value === undefined ? [] : (Array.isArray(value) ? value : [value]).map(String)

function valueIn(known: Known, fact: string): FactValue | undefined {
  const found = Object.hasOwn(known, fact) ? known[fact] : undefined
  return found && 'value' in found ? found.value : undefined
}

/** The four answers, by their id, their button, or how they are said. */
const meansLearning = (said: string, learning: Learning): boolean =>
  said === learning || learningWords[learning].test(said.toLowerCase())
const learningWords: Readonly<Record<Learning, RegExp>> = {
  school: /\bja\b|school|studie|opleiding/,
  paid: /verdien|betaald|loon|salaris|geld/,
  course: /cursus|kort/,
  none: /liever niet|\bniet\b|\bnee\b|geen/,
}

/** Diplomas, by level, and a driving licence. */
function paperIn(words: string): Said[] {
  const text = words.toLowerCase()
  return paperWords.flatMap(([id, pattern]) =>
    pattern.test(text) ? [{ id, words, from: 'said' as const }] : [],
  )
}
const paperWords: readonly (readonly [string, RegExp])[] = [
  ['hbo', /\bhbo|hoger|universiteit|\bwo\b|bachelor|master|\bheao\b|\bhts\b/],
  ['mbo', /\bmbo|\bmts\b|\bmeao\b|\broc\b|niveau [34]/],
  ['havo', /\bhavo\b|\bvwo\b|gymnasium|atheneum/],
  ['vmbo', /vmbo|mavo|\blts\b|\blbo\b|\bvbo\b|basisschool of vmbo/],
  ['geen', /\bgeen\b|\bniks\b|niets|basisschool(?! of)|lagere school/],
  ['buitenland', /ander land|buitenland|syri|turk|pol(?:en|and)|oekra|eritre/],
  ['rijbewijs', /rijbewijs/],
]

/** "De zorg" is a sector and no job. */
const namesJob = (words: string, content: DirectionTable): boolean => {
  const kinds = content.read(words).mentions.map(({ kind }) => kind)
  return kinds.includes('beroep') || !kinds.includes('sector')
}

/** Sectors, by our own names; "niet in de zorg" and "zorg" are the same here. */
function sectorsIn(words: string, content: DirectionTable): Said[] {
  const named = content.read(words).mentions.filter(({ kind }) => kind === 'sector' || kind === 'beroep')
  const theirs = named.map(({ id, kind, tells }) => (kind === 'sector' ? id : (tells.sector ?? id)))
  const ours = theirs.flatMap((one) =>
    Object.hasOwn(content.rule.sectoren, one) ? (content.rule.sectoren[one] ?? []) : [],
  )
  return [...new Set(ours)].map((id) => ({ id, words, from: 'said' }))
}
