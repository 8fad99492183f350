import * as z from 'zod/mini'
import { largest, minus, notNegative, over, plus, times, toWholeCents } from '../../shared/money.ts'
import { assuming, choice, count, money, optionalCount, optionalMoney } from '../../situation/field.ts'
import { amount, noRight } from '../outcome.ts'
import { defineRule } from '../rule.ts'
import { lawAmount, sharesByAge } from '../value-schema.ts'

const wajongValues = z.object({
  wajong: z.object({ deel: z.number(), deelGeenArbeidsvermogen: z.number(), loonwaardeDrempel: z.number() }),
  dagloon: z.object({ dagenPerMaand: z.number() }),
  minimumloon: z.object({ perMaand: lawAmount('month'), volwassenVanaf: z.number(), jeugd: sharesByAge }),
})

/**
 * Wajong per month, gross. With loondispensatie the wage counts by the factor that belongs to the loonwaarde,
 * or the benefit fills the wage up to the whole wage when that is more.
 *
 * @see Wajong, artikel 2:40, 2:45, 3:8 en 1a:4
 */
export const wajong = defineRule({
  id: 'wajong',
  title: 'Wajong',
  law: 'Wet arbeidsongeschiktheidsvoorziening jonggehandicapten, artikel 2:40, 2:45, 3:8 en 1a:4',
  schemes: ['wajong', 'minimumloon'],
  facts: {
    leeftijd: assuming(count('Leeftijd', 120, ['age']), 21),
    soort: assuming(
      choice(
        'Met arbeidsvermogen, of zonder (ook Wajong 2015)',
        ['arbeidsvermogen', 'geen-arbeidsvermogen'],
        ['type', 'kind'],
        {
          metarbeidsvermogen: 'arbeidsvermogen',
          withcapacity: 'arbeidsvermogen',
          wajong2010: 'arbeidsvermogen',
          zonderarbeidsvermogen: 'geen-arbeidsvermogen',
          nocapacity: 'geen-arbeidsvermogen',
          wajong2015: 'geen-arbeidsvermogen',
        },
      ),
      'arbeidsvermogen',
    ),
    loonwaarde: optionalCount('Loonwaarde bij loondispensatie, als deel (0,5) of percentage (50)', 100, [
      'LW',
      'lw',
      'loonwaardePercentage',
    ]),
    garantiebedrag: optionalMoney(
      'month',
      'Het garantiebedrag, voor wie rond januari 2021 al werkte, bruto per maand',
      ['garantie', 'guarantee'],
    ),
    inkomen: assuming(
      money('month', 'Inkomen uit werk, bruto per maand (I)', ['I', 'income', 'loon', 'wage']),
      0,
    ),
  },
  values: wajongValues,
  work: ({ ask, values, limits }) => {
    const { deel, deelGeenArbeidsvermogen, loonwaardeDrempel } = values.wajong
    if (ask('leeftijd') < 18) return noRight('wajong.te-jong')
    const { perMaand, volwassenVanaf, jeugd } = values.minimumloon
    const age = Math.floor(ask('leeftijd'))
    const share = jeugd.find((row) => age < volwassenVanaf && row.leeftijd === age)?.deel ?? 1
    const G = share === 1 ? perMaand : toWholeCents(times(perMaand, share))
    const I = ask('inkomen')
    const given = ask('loonwaarde')
    const LW = given === undefined ? undefined : given > 1 ? given / 100 : given
    const p = ask('soort') === 'arbeidsvermogen' ? deel : deelGeenArbeidsvermogen
    const plain = times(minus(G, I), p)
    const CF = LW === undefined ? undefined : (LW - loonwaardeDrempel) / (deel * LW)
    const raw =
      LW === undefined || CF === undefined
        ? plain
        : largest(minus(times(G, deel), times(I, deel * CF)), minus(times(I, 1 / LW), I))
    if (LW === undefined) limits.atLeast(I, G, 'wajong.op')
    const ruled = toWholeCents(notNegative(raw))
    const garantie = ask('garantiebedrag')
    const benefit = garantie ? largest(ruled, garantie) : ruled
    return amount(
      benefit,
      {
        G,
        grondslagPerDag: toWholeCents(over('day', G, 1 / values.dagloon.dagenPerMaand)),
        I,
        p,
        ...(CF === undefined ? {} : { CF }),
        wajong: benefit,
        together: plus(benefit, I),
      },
      ['wajong.vraag-eerst'],
    )
  },
})
