import type { Clause, Quantity } from '../../reading/reading.ts'
import { benefitWord } from './benefits.ts'

/** What an amount in a clause is about: the words nearest to it say so. */
export type Topic =
  | 'rent'
  | 'benefit'
  | 'profit'
  | 'savings'
  | 'wage'
  | 'travel'
  | 'debt'
  | 'alimony'
  | 'care'
  | 'ignored'

const words: readonly (readonly [Topic, RegExp])[] = [
  [
    'ignored',
    /\b(?:\w*toeslag(?:en)?|\w*premie|kosten|kinderbijslag|kgb|kindgebonden budget|(?<!\b(?:inclusief|incl|met|exclusief|excl|zonder|plus|including) )vakantiegeld|belasting|hypotheek|subsidie|boete|\w*vergoeding|bonus|(?<!met )cursus|(?<!met )opleiding|studie|collegegeld|lening|studieschuld|leven|rondkomen|boodschappen|gas|energie|stroom|verzekering|auto|terugbetalen|servicekosten|minimumloon|kwijt|aflossing|giften|lenen|leenbijstand|uitkeringsfraude|omzet|verlies|vrijgesteld|vrijlating|bijverdienen|tekort|\w*pensioen|krediet|kostgeld|eet|eten|bijzondere bijstand|zakgeld)\b/g,
  ],
  ['travel', /\b(?:trein\w*|ov|bus|metro|reiskosten\w*|benzine\w*|vervoer|tanken|parkeren|commut\w+)\b/g],
  ['debt', /\b(?:schuld(?:en)?|debts?)\b/g],
  ['alimony', /\b(?:\w*alimentatie|alimony|child support)\b/g],
  ['care', /\b(?:(?<!in de )\w*opvang|bso|creche|gastouder|kdv|kinderdagverblijf|daycare|childcare)\b/g],
  ['rent', /\b(?:kale huur|op kamers|huur|huren|huurhuis|huurwoning|huurflat)\b/g],
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

const onlyBijstand = /\b(?:bijstand|aanvulling)\b/
const worksIn = /\b(?:\d+ uur|werk\w*|baan\w*|verdien\w*|fulltime|parttime)\b/
const spends = /\b(?:kost|betaal(?:t|de)?|betalen)\b/

/** The topic of every amount of money in a clause; nothing when no word tells. */
export function topicsOf({ text }: Clause, amounts: readonly Quantity[]): (Topic | undefined)[] {
  const cues = cuesOf(text)
  const names = cues.filter(({ topic }) => topic !== 'wage')
  const money = amounts.filter(({ kind }) => kind === 'money')
  const inPairs = names.length === money.length && names.length > 1
  return money.map((amount, index) => {
    if (amount.per === 'hour') return nearest(names, amount) === 'care' ? 'care' : 'wage'
    if (inPairs) return names[index]?.topic
    // Bijstand is told as it is paid: bruto beside it is a wage.
    const isWage = amount.tax === 'bruto' && onlyBijstand.test(text) && worksIn.test(text)
    const near = nearest(names, amount)
    if (isWage && near === 'benefit') return 'wage'
    return near ?? (spends.test(text) && amount.tax === undefined ? 'ignored' : nearest(cues, amount))
  })
}

/** The cue before it in the same breath, or the one after it: whichever is nearer. */
function nearest(cues: readonly Cue[], { at, end }: Quantity): Topic | undefined {
  const distance = (cue: Cue) => (cue.end <= at ? at - cue.end : cue.at - end + 2)
  return [...cues].sort((a, b) => distance(a) - distance(b))[0]?.topic
}
