import { dayInWords } from '../../shared/date-in-words.ts'
import { own } from '../../shared/own.ts'
import type { Situation } from '../../situation/facts.ts'
import type { Money } from '../money.ts'
import { filled } from './sum-words.ts'

/** From this day on a part of the wage beside bijstand is free in another way. */
const NEW_RULE = '2027-01-01'

const monthly: { readonly [benefit: string]: string } = {
  bijstand: 'bijstand_maand',
  ioaw: 'bijstand_maand',
  ww: 'ww_maand',
  ziektewet: 'uwv_maand',
  wga: 'uwv_maand',
  iva: 'uwv_maand',
  wajong: 'uwv_maand',
  anw: 'svb_maand',
}

interface Coming {
  readonly now: Situation
  readonly day: string
  /** The day on which a benefit ends by itself. */
  readonly ends: string | undefined
  readonly hasToeslagen: boolean
}

/** What happens when in the first months, in its order. */
export function calendarOf({ now, day, ends, hasToeslagen }: Coming, { words }: Money): string[] {
  const benefits = [now.you.uitkering, ...(now.home.heeftPartner ? [now.partner.uitkering] : [])]
  const ids = [
    'voor_de_start',
    ...new Set(benefits.flatMap((benefit) => own(monthly, benefit ?? '') ?? [])),
    ...(hasToeslagen ? ['toeslagen_maand'] : []),
    ...(benefits.includes('bijstand') && day < NEW_RULE ? ['vrijlating_2027'] : []),
    ...(ends === undefined ? [] : ['einde']),
  ]
  const filling = {
    start: dayInWords(day),
    maand: dayInWords(day.slice(0, 7)),
    einde: ends === undefined ? '' : dayInWords(ends),
  }
  return ids.map((id) => filled(words.kalender[id] ?? '', filling))
}
