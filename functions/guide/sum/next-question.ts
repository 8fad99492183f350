import { compare, type ValueBook } from '../../calculator/calculator.ts'
import { isSkipped, type Known, valuesIn } from '../../situation/known.ts'
import { nowAndNext } from './now-and-next.ts'
import { hasPlan, householdsOf } from './situations.ts'

/** Asked when nobody told what would change. */
const PLAN = 'next.uren'
/** Without a wage the estimate goes by the lowest one. */
const WAGE = 'next.loon'

/**
 * The fact to ask for next: the sum itself says what it lacks, in the order in which it reads. What is
 * skipped goes by what is usual, and is not asked again.
 *
 * @returns nothing when no answer would change the sum
 */
export function nextSumQuestion(known: Known, day: string, book: ValueBook): string | undefined {
  const values = valuesIn(known)
  const isOpen = (fact: string) => !isSkipped(known, fact) && values[fact] === undefined
  if (
    values.uitkering === undefined &&
    values.loon === undefined &&
    values.winst === undefined &&
    isOpen('uitkering')
  )
    return 'uitkering'
  if (!hasPlan(values)) return isOpen(PLAN) ? PLAN : undefined
  if (isOpen(WAGE) && values['next.uurloon'] === undefined && tellsOwnHours(values)) return WAGE
  return firstMissing(known, day, book, isOpen)
}

const tellsOwnHours = (values: { readonly [fact: string]: unknown }): boolean =>
  values['next.uren'] !== undefined

function firstMissing(
  known: Known,
  day: string,
  book: ValueBook,
  isOpen: (fact: string) => boolean,
): string | undefined {
  const values = valuesIn(known)
  const certain = householdsOf(values, day, book, false)
  const usual = householdsOf(values, day, book, true).assumed
  const skipped = Object.fromEntries(Object.entries(usual).filter(([fact]) => isSkipped(known, fact)))
  const { questions } = compare({ ...nowAndNext({ ...skipped, ...certain.facts }), day, book })
  return questions.find(isOpen)
}
