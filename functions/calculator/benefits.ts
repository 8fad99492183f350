import { type Money, none, times } from '../shared/money.ts'
import { MissingFact } from '../situation/ask.ts'
import type { Situation } from '../situation/facts.ts'
import { asking } from './asking.ts'
import type { Laws } from './laws.ts'
import type { Limits } from './limits.ts'
import type { KnownOutcome } from './outcome.ts'
import { anw } from './rules/anw.ts'
import { wajong } from './rules/wajong.ts'
import { iva, wgaLau, wgaLgu } from './rules/wia.ts'
import { ww } from './rules/ww.ts'
import { ziektewet } from './rules/ziektewet.ts'

export type Who = 'you' | 'partner'
type Facts = Situation['you']

/** A fact of one adult, or the question for it. */
export const needed = <K extends keyof Facts & string>(
  facts: Facts,
  who: Who,
  fact: K,
): NonNullable<Facts[K]> => {
  const value = facts[fact]
  if (value === undefined || value === null)
    throw new MissingFact(who === 'partner' ? `partner.${fact}` : fact)
  return value
}

/** Something that we cannot work out: said aloud, never counted as nothing. */
export class NotCovered extends Error {
  override name = 'NotCovered' as const
  readonly who: Who | 'home'

  constructor(who: Who | 'home') {
    super(`not covered: ${who}`)
    this.who = who
  }
}

/** What a benefit's rule says with a wage, and the wage that it comes from, when that is known. */
export type Benefit = { readonly outcome: KnownOutcome; readonly oldWage?: Money<'month'> }
type Adult = {
  readonly facts: Facts
  readonly who: Who
  readonly wage: Money<'month'>
  readonly laws: Laws
  readonly limits: Limits
}

/**
 * The benefit of one adult. Nothing for who has none, and for bijstand and IOAW: those look at the whole
 * household and come later.
 */
export function benefitOf(adult: Adult): Benefit | undefined {
  const benefit = needed(adult.facts, adult.who, 'uitkering')
  switch (benefit) {
    case 'geen':
    case 'bijstand':
    case 'ioaw':
      return undefined
    case 'anders':
      throw new NotCovered(adult.who)
    case 'wajong':
      return wajongOf(adult)
    case 'ww':
      return wwOf(adult)
    case 'wga':
      return adult.facts.wgaPeriode === 'daarna' ? wgaLaterOf(adult) : wgaFirstOf(adult)
    case 'anw':
      return anwOf(adult)
    case 'ziektewet':
      return ziektewetOf(adult)
    case 'iva':
      return ivaOf(adult)
  }
}

function wajongOf({ facts, who, wage, laws, limits }: Adult): Benefit {
  const ask = asking<typeof wajong.facts>({
    leeftijd: needed(facts, who, 'leeftijd'),
    soort: facts.wajongSoort ?? 'arbeidsvermogen',
    loonwaarde: undefined,
    garantiebedrag: undefined,
    inkomen: wage,
  })
  return { outcome: wajong.work({ ask, values: laws.wajong(), limits }) }
}

function anwOf({ facts, who, wage, laws, limits }: Adult): Benefit {
  const ask = asking<typeof anw.facts>({
    heeftKind: true,
    arbeidsongeschiktheid: undefined,
    loon: wage,
    overigInkomen: none('month'),
    volledigeUitkering: needed(facts, who, 'uitkeringBruto'),
  })
  return { outcome: anw.work({ ask, values: laws.anw(), limits }) }
}

function ziektewetOf({ facts, who, wage, laws, limits }: Adult): Benefit {
  const values = laws.ziektewet()
  const oldWage = times(needed(facts, who, 'uitkeringBruto'), 1 / values.ziektewet.deel)
  const ask = asking<typeof ziektewet.facts>({
    heeftWerkgever: false,
    wekenZiek: 1,
    zwangerschap: false,
    verdiencapaciteit: undefined,
    dagloon: undefined,
    oudLoon: oldWage,
    inkomen: wage,
  })
  return { outcome: ziektewet.work({ ask, values, limits }), oldWage }
}

function ivaOf({ facts, who, wage, laws, limits }: Adult): Benefit {
  const values = laws.wia()
  const oldWage = times(needed(facts, who, 'uitkeringBruto'), 1 / values.wia.ivaDeel)
  const ask = asking<typeof iva.facts>({
    wekenZiek: values.wia.wachttijd,
    duurzaam: true,
    dagloon: undefined,
    oudLoon: oldWage,
    maatmaninkomen: undefined,
    inkomen: wage,
  })
  return { outcome: iva.work({ ask, values, limits }), oldWage }
}

function wgaFirstOf({ facts, who, wage, laws, limits }: Adult): Benefit {
  const values = laws.wia()
  const oldWage = times(needed(facts, who, 'uitkeringBruto'), 1 / values.wia.deelDaarna)
  const ask = asking<typeof wgaLgu.facts>({
    wekenZiek: values.wia.wachttijd,
    wekenGewerkt: values.wia.wekenGewerkt,
    percentage: 100,
    dagloon: undefined,
    oudLoon: oldWage,
    maand: values.wia.eersteMaanden + 1,
    inkomen: wage,
  })
  return { outcome: wgaLgu.work({ ask, values, limits }), oldWage }
}

/** After the first period; from 80% on there is nothing that one has to earn. */
function wgaLaterOf({ facts, who, wage, laws, limits }: Adult): Benefit {
  const values = laws.wia()
  const oldWage = needed(facts, who, 'oudLoon')
  const percentage = needed(facts, who, 'arbeidsongeschiktheid')
  const zonderInkomenseis = percentage / 100 >= values.wia.zonderInkomenseisVanaf
  const ask = asking<typeof wgaLau.facts>({
    percentage,
    dagloon: undefined,
    oudLoon: oldWage,
    zonderInkomenseis,
    restverdiencapaciteit: zonderInkomenseis ? none('month') : needed(facts, who, 'restverdiencapaciteit'),
    inkomen: wage,
  })
  return { outcome: wgaLau.work({ ask, values, limits }), oldWage }
}

function wwOf({ facts, who, wage, laws, limits }: Adult): Benefit {
  const values = laws.ww()
  const { wekenGewerkt, urenverlies } = values.ww
  const oldWage = needed(facts, who, 'oudLoon')
  const ask = asking<typeof ww.facts>({
    aow: needed(facts, who, 'leeftijd') >= laws.takings().leeftijden.aow,
    ziek: false,
    volledigWia: false,
    beschikbaar: true,
    eigenOntslag: false,
    wekenGewerkt,
    urenPerWeekVoorheen: urenverlies * 2,
    urenVerloren: urenverlies,
    dagloon: undefined,
    oudLoon: oldWage,
    maand: facts.wwMaand ?? values.ww.eersteMaanden + 1,
    startersperiode: false,
    inkomen: wage,
    overigeUitkering: none('month'),
  })
  return { outcome: ww.work({ ask, values, limits }), oldWage }
}
