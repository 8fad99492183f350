import type { FactValue } from '../../situation/known.ts'

/** What is known for a rule, by the short name of each fact. */
export type Values = Readonly<Record<string, FactValue>>
type Inputs = Readonly<Record<string, unknown>>

interface Asked {
  readonly fact: string
  /** Without it there is no amount. */
  readonly needed?: true
  /** What the rule takes when it is not told: no, none or this. */
  readonly assumed?: FactValue
  readonly when?: (values: Values) => boolean
}

/** How one statutory rule is asked in a conversation: its facts in the order of asking, and what they are to the rule. */
export interface Single {
  readonly rule: string
  readonly asks: readonly Asked[]
  /** Only what is known: what is left out the rule assumes or asks. */
  inputs(values: Values, day: string): Inputs
  /** The same rule a while later, for a second amount. */
  readonly later?: Inputs
  /** Who relies on it for long asks a human before deciding anything. */
  readonly humanFirst?: true
}

const together = ({ heeftPartner }: Values): boolean => heeftPartner === true
const numberOf = (value: FactValue | undefined): number | undefined =>
  typeof value === 'number' ? value : undefined

const income = [
  { fact: 'heeftPartner' },
  { fact: 'inkomen', needed: true },
  { fact: 'inkomenPartner', needed: true, when: together },
] as const satisfies readonly Asked[]

/** Of somebody who lives alone no income of a partner counts. */
const household = (values: Values): Inputs => ({
  heeftToeslagpartner: values.heeftPartner,
  vermogen: values.vermogen,
  toetsingsinkomen: values.inkomen,
  ...(together(values) && { inkomenPartner: values.inkomenPartner }),
})

const firstYears = 4
/** Below this age the norm of a couple depends on whether there is a child. */
const isYoung = ({ leeftijd }: Values): boolean => Number(leeftijd) < 21

