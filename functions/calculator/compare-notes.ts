import { isMore, none } from '../shared/money.ts'
import { own } from '../shared/own.ts'
import type { Situation } from '../situation/facts.ts'
import { type HouseholdSum, hasRight } from './household-sum.ts'
import { toeslagIds } from './household-toeslagen.ts'

const reportTo: { readonly [benefit: string]: string } = {
  bijstand: 'melden.gemeente',
  ww: 'melden.uwv-ww',
  ziektewet: 'melden.uwv',
  wga: 'melden.uwv',
  iva: 'melden.uwv',
  wajong: 'melden.uwv',
  ioaw: 'melden.gemeente',
  anw: 'melden.svb',
}
const fallBack: { readonly [benefit: string]: string } = {
  bijstand: 'terug.bijstand',
  ww: 'terug.ww',
  ziektewet: 'terug.ziektewet',
  wga: 'terug.wia',
  iva: 'terug.wia',
  wajong: 'terug.wajong',
  ioaw: 'terug.ioaw',
  anw: 'terug.anw',
}
const askFirst = new Set(['wga', 'iva', 'wajong'])

/** What to report, what comes later, and what if the job ends. */
export function notesFor(
  now: Situation,
  next: Situation,
  before: HouseholdSum,
  later: HouseholdSum,
): string[] {
  const benefits = [now.you.uitkering, ...(now.home.heeftPartner ? [now.partner.uitkering] : [])].filter(
    (benefit) => benefit !== undefined,
  )
  const toeslagen = toeslagIds.some((id) => hasRight(before, id))
  const startsWork = isMore(next.you.loon ?? none('month'), now.you.loon ?? none('month'))
  const stops = hasRight(before, 'bijstand') && !hasRight(later, 'bijstand')
  return [
    ...new Set([
      ...(benefits.some((benefit) => askFirst.has(benefit)) ? ['eerst.vraag-een-mens'] : []),
      ...benefits.flatMap((benefit) => own(reportTo, benefit) ?? []),
      ...(toeslagen ? ['melden.toeslagen'] : []),
      ...(startsWork && benefits.includes('bijstand')
        ? ['tijd.eerste-loon', 'vrijlating.vraag-gemeente']
        : []),
      ...(stops ? ['kwijt.gemeentelijke-regelingen'] : []),
      ...benefits.flatMap((benefit) => own(fallBack, benefit) ?? []),
    ]),
  ]
}
