import { dayInWords } from '../../shared/date-in-words.ts'
import { filled, type SumWords } from './sum-words.ts'

/** A verdict that begins with how sure the amounts of its day are, when they are not laid down yet. */
export function howSure(
  verdict: string,
  sureness: 'set' | 'proposed' | 'last-known',
  day: string,
  { voorgesteld, laatst_bekend }: SumWords['kop'],
): string {
  if (sureness === 'set' || verdict === '') return verdict
  const zin = verdict.charAt(0).toLowerCase() + verdict.slice(1)
  return filled(sureness === 'proposed' ? voorgesteld : laatst_bekend, {
    maand: dayInWords(day.slice(0, 7)),
    zin,
  })
}
