import { grossFromNet, type Laws, lawsOn } from '../../calculator/calculator.ts'
import { euros, inEuros } from '../../shared/money.ts'
import type { FactValue } from '../../situation/known.ts'
import type { Money } from '../money.ts'
import { careRows } from './care-costs.ts'

type Values = { readonly [fact: string]: FactValue }

/** What was told in another shape than the sum goes by. */
export interface WorkedBack {
  readonly values: Values
  /** Ids of what was worked out of it, to be checked by the visitor. */
  readonly made: readonly string[]
}

/** True for who earns a wage now. */
export const works = (values: Values, who: string): boolean =>
  Number(values[`${who}loon`] ?? values[`${who}uurloon`] ?? 0) > 0

/** The part of the old wage that a benefit is, when it is that. */
function shareOf(values: Values, who: string, laws: Laws): number | undefined {
  switch (values[`${who}uitkering`]) {
    case 'ziektewet':
      return laws.ziektewet().ziektewet.deel
    case 'iva':
      return laws.wia().wia.ivaDeel
    case 'wga':
      return values[`${who}wgaPeriode`] === 'daarna' ? undefined : laws.wia().wia.deelDaarna
    default:
      return undefined
  }
}

const adults = ['', 'partner.', 'next.', 'next.partner.']

/** Net wages as gross, wages with the holiday pay inside without it, and childcare as rows. */
export function workedBack(values: Values, day: string, money: Money): WorkedBack {
  const found: Record<string, FactValue> = {}
  const made: string[] = []
  const make = (fact: string, value: FactValue) => {
    found[fact] = value
    made.push(fact)
  }
  const laws = lawsOn(money.book, day)
  const age = Number(values.leeftijd ?? money.words.aannames.leeftijd)
  for (const who of adults) {
    const [net, wage] = [values[`${who}loonNetto`], values[`${who}loon`]]
    if (typeof net === 'number' && wage === undefined)
      make(`${who}loon`, Math.round(inEuros(grossFromNet(euros(net, 'month'), age, laws))))
    if (values[`${who}metVakantiegeld`] !== true) continue
    for (const fact of [`${who}loon`, `${who}uurloon`]) {
      const told = found[fact] ?? values[fact]
      const without = 1 + laws.takings().minimumloon.vakantiebijslag
      if (typeof told === 'number') make(fact, Math.round((told / without) * 100) / 100)
    }
  }
  for (const who of ['', 'partner.']) {
    const share = shareOf(values, who, laws)
    const old = values[`${who}oudLoon`]
    // What UWV pays beside a wage is less than the benefit: that follows from the old wage.
    if (share !== undefined && works(values, who) && typeof old === 'number')
      found[`${who}uitkeringBruto`] = Math.round(old * share)
  }
  const { loonHuisgenoot } = values
  if (typeof loonHuisgenoot === 'number' && values.inkomenHuisgenoten === undefined)
    make(
      'inkomenHuisgenoten',
      Math.round(loonHuisgenoot * 12 * (1 + laws.takings().minimumloon.vakantiebijslag)),
    )
  for (const fact of ['opvang', 'next.opvang']) {
    if (values[fact] === undefined) continue
    const { uurprijsDagopvang, uurprijsBso, uurprijsGastouder } =
      laws.kinderopvangtoeslag().kinderopvangtoeslag
    const prices = {
      dagopvang: inEuros(uurprijsDagopvang),
      bso: inEuros(uurprijsBso),
      gastouder: inEuros(uurprijsGastouder),
    }
    const { rows, isAssumed } = careRows(values[fact], values.kinderen, prices, money.words.aannames)
    found[fact] = rows
    if (isAssumed) made.push(fact)
  }
  // A benefit that ends by itself goes on until then, whether somebody works or not.
  const { 'next.uitkering': stops, ...rest } = values
  const endsByItself = values.einde !== undefined || values['noted.wwaflopen'] === true
  return { values: { ...(endsByItself || stops === undefined ? rest : values), ...found }, made }
}
