import { type Funding, type Person, readPerson } from '../funding/funding.ts'
import { type Plan, type Planner, readWish } from '../plan/plan.ts'
import type { StoredBlock } from '../shared/blocks.ts'
import { fieldsOf } from './paths/funding-facts.ts'

/** What a page or another site asks in one go, outside a conversation. */

const places = ['gemeente', 'gemeente_een_van', 'arbeidsmarktregio', 'provincie'] as const

interface Told {
  readonly person: Person
  readonly fields: ReturnType<typeof fieldsOf>
  /** Names of facts that were not understood; never their values. */
  readonly ignored: readonly string[]
}

/** What a text tells, overruled by the facts; a place that is given replaces the place that was read. */
export function personIn(facts: unknown, text: string, funding: Funding): Told {
  const { person: given, ignored } = readPerson(facts)
  const read = fieldsOf(funding.read(text))
  const placed = places.some((place) => given[place] !== undefined)
  const kept = Object.entries(read).filter(([name]) => !placed || !places.some((place) => place === name))
  const fields = { ...Object.fromEntries(kept), ...fieldsOf(given) }
  return { person: readPerson(fields).person, fields, ignored: ignored.map((name) => name.slice(0, 60)) }
}

interface PlanAsked {
  readonly facts?: unknown
  readonly text: string
  /** One, or two or three to lay side by side. */
  readonly sector?: string | readonly string[] | undefined
  readonly wage?: number | undefined
  readonly arranged?: unknown
  readonly date: string
}

/** The plan of one switch, or of a few beside each other. */
export function planAsked(
  { facts, text, sector, wage, arranged, date }: PlanAsked,
  { funding, planner }: { readonly funding: Funding; readonly planner: Planner },
) {
  const { person, fields, ignored } = personIn(facts, text, funding)
  const wanted = sector === undefined ? planner.sectorsFor(person) : [sector].flat()
  const reads = (wanted.length > 0 ? wanted : ['anders']).map((one) =>
    readWish({ sector: one, wage, arranged }),
  )
  const { plans } = planner.sideBySide(
    person,
    reads.map(({ wish }) => wish),
    date,
  )
  const stored: Extract<StoredBlock, { kind: 'plan' }> = {
    kind: 'plan',
    facts: fields,
    ...(wage === undefined ? {} : { wage }),
    sectors: plans.map((plan: Plan) => plan.sector),
    arranged: { ...reads[0]?.wish.arranged },
  }
  return { stored, plans, ignored: [...new Set([...ignored, ...reads.flatMap((read) => read.ignored)])] }
}
