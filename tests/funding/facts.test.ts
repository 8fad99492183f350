import { describe, expect, it } from 'vitest'
import type { Person } from '../../functions/funding/funding.ts'
import { readPerson } from '../../functions/funding/funding.ts'
import { aFunding } from '../builders/funding.ts'

const funding = aFunding()
const places = ['arbeidsmarktregio', 'provincie']
/** Without what follows from the gemeente, which the tests of regions hold. */
const read = (text: string) => {
  const found = funding.read(text)
  return Object.fromEntries(
    Object.entries(found).filter(([name]) => !found.gemeente || !places.includes(name)),
  )
}

const cases: [string, Person][] = [
  ['is it worth it', {}],
  ['wil omscholen naar it', { target_sectors: ['ict'] }],
  [
    'woon in ulft, werk in magazijn, wil de zorg in, geen geld voor opleiding',
    {
      gemeente: 'Oude IJsselstreek',
      employment: ['employee'],
      target_sectors: ['zorg'],
      current_sector: 'logistiek',
    },
  ],
  [
    '55, bijstand, Tilburg, mbo 2',
    { age: 55, employment: ['bijstand'], gemeente: 'Tilburg', education: 'mbo2' },
  ],
  [
    'mijn tijdelijke contract bij de bakker loopt in mei af',
    { employment: ['employee_at_risk', 'employee'] },
  ],
  ['mijn contract loopt nog twee jaar', {}],
  ['geen uitkering', { employment: ['no_benefit'] }],
  [
    'ik werk en heb geen uitkering, werk bij een bakker',
    { employment: ['employee'], current_sector: 'retail' },
  ],
  ['ik zit niet in de ww maar in de ziektewet', { employment: ['zw'] }],
  [
    'I live in Breda, on unemployment benefit, want to become a nurse',
    { gemeente: 'Breda', employment: ['ww'], target_sectors: ['zorg'] },
  ],
  [
    'I am 45, I work in a warehouse and want to move to IT',
    { age: 45, employment: ['employee'], current_sector: 'logistiek', target_sectors: ['ict'] },
  ],
  ['ben al 15 jaar zzp', { employment: ['self_employed'] }],
  ['ben 18 jaar thuis geweest voor de kinderen', { employment: ['no_benefit'] }],
  [
    'ik ben 61, buschauffeur in zwolle, en ik wil de zorg in',
    {
      age: 61,
      employment: ['employee'],
      gemeente: 'Zwolle',
      current_sector: 'transport',
      target_sectors: ['zorg'],
    },
  ],
  [
    'ik werk als steward en wil de zorg in',
    { employment: ['employee'], current_sector: 'transport', target_sectors: ['zorg'] },
  ],
  [
    'raak boventallig (metalektro), ik wil de bouw in',
    {
      employment: ['employee_at_risk', 'employee'],
      dismissed_by_employer: true,
      current_sector: 'metalektro',
      target_sectors: ['bouw'],
    },
  ],
  ['na twintig jaar in de schoonmaak ben ik op', { employment: ['employee'], current_sector: 'schoonmaak' }],
  [
    'ik wil naast mijn werk een deeltijd hbo ict doen',
    {
      employment: ['employee'],
      route: 'hbo_bachelor_deeltijd',
      route_level: 'hbo',
      full_time_study: false,
      target_sectors: ['ict'],
    },
  ],
  [
    'ik run een kdv en heb een groepshulp in dienst',
    {
      asks_as_employer: true,
      has_employer_offer: true,
      target_sectors: ['kinderopvang'],
      current_sector: 'kinderopvang',
    },
  ],
  [
    'ik woon net over de grens in Essen (België) en werk in Roosendaal',
    { gemeente: 'buiten Nederland', employment: ['employee'] },
  ],
  ['ik woon in Bocholt en werk in Aalten', { gemeente: 'buiten Nederland', employment: ['employee'] }],
  ['Duitsland', { gemeente: 'buiten Nederland' }],
  ['ik woon in Zeeuws-Vlaanderen', { arbeidsmarktregio: 'Zeeland' }],
  ['ik woon in dijk en waard', { gemeente: 'Dijk en Waard' }],
  [
    'Mijn broer woont in Almelo. Ik woon in Raalte en ben bakker',
    { gemeente: 'Raalte', employment: ['employee'], current_sector: 'retail' },
  ],
  [
    'ik heb geen baan en woon in Ede',
    { gemeente: 'Ede', employment: ['no_benefit'], has_employer_offer: false },
  ],
  ['ik woon in hoogvliet', { gemeente: 'Rotterdam' }],
  [
    'een school wil mij aannemen als zij-instromer, ik heb een master',
    {
      has_employer_offer: true,
      education: 'wo',
      route: 'zij_instroom_in_beroep',
      bevoegd_leraar: false,
      target_sectors: ['onderwijs'],
    },
  ],
  ['20 jaar in de bouw gewerkt, nu ww', { employment: ['ww'], current_sector: 'bouw' }],
  ['ik heb twee kinderen van 12 en 14 en bijstand', { employment: ['bijstand'] }],
  ['ik ben een vrouw van 48, zzp', { age: 48, employment: ['self_employed'] }],
  ['53 jaar, wao', { age: 53, employment: ['wia'] }],
  ['ik wil zzp worden', { wants_own_business: true }],
  [
    'heb mbo 4 en wil hbo in deeltijd doen',
    { education: 'mbo4', route_level: 'hbo', route: 'hbo_bachelor_deeltijd', full_time_study: false },
  ],
  ['wil een mbo 3 opleiding doen', { route_level: 'mbo3' }],
  ['geen diploma', { education: 'geen' }],
  ['ik heb geen havo maar wel vmbo', { education: 'mbo1' }],
  ['bbl niveau 2', { route: 'mbo_bbl', route_level: 'mbo2' }],
  [
    'mijn contract wordt niet verlengd',
    { employment: ['employee_at_risk', 'employee'], dismissed_by_employer: true },
  ],
  [
    'ik heb zelf ontslag genomen',
    { employment: ['no_benefit'], dismissed_by_employer: false, ww_entitled: false },
  ],
  ['mijn ploegbaas mag niets merken van mijn plannen', { keep_from_employer: true }],
  ['mijn baas mag niet weten dat ik weg wil', { employment: ['employee'], keep_from_employer: true }],
  ['nog geen werkgever gevonden', { has_employer_offer: false }],
  ['een zorginstelling wil me aannemen', { has_employer_offer: true, target_sectors: ['zorg'] }],
  [
    'ik ben statushouder en wil als lasser werken',
    { employment: ['statushouder'], target_sectors: ['metaal', 'techniek'] },
  ],
  ['mijn kinderen gaan naar de kinderopvang', { children_childcare: true }],
  ['ik wil in de kinderopvang werken', { target_sectors: ['kinderopvang'] }],
  ['ik krijg zorgtoeslag en huurtoeslag', {}],
  ['het is best een goed idee om echt te leren', {}],
  ['kan ik dit nog doen in 2026?', {}],
  ['mijn dochter is 19', {}],
  ['ik verdien 2500 euro', {}],
  ['woon in Best', { gemeente: 'Best' }],
  ['ik werk in Nijmegen maar woon in Druten', { gemeente: 'Druten', employment: ['employee'] }],
  ['postcode 7071', { gemeente: 'Oude IJsselstreek' }],
  ['ik woon in Hengelo in Gelderland', { gemeente: 'Bronckhorst' }],
  ['ik woon in de Achterhoek', { arbeidsmarktregio: 'Achterhoek' }],
]

