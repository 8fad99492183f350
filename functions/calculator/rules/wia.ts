import * as z from 'zod/mini'
import {
  inEuros,
  largest,
  type Money,
  minus,
  notNegative,
  plus,
  smallest,
  times,
  toWholeCents,
} from '../../shared/money.ts'
import { assuming, count, flag, money, optionalMoney } from '../../situation/field.ts'
import { amount, noRight } from '../outcome.ts'
import { defineRule } from '../rule.ts'
import { lawAmount } from '../value-schema.ts'
import { countedIncome, dagloonFacts, dagloonValues, oldWageOf } from './dagloon.ts'

const wiaValues = z.object({
  ...dagloonValues.shape,
  minimumloon: z.object({ perMaand: lawAmount('month') }),
  wia: z.object({
    drempel: z.number(),
    wachttijd: z.number(),
    wekenGewerkt: z.number(),
    ivaDeel: z.number(),
    ivaAftrek: z.number(),
    ivaOnderzoekDeel: z.number(),
    deelEersteMaanden: z.number(),
    eersteMaanden: z.number(),
    deelDaarna: z.number(),
    inkomenseis: z.number(),
    zonderInkomenseisVanaf: z.number(),
    vervolg: z.array(z.object({ klasse: z.string(), vanaf: z.number(), deel: z.number() })),
  }),
})
type Values = z.output<typeof wiaValues>

const percentage = assuming(
  count('Percentage arbeidsongeschikt, 0 tot 100', 100, [
    'arbeidsongeschiktheid',
    'ao',
    'aoPercentage',
    'disability',
  ]),
  100,
)
const inkomen = assuming(
  money('month', 'Inkomen uit werk, bruto per maand (B)', ['B', 'income', 'loon', 'wage', 'nieuwLoon']),
  0,
)
const wekenZiek = assuming(
  count('Weken ziek: de WIA begint na de wachttijd', 2000, ['wachttijd', 'weeksIll', 'weken']),
  104,
)
const law = 'Wet werk en inkomen naar arbeidsvermogen, artikel 47 tot en met 62'
const schemes = ['wia', 'dagloon', 'minimumloon']
const tooLittle = (ao: number, values: Values): boolean => ao / 100 < values.wia.drempel
const askFirst = ['wia.vraag-eerst'] as const

/** The vervolguitkering by class, over the minimum wage or the own old wage when that is lower. */
function vervolgOf(ao: number, A: Money<'month'>, values: Values) {
  const row = values.wia.vervolg.filter(({ vanaf }) => ao / 100 >= vanaf).at(-1)
  const base = smallest(A, values.minimumloon.perMaand)
  return { klasse: row?.klasse ?? '', vvu: toWholeCents(times(base, row?.deel ?? 0)) }
}

/** IVA: fully and lastingly disabled. */
export const iva = defineRule({
  id: 'iva',
  title: 'WIA: IVA-uitkering',
  law,
  schemes,
  facts: {
    wekenZiek,
    duurzaam: assuming(flag('Volledig en duurzaam arbeidsongeschikt', ['permanent']), true),
    ...dagloonFacts,
    maatmaninkomen: optionalMoney('month', 'Maatmaninkomen per maand', ['maatman']),
    inkomen,
  },
  values: wiaValues,
  work: ({ ask, values, limits }) => {
    if (ask('wekenZiek') < values.wia.wachttijd) return noRight('wia.wachttijd')
    if (!ask('duurzaam')) return noRight('wia.niet-duurzaam')
    const wage = oldWageOf(ask('dagloon'), ask('oudLoon'), values)
    const income = ask('inkomen')
    const aftrek = times(countedIncome(income, wage), values.wia.ivaAftrek)
    limits.atLeast(aftrek, times(wage.A, values.wia.ivaDeel), 'iva.op')
    const benefit = toWholeCents(notNegative(minus(times(wage.A, values.wia.ivaDeel), aftrek)))
    const onderzoekGrens = times(ask('maatmaninkomen') ?? wage.uncapped, values.wia.ivaOnderzoekDeel)
    const onderzoek = limits.exceeds(income, onderzoekGrens, 'iva.onderzoek')
    return amount(
      benefit,
      { A: wage.A, aftrek, iva: benefit, onderzoekGrens, onderzoek, together: plus(benefit, income) },
      onderzoek ? ['iva.onderzoek', ...askFirst] : askFirst,
    )
  },
})

