import * as z from 'zod/mini'
import {
  downToWholeEuros,
  euros,
  type Money,
  minus,
  over,
  overTheYear,
  plus,
  smallest,
  total,
  toWholeCents,
} from '../../shared/money.ts'
import { careRow } from '../../situation/facts.ts'
import { assuming, count, flag, list } from '../../situation/field.ts'
import type { Limits } from '../limits.ts'
import { amount, noRight } from '../outcome.ts'
import { defineRule } from '../rule.ts'
import { heeftToeslagpartner, inkomenPartner, toetsingsinkomen } from '../shared-fields.ts'
import { lawAmount, type Step, steps } from '../value-schema.ts'
import { needed } from '../values.ts'

const kinderopvangtoeslagValues = z.object({
  kinderopvangtoeslag: z.object({
    uurprijsDagopvang: lawAmount('hour'),
    uurprijsBso: lawAmount('hour'),
    uurprijsGastouder: lawAmount('hour'),
    urenPerMaand: z.number(),
    maandenNaWerk: z.number(),
    eersteKind: steps,
    volgendeKinderen: z.optional(steps),
  }),
})
type Values = z.output<typeof kinderopvangtoeslagValues>

export type Care = z.output<typeof careRow>

const maximumFor = ({ soort }: Care, { kinderopvangtoeslag: law }: Values): Money<'hour'> =>
  soort === 'bso' ? law.uurprijsBso : soort === 'gastouder' ? law.uurprijsGastouder : law.uurprijsDagopvang

/** The share that belongs to an income; bands include their upper end. */
function shareAt(income: Money<'year'>, rows: readonly Step[], limits: Limits, name: string): number {
  for (const { tot, deel } of rows)
    if (tot === null || !limits.exceeds(income, euros(tot, 'year'), `kinderopvangtoeslag.${name}-${tot}`))
      return deel
  return 0
}

function counted(child: Care, values: Values) {
  const h = Math.min(child.uren, values.kinderopvangtoeslag.urenPerMaand)
  const u = smallest(child.uurprijs, maximumFor(child, values))
  return { h, u, cost: over('month', u, h), paid: over('month', child.uurprijs, child.uren) }
}

/**
 * Kinderopvangtoeslag per month. The first child is the one with the most hours that count, and when that
 * is equal the one with the highest cost; not the eldest.
 *
 * @see Wet kinderopvang, artikel 1.5 tot en met 1.9; Besluit kinderopvangtoeslag, artikel 4 en bijlage I
 */
export const kinderopvangtoeslag = defineRule({
  id: 'kinderopvangtoeslag',
  title: 'Kinderopvangtoeslag',
  law: 'Wet kinderopvang, artikel 1.5 tot en met 1.9; Besluit kinderopvangtoeslag',
  schemes: ['kinderopvangtoeslag'],
  facts: {
    opvang: list('Per kind: soort (dagopvang, bso of gastouder), uren per maand, uurprijs', careRow, 20, [
      'kinderen',
      'children',
      'kinderenInOpvang',
      'childcare',
      'kinderopvang',
    ]),
    geregistreerd: assuming(
      flag('De opvang staat in het Landelijk Register Kinderopvang', ['lrk', 'registered']),
      true,
    ),
    werkt: assuming(flag('Werkt, leert of volgt een traject naar werk', ['works', 'aanvragerWerkt']), true),
    maandenZonderWerk: assuming(
      count('Maanden sinds het werk stopte, voor wie niet meer werkt', 600, [
        'maandenWerkloos',
        'monthsUnemployed',
        'maandenNaWerk',
      ]),
      600,
    ),
    heeftToeslagpartner,
    partnerWerkt: assuming(
      flag('De toeslagpartner werkt, leert of volgt een traject naar werk', ['partnerWorks']),
      true,
    ),
    toetsingsinkomen,
    inkomenPartner,
  },
  values: kinderopvangtoeslagValues,
  work: ({ ask, values, limits }) => {
    const law = values.kinderopvangtoeslag
    const children = ask('opvang').map((child) => counted(child, values))
    if (children.every(({ h }) => h === 0)) return noRight('kinderopvangtoeslag.geen-opvang')
    if (!ask('geregistreerd')) return noRight('kinderopvangtoeslag.niet-geregistreerd')
    // The right goes on for a few months after the work has stopped.
    if (!ask('werkt') && ask('maandenZonderWerk') > law.maandenNaWerk)
      return noRight('kinderopvangtoeslag.werkt-niet')
    if (ask('heeftToeslagpartner') && !ask('partnerWerkt'))
      return noRight('kinderopvangtoeslag.partner-werkt-niet')
    const income = plus(ask('toetsingsinkomen'), ask('inkomenPartner'))
    const [first, ...next] = [...children].sort((a, b) => b.h - a.h || b.cost.cents - a.cost.cents)
    if (!first) return noRight('kinderopvangtoeslag.geen-opvang')
    const pctFirst = shareAt(income, law.eersteKind, limits, 'eerste-kind')
    const pctNext =
      next.length === 0
        ? 0
        : shareAt(
            income,
            needed(law.volgendeKinderen, 'kinderopvangtoeslag.volgendeKinderen'),
            limits,
            'volgende-kinderen',
          )
    const shares = [
      over('month', first.cost, pctFirst),
      ...next.map(({ cost }) => over('month', cost, pctNext)),
    ]
    const som = total('month', shares)
    const perMonth = downToWholeEuros(som)
    const kosten = toWholeCents(
      total(
        'month',
        children.map(({ paid }) => paid),
      ),
    )
    return amount(perMonth, {
      pctFirst,
      ...(next.length > 0 ? { pctNext } : {}),
      som,
      KOT: perMonth,
      perMonth,
      award: overTheYear(perMonth),
      kosten,
      eigenBijdrage: minus(kosten, perMonth),
    })
  },
})
