import { ages, assuming, choice, count, flag, money, optionalMoney } from '../situation/field.ts'

/** Inputs that more rules have, so that each is named and described once. */

export const leeftijd = assuming(count('Leeftijd in jaren', 120, ['age']), 30)
export const aow = assuming(
  flag('Heeft de AOW-leeftijd bereikt', [
    'aowLeeftijd',
    'aowAge',
    'isAow',
    'aowGerechtigd',
    'heeftAowLeeftijd',
    'pensioengerechtigd',
  ]),
  false,
)
export const heeftToeslagpartner = assuming(
  flag('Heeft een toeslagpartner', [
    'toeslagpartner',
    'partner',
    'hasPartner',
    'heeftPartner',
    'metPartner',
    'metToeslagpartner',
    'withPartner',
  ]),
  false,
)
export const toetsingsinkomen = money(
  'year',
  'Gezamenlijk toetsingsinkomen van aanvrager en toeslagpartner',
  [
    'Y',
    'inkomen',
    'income',
    'jointIncome',
    'gezamenlijkToetsingsinkomen',
    'gezamenlijkInkomen',
    'verzamelinkomen',
  ],
)
/** Given apart, it is added; without it `toetsingsinkomen` is that of both. */
export const inkomenPartner = assuming(
  money('year', 'Toetsingsinkomen van de toeslagpartner, als het eerste alleen van de aanvrager is', [
    'toetsingsinkomenPartner',
    'partnerInkomen',
    'partnerIncome',
    'incomePartner',
    'inkomenToeslagpartner',
    'partnerToetsingsinkomen',
  ]),
  0,
)
export const vermogen = assuming(
  money('once', 'Vermogen op 1 januari, samen met de toeslagpartner', [
    'assets',
    'spaargeld',
    'vermogenSamen',
    'rendementsgrondslag',
  ]),
  0,
)
/** For who says what kind of household it is, in place of yes or no to a toeslagpartner. */
export const soortHuishouden = assuming(
  choice(
    'Alleen of met een toeslagpartner, in plaats van heeftToeslagpartner',
    ['onbekend', 'alleenstaand', 'paar'],
    ['huishouden', 'household', 'householdType', 'leefvorm', 'huishoudtype'],
    {
      single: 'alleenstaand',
      alleen: 'alleenstaand',
      alleenstaande: 'alleenstaand',
      alleenstaandeouder: 'alleenstaand',
      singleparent: 'alleenstaand',
      couple: 'paar',
      partners: 'paar',
      samen: 'paar',
      gehuwd: 'paar',
      metpartner: 'paar',
      mettoeslagpartner: 'paar',
    },
  ),
  'onbekend',
)
/** The three kinds of household of the Toeslagenwet and the IOAW. */
export const huishouden = assuming(
  choice('Huishouden', ['alleenstaand', 'paar', 'delend'], ['household', 'soort', 'leefvorm'], {
    single: 'alleenstaand',
    alleen: 'alleenstaand',
    alleenstaande: 'alleenstaand',
    alleenstaandeouder: 'alleenstaand',
    singleparent: 'alleenstaand',
    couple: 'paar',
    gehuwd: 'paar',
    gehuwden: 'paar',
    samenwonend: 'paar',
    partner: 'paar',
    sharing: 'delend',
    delen: 'delend',
    kostendeler: 'delend',
    kostendelend: 'delend',
    woningdeler: 'delend',
  }),
  'alleenstaand',
)
export const kinderen = ages('Leeftijden van de kinderen', [
  'kinderLeeftijden',
  'leeftijdenKinderen',
  'children',
  'childAges',
  'childrenAges',
  'ages',
])
export const kinderenOfGeen = assuming(kinderen, [])
export const arbeidsinkomen = money('year', 'Arbeidsinkomen: loon uit werk, winst en ander werk', [
  'A',
  'loon',
  'wage',
  'inkomen',
  'income',
  'arbeidsInkomen',
])
export const loonheffingskorting = assuming(
  flag('De loonheffingskorting is aangezet', [
    'metLoonheffingskorting',
    'heffingskorting',
    'korting',
    'withCredit',
  ]),
  true,
)
export const geenPartnerInkomen = optionalMoney('year', 'Arbeidsinkomen van de fiscale partner', [
  'partnerInkomen',
  'inkomenPartner',
  'partnerIncome',
  'partnerA',
  'arbeidsinkomenPartner',
])
