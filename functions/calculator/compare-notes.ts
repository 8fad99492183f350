import { isMore, none } from '../shared/money.ts'
import { own } from '../shared/own.ts'
import type { Situation } from '../situation/facts.ts'
import { calculate } from './calculate.ts'
import { type HouseholdSum, hasRight, lineOf } from './household-sum.ts'
import { toeslagIds } from './household-toeslagen.ts'
import type { Laws } from './laws.ts'

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
/**
 * Rights that a household seems to have and not to use, each to be checked with who decides. The bijstand is worked
 * out for who has none: a top-up of more than a few euros is worth a question.
 */
function unusedRights(now: Situation, before: HouseholdSum, laws: Laws): string[] {
  const { you, partner, home } = now
  const adults = home.heeftPartner ? [you, partner] : [you]
  const onBijstand = adults.some(({ uitkering }) => uitkering === 'bijstand')
  const benefits = adults.map(({ uitkering }) => uitkering ?? 'geen')
  const below = !onBijstand && isBelowNorm(now, laws)
  const toeslag = hasRight(before, 'zorgtoeslag') || hasRight(before, 'huurtoeslag')
  return [
    ...(below ? [FIRST_RIGHT] : []),
    ...(below && benefits.some((benefit) => fromUwv.has(benefit)) ? ['recht.toeslagenwet'] : []),
    ...(toeslag ? ['recht.toeslagen'] : []),
    ...(hasRight(before, 'kindgebonden-budget') && home.heeftPartner !== true
      ? ['recht.kindgebonden-budget']
      : []),
    ...(onBijstand || below ? ['recht.gemeente-extra'] : []),
  ]
}
/** This one can turn the verdict: it stands in front. */
const FIRST_RIGHT = 'recht.aanvullende-bijstand'
const fromUwv = new Set(['ww', 'ziektewet', 'wga', 'iva', 'wajong'])
/** A top-up of less is no reason to ask. */
const WORTH_ASKING = 1_000

function isBelowNorm(now: Situation, laws: Laws): boolean {
  const asked = {
    ...now,
    you: { ...now.you, uitkering: now.you.uitkering === 'geen' ? 'bijstand' : now.you.uitkering },
  } as const
  const withPartner =
    now.home.heeftPartner && asked.you.uitkering !== 'bijstand' && now.partner.uitkering === 'geen'
  const trial: Situation = withPartner
    ? { ...asked, partner: { ...now.partner, uitkering: 'bijstand' } }
    : asked
  if (trial.you.uitkering !== 'bijstand' && trial.partner.uitkering !== 'bijstand') return false
  const line = lineOf(calculate(trial, laws), 'bijstand', 'home')
  return line !== undefined && line.month.cents > WORTH_ASKING
}

const askFirst = new Set(['wga', 'iva', 'wajong'])

/** What to report, what comes later, and what if the job ends. */
export function notesFor(
  now: Situation,
  next: Situation,
  before: HouseholdSum,
  later: HouseholdSum,
  laws: Laws,
): string[] {
  const benefits = [now.you.uitkering, ...(now.home.heeftPartner ? [now.partner.uitkering] : [])].filter(
    (benefit) => benefit !== undefined,
  )
  const toeslagen = toeslagIds.some((id) => hasRight(before, id))
  const rights = unusedRights(now, before, laws)
  const startsWork = isMore(next.you.loon ?? none('month'), now.you.loon ?? none('month'))
  const stops = hasRight(before, 'bijstand') && !hasRight(later, 'bijstand')
  return [
    ...new Set([
      ...(benefits.some((benefit) => askFirst.has(benefit)) ? ['eerst.vraag-een-mens'] : []),
      ...rights.filter((note) => note === FIRST_RIGHT),
      ...benefits.flatMap((benefit) => own(reportTo, benefit) ?? []),
      ...(toeslagen ? ['melden.toeslagen'] : []),
      ...rights.filter((note) => note !== FIRST_RIGHT),
      ...(startsWork && benefits.includes('bijstand')
        ? ['tijd.eerste-loon', 'vrijlating.vraag-gemeente']
        : []),
      ...(stops ? ['kwijt.gemeentelijke-regelingen'] : []),
      ...benefits.flatMap((benefit) => own(fallBack, benefit) ?? []),
    ]),
  ]
}
