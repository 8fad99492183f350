import type { StoredBlock } from '../../shared/blocks.ts'
import { own } from '../../shared/own.ts'
import { isSkipped, type Known } from '../../situation/known.ts'
import type { Money } from '../money.ts'
import type { Step } from '../paths/path.ts'
import { filled } from '../sum/sum-words.ts'
import { groundsOf, outcomeOf, sourceLine, verdictOf } from './single-result.ts'
import { RULE, ruleValues, WHICH } from './single-values.ts'
import { type Single, singles, type Values } from './singles.ts'

interface Case {
  readonly single: Single
  readonly values: Values
  readonly known: Known
  readonly day: string
  readonly money: Money
  readonly words: Money['singles']['regels'][string]
}

/** The outcome of the rule that it is about, or the next fact to ask for. */
export function singleReply(
  known: Known,
  day: string,
  money: Money,
  { isFirst, titleOf }: { readonly isFirst: boolean; readonly titleOf: (fact: string) => string },
): Step {
  const which = known[WHICH]
  const id = which && 'value' in which ? String(which.value) : ''
  const single = own(singles, id)
  const words = own(money.singles.regels, id)
  if (!single || !words) return { blocks: [] }
  const { zinnen } = money.singles
  const values = ruleValues(known, day, money)
  const here: Case = { single, values, known, day, money, words }
  const open = single.asks.filter(({ fact, when }) => values[fact] === undefined && (!when || when(values)))
  const lacking = open.find(({ fact, needed }) => needed && isSkipped(known, RULE + fact))
  if (lacking) return { blocks: [toDesk(filled(zinnen.ontbreekt, { wat: titleOf(lacking.fact) }), here)] }
  const answer = outcomeOf(single, values, day, money)
  if (answer.kind !== 'done') return { blocks: [toDesk(zinnen.geen_bedragen, here)] }
  const next = open.find(({ fact }) => !isSkipped(known, RULE + fact))
  const isShort = open.some(({ needed }) => needed)
  if (next === undefined || (isShort && answer.outcome.kind === 'none'))
    return { blocks: [textOf(resultOf(answer, here)), waysOn(here)] }
  const begin = isFirst ? [textOf(filled(zinnen.begin, { naam: words.naam }))] : []
  const ask = RULE + next.fact
  return isShort ? { blocks: begin, begins: true, ask } : { blocks: [textOf(soFar(answer, here))], ask }
}

type Done = Extract<ReturnType<typeof outcomeOf>, { kind: 'done' }>

/** An amount for now, before the questions that may still change it. */
function soFar(answer: Done, { single, values, day, money }: Case): string {
  const { assumed } = groundsOf(single, values, money)
  const verdict = verdictOf(single, answer, values, day, money)
  const first = single.humanFirst ? [money.singles.zinnen.mens_eerst] : []
  return [verdict, ...first, filled(money.singles.zinnen.voorlopig, { aannames: assumed.join(', ') })].join(
    '\n\n',
  )
}

function resultOf(answer: Done, here: Case): string {
  const { single, values, day, money, words } = here
  return [
    verdictOf(single, answer, values, day, money),
    single.humanFirst ? money.singles.zinnen.mens_eerst : '',
    groundsIn(answer.outcome.kind === 'none', here).join(' '),
    words.anders,
    words.stap,
    ...sourceLine(single, answer, money),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

function groundsIn(isRefused: boolean, { single, values, known, money }: Case): string[] {
  const { zinnen } = money.singles
  const { told, assumed } = groundsOf(single, values, money)
  const asksIncome = single.asks.some(({ fact }) => fact === 'inkomen')
  return [
    ...(told.length > 0 ? [filled(zinnen.rust_op, { feiten: told.join(', ') })] : []),
    ...(assumed.length > 0 && !isRefused
      ? [filled(zinnen.aangenomen, { aannames: assumed.join(', ') })]
      : []),
    ...(asksIncome && values.inkomen !== undefined && known[`${RULE}inkomen`] === undefined
      ? [zinnen.uit_loon]
      : []),
    ...(values.maandloon !== undefined && single.rule === 'transitievergoeding' && !isRefused
      ? [zinnen.met_vakantiegeld]
      : []),
  ]
}

/** The whole sum, and where to read on. */
const waysOn = ({ money, words: { artikel, kop } }: Case): StoredBlock => {
  const whole = money.singles.zinnen.hele_som
  return {
    kind: 'choices',
    choices: [
      { label: whole, send: whole },
      { label: kop, send: kop, article: artikel, section: kop },
    ],
  }
}

const toDesk = (text: string, { words }: Case): StoredBlock => ({
  kind: 'handover',
  state: 'desks',
  text,
  desks: [words.loket],
})

const textOf = (text: string) => ({ kind: 'text' as const, text })
