import type { Situation } from '../../situation/facts.ts'
import { type FlatFacts, readSituation } from '../../situation/read-situation.ts'

/** Before a fact of the plan, such as `next.loon`. */
export const NEXT = 'next.'

/** The facts of now, and those of the plan without what stands before them. */
function parted(facts: FlatFacts): { readonly now: FlatFacts; readonly next: FlatFacts } {
  const all = Object.entries(facts)
  return {
    now: Object.fromEntries(all.filter(([fact]) => !fact.startsWith(NEXT))),
    next: Object.fromEntries(
      all.flatMap(([fact, value]) => (fact.startsWith(NEXT) ? [[fact.slice(NEXT.length), value]] : [])),
    ),
  }
}

/** The household now and after the change; what the plan does not name stays as it is. */
export function nowAndNext(facts: FlatFacts): { readonly now: Situation; readonly next: Situation } {
  const { now, next } = parted(facts)
  return {
    now: readSituation(now).situation,
    next: readSituation({ ...now, ...next }).situation,
  }
}

/** What is wrong with the facts, each by its own id, in Dutch. */
export function problemsIn(facts: FlatFacts): { readonly input: string; readonly problem: string }[] {
  const { now, next } = parted(facts)
  const named = (prefix: string, flat: FlatFacts) =>
    readSituation(flat).problems.map(({ fact, problem }) => ({ input: `${prefix}${fact}`, problem }))
  return [...named('', now), ...named(NEXT, next)]
}
