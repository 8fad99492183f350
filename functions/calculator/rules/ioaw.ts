import * as z from 'zod/mini'
import { minus, none, notNegative, plus, smallest, times, total, toWholeCents } from '../../shared/money.ts'
import { assuming, choice, count, flag, money, optionalCount } from '../../situation/field.ts'
import { amount, noRight } from '../outcome.ts'
import { defineRule } from '../rule.ts'
import { aow, huishouden } from '../shared-fields.ts'
import { lawAmount } from '../value-schema.ts'

const month = lawAmount('month')
const values = z.object({
  ioaw: z.object({
    grondslagPaar: month,
    grondslagAlleenstaande: month,
    grondslagDelend: month,
    vrijlating: z.number(),
    vrijlatingMaximum: month,
    vrijlatingMaanden: z.number(),
    vrijlatingOuder: z.number(),
    vrijlatingOuderMaximum: month,
    vrijlatingBeperkt: z.number(),
    vrijlatingBeperktMaximum: month,
    geborenVoor: z.number(),
  }),
})

/**
 * IOAW per month, gross: no test of assets, the partner's income counts.
 *
 * @see IOAW, artikel 5 en 8
 */
export const ioaw = defineRule({
  id: 'ioaw',
  title: 'IOAW',
  law: 'Wet inkomensvoorziening oudere en gedeeltelijk arbeidsongeschikte werkloze werknemers, artikel 5 en 8',
  schemes: ['ioaw'],
  facts: {
    huishouden,
    geboortejaar: optionalCount('Geboortejaar', 2100, ['born', 'birthYear']),
    naWga: assuming(flag('Had een WGA-uitkering die stopte', ['afterWga']), false),
    aow,
    vrijlating: assuming(
      choice(
        'Vrijlating: gewoon (25%), ouder (12,5%), beperkt (15%)',
        ['geen', 'gewoon', 'ouder', 'beperkt'],
        ['soortVrijlating'],
        {
          n: 'gewoon',
          alleenstaandeouder: 'ouder',
          singleparent: 'ouder',
          medisch: 'beperkt',
          medical: 'beperkt',
          loonkostensubsidie: 'beperkt',
          lks: 'beperkt',
        },
      ),
      'geen',
    ),
    maandenGebruikt: assuming(count('Maanden dat de vrijlating al is gebruikt', 600, ['monthsUsed']), 0),
    loon: assuming(
      money('month', 'Brutoloon per maand', ['wage', 'brutoloon', 'verdiensten', 'earnings']),
      0,
    ),
    overigInkomen: assuming(
      money('month', 'Ander bruto-inkomen, ook van de partner', [
        'inkomen',
        'income',
        'partnerInkomen',
        'brutoInkomen',
        'otherIncome',
      ]),
      0,
    ),
  },
  values,
  work: ({ ask, values: { ioaw: law }, limits }) => {
    if (ask('aow')) return noRight('ioaw.aow')
    const born = ask('geboortejaar')
    if (born !== undefined && born >= law.geborenVoor && !ask('naWga')) return noRight('ioaw.te-jong')
    const grondslag = {
      paar: law.grondslagPaar,
      alleenstaand: law.grondslagAlleenstaande,
      delend: law.grondslagDelend,
    }[ask('huishouden')]
    const terms = {
      geen: undefined,
      gewoon:
        ask('maandenGebruikt') < law.vrijlatingMaanden
          ? { share: law.vrijlating, most: law.vrijlatingMaximum }
          : undefined,
      ouder: { share: law.vrijlatingOuder, most: law.vrijlatingOuderMaximum },
      beperkt: { share: law.vrijlatingBeperkt, most: law.vrijlatingBeperktMaximum },
    }[ask('vrijlating')]
    const wage = ask('loon')
    if (terms) limits.exceeds(times(wage, terms.share), terms.most, 'ioaw.vrijlating-maximum')
    const vrijlating = terms ? toWholeCents(smallest(times(wage, terms.share), terms.most)) : none('month')
    const counted = minus(total('month', [wage, ask('overigInkomen')]), vrijlating)
    const parts = { grondslag, vrijlating, counted }
    if (limits.atLeast(counted, grondslag, 'ioaw.genoeg-inkomen'))
      return noRight('ioaw.genoeg-inkomen', parts)
    const benefit = notNegative(minus(grondslag, counted))
    return amount(benefit, { ...parts, ioaw: benefit, together: plus(benefit, wage) })
  },
})
