import { type Funding, type Question, readPerson } from '../../funding/funding.ts'
import type { FactValue, Known } from '../../situation/known.ts'
import { askedFact, FUNDING, factsOf, PLACE_ENOUGH, personOf, placeFacts, placesIn } from './funding-facts.ts'

/** Longer than any answer to a question: what is longer, or asks something, goes on as an ordinary message. */
const LONGEST_ANSWER = 60

/** What an answer to a question of funding means: a button, a number, a place, or a few words. */
export function answerTo(id: string, given: FactValue, known: Known, funding: Funding): Known | 'unclear' {
  const { fact } = askedFact(id)
  const question = funding.question(fact)
  if (!question) return 'unclear'
  if (typeof given !== 'string') return fitting(fact, given)
  const text = plain(given)
  if (isUnknown(text)) return { [id]: { from: 'skipped' } }
  if (fact === 'region') return placeIn(given, known, funding)
  if (given.includes('?') || given.length > LONGEST_ANSWER) return told(fact, given, funding)
  const value =
    chosen(text, question) ??
    (question.input === 'number' ? numberIn(text, question) : undefined) ??
    (isYesOrNo(question) ? yesOrNo(text) : undefined) ??
    (fact === 'employment' ? work(text) : undefined)
  if (value !== undefined) return fitting(fact, value)
  const more = told(fact, given, funding)
  if (more !== 'unclear' || question.input !== 'choice' || isYesOrNo(question)) return more
  const named = onlyOneNamed(text, question)
  if (named !== undefined) return fitting(fact, named)
  return hasOther(question) ? (isName(text) ? fitting(fact, OTHER) : 'unclear') : fitting(fact, text)
}

/** Only a value that the fact can have. */
function fitting(fact: string, value: FactValue): Known | 'unclear' {
  const { person } = readPerson({ [fact]: value })
  return Object.keys(person).length > 0 ? factsOf(person, 'chosen') : 'unclear'
}

/** Of a cao or a function that is not on the list only that is kept: it is none of those. */
const OTHER = 'anders'
const hasOther = ({ choices }: Question): boolean => choices.some(({ value }) => value === OTHER)
const isName = (text: string): boolean =>
  text.split(' ').length <= 4 && !/^(?:ik|mijn|wat|hoe|waar|wie|kan|mag|help)\b/.test(text)

/** The answer by way of the reader, with whatever else it tells. */
function told(fact: string, given: string, funding: Funding): Known | 'unclear' {
  const facts = factsOf(funding.read(given), 'said')
  const own = facts[FUNDING + fact]
  return own && 'value' in own
    ? { ...facts, [FUNDING + fact]: { from: 'chosen', value: own.value } }
    : 'unclear'
}

/** A name that was offered is that gemeente; what is still not one place after asking back is enough. */
function placeIn(given: string, known: Known, funding: Funding): Known | 'unclear' {
  const person = personOf(known)
  const offered = placesIn(known, person).find((name) => plain(name) === plain(given))
  const place = (offered === undefined ? undefined : funding.gemeente(offered)) ?? funding.place(given)
  const isSecond = person.gemeente_een_van ?? person.arbeidsmarktregio ?? person.provincie
  if (place?.kind !== 'gemeente' && place && isSecond)
    return { ...placeFacts(place), [PLACE_ENOUGH]: { from: 'chosen', value: true } }
  if (place) return placeFacts(place)
  const facts = factsOf(funding.read(given), 'said')
  return facts[`${FUNDING}region`] ? facts : 'unclear'
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()

const chosen = (text: string, { choices }: Question): FactValue | undefined =>
  choices.find(({ value, label }) => plain(label) === text || plain(String(value)) === text)?.value

/** "Ik zit in de installatietechniek": the one choice that stands in a sentence, unless it is denied. */
function onlyOneNamed(text: string, { choices }: Question): FactValue | undefined {
  if (/\b(?:niet|geen|not|no)\b/.test(text)) return undefined
  const named = choices.filter(({ label }) => ` ${text} `.includes(` ${plain(label)} `))
  return named.length === 1 ? named[0]?.value : undefined
}

function numberIn(text: string, { fact }: Question): number | undefined {
  const [, digits] = /(\d{1,3})/.exec(text) ?? []
  if (!digits) return undefined
  const years = /month|contract_months/.test(fact) && /\bj(?:aa)?r\b/.test(text)
  return Number(digits) * (years ? 12 : 1)
}

const isYesOrNo = ({ choices }: Question): boolean => choices.some(({ value }) => typeof value === 'boolean')

function yesOrNo(text: string): boolean | undefined {
  if (/^(?:ja|jawel|jazeker|zeker|klopt|yes|yep|inderdaad|wel|al wel)\b/.test(text)) return true
  return /^(?:nee|nope|no|neen|niet|nog niet|nog geen|geen|helaas niet|nooit)\b/.test(text)
    ? false
    : undefined
}

function work(text: string): FactValue | undefined {
  if (/^(?:nee|geen van beide|geen|allebei niet|niets|no|nope)$|^(?:geen|zonder) (?:werk|baan)/.test(text))
    return ['no_benefit']
  return /^(?:ja )?(?:ik )?(?:heb )?(?:gewoon )?(?:een )?(?:vaste? )?(?:werk|baan|loondienst|job|contract)$/.test(
    text,
  )
    ? ['employee']
    : undefined
}

const isUnknown = (text: string): boolean =>
  /^(?:(?:dat )?weet ik (?:het )?(?:nog )?(?:niet|eigenlijk niet)|geen idee|ik weet (?:het|dat) (?:nog )?niet|weet niet|zeg ik liever niet|sla over|overslaan|volgende|skip|don t know|no idea)$/.test(
    text,
  )
