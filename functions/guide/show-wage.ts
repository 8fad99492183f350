import { valuesInWords } from '../calculator/calculator.ts'
import type { Occupation } from '../orientation/directions.ts'
import { filled } from '../orientation/say.ts'
import { dayInWords } from '../shared/date-in-words.ts'
import { exactEuros, wholeEuros } from '../shared/euro-text.ts'
import type { Content } from './content.ts'

interface Wage {
  readonly lines: string[]
  /** Euros a month to work out what is left; absent for who has no wage. */
  readonly month?: number
}

const HOUR = { written: '', path: ['minimumloon', 'per_uur'], times: 1, isPercent: false }

/** Weeks of a year over its months. */
const monthOf = (hour: number, hours: number): number => Math.round((hour * hours * 52) / 12)

/** A starting wage as far as its source allows: an amount with its date, or the lowest legal wage of today. */
export function wageOf({ startloon }: Occupation, { money, directions }: Content, day: string): Wage {
  const { loon } = directions.say
  if (/ondernemer/.test(startloon.cao)) return { lines: [loon.geen_loon] }
  const hour = valuesInWords(money.book.compiled, day)(HOUR, 'nl')
  const floor = hour === undefined ? undefined : monthOf(hour.value, startloon.uren)
  const { bedrag, cao, schaal } = startloon
  const known = bedrag && bedrag.soort !== 'oud' ? monthly(bedrag, startloon.uren) : undefined
  const month = known !== undefined && known >= (floor ?? 0) ? known : floor
  return {
    lines: [
      ...(bedrag ? [amountLine(bedrag, loon)] : []),
      filled(schaal ? loon.cao_schaal : loon.cao, { cao, schaal: schaal ?? '' }),
      ...(floor === undefined || (bedrag && bedrag.soort !== 'oud')
        ? []
        : [filled(loon.bodem, { bedrag: wholeEuros(Math.round(floor / 10) * 10), uren: startloon.uren })]),
    ],
    ...(month !== undefined && { month }),
  }
}

type Amount = NonNullable<Occupation['startloon']['bedrag']>
type Sentences = Content['directions']['say']['loon']

const monthly = ({ van, per }: Amount, hours: number): number => (per === 'maand' ? van : monthOf(van, hours))

function amountLine({ van, tot, per, peildatum, soort, hoe }: Amount, sentences: Sentences): string {
  const euros = per === 'uur' ? exactEuros : wholeEuros
  const bedrag = tot === undefined ? euros(van) : filled(sentences.tot, { van: euros(van), tot: euros(tot) })
  const line = filled(sentences[soort], { bedrag, per, datum: dayInWords(peildatum) })
  // An estimate says how it was made.
  return soort === 'indicatie' && hoe ? `${line} ${hoe}` : line
}
