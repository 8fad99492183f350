import { compare } from '../../calculator/calculator.ts'
import { inEuros } from '../../shared/money.ts'
import type { FactValue } from '../../situation/known.ts'
import type { Money } from '../money.ts'
import { nowAndNext } from './now-and-next.ts'
import { householdsOf } from './situations.ts'

type Values = { readonly [fact: string]: FactValue }

/** A question that is open, with what could be answered: each end as the facts that it would give. */
interface Candidate {
  readonly fact: string
  readonly ends: readonly Values[]
  /** How often the far end is so, against the one that is taken for granted. */
  readonly often: number
}

/** In a month: a verdict that moves by less is not worth a question, nor are totals that move together by less. */
const WORTH_ASKING = { verdict: 5, totals: 40 }
/** The verdict is what somebody came for; the totals beside it weigh less. */
const WEIGHT_OF_TOTALS = 0.2

/** The open question that moves most euros, worked out by trying both ends of each. */
export function mostTurning(
  values: Values,
  day: string,
  money: Money,
  isOpen: (fact: string) => boolean,
): string | undefined {
  const swings = candidates(values, money)
    .filter(({ fact }) => isOpen(fact))
    .map((candidate) => ({ fact: candidate.fact, ...swingOf(candidate, values, day, money) }))
    .filter(({ verdict, totals }) => verdict >= WORTH_ASKING.verdict || totals >= WORTH_ASKING.totals)
    .map(({ fact, verdict, totals }) => ({ fact, euros: verdict + totals * WEIGHT_OF_TOTALS }))
  return swings.sort((a, b) => b.euros - a.euros)[0]?.fact
}

function swingOf({ ends, often }: Candidate, values: Values, day: string, money: Money) {
  const found = ends.map((end) => {
    const { facts } = householdsOf({ ...values, ...end }, day, money, true)
    const { difference, later } = compare({ ...nowAndNext(facts), day, book: money.book })
    return { verdict: inEuros(difference.year) / 12, totals: inEuros(later.year) / 12 }
  })
  const spread = (of: 'verdict' | 'totals') => {
    const amounts = found.map((one) => one[of])
    return (Math.max(...amounts) - Math.min(...amounts)) * often
  }
  return { verdict: spread('verdict'), totals: spread('totals') }
}

const TEEN = 13
const TODDLER = 4
const BABY = 1

function candidates(values: Values, money: Money): Candidate[] {
  const { uiteinden } = money.words
  const onBijstand = values.uitkering === 'bijstand' || values['partner.uitkering'] === 'bijstand'
  const hasPartner = values.heeftPartner === true
  const count = Number(values.aantalKinderen ?? 1)
  // What others at home earn is asked once there is a rent: until then it hides no huurtoeslag.
  const { inkomenHuisgenoten = 0 } = values
  const others: Values = Number(values.kostendelers ?? 0) > 0 ? { inkomenHuisgenoten } : {}
  const rent = (kaleHuur: number): Values => ({ huurt: true, kaleHuur, ...others })
  const ages = (age: number) => Array.from({ length: count }, () => age)
  const one = (fact: string, ends: readonly FactValue[], often = 1): Candidate => ({
    fact,
    ends: ends.map((end) => ({ [fact]: end })),
    often,
  })
  return [
    {
      fact: 'heeftPartner',
      ends: [
        { heeftPartner: false },
        { heeftPartner: true, 'partner.loon': uiteinden.loon, 'partner.uitkering': 'geen' },
      ],
      often: 1,
    },
    one('kinderen', values.aantalKinderen === undefined ? [[], ages(TODDLER * 2)] : [ages(BABY), ages(TEEN)]),
    one('leeftijd', agesOf(values), OFTEN_YOUNG),
    ...(hasPartner
      ? [
          one('partner.loon', [0, uiteinden.loon], onBijstand ? OFTEN_WORKS_TOO : 1),
          ...(values['partner.loon'] === 0 && !onBijstand
            ? [{ fact: 'partner.uitkering', ends: benefitEnds(uiteinden.loon), often: 1 }]
            : []),
        ]
      : []),
    ...(values.huurt === undefined
      ? [{ fact: 'huurt', ends: [{ huurt: false }, ...uiteinden.huur.map(rent)], often: 1 }]
      : values.huurt === true
        ? [{ fact: 'kaleHuur', ends: uiteinden.huur.map(rent), often: 1 }]
        : []),
    ...(onBijstand
      ? [one('kostendelers', [0, 1], OFTEN_SHARES)]
      : [one('vermogen', [0, uiteinden.vermogen], OFTEN_RICH)]),
    ...(needsCare(values) ? [{ fact: 'next.opvang', ends: careEnds(values, uiteinden), often: 1 }] : []),
    ...['', 'partner.'].flatMap((who) =>
      values[`${who}uitkering`] === 'wajong'
        ? [one(`${who}wajongSoort`, ['arbeidsvermogen', 'geen-arbeidsvermogen'])]
        : [],
    ),
  ]
}

/** Few who ask are under 21, and few without bijstand have more savings than the toeslagen allow. */
const OFTEN_YOUNG = 0.1
const OFTEN_RICH = 0.2
const OFTEN_SHARES = 0.3
const OFTEN_WORKS_TOO = 0.05

/** Who has a child at school is no teenager. */
const agesOf = ({ kinderen }: Values): readonly number[] =>
  Array.isArray(kinderen) && kinderen.some((age) => Number(age) > TODDLER) ? [26, 40] : [20, 30]

const benefitEnds = (paid: number): Values[] => [
  { 'partner.uitkering': 'geen' },
  { 'partner.uitkering': 'iva', 'partner.uitkeringBruto': paid },
]

const CARE_UNDER = 12

/** A child too small to be alone, and nobody at home who does not work. */
function needsCare(values: Values): boolean {
  const small = Array.isArray(values.kinderen) && values.kinderen.some((age) => Number(age) < CARE_UNDER)
  const earns = (who: string) =>
    [
      `next.${who}loon`,
      `${who}loon`,
      `next.${who}uurloon`,
      `${who}uurloon`,
      `next.${who}winst`,
      `${who}winst`,
    ].some((fact) => Number(values[fact] ?? 0) > 0)
  return small && earns('') && (values.heeftPartner !== true || earns('partner.'))
}

function careEnds({ kinderen }: Values, { opvang }: Money['words']['uiteinden']): Values[] {
  const ages = Array.isArray(kinderen) ? kinderen.map(Number) : []
  const kind = ages.some((age) => age < TODDLER) ? 'dagopvang' : 'bso'
  return [{ 'next.opvang': [] }, { 'next.opvang': [`${kind} ${opvang.uren} ${opvang.prijs}`] }]
}
