import {
  type Comparison,
  findRule,
  type Line,
  type Part,
  partText,
  reasonText,
} from '../../calculator/calculator.ts'
import type { BlockOf } from '../../shared/blocks.ts'
import { exactEuros } from '../../shared/euro-text.ts'
import { inEuros } from '../../shared/money.ts'
import type { Money } from '../money.ts'
import { titleOf } from './fact-words.ts'
import { NEXT } from './now-and-next.ts'
import { filled } from './sum-words.ts'

type LineView = BlockOf<'sum'>['lines'][number]
type Both = Comparison['lines'][number]

/** Two amounts in whole euros, whose difference is the difference of what is shown. */
export function change(now: number, later: number) {
  const [a, b] = [Math.round(now), Math.round(later)]
  return { now: a, later: b, difference: b - a }
}

/** Each line in words: what changes most comes first, what somebody has no right to comes last. */
export function lineViews({ lines, now, later }: Comparison, benefits: readonly string[], money: Money) {
  const rises = risingIncome({ now, later })
  const hasPartner = lines.some(({ who }) => who === 'partner')
  return lines
    .filter((line) => !isNothing(line))
    .map((line): LineView => lineView(line, { incomeRises: rises(line.id), hasPartner, benefits }, money))
    .sort((a, b) => weight(b) - weight(a))
}

/** The benefits look at what comes in from work, the toeslagen at the taxed income of the year. */
function risingIncome({ now, later }: Pick<Comparison, 'now' | 'later'>): (line: string) => boolean {
  const own = ({ lines }: Comparison['now']) =>
    lines.filter(({ id }) => id === 'netto-inkomen').reduce((sum, { year }) => sum + year.cents, 0)
  const ownRises = own(later) > own(now)
  const yearRises = (later.toetsingsinkomen?.cents ?? 0) > (now.toetsingsinkomen?.cents ?? 0)
  return (line) => (/toeslag$|kindgebonden-budget/.test(line) ? yearRises : ownRises)
}

const weight = ({ month }: LineView): number =>
  month === undefined ? 1e9 : month.difference !== 0 ? 1e6 + Math.abs(month.difference) : month.later

/** An income of nothing, now and later, such as that of a partner without work. */
const isNothing = ({ now, later }: Both): boolean =>
  [now, later].every(
    (line) => line === undefined || (line.outcome.kind === 'amount' && line.year.cents === 0),
  )

interface Around {
  readonly incomeRises: boolean
  readonly hasPartner: boolean
  readonly benefits: readonly string[]
}

function lineView(both: Both, { incomeRises, hasPartner, benefits }: Around, money: Money): LineView {
  const { id, who, now, later } = both
  const { words } = money
  const known = [now, later].every((line) => line === undefined || isKnown(line))
  const laws = [words.wetten[id] ?? id, ...(id === 'netto-inkomen' ? benefits : [])].flatMap(
    (rule) => findRule(rule)?.law ?? [],
  )
  return {
    id,
    who,
    name: nameOf(both, hasPartner, words),
    ...(known && {
      month: change(euros(now?.month), euros(later?.month)),
      year: change(euros(now?.year), euros(later?.year)),
    }),
    sentence: sentenceOf(both, incomeRises, money),
    parts: known ? partsOf(both, money) : [],
    ...(laws.length > 0 && { law: laws.join('; ') }),
  }
}

/** Of two adults, a line says whose it is. */
const nameOf = ({ id, who }: Both, hasPartner: boolean, { regels, wie }: Money['words']): string => {
  const name = regels[id] ?? id
  return who === 'home' || !hasPartner ? name : `${name}, ${wie[who]}`
}

const euros = (money: Line['month'] | Line['year'] | undefined): number => (money ? inEuros(money) : 0)
export const isKnown = ({ outcome }: Line): boolean =>
  outcome.kind === 'amount' || outcome.kind === 'none' || outcome.kind === 'holds'

/** Why a line stands as it does, in one or two short sentences. */
function sentenceOf({ id, now, later }: Both, incomeRises: boolean, money: Money): string {
  const { zinnen, door_inkomen } = money.words
  const stopped = [now, later].find((line) => line !== undefined && !isKnown(line))
  if (stopped) return whyUnknown(stopped, stopped === now, money)
  const [before, after] = [rightOf(now), rightOf(later)]
  const why = later?.outcome.kind === 'none' ? reasonsOf(later, money) : ''
  if (before === 0 && after === 0) return `${zinnen.geen} ${why}`.trim()
  if (after === 0) return `${zinnen.stopt} ${why}`.trim()
  if (before === 0) return zinnen.begint
  const step = change(before, after).difference
  if (step === 0) return zinnen.gelijk
  const expected = id === 'netto-inkomen' ? step > 0 : step < 0
  const because = incomeRises && expected ? door_inkomen[id] : undefined
  return because ?? (step > 0 ? zinnen.meer : zinnen.minder)
}

const rightOf = (line: Line | undefined): number =>
  line?.outcome.kind === 'amount' ? inEuros(line.month) || inEuros(line.year) : 0

const reasonsOf = ({ outcome }: Line, { explanations }: Money): string =>
  outcome.kind === 'none' ? (reasonText(explanations, outcome.reasons[0] ?? '') ?? '') : ''

export function whyUnknown({ outcome }: Line, isNow: boolean, money: Money): string {
  const { onbekend, geen_bedragen, niet_gedekt } = money.words.zinnen
  if (outcome.kind === 'unknown')
    return filled(onbekend, { vraag: titleOf(factOf(outcome.question, isNow), money) })
  return outcome.kind === 'no-values' ? geen_bedragen : niet_gedekt
}

/** A fact that only the plan lacks is asked about the plan. */
export const factOf = (question: string, isNow: boolean): string => (isNow ? question : `${NEXT}${question}`)

/** The amounts of the sum by name, to the cent. */
function partsOf({ id, now, later }: Both, { explanations, words }: Money): LineView['parts'] {
  const [before, after] = [amountsOf(now, words), amountsOf(later, words)]
  return [...new Set([...Object.keys(after), ...Object.keys(before)])].flatMap((name) => {
    const text = partText(explanations, id, name)
    if (text === undefined) return []
    const [was, is] = [before[name], after[name]]
    return [{ text, ...(was && { now: was }), ...(is && { later: is }) }]
  })
}

function amountsOf(line: Line | undefined, { per }: Money['words']): { readonly [part: string]: string } {
  if (!line || !('parts' in line.outcome)) return {}
  return Object.fromEntries(
    Object.entries<Part>(line.outcome.parts).flatMap(([name, part]) =>
      typeof part === 'object' && part.cents !== 0
        ? [[name, `${exactEuros(inEuros(part))} ${per[part.per] ?? ''}`]]
        : [],
    ),
  )
}
