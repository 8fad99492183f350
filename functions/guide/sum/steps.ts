import type { Comparison } from '../../calculator/calculator.ts'
import type { Desk } from '../../knowledge/desk.ts'
import type { BlockOf } from '../../shared/blocks.ts'
import { wholeEuros } from '../../shared/euro-text.ts'
import { type Money as Amount, inEuros } from '../../shared/money.ts'
import type { Money } from '../money.ts'
import { change } from './line-views.ts'
import { filled } from './sum-words.ts'

type Sum = BlockOf<'sum'>
export interface Words {
  readonly money: Money
  readonly desks: ReadonlyMap<string, Desk>
}

/** What to do, in the order of doing, each with the desk where it is done; and what if the job ends. */
export function stepsOf({ notes }: Comparison, { money, desks }: Words): Pick<Sum, 'steps' | 'fallBack'> {
  const { meldingen } = money.explanations
  const isFallBack = (note: string) => note.startsWith('terug.')
  return {
    steps: notes
      .filter((note) => !isFallBack(note))
      .flatMap((note) => {
        const text = meldingen[note]
        const desk = desks.get(money.words.bij_wie[note] ?? '')
        return text === undefined ? [] : [{ text, ...(desk && { desk: shortDesk(desk) }) }]
      }),
    fallBack: notes.filter(isFallBack).flatMap((note) => meldingen[note] ?? []),
  }
}

const shortDesk = ({ naam, telefoon, web }: Desk) => ({
  name: naam,
  ...(telefoon !== undefined && { phone: telefoon }),
  ...(web !== undefined && { web }),
})

/** What the toeslagen of this calendar year do, for those that change. */
export function toeslagenTexts({ toeslagenThisYear, lines }: Comparison, { words }: Money): string[] {
  const { terug, erbij, gelijk } = words.toeslagen
  const whole = (amount: Amount) => wholeEuros(inEuros(amount))
  return toeslagenThisYear.flatMap(({ id, right, ifNotReported, backPay }) => {
    const { difference } = change(inEuros(ifNotReported), inEuros(right))
    const changes = lines.some((line) => line.id === id && Math.abs(inEuros(line.difference)) >= 1)
    if (difference === 0 && !changes) return []
    return filled(difference < 0 ? terug : difference > 0 ? erbij : gelijk, {
      naam: words.regels[id] ?? id,
      recht: whole(right),
      krijgt: whole(ifNotReported),
      terug: whole(backPay),
    })
  })
}

/** Where the amounts behind these lines and benefits come from. */
export function sourcesOf(
  ids: readonly string[],
  day: string,
  { book, words }: Money,
): Pick<Sum, 'sources' | 'checked'> {
  const schemes = ids.flatMap((id) => words.bedragen[id] ?? [])
  const sources = book.sourcesOf(schemes, day)
  return {
    sources: sources.map(({ title, url }) => ({ title, ...(url !== undefined && { url }) })),
    checked: book.compiled.sources.gecontroleerd,
  }
}
