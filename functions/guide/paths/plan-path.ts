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
const HOURS = `${PLAN}hours`
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
  const wage = numberIn(known, WAGE) ?? numberIn(known, 'loon')
  const hours = hoursOf(known)
  const canBeAsked = planner.hasWage(person)
  const sectors = chosen === undefined ? (wanted.length > 0 ? [...wanted] : ['anders']) : [String(chosen)]
  const ask =
    wanted.length === 0 && person.target_sectors === undefined && isNew(known, SECTOR)
      ? SECTOR
      : canBeAsked && wage === undefined && isNew(known, WAGE)
        ? WAGE
        : wage !== undefined && hours === undefined && isNew(known, HOURS)
          ? HOURS
          : undefined
  return {
    blocks: [
      {
        kind: 'plan',
        facts: fieldsOf(person),
        ...(wage === undefined ? {} : { wage }),
        ...(hours === undefined ? {} : { hours }),
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
  if (fact === WAGE) return wageIn(given)
  if (fact === HOURS) {
    const hours = typeof given === 'number' ? given : Number(/\d{1,2}/.exec(String(given))?.[0] ?? Number.NaN)
    return Number.isFinite(hours) && hours > 0 ? { [fact]: { from: 'chosen', value: hours } } : 'unclear'
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

/** "2400 voor 32 uur" tells both. */
const withHours = /\b(\d{1,2}) ?(?:uur|uren|u)\b.*$/

function wageIn(given: FactValue): Known | 'unclear' {
  const text = String(given)
  const [tail = '', hours] = withHours.exec(text) ?? []
  const amount =
    typeof given === 'number'
      ? given
      : readAmount(text.slice(0, text.length - tail.length).replace(/\b(?:voor|bij|per)\s*$/, ''))
  return amount === undefined
    ? 'unclear'
    : {
        [WAGE]: { from: 'chosen', value: amount },
        ...(hours === undefined ? {} : { [HOURS]: { from: 'said', value: Number(hours) } }),
      }
}

/** The hours of the wage: those of the plan, of the contract, or of the sum. */
const hoursOf = (known: Known): number | undefined =>
  numberIn(known, HOURS) ??
  (known[WAGE] ? undefined : numberIn(known, 'uren')) ??
  numberIn(known, `${FUNDING}contract_hours`)

/** Who pays what, as told here, or that an employer pays the course, as told under who pays. */
const arrangedIn = (known: Known): Record<string, string> => ({
  ...(factValue(known, `${FUNDING}employer_pays_fully`) === true
    ? {
        vakopleiding:
          factValue(known, `${FUNDING}has_employer_offer`) === true ? 'new_employer' : 'old_employer',
      }
    : {}),
  ...Object.fromEntries(
    Object.entries(known).flatMap(([id, fact]) =>
      id.startsWith(ARRANGED) && 'value' in fact ? [[id.slice(ARRANGED.length), String(fact.value)]] : [],
    ),
  ),
})

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
