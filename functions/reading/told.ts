import { type Ask, asksIn } from './asks.ts'
import { type Clause, clausesOf } from './clauses.ts'
import type { Lexicon } from './lexicon.ts'
import { type Mention, mentionsIn } from './mentions.ts'
import { plainOf } from './plain.ts'
import { type Quantity, quantitiesOf } from './quantity.ts'
import type { Traced } from './traced.ts'

/** What a message tells, before anything learned looks at it. */
export interface Told {
  readonly plain: Traced
  readonly clauses: readonly Clause[]
  readonly quantities: readonly (readonly Quantity[])[]
  readonly mentions: readonly Mention[]
  readonly asks: readonly Ask[]
}

/** What is read at most: a longer message is cut, so that no message can keep the server busy. */
export const LONGEST = 4000

export const plainIn = (typed: string, same: ReadonlyMap<string, string>): Traced =>
  plainOf(typed.slice(0, LONGEST), same)

export function toldIn(plain: Traced, lexicon: Lexicon): Told {
  const clauses = clausesOf(plain)
  return {
    plain,
    clauses,
    quantities: clauses.map(({ text }) => quantitiesOf(text)),
    mentions: mentionsIn(clauses, lexicon),
    asks: asksIn(clauses),
  }
}