/** WGA in the period after the old wage. */
export const wgaLgu = defineRule({
  id: 'wga-lgu',
  title: 'WIA: WGA loongerelateerde uitkering',
  law,
  schemes,
  facts: {
    wekenZiek,
    percentage,
    wekenGewerkt: assuming(
      count('Weken gewerkt in de 36 weken voor de ziekte', 36, ['weeksWorked', 'gewerkteWeken']),
      36,
    ),
    ...dagloonFacts,
    maand: assuming(count('De hoeveelste maand van de uitkering', 60, ['maandVanRecht', 'month']), 3),
    inkomen,
  },
  values: wiaValues,
  work: ({ ask, values, limits }) => {
    if (ask('wekenZiek') < values.wia.wachttijd) return noRight('wia.wachttijd')
    if (tooLittle(ask('percentage'), values)) return noRight('wia.te-weinig-arbeidsongeschikt')
    if (ask('wekenGewerkt') < values.wia.wekenGewerkt) return noRight('wga-lgu.te-weinig-weken')
    const wage = oldWageOf(ask('dagloon'), ask('oudLoon'), values)
    const income = ask('inkomen')
    const p = ask('maand') <= values.wia.eersteMaanden ? values.wia.deelEersteMaanden : values.wia.deelDaarna
    limits.atLeast(countedIncome(income, wage), wage.A, 'wga.op')
    const benefit = toWholeCents(notNegative(times(minus(wage.A, countedIncome(income, wage)), p)))
    return amount(benefit, { A: wage.A, p, lgu: benefit, together: plus(benefit, income) }, askFirst)
  },
})

/** WGA after that: loonaanvulling when one earns enough, otherwise the vervolguitkering. */
export const wgaLau = defineRule({
  id: 'wga-lau',
  title: 'WIA: WGA loonaanvulling of vervolguitkering',
  law,
  schemes,
  facts: {
    percentage: assuming(percentage, 40),
    ...dagloonFacts,
    zonderInkomenseis: assuming(
      flag('Er is geen inkomenseis (kan hoogstens 20% verdienen)', [
        'geenInkomenseis',
        'noIncomeRequirement',
      ]),
      false,
    ),
    restverdiencapaciteit: assuming(
      money('month', 'Restverdiencapaciteit per maand', ['RVC', 'rvc', 'restverdien']),
      0,
    ),
    inkomen,
  },
  values: wiaValues,
  work: ({ ask, values, limits }) => {
    const ao = ask('percentage')
    if (tooLittle(ao, values)) return noRight('wia.te-weinig-arbeidsongeschikt')
    const wage = oldWageOf(ask('dagloon'), ask('oudLoon'), values)
    const income = ask('inkomen')
    const RVC = ask('restverdiencapaciteit')
    const inkomenseis = times(RVC, values.wia.inkomenseis)
    const { klasse, vvu } = vervolgOf(ao, wage.A, values)
    const after = (counted: Money<'month'>) =>
      times(minus(wage.A, countedIncome(counted, wage)), values.wia.deelDaarna)
    const free = ask('zonderInkomenseis')
    const full = free || limits.atLeast(income, RVC, 'wga-lau.restverdiencapaciteit')
    const half = full || limits.atLeast(income, inkomenseis, 'wga-lau.inkomenseis')
    limits.atLeast(countedIncome(income, wage), wage.A, 'wga.op')
    const raw = full ? after(income) : half ? largest(after(RVC), smallest(vvu, after(income))) : vvu
    const benefit = toWholeCents(notNegative(raw))
    const soort = half ? 'loonaanvulling' : 'vervolguitkering'
    const parts = {
      A: wage.A,
      RVC,
      inkomenseis,
      klasse,
      vvu,
      soort,
      uitkering: benefit,
      lau: benefit,
      together: plus(benefit, income),
    }
    return amount(benefit, parts, half ? askFirst : ['wga-lau.onder-inkomenseis', ...askFirst])
  },
})

/** WGA vervolguitkering on its own. */
export const wgaVervolg = defineRule({
  id: 'wga-vvu',
  title: 'WIA: WGA vervolguitkering',
  law,
  schemes,
  facts: { percentage, oudLoon: assuming(dagloonFacts.oudLoon, undefined) },
  values: wiaValues,
  work: ({ ask, values }) => {
    const ao = ask('percentage')
    if (tooLittle(ao, values)) return noRight('wia.te-weinig-arbeidsongeschikt')
    const { klasse, vvu } = vervolgOf(ao, ask('oudLoon') ?? values.minimumloon.perMaand, values)
    return amount(vvu, { klasse, vvu, minimumloon: inEuros(values.minimumloon.perMaand) }, askFirst)
  },
})
