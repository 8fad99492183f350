import type { Funding } from '../../funding/funding.ts'
import type { Planner } from '../../plan/plan.ts'
import { makes } from '../../reading/reading.ts'
import { readAmount } from '../../shared/amount-text.ts'
import type { BlockOf } from '../../shared/blocks.ts'
import type { FactValue, Known } from '../../situation/known.ts'
import { FUNDING, fieldsOf, personOf } from './funding-facts.ts'
import type { Path, Step } from './path.ts'

const PLAN = 'plan.'
const ARRANGED = `${PLAN}arranged.`
const WAGE = `${PLAN}wage`
const SECTOR = `${PLAN}sector`

/**
 * Is this switch financially safe: eight posts, what each costs and who pays. The person is that of funding, the
 * wage that of the sum; asked is only where to and, when nobody told it, the wage.
 */
export const planPath = (planner: Planner, funding: Funding): Path => ({
  about: 'plan',
  owns: (fact) => fact.startsWith(PLAN),
  wants: (text, reading) =>
    makes(reading, 'overstapplan') || reading.wants[0] === 'plan' || text.trim() === planner.invitation,
  // The facts of a person are read by the path of funding.
  read: () => ({}),
  answer: (fact, given) => answerTo(fact, given, planner, funding),
  question: (fact) => questionBlock(fact, planner),
  reply: (known) => reply(known, planner),
})

function reply(known: Known, planner: Planner): Step {
  const person = personOf(known)
  const wanted = planner.sectorsFor(person)
  const chosen = factValue(known, SECTOR)
  const wage = numberIn(known, WAGE) ?? fullWage(known)
  const sectors = chosen === undefined ? (wanted.length > 0 ? [...wanted] : ['anders']) : [String(chosen)]
  const ask =
    wanted.length === 0 && person.target_sectors === undefined && isNew(known, SECTOR)
      ? SECTOR
      : wage === undefined && isNew(known, WAGE)
        ? WAGE
        : undefined
  return {
    blocks: [
      {
        kind: 'plan',
        facts: fieldsOf(person),
        ...(wage === undefined ? {} : { wage }),
        sectors,
        arranged: arrangedIn(known),
      },
    ],
    ...(ask ? { ask } : {}),
  }
}

function answerTo(fact: string, given: FactValue, planner: Planner, funding: Funding): Known | 'unclear' {
  const question = planner.question(fact.slice(PLAN.length))
  if (!question) return 'unclear'
  if (fact === WAGE) {
    const amount = typeof given === 'number' ? given : readAmount(String(given))
    return amount === undefined ? 'unclear' : { [fact]: { from: 'chosen', value: amount } }
  }
  const text = String(given).trim().toLowerCase()
  const choice = question.choices.find(({ value, label }) => value === text || label.toLowerCase() === text)
  const [sector] = fact === SECTOR ? planner.sectorsFor(funding.read(text)) : []
  const value = choice?.value ?? sector
  return value ? { [fact]: { from: 'chosen', value } } : 'unclear'
}

function questionBlock(fact: string, planner: Planner): BlockOf<'question'> | undefined {
  const asked = planner.question(fact.slice(PLAN.length))
  return (
    asked && {
      kind: 'question',
      about: 'plan',
      fact,
      title: asked.question,
      why: asked.why,
      input: asked.input,
      ...(asked.unit ? { unit: asked.unit } : {}),
      choices: [...asked.choices],
      skip: asked.skip,
    }
  )
}

/** Hours of a full week, for a wage that was told for fewer. */
const FULL_WEEK = 40

/** The wage of the sum is for the hours of the sum; the plan counts in full weeks. */
function fullWage(known: Known): number | undefined {
  const wage = numberIn(known, 'loon')
  const hours = numberIn(known, 'uren') ?? numberIn(known, `${FUNDING}contract_hours`)
  return wage === undefined || hours === undefined || hours >= 36
    ? wage
    : Math.round((wage * FULL_WEEK) / hours)
}

const arrangedIn = (known: Known): Record<string, string> =>
  Object.fromEntries(
    Object.entries(known).flatMap(([id, fact]) =>
      id.startsWith(ARRANGED) && 'value' in fact ? [[id.slice(ARRANGED.length), String(fact.value)]] : [],
    ),
  )

/** Neither answered nor skipped. */
const isNew = (known: Known, id: string): boolean => known[id] === undefined || known[id].from === 'open'

function numberIn(known: Known, id: string): number | undefined {
  const value = factValue(known, id)
  const amount = typeof value === 'number' ? value : readAmount(String(value ?? ''))
  return amount === undefined || amount <= 0 ? undefined : amount
}

function factValue(known: Known, id: string): FactValue | undefined {
  const fact = known[id]
  return fact && 'value' in fact ? fact.value : undefined
}
