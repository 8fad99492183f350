import { own } from '../shared/own.ts'
import type { Situation } from '../situation/facts.ts'
import type { Sureness } from './dated-value.ts'
import type { ValueBook } from './values.ts'

/** The schemes of `content/values` that the sum of any household rests on. */
const always = [
  'box1',
  'algemeneHeffingskorting',
  'arbeidskorting',
  'loonheffing',
  'premieVolksverzekeringen',
  'minimumloon',
  'bijstand',
  'toeslagen',
  'zorgtoeslag',
]

const ofBenefit: { readonly [benefit: string]: string } = {
  ww: 'ww',
  ziektewet: 'ziektewet',
  wga: 'wia',
  iva: 'wia',
  wajong: 'wajong',
  ioaw: 'ioaw',
  anw: 'anw',
}

function schemesOf({ home, you, partner }: Situation): string[] {
  const children = (home.kinderen ?? []).length > 0
  const care = (home.opvang ?? []).length > 0
  const benefits = [you.uitkering, ...(home.heeftPartner ? [partner.uitkering] : [])]
  return [
    ...always,
    ...(home.huurt ? ['huurtoeslag'] : []),
    ...(children ? ['combinatiekorting', 'kindgebondenBudget', 'kinderbijslag'] : []),
    ...(care ? ['kinderopvangtoeslag'] : []),
    ...benefits.flatMap((benefit) => own(ofBenefit, benefit ?? '') ?? []),
  ]
}

/** How sure the amounts behind the sum of these households are on a day. */
export const surenessFor = (households: readonly Situation[], day: string, book: ValueBook): Sureness =>
  book.sureness(households.flatMap(schemesOf), day)
