import { type Comparison, compare, type Line } from '../../calculator/calculator.ts'
import type { BlockOf } from '../../shared/blocks.ts'
import { exactEuros } from '../../shared/euro-text.ts'
import { inEuros } from '../../shared/money.ts'
import type { Situation } from '../../situation/facts.ts'
import type { FlatFacts } from '../../situation/read-situation.ts'
import type { Money } from '../money.ts'
import { calendarOf } from './calendar.ts'
import { chartOf } from './chart-view.ts'
import { isFact, knownFacts, takenForGranted } from './fact-words.ts'
import { factOf, isKnown, lineViews, whyUnknown } from './line-views.ts'
import { underMinimum } from './minimum-wage.ts'
import { nowAndNext } from './now-and-next.ts'
import { WEEKS_PER_MONTH } from './planned-wages.ts'
import { sourcesOf, stepsOf, toeslagenTexts, type Words } from './steps.ts'
import { filled, type SumWords } from './sum-words.ts'
import { totalsOf, verdictOf } from './verdict.ts'

type Sum = BlockOf<'sum'>

interface Plan {
  readonly now: Situation
  readonly next: Situation
  /** The first day of the change. */
  readonly day: string
  /** What the two were made of: amounts in euros, those of the plan with `next.` before them. */
  readonly facts: FlatFacts
  /** Which of the facts nobody told. */
  readonly assumed: readonly string[]
  /** The day on which a benefit ends by itself. */
  readonly ends?: string | undefined
  /** Names of what was told and does not count in it. */
  readonly noted?: readonly string[] | undefined
  /** Other plans or facts, whose verdicts stand beside this one. */
  readonly beside?: readonly { readonly name: string; readonly facts: FlatFacts }[] | undefined
}
/**
 * The card "does work pay" as a person sees it: amounts in whole euros, per month unless it says year. While
 * a line is unknown, `warnings` names it first; without any income line there are no totals at all.
 */
export function sumBlock(
  { now, next, day, facts, assumed, ends, noted = [], beside = [] }: Plan,
  { money, desks }: Words,
): Sum {
  const found = compare({ now, next, day, book: money.book })
  const { words } = money
  const unknown = unknownLines(found, money)
  const benefits = benefitsOf(now, next)
  const hasIncome = !unknown.some(({ id }) => id === 'netto-inkomen')
  const complete = unknown.length === 0
  const shown = Object.fromEntries(Object.entries(facts).filter(([fact]) => isFact(fact)))
  const further = complete ? chartOf(next, day, money) : undefined
  const { loon, uren } = next.you
  return {
    kind: 'sum',
    day,
    complete,
    warnings: [
      ...(complete
        ? []
        : [
            filled(words.kop.onvolledig, { namen: [...new Set(unknown.map(({ name }) => name))].join(', ') }),
          ]),
      ...(assumed.length > 0 ? [wageTaken(assumed, next, words) ?? words.kop.aangenomen] : []),
    ],
    verdict: [
      ...(hasIncome ? verdictOf(found, day, words) : [words.kop.onbekend]),
      ...(hasIncome && isWithoutTravel(now, next) ? [words.kop.zonder_reiskosten] : []),
      ...(hasIncome ? beside.map((other) => besideOf(other, day, money)) : []),
      ...underMinimum(next, day, money),
      ...(noted.length === 0 ? [] : [filled(words.kop.genoemd, { namen: noted.join(', ') })]),
    ],
    totals: hasIncome ? totalsOf(found, words) : [],
    lines: lineViews(found, benefits, money),
    unknown: unknown.map(({ id: _, ...line }) => line),
    leftOut: [...money.leftOut],
    borders: further?.borders ?? [],
    ...(further && { chart: further.chart }),
    ...stepsOf(found, { money, desks }),
    toeslagen: toeslagenTexts(found, money),
    calendar: calendarOf({ now, day, ends, hasToeslagen: found.toeslagenThisYear.length > 0 }, money),
    ...sourcesOf([...found.lines.map(({ id }) => id), ...benefits], day, money),
    known: [...knownFacts(shown, assumed, money), ...takenForGranted(now, money)],
    facts: shown,
    assumed: [...assumed],
    plan: {
      ...(uren !== undefined && { hours: uren }),
      ...(loon && { wage: Math.round(inEuros(loon)) }),
    },
  }
}

/** The verdict of another plan, in one sentence. */
function besideOf({ name, facts }: { name: string; facts: FlatFacts }, day: string, money: Money): string {
  const [zin = ''] = verdictOf(
    { ...compare({ ...nowAndNext(facts), day, book: money.book }), sureness: 'set' },
    day,
    money.words,
  )
  return filled(money.words.kop.ernaast, { naam: name, zin: zin.charAt(0).toLowerCase() + zin.slice(1) })
}

/** Who does not know the new wage gets an example, and reads by which wage of an hour it goes. */
function wageTaken(
  assumed: readonly string[],
  { you: { loon, uren } }: Situation,
  { kop }: SumWords,
): string | undefined {
  const isTaken = assumed.includes('next.loon') && loon !== undefined && uren !== undefined && uren > 0
  return isTaken
    ? filled(kop.voorbeeld, { uurloon: exactEuros(inEuros(loon) / (uren * WEEKS_PER_MONTH)) })
    : undefined
}

/** Nobody told what travel costs: it comes off one to one, so that it is said. */
const isWithoutTravel = (now: Situation, next: Situation): boolean =>
  [now.you, next.you].every(({ reiskosten }) => reiskosten === undefined) && (next.you.loon?.cents ?? 0) > 0

const benefitsOf = (now: Situation, next: Situation): string[] => [
  ...new Set(
    [now.you, next.you, now.partner, next.partner].flatMap(({ uitkering }) =>
      uitkering === undefined || uitkering === 'geen' ? [] : [uitkering],
    ),
  ),
]

/** The lines that cannot be worked out yet, each once, with the fact that would tell. */
function unknownLines({ now, later }: Comparison, money: Money) {
  const found = new Map<string, Sum['unknown'][number] & { readonly id: string }>()
  const note = (line: Line, isNow: boolean) => {
    if (isKnown(line) || found.has(line.id)) return
    const { id, outcome } = line
    found.set(id, {
      id,
      name: money.words.regels[id] ?? id,
      sentence: whyUnknown(line, isNow, money),
      ...(outcome.kind === 'unknown' && { fact: factOf(outcome.question, isNow) }),
    })
  }
  for (const line of now.lines) note(line, true)
  for (const line of later.lines) note(line, false)
  return [...found.values()]
}