export const singles: Readonly<Record<string, Single>> = {
  huurtoeslag: {
    rule: 'huurtoeslag',
    asks: [
      { fact: 'kaleHuur', needed: true },
      { fact: 'inkomen', needed: true },
      { fact: 'heeftPartner' },
      { fact: 'inkomenPartner', needed: true, when: together },
      { fact: 'kinderen' },
    ],
    inputs: (values) => {
      const { toetsingsinkomen, ...home } = household(values)
      return {
        ...home,
        rekeninkomen: toetsingsinkomen,
        leeftijd: values.leeftijd,
        kinderen: values.kinderen,
        kaleHuur: values.kaleHuur,
      }
    },
  },
  zorgtoeslag: {
    rule: 'zorgtoeslag',
    asks: income,
    inputs: (values) => ({ ...household(values), leeftijd: values.leeftijd }),
  },
  'kindgebonden-budget': {
    rule: 'kindgebonden-budget',
    asks: [{ fact: 'kinderen', needed: true }, ...income],
    inputs: (values) => ({ ...household(values), kinderen: values.kinderen }),
  },
  kinderopvangtoeslag: {
    rule: 'kinderopvangtoeslag',
    asks: [
      { fact: 'opvanguren', needed: true },
      { fact: 'uurprijs', needed: true },
      { fact: 'opvangsoort', assumed: 'dagopvang' },
      ...income,
    ],
    inputs: (values) => {
      const { vermogen: _none, ...home } = household(values)
      const { opvanguren: uren, uurprijs, opvangsoort: soort = 'dagopvang' } = values
      return {
        ...home,
        ...(uren !== undefined && uurprijs !== undefined && { opvang: [{ soort, uren, uurprijs }] }),
      }
    },
  },
  kinderbijslag: {
    rule: 'kinderbijslag',
    asks: [{ fact: 'kinderen', needed: true }],
    inputs: ({ kinderen }) => ({ kinderen }),
  },
  ww: {
    rule: 'ww',
    asks: [{ fact: 'zelfOntslag' }, { fact: 'oudLoon', needed: true }],
    inputs: ({ zelfOntslag, oudLoon }) => ({ eigenOntslag: zelfOntslag, oudLoon }),
    later: { maand: 3 },
  },
  'ww-duur': {
    rule: 'ww-duur',
    asks: [
      { fact: 'gewerkteJaren', needed: true },
      { fact: 'jareneis', assumed: true, when: ({ gewerkteJaren }) => Number(gewerkteJaren) >= firstYears },
    ],
    inputs: ({ gewerkteJaren, jareneis }, day) => {
      const years = numberOf(gewerkteJaren)
      const last = Number(day.slice(0, 4)) - 1
      return years === undefined
        ? {}
        : {
            voldoetAanJareneis: years < firstYears ? false : jareneis,
            ...(years >= 1 && { eersteJaar: last - Math.floor(years) + 1, laatsteJaar: last }),
          }
    },
  },
  transitievergoeding: {
    rule: 'transitievergoeding',
    asks: [{ fact: 'zelfOntslag' }, { fact: 'jaren', needed: true }, { fact: 'loon', needed: true }],
    inputs: ({ zelfOntslag, jaren, maandloon }) => ({ zelfOpgezegd: zelfOntslag, jaren, maandloon }),
  },
  opzegtermijn: {
    rule: 'opzegtermijn',
    asks: [{ fact: 'jaren', needed: true }],
    inputs: ({ jaren }) => ({ jarenInDienst: jaren }),
  },
  minimumloon: {
    rule: 'minimumloon',
    asks: [
      { fact: 'leeftijd', needed: true },
      { fact: 'uren', needed: true },
    ],
    inputs: ({ leeftijd, uren }) => ({ leeftijd, urenPerWeek: uren }),
  },
  bijstand: {
    rule: 'bijstand',
    asks: [
      { fact: 'leeftijd', needed: true },
      { fact: 'heeftPartner' },
      { fact: 'kinderen', when: isYoung },
      { fact: 'kostendelers' },
    ],
    inputs: ({ leeftijd, heeftPartner, kinderen, kostendelers, partnerLeeftijd, vermogen }) => ({
      leeftijd,
      heeftPartner,
      kinderen,
      kostendelers,
      partnerLeeftijd,
      vermogen,
    }),
  },
  toeslagenwet: {
    rule: 'toeslagenwet',
    asks: [
      { fact: 'uitkeringBruto', needed: true },
      { fact: 'heeftPartner' },
      { fact: 'inkomenPartner', needed: true, when: together },
      { fact: 'kinderen', when: together },
    ],
    inputs: (values) => ({
      uitkeringPerMaand: values.uitkeringBruto,
      leeftijd: values.leeftijd,
      kinderen: values.kinderen,
      ...(values.heeftPartner !== undefined && { huishouden: together(values) ? 'paar' : 'alleenstaand' }),
      ...(together(values) && { overigInkomenPerDag: values.dagloonPartner }),
    }),
  },
  ziektewet: {
    rule: 'ziektewet',
    asks: [{ fact: 'oudLoon', needed: true }],
    inputs: ({ oudLoon }) => ({ oudLoon }),
  },
  iva: {
    rule: 'iva',
    asks: [{ fact: 'oudLoon', needed: true }],
    inputs: ({ oudLoon }) => ({ oudLoon }),
    humanFirst: true,
  },
  'wga-lgu': {
    rule: 'wga-lgu',
    asks: [
      { fact: 'arbeidsongeschiktheid', needed: true },
      { fact: 'oudLoon', needed: true },
    ],
    inputs: ({ oudLoon, arbeidsongeschiktheid }) => ({
      oudLoon,
      percentage: arbeidsongeschiktheid,
      maand: 1,
    }),
    later: { maand: 3 },
    humanFirst: true,
  },
  wajong: {
    rule: 'wajong',
    asks: [
      { fact: 'leeftijd', needed: true },
      { fact: 'wajongSoort', assumed: 'arbeidsvermogen' },
    ],
    inputs: ({ leeftijd, wajongSoort }) => ({ leeftijd, soort: wajongSoort }),
    humanFirst: true,
  },
}
