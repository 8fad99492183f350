import type { Money } from '../shared/money.ts'

/** What a rule names besides its outcome: amounts, rates, counts and yes or no. */
export type Part = Money | number | boolean | string
export type Parts = { readonly [name: string]: Part }

/** An id such as `zorgtoeslag.vermogen`; its sentence is in `content/explanations.yaml`. */
export type Reason = string

/** There is a right, to this amount. Zero is an amount too: a right to € 0 is not "no right". */
export type AmountOutcome = {
  readonly kind: 'amount'
  readonly amount: Money
  readonly reasons: readonly Reason[]
  readonly parts: Parts
}
/** There is no right, and this is why. */
export type NoneOutcome = {
  readonly kind: 'none'
  readonly reasons: readonly Reason[]
  readonly parts: Parts
}
/** A rule that answers yes or no says yes. */
export type HoldsOutcome = {
  readonly kind: 'holds'
  readonly reasons: readonly Reason[]
  readonly parts: Parts
}
/** It depends on a fact that has not been given. */
export type UnknownOutcome = { readonly kind: 'unknown'; readonly question: string }

export type KnownOutcome = AmountOutcome | HoldsOutcome | NoneOutcome
export type Outcome = KnownOutcome | UnknownOutcome

const nothing: Parts = {}
const noReasons: readonly Reason[] = []

/** A right to an amount, with the named parts of its sum. */
export const amount = (
  money: Money,
  parts: Parts,
  reasons: readonly Reason[] = noReasons,
): AmountOutcome => ({
  kind: 'amount',
  amount: money,
  reasons,
  parts,
})

/** No right, with the reason. */
export const noRight = (reason: Reason, parts: Parts = nothing): NoneOutcome => ({
  kind: 'none',
  reasons: [reason],
  parts,
})

/** A check without an amount that is met. */
export const holds = (reasons: readonly Reason[], parts: Parts = nothing): HoldsOutcome => ({
  kind: 'holds',
  reasons,
  parts,
})
