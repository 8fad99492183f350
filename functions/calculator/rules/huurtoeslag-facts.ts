import * as z from 'zod/mini'
import { none } from '../../shared/money.ts'
import {
  assuming,
  choice,
  flag,
  list,
  money,
  optionalCount,
  optionalFlag,
  row,
  rowMoney,
  rowNumber,
} from '../../situation/field.ts'
import {
  aow,
  heeftToeslagpartner,
  inkomenPartner,
  kinderenOfGeen,
  leeftijd,
  vermogen,
} from '../shared-fields.ts'
import { lawAmount } from '../value-schema.ts'

const month = z.optional(lawAmount('month'))
const year = z.optional(lawAmount('year'))
const factor = z.optional(z.number())

export const huurtoeslagValues = z.object({
  huurtoeslag: z.object({
    regeling: z.enum(['kwadratisch', 'lineair']),
    maximaleHuur: lawAmount('month'),
    maximaleHuurJong: lawAmount('month'),
    minimumleeftijd: z.number(),
    jongerDan: z.number(),
    kwaliteitskortingsgrens: lawAmount('month'),
    aftoppingsgrens: lawAmount('month'),
    aftoppingsgrensHoog: lawAmount('month'),
    deelBovenKwaliteitskortingsgrens: z.number(),
    deelBovenAftoppingsgrens: z.number(),
    deelBovenAftoppingsgrensVoor: z.enum(['iedereen', 'één persoon, ouderen en aangepaste woningen']),
    servicekostenMaximum: month,
    taakstelling: month,
    basishuurEenpersoons: month,
    basishuurMeerpersoons: month,
    ijkpuntEenpersoons: lawAmount('year'),
    ijkpuntMeerpersoons: lawAmount('year'),
    ijkpuntEenpersoonsOuderen: year,
    ijkpuntMeerpersoonsOuderen: year,
    afbouwEenpersoons: factor,
    afbouwMeerpersoons: factor,
    normhuurMinimumEenpersoons: month,
    normhuurMinimumMeerpersoons: month,
    normhuurMinimumEenpersoonsOuderen: month,
    normhuurMinimumMeerpersoonsOuderen: month,
    factorAEenpersoons: factor,
    factorBEenpersoons: factor,
    factorAMeerpersoons: factor,
    factorBMeerpersoons: factor,
    factorAEenpersoonsOuderen: factor,
    factorBEenpersoonsOuderen: factor,
    factorAMeerpersoonsOuderen: factor,
    factorBMeerpersoonsOuderen: factor,
  }),
  toeslagen: z.object({
    minimumbedrag: lawAmount('year'),
    vermogensgrens: lawAmount('once'),
    vermogensgrensSamen: lawAmount('once'),
    vrijstellingKind: lawAmount('year'),
    kindJongerDan: z.number(),
  }),
  leeftijden: z.object({ aow: z.number() }),
})
export type HuurtoeslagValues = z.output<typeof huurtoeslagValues>

const resident = row(
  z.object({
    leeftijd: z._default(rowNumber(0, 120), 30),
    inkomen: z._default(rowMoney('year'), none('year')),
    /** True for a child of the applicant or partner. */
    kind: z._default(z.boolean(), false),
  }),
  { leeftijd: ['age'], inkomen: ['income', 'toetsingsinkomen', 'Y'], kind: ['child', 'isKind', 'isChild'] },
)

export const huurtoeslagFacts = {
  huurt: assuming(flag('Huurt de woning', ['huurwoning', 'isHuurder', 'tenant']), true),
  leeftijd,
  zelfstandigeWoning: assuming(
    flag('Heeft een eigen voordeur, keuken en toilet', [
      'zelfstandig',
      'zelfstandigeWoonruimte',
      'independent',
      'independentDwelling',
    ]),
    true,
  ),
  heeftToeslagpartner,
  vermogen,
  vermogenMedebewoners: assuming(
    list('Vermogen van elke medebewoner', rowMoney('once'), 20, [
      'vermogensMedebewoners',
      'coResidentAssets',
    ]),
    [],
  ),
  kinderen: kinderenOfGeen,
  medebewoners: assuming(
    list('Andere bewoners: leeftijd, inkomen per jaar, kind (true of false)', resident, 20, [
      'coResidents',
      'bewoners',
    ]),
    [],
  ),
  personen: optionalCount('Aantal bewoners, als dat niet uit de rest volgt', 30, [
    'aantalPersonen',
    'persons',
    'householdSize',
    'aantalBewoners',
    'huishoudgrootte',
  ]),
  huishoudtype: assuming(
    choice(
      'Eenpersoons of meerpersoons, als het aantal bewoners niet is gegeven',
      ['onbekend', 'eenpersoons', 'meerpersoons'],
      ['householdType', 'soortHuishouden', 'huishouden', 'household', 'type'],
      { alleenstaand: 'eenpersoons', single: 'eenpersoons', paar: 'meerpersoons', couple: 'meerpersoons' },
    ),
    'onbekend',
  ),
  partnerLeeftijd: optionalCount('Leeftijd van de toeslagpartner', 120, ['leeftijdPartner', 'partnerAge']),
  leeftijdOudste: optionalCount('Leeftijd van de oudste bewoner', 120, [
    'oudsteBewoner',
    'oldestAge',
    'oldestResidentAge',
  ]),
  allenJong: optionalFlag('Alle bewoners zijn jonger dan de jongerengrens', [
    'allYoung',
    'alleJong',
    'allUnder21',
    'allUnder23',
    'allenOnder21',
    'allenOnder23',
    'jongeren',
  ]),
  heeftKind: optionalFlag('Er woont een (pleeg)kind', ['hasChild', 'kind']),
  aangepasteWoning: assuming(
    flag('De woning is aangepast voor een handicap', ['adapted', 'handicap', 'aangepast']),
    false,
  ),
  kaleHuur: money('month', 'Kale huur', ['huur', 'rent', 'basicRent', 'kaleHuurPerMaand']),
  servicekosten: assuming(
    money('month', 'Servicekosten die meetellen, tot en met 2025', [
      'serviceCosts',
      'subsidiabeleServicekosten',
    ]),
    0,
  ),
  rekeninkomen: money(
    'year',
    'Toetsingsinkomen van aanvrager en toeslagpartner, en van medebewoners die niet apart zijn genoemd',
    [
      'toetsingsinkomen',
      'Y',
      'inkomen',
      'income',
      'jointIncome',
      'gezamenlijkToetsingsinkomen',
      'gezamenlijkInkomen',
      'huishoudinkomen',
    ],
  ),
  inkomenPartner,
  aow,
}
