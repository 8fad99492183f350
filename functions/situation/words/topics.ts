import type { Clause, Quantity } from '../../reading/reading.ts'
import { benefitWord } from './benefits.ts'

/** What an amount in a clause is about: the words nearest to it say so. */
export type Topic = 'rent' | 'benefit' | 'profit' | 'savings' | 'wage' | 'ignored'

const words: readonly (readonly [Topic, RegExp])[] = [
  [
    'ignored',
    /\b(?:\w*toeslag(?:en)?|\w*premie|schuld(?:en)?|kosten|(?<!in de )\w*opvang|kinderbijslag|alimentatie|kgb|kindgebonden budget|vakantiegeld|belasting|hypotheek|subsidie|boete|reiskosten\w*|\w*vergoeding|bonus|cursus|opleiding|studie|collegegeld|lening|studieschuld|leven|rondkomen|boodschappen|gas|energie|stroom|verzekering|auto|terugbetalen|servicekosten|minimumloon|kwijt|aflossing|schulden|giften|lenen|leenbijstand|uitkeringsfraude|13e maand|omzet|verlies|vrijgesteld|vrijlating|bijverdienen|tekort|pensioen|krediet)\b/g,
  ],
  ['rent', /\b(?:kale huur|huur|huren)\b/g],
  ['benefit', new RegExp(benefitWord.source, 'g')],
  ['profit', /\bwinst\b/g],
  ['savings', /\b(?:spaargeld|gespaard|spaarrekening|vermogen|op de bank|spaar)\b/g],
  [
    'wage',
    /\b(?:verdien|verdient|verdiende|verdienen|\w*loon|salaris|werk|werkt|werken|baan|baantje|aan de slag|uur|dagen|jaarsalaris|contract|loondienst|job|uurtarief|beginnen)\b/g,
  ],
]

interface Cue {
  readonly topic: Topic
  readonly at: number
  readonly end: number
}

const cuesOf = (text: string): Cue[] => {
  const cues = words.flatMap(([topic, pattern]) =>
    [...text.matchAll(pattern)].map((hit) => ({ topic, at: hit.index, end: hit.index + hit[0].length })),
  )
  return cues.sort((a, b) => a.at - b.at)
}

const spends = /\b(?:kost|betaal(?:t|de)?|betalen)\b/

/** The topic of every amount of money in a clause; nothing when no word tells. */
export function topicsOf({ text }: Clause, amounts: readonly Quantity[]): (Topic | undefined)[] {
  const cues = cuesOf(text)
  const names = cues.filter(({ topic }) => topic !== 'wage')
  const money = amounts.filter(({ kind }) => kind === 'money')
  const inPairs = names.length === money.length && names.length > 1
  return money.map((amount, index) => {
    if (amount.per === 'hour') return 'wage'
    if (inPairs) return names[index]?.topic
    return nearest(names, amount) ?? (spends.test(text) ? 'ignored' : nearest(cues, amount))
  })
}

/** The cue before it in the same breath, or the one after it: whichever is nearer. */
function nearest(cues: readonly Cue[], { at, end }: Quantity): Topic | undefined {
  const distance = (cue: Cue) => (cue.end <= at ? at - cue.end : cue.at - end + 2)
  return [...cues].sort((a, b) => distance(a) - distance(b))[0]?.topic
}
