import type { Known } from '../../situation/known.ts'

/** Above these euros a month, an amount is more often one of a year; above the last, no wage of an hour. */
const doubtedAbove: { readonly [fact: string]: number } = {
  loon: 12_000,
  loonNetto: 12_000,
  oudLoon: 12_000,
  uitkeringBruto: 6_000,
  uitkeringNetto: 6_000,
  kaleHuur: 4_000,
  uurloon: 120,
}

/** Without amounts that can hardly be meant so: they are asked instead, since a guess costs somebody money. */
export function plausible(facts: Known, text: string): Known {
  if (/per maand|p\.?\s?m\.|a month|per month/i.test(text)) return facts
  return Object.fromEntries(Object.entries(facts).filter(([fact, one]) => !isDoubted(fact, one)))
}

function isDoubted(fact: string, one: Known[string]): boolean {
  const most = doubtedAbove[fact.replace(/^next\./, '').replace(/^partner\./, '')]
  return most !== undefined && 'value' in one && typeof one.value === 'number' && one.value > most
}
