import * as z from 'zod/mini'
import { MissingFact } from '../../situation/ask.ts'
import { assuming, flag, optionalCount } from '../../situation/field.ts'
import { holds } from '../outcome.ts'
import { defineRule } from '../rule.ts'

/** Until 1998 every year from the eighteenth birthday counts, with or without work. */
const countedBefore2016 = (born: number | undefined, worked: number | undefined): number | undefined =>
  worked === undefined ? undefined : worked + (born === undefined ? 0 : Math.max(0, 1998 - (born + 18)))

/**
 * How many months the WW lasts.
 *
 * @see Werkloosheidswet, artikel 42
 */
export const wwDuur = defineRule({
  id: 'ww-duur',
  title: 'Duur van de WW',
  law: 'Werkloosheidswet, artikel 42',
  schemes: ['ww'],
  facts: {
    voldoetAanJareneis: assuming(
      flag('Werkte in vier van de laatste vijf jaren minstens 208 uur', [
        'jareneis',
        'viervanvijf',
        'yearsCondition',
      ]),
      true,
    ),
    eersteJaar: optionalCount('Eerste jaar met werk, als er elk jaar werk was', 2100, [
      'startJaar',
      'firstYear',
      'vanaf',
    ]),
    laatsteJaar: optionalCount('Laatste hele jaar met werk', 2100, ['eindJaar', 'lastYear', 'tot']),
    geboortejaar: optionalCount(
      'Geboortejaar: de jaren van de 18e verjaardag tot 1998 tellen altijd mee',
      2100,
      ['born', 'birthYear'],
    ),
    jaren1998Tot2016: optionalCount('Jaren met werk van 1998 tot en met 2015, naast het geboortejaar', 18, [
      'years1998to2015',
    ]),
    jarenVoor2016: optionalCount('Jaren met werk voor 2016', 60, ['yearsBefore2016']),
    jarenVanaf2016: optionalCount('Jaren met werk vanaf 2016', 60, ['yearsFrom2016']),
  },
  values: z.object({
    ww: z.object({
      duurMinimum: z.number(),
      duurMaximum: z.number(),
      heleMaandenJaren: z.number(),
      perJaarVoor2016: z.number(),
      perJaarVanaf2016: z.number(),
    }),
  }),
  work: ({ ask, values: { ww: law } }) => {
    if (!ask('voldoetAanJareneis'))
      return holds(['ww-duur.alleen-kort'], { duur: law.duurMinimum, maanden: law.duurMinimum })
    const first = ask('eersteJaar')
    const last = ask('laatsteJaar')
    const span = (from: number, to: number) =>
      first === undefined || last === undefined
        ? undefined
        : Math.max(0, Math.min(last, to) - Math.max(first, from) + 1)
    const before =
      ask('jarenVoor2016') ?? countedBefore2016(ask('geboortejaar'), ask('jaren1998Tot2016')) ?? span(0, 2015)
    const after = ask('jarenVanaf2016') ?? span(2016, 9999)
    if (before === undefined && after === undefined) throw new MissingFact('jarenVoor2016')
    const long = law.heleMaandenJaren
    const early = before ?? 0
    const late = after ?? 0
    const whole = Math.min(early + late, long)
    const above =
      Math.max(0, early - long) * law.perJaarVoor2016 +
      Math.max(0, late - Math.max(0, long - early)) * law.perJaarVanaf2016
    const duur = Math.max(law.duurMinimum, Math.min(law.duurMaximum, whole + above))
    return holds(['ww-duur.arbeidsverleden'], { arbeidsverleden: early + late, duur, maanden: duur })
  },
})
