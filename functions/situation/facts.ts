import * as z from 'zod/mini'
import {
  ages,
  assuming,
  choice,
  count,
  type Fields,
  flag,
  list,
  money,
  type Read,
  row,
  rowMoney,
  rowNumber,
} from './field.ts'

/** One child in childcare. */
export const careRow = row(
  z.object({
    soort: z._default(
      z.enum(['dagopvang', 'bso', 'gastouder'], 'Kies uit: dagopvang, bso, gastouder'),
      'dagopvang',
    ),
    uren: rowNumber(0, 744),
    uurprijs: rowMoney('hour'),
  }),
  {
    soort: ['type', 'kind', 'opvangsoort', 'soortOpvang'],
    uren: ['h', 'hours', 'urenPerMaand', 'hoursPerMonth'],
    uurprijs: ['u', 'price', 'prijs', 'hourlyPrice', 'hourlyRate', 'uurtarief', 'tarief'],
  },
)

export const uitkeringen = [
  'geen',
  'bijstand',
  'ww',
  'ziektewet',
  'wga',
  'iva',
  'wajong',
  'ioaw',
  'anw',
  'anders',
] as const

/** What is known about the household as a whole. */
export const homeFacts = {
  heeftPartner: flag('Woont samen met een partner'),
  kinderen: ages('Leeftijden van de kinderen thuis'),
  kostendelers: assuming(count('Andere huisgenoten van 27 of ouder', 20), 0),
  huurt: flag('Huurt een woning met eigen voordeur, keuken en toilet'),
  kaleHuur: money('month', 'Kale huur per maand'),
  vermogen: assuming(money('once', 'Spaargeld en ander bezit op 1 januari, samen'), 0),
  opvang: assuming(list('Kinderopvang per kind', careRow, 20), []),
  schulden: assuming(money('once', 'Schulden, zonder die op de woning'), 0),
  alimentatie: assuming(money('month', 'Kinderalimentatie die binnenkomt, per maand'), 0),
  krijgtKinderbijslag: assuming(flag('Krijgt de kinderbijslag voor de kinderen thuis'), true),
  inkomenHuisgenoten: money('year', 'Inkomen per jaar van andere volwassenen in huis, samen'),
}

/** What is known about one adult; the partner's facts have `partner.` before their name. */
export const personFacts = {
  leeftijd: count('Leeftijd', 120),
  uitkering: choice('Uitkering', uitkeringen),
  loon: money('month', 'Brutoloon per maand, zonder vakantiegeld'),
  uren: count('Uren werk per week', 60),
  uitkeringBruto: money('month', 'Uitkering per maand, bruto en zonder werk ernaast'),
  oudLoon: money('month', 'Brutoloon per maand in het werk voor de uitkering'),
  wwMaand: assuming(count('De hoeveelste maand van de WW', 60), 3),
  wgaPeriode: assuming(
    choice('De eerste periode van de WGA, of de tijd daarna', ['eerste', 'daarna']),
    'eerste',
  ),
  arbeidsongeschiktheid: count('Percentage arbeidsongeschikt volgens UWV', 100),
  restverdiencapaciteit: money('month', 'Wat iemand volgens UWV nog kan verdienen per maand'),
  wajongSoort: assuming(
    choice('Wajong met of zonder arbeidsvermogen', ['arbeidsvermogen', 'geen-arbeidsvermogen']),
    'arbeidsvermogen',
  ),
  pensioenpremie: assuming(money('month', 'Eigen deel van de pensioenpremie per maand'), 0),
  reiskosten: assuming(money('month', 'Reiskosten voor het werk per maand die niemand vergoedt'), 0),
  winst: assuming(money('year', 'Winst per jaar na fiscale aftrek'), 0),
  dertiende: assuming(flag('Krijgt een dertiende maand'), false),
}

type Known<T> = { readonly [K in keyof T]?: T[K] | undefined }
type HomeFacts = Known<Read<typeof homeFacts>>
type PersonFacts = Known<Read<typeof personFacts>>

/** All facts about a household that are known, with amounts that know their period. */
export type Situation = { readonly home: HomeFacts; readonly you: PersonFacts; readonly partner: PersonFacts }

export type FactId = keyof typeof homeFacts | keyof typeof personFacts | `partner.${keyof typeof personFacts}`

/** Every fact that can be asked, by the id under which it is stored and asked. */
export const allFacts: Fields = {
  ...homeFacts,
  ...personFacts,
  ...Object.fromEntries(Object.entries(personFacts).map(([name, field]) => [`partner.${name}`, field])),
}
