import { type Funding, livingAt, type Person, type Place, readPerson } from '../../funding/funding.ts'
import { own } from '../../shared/own.ts'
import type { FactValue, Known } from '../../situation/known.ts'

/**
 * What a conversation knows, as a person for funding and back. Facts stand under `funding.` and the name of
 * the field; age and benefit are shared with the sum. A place is four fields that follow from one name, so
 * they come and go together with `funding.region`.
 */
export const FUNDING = 'funding.'
/** Behind a fact: it is asked of an employer, in other words. */
const TO_EMPLOYER = '.werkgever'

/** How a fact is asked for, and the fact behind such a question. */
export const askFor = (fact: string, isEmployer: boolean): string =>
  `${FUNDING}${fact}${isEmployer ? TO_EMPLOYER : ''}`
export const askedFact = (id: string): { readonly fact: string; readonly isEmployer: boolean } => {
  const isEmployer = id.endsWith(TO_EMPLOYER)
  return { fact: id.slice(FUNDING.length, isEmployer ? -TO_EMPLOYER.length : undefined), isEmployer }
}

/** The towns in which somebody works, which may not be where they live. */
const WORK_TOWN = `${FUNDING}work_town`
/** No closer to a gemeente than they told: not asked again. */
export const PLACE_ENOUGH = `${FUNDING}place_enough`
/** Nobody younger asks for money to change work. */
const YOUNGEST = 16
const placeFields = ['gemeente', 'gemeente_een_van', 'arbeidsmarktregio', 'provincie'] as const

const benefits: Readonly<Record<string, string>> = {
  ww: 'ww',
  bijstand: 'bijstand',
  wajong: 'wajong',
  ziektewet: 'zw',
  wga: 'wia',
  iva: 'wia',
}

/** The person that these facts describe. */
export function personOf(known: Known): Person {
  const fields: Record<string, FactValue> = {}
  const withoutPlace = known[`${FUNDING}region`]?.from === 'skipped' || isOpen(known, 'region')
  for (const [id, fact] of Object.entries(known)) {
    const name = id.startsWith(FUNDING) ? id.slice(FUNDING.length) : ''
    const left = withoutPlace && placeFields.some((field) => field === name)
    if (name !== '' && 'value' in fact && !left) fields[name] = fact.value
  }
  return readPerson({ ...shared(known), ...fields }).person
}

/** What was told for the sum, as long as nothing was told, skipped or taken back here. */
function shared(known: Known): Record<string, FactValue> {
  const age = known[`${FUNDING}age`] ? undefined : factValue(known, 'leeftijd')
  const benefit = known[`${FUNDING}employment`]
    ? undefined
    : own(benefits, String(factValue(known, 'uitkering')))
  // "Al 15 jaar zzp" is no age of who works.
  const isAge = Number(age) >= YOUNGEST
  return { ...(isAge && age !== undefined ? { age } : {}), ...(benefit ? { employment: [benefit] } : {}) }
}

/** A person as plain fields, to be stored with a reply. */
export const fieldsOf = (person: Person): Record<string, string | number | boolean | string[]> =>
  Object.fromEntries(
    Object.entries(person).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )

/** Facts that were asked for and skipped. */
export const skippedIn = (known: Known): ReadonlySet<string> =>
  new Set([
    ...Object.entries(known).flatMap(([id, { from }]) =>
      id.startsWith(FUNDING) && from === 'skipped' ? [askedFact(id).fact] : [],
    ),
    ...(known[PLACE_ENOUGH] && !isOpen(known, 'region') ? ['region'] : []),
  ])

/** How many questions of funding were answered or skipped; a place counts once. */
export const askedIn = (known: Known): number =>
  Object.entries(known).filter(
    ([id, { from }]) =>
      id.startsWith(FUNDING) &&
      (from === 'chosen' || from === 'skipped') &&
      id !== PLACE_ENOUGH &&
      !placeFields.some((field) => id === FUNDING + field),
  ).length

/** The facts of a person, ready to be remembered. */
export function factsOf(person: Person, from: 'said' | 'chosen'): Known {
  const { gemeente, gemeente_een_van, arbeidsmarktregio, provincie, ...others } = person
  const place = { gemeente, gemeente_een_van, arbeidsmarktregio, provincie }
  const told = placeFields.some((field) => place[field] !== undefined)
  return {
    ...each(others, from),
    ...(told
      ? {
          ...Object.fromEntries(placeFields.map((field) => [FUNDING + field, { from: 'open' as const }])),
          ...each(place, from),
          [`${FUNDING}region`]: { from, value: '' },
        }
      : {}),
  }
}

/** What a message tells: where somebody only works is kept apart, to be asked. */
export function factsIn(message: string, funding: Funding, isEmployer: boolean): Known {
  const person = funding.read(message)
  // Who told before to be an employer and does not say so again speaks of the candidate.
  if (isEmployer && !person.asks_as_employer) return factsOf(funding.read(message, true), 'said')
  const town = funding.workTown(message)
  if (!town) return factsOf(person, 'said')
  const { gemeente: _g, gemeente_een_van: _o, arbeidsmarktregio: _a, provincie: _p, ...others } = person
  return { ...factsOf(others, 'said'), [WORK_TOWN]: { from: 'said', value: [...namesOf(town)] } }
}

/** Names of places to choose from when it is asked where somebody lives. */
export function placesIn(known: Known, { gemeente_een_van }: Person): readonly string[] {
  const town = factValue(known, WORK_TOWN)
  return gemeente_een_van ?? (Array.isArray(town) ? town.map(String) : [])
}

export const placeFacts = (place: Place): Known => factsOf(livingAt(place), 'chosen')

const namesOf = (place: Place): readonly string[] => {
  if (place.kind === 'area') return [place.name]
  return place.kind === 'ambiguous' ? place.options.map(({ gemeente }) => gemeente) : [place.home.gemeente]
}

const each = (fields: Readonly<Record<string, FactValue | undefined>>, from: 'said' | 'chosen'): Known =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) =>
      value === undefined ? [] : [[FUNDING + name, { from, value }] as const],
    ),
  )

const isOpen = (known: Known, name: string): boolean => known[FUNDING + name]?.from === 'open'

function factValue(known: Known, id: string): FactValue | undefined {
  const fact = known[id]
  return fact && 'value' in fact ? fact.value : undefined
}
