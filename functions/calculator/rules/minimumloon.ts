import * as z from 'zod/mini'
import { over, times, toWholeCents } from '../../shared/money.ts'
import { assuming, count, flag } from '../../situation/field.ts'
import { amount, noRight } from '../outcome.ts'
import { defineRule } from '../rule.ts'
import { lawAmount, sharesByAge } from '../value-schema.ts'

const minimumloonValues = z.object({
  minimumloon: z.object({
    perUur: lawAmount('hour'),
    jeugd: sharesByAge,
    jeugdBbl: sharesByAge,
    volwassenVanaf: z.number(),
    vakantiebijslag: z.number(),
  }),
})

/**
 * The lowest legal wage per hour, and per month for a number of hours a week.
 *
 * @see Wet minimumloon en minimumvakantiebijslag, artikel 8
 */
export const minimumloon = defineRule({
  id: 'minimumloon',
  title: 'Minimumloon',
  law: 'Wet minimumloon en minimumvakantiebijslag, artikel 8',
  schemes: ['minimumloon'],
  facts: {
    leeftijd: assuming(count('Leeftijd in jaren', 120, ['age']), 21),
    bbl: assuming(flag('Doet een bbl-opleiding', ['inBbl', 'bblOpleiding']), false),
    urenPerWeek: assuming(count('Uren per week', 60, ['uren', 'hours', 'hoursPerWeek']), 36),
  },
  values: minimumloonValues,
  work: ({ ask, values }) => {
    const { perUur, jeugd, jeugdBbl, volwassenVanaf, vakantiebijslag } = values.minimumloon
    const age = ask('leeftijd')
    const ofAge = (rows: typeof jeugd) => rows.find((row) => row.leeftijd === Math.floor(age))?.deel
    const share = age >= volwassenVanaf ? 1 : ((ask('bbl') ? ofAge(jeugdBbl) : undefined) ?? ofAge(jeugd))
    if (share === undefined) return noRight('minimumloon.te-jong')
    const uurloon = toWholeCents(times(perUur, share))
    const maandloon = toWholeCents(over('month', uurloon, (ask('urenPerWeek') * 52) / 12))
    return amount(uurloon, {
      uurloon,
      maandloon,
      percentage: share,
      vakantiegeld: toWholeCents(times(maandloon, vakantiebijslag)),
    })
  },
})
