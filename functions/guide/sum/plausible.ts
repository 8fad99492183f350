import type { Known } from '../../situation/known.ts'
import type { SumWords } from './sum-words.ts'

/** Without amounts that can hardly be meant so: they are asked instead, since a guess costs somebody money. */
export function plausible(facts: Known, text: string, limits: Limits): Known {
  if (/per maand|p\.?\s?m\.|a month|per month/i.test(text)) return facts
  return Object.fromEntries(Object.entries(facts).filter(([fact, one]) => !isDoubted(fact, one, limits)))
}

type Limits = Pick<SumWords, 'twijfel_boven' | 'twijfel_onder'>

function isDoubted(fact: string, one: Known[string], { twijfel_boven, twijfel_onder }: Limits): boolean {
  const name = fact.replace(/^next\./, '').replace(/^partner\./, '')
  if (!('value' in one) || typeof one.value !== 'number' || one.value === 0) return false
  return one.value > (twijfel_boven[name] ?? Infinity) || one.value < (twijfel_onder[name] ?? 0)
}
