import type { Known } from '../../situation/known.ts'
import type { SumWords } from './sum-words.ts'

/** Without amounts that can hardly be meant so: they are asked instead, since a guess costs somebody money. */
export function plausible(facts: Known, text: string, { twijfel_boven }: SumWords): Known {
  if (/per maand|p\.?\s?m\.|a month|per month/i.test(text)) return facts
  return Object.fromEntries(
    Object.entries(facts).filter(([fact, one]) => !isDoubted(fact, one, twijfel_boven)),
  )
}

function isDoubted(fact: string, one: Known[string], limits: SumWords['twijfel_boven']): boolean {
  const most = limits[fact.replace(/^next\./, '').replace(/^partner\./, '')]
  return most !== undefined && 'value' in one && typeof one.value === 'number' && one.value > most
}
