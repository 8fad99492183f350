import { type Funding, readPerson, type SchemeCard } from '../funding/funding.ts'
import type { BlockOf, StoredBlock } from '../shared/blocks.ts'
import type { FundingCard, FundingLine } from '../shared/funding-shape.ts'

const WERKCENTRUM = 'Werkcentrum'

/** Who pays, worked out on the day it is read: what closed meanwhile is no longer offered. */
export function fundingBlock(
  { facts, named: ids, only }: Extract<StoredBlock, { kind: 'funding' }>,
  funding: Funding,
  day: string,
): BlockOf<'funding'> {
  const { person } = readPerson(facts)
  const { first, folded, warnings, desk, noFund, credit } = funding.advise(person, day)
  const named = ids.length === 0 ? [] : funding.cards(person, day).filter(({ id }) => ids.includes(id))
  const isNew = ({ id }: SchemeCard) => !ids.includes(id)
  // Before anything is told, whatever stands first stands there by chance.
  const shown = only || Object.keys(facts).length === 0 ? [] : first.filter(isNew)
  const around = [
    noFund,
    // The card of the Werkcentrum says it all, unless the region has one with a name of its own.
    desk && (shown.length === 0 || desk.name !== WERKCENTRUM) ? desk.sentence : undefined,
  ].filter((line) => line !== undefined)
  return {
    kind: 'funding',
    told: funding.told(person).map((told) => ({ ...told, fact: `funding.${told.fact}` })),
    named: named.map((card) => ({ ...cardOf(card), answer: card.answer })),
    first: shown.map(cardOf),
    folded: only
      ? []
      : [...first.filter((card) => !shown.includes(card)), ...folded].filter(isNew).map(lineOf),
    warnings: shown.length === 0 ? [] : [...warnings],
    ...(around.length > 0 ? { desk: around.join(' ') } : {}),
    credit,
  }
}

const cardOf = ({ instead, fits, unknown, fails, beware, sources, ...card }: SchemeCard): FundingCard => ({
  id: card.id,
  name: card.name,
  verdict: card.verdict,
  verdictInWords: card.verdictInWords,
  note: card.note,
  ...(card.employerWouldKnow ? { employerWouldKnow: card.employerWouldKnow } : {}),
  what: card.what,
  how: card.how,
  ...(card.where ? { where: card.where } : {}),
  ...(card.amount ? { amount: card.amount } : {}),
  windowInWords: card.windowInWords,
  fits: [...fits],
  unknown: [...unknown],
  fails: [...fails],
  beware: [...beware],
  instead: instead.map(({ name }) => name),
  sources: [...sources],
  checked: card.checked,
  overdue: card.overdue,
  reviewed: card.reviewed,
})

const lineOf = ({ employerWouldKnow, note, unknown, ...card }: SchemeCard): FundingLine => ({
  id: card.id,
  name: card.name,
  verdictInWords: card.verdictInWords,
  note: employerWouldKnow ?? note,
  windowInWords: card.windowInWords,
  what: card.what,
  how: card.how,
  ...(card.amount ? { amount: card.amount } : {}),
  ...(card.where ? { where: card.where } : {}),
  ...(unknown[0] ? { unknown: unknown[0] } : {}),
})
