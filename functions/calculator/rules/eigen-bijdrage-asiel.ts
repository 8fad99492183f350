import * as z from 'zod/mini'
import { minus, notNegative, plus, smallest, times, total, toWholeCents } from '../../shared/money.ts'
import { assuming, count, money } from '../../situation/field.ts'
import { amount } from '../outcome.ts'
import { defineRule } from '../rule.ts'
import { lawAmount } from '../value-schema.ts'

/**
 * The contribution of somebody in a reception centre who has income.
 *
 * @see Regeling eigen bijdrage asielzoekers met inkomen en vermogen
 */
export const eigenBijdrageAsiel = defineRule({
  id: 'eigen-bijdrage-asiel',
  title: 'Eigen bijdrage bij opvang (Reba)',
  law: 'Regeling eigen bijdrage asielzoekers met inkomen en vermogen',
  schemes: ['eigenBijdrageAsiel'],
  facts: {
    nettoloon: money('month', 'Nettoloon per maand', ['loon', 'netWage', 'netto']),
    personen: assuming(count('Aantal personen', 20, ['persons', 'gezinsgrootte']), 1),
    leefgeldPerWeek: money('month', 'Geld voor eten en kleding per week, voor het hele gezin', [
      'weekgeld',
      'allowancePerWeek',
      'foodClothingAllowance',
    ]),
  },
  values: z.object({
    eigenBijdrageAsiel: z.object({
      eerste: lawAmount('month'),
      tweede: lawAmount('month'),
      volgende: lawAmount('month'),
      maximum: lawAmount('month'),
      vrijlating: z.number(),
      vrijlatingMaximum: lawAmount('month'),
      wekenPerMaand: z.number(),
    }),
  }),
  work: ({ ask, values: { eigenBijdrageAsiel: law } }) => {
    const people = ask('personen')
    const week = total('month', [
      law.eerste,
      ...(people > 1 ? [law.tweede] : []),
      times(law.volgende, Math.max(0, people - 2)),
    ])
    const wonen = smallest(times(week, law.wekenPerMaand), law.maximum)
    const waarde = plus(wonen, times(ask('leefgeldPerWeek'), law.wekenPerMaand))
    const net = ask('nettoloon')
    const vrijlating = toWholeCents(smallest(times(net, law.vrijlating), law.vrijlatingMaximum))
    const middelen = notNegative(minus(net, vrijlating))
    const bijdrage = toWholeCents(smallest(middelen, waarde))
    return amount(bijdrage, {
      vrijlating,
      middelen,
      wonen: toWholeCents(wonen),
      waarde: toWholeCents(waarde),
      bijdrage,
      blijftOver: minus(net, bijdrage),
    })
  },
})