describe('facts read from free text', () => {
  it.each(cases)('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it('reads nothing from nothing', () => {
    for (const text of ['', '???', 'hoi', 'heb je nog STAP?']) expect(read(text)).toEqual({})
  })
})

describe('who asks for somebody else', () => {
  it.each([
    'Als directeur van een basisschool in Almere heb ik drie assistenten die leraar willen worden. Welke subsidie is er?',
    'Welke subsidie is er om onze helpenden op te leiden tot verzorgende?',
    'Ik heb 23 man en geen lasser te vinden. Is er een potje voor taal op de werkvloer?',
    'Ik wil voor het eerst iemand aannemen, een jongen van 18. Wie betaalt zijn opleiding?',
    'Wij hebben twaalf medewerkers en willen onze monteurs bijscholen',
    'ik heb een klein schildersbedrijf en zoek leerlingen, is daar geld voor',
    'als hr zoeken wij hulp bij het begeleiden van zij-instromers',
    'wij zijn een garage en willen een leerling',
  ])('is an employer: %s', (text) => {
    expect(read(text).asks_as_employer).toBe(true)
  })

  it.each([
    'Ik wil directeur worden. Wie betaalt die opleiding?',
    'Ik heb twee mensen gesproken over omscholing, wie betaalt dat?',
    'Mijn baas wil mij opleiden tot verzorgende',
    'Ik ga mijn kinderen leren fietsen en zoek een opleiding in de zorg',
    'Als werknemer van 50, krijg ik geld voor een cursus?',
    'mijn man zijn werkgever is op de fles, wie betaalt zijn omscholing',
    'ik ben hr-adviseur en wil verpleegkundige worden, wie betaalt dat',
    'ik heb mijn eigen webwinkel verkocht en zoek een tweede loopbaan in het hbo',
    'we zijn met zijn vijven in de praktijk en ik wil daar weg naar de zorg',
    'een school wil me snel opleiden tot procesoperator',
  ])('is no employer: %s', (text) => {
    expect(read(text).asks_as_employer).toBeUndefined()
  })
})

describe('facts from outside', () => {
  it('are read in the usual spellings, and what does not fit is named and left out', () => {
    expect(
      readPerson({
        age: '55',
        employment: 'ww',
        education: 'MBO-4',
        kansrijk: 'ja',
        gemeente: null,
        kleur: 'rood',
        route: 'vliegen',
      }),
    ).toEqual({
      person: { age: 55, employment: ['ww'], education: 'mbo4', kansrijk: true },
      ignored: ['kleur', 'route'],
    })
    expect(readPerson({ education: 'havo', target_sectors: ['zorg'] }).person).toEqual({
      education: 'mbo4',
      target_sectors: ['zorg'],
    })
    expect(readPerson('iets').ignored).toEqual(['facts'])
  })
})
