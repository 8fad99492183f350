import { describe, expect, it } from 'vitest'
import { placeKey, Regions } from '../../functions/funding/region.ts'
import { readContentFile } from '../../infra/build/read-content.ts'
import { compiledFunding } from '../builders/funding.ts'

const compiled = compiledFunding().regions
const regions = new Regions(compiled)
const home = (text: string) => {
  const place = regions.find(text)
  return place?.kind === 'gemeente' ? `${place.home.gemeente}, ${place.home.arbeidsmarktregio}` : place?.kind
}

describe('a place', () => {
  it.each([
    ['Ulft', 'Oude IJsselstreek, Achterhoek'],
    ['ULFT', 'Oude IJsselstreek, Achterhoek'],
    ['7071', 'Oude IJsselstreek, Achterhoek'],
    ['7071 AB', 'Oude IJsselstreek, Achterhoek'],
    ['Aalten', 'Aalten, Achterhoek'],
    ['Breda', 'Breda, West-Brabant'],
    ['Eindhoven', 'Eindhoven, Zuidoost-Brabant'],
    ['Tilburg', 'Tilburg, Midden-Brabant'],
    ['den bosch', "'s-Hertogenbosch, Noordoost-Brabant"],
    ["'s-hertogenbosch", "'s-Hertogenbosch, Noordoost-Brabant"],
    ['shertogenbosch', "'s-Hertogenbosch, Noordoost-Brabant"],
    ['Den Haag', "'s-Gravenhage, Haaglanden"],
    ['Groningen', 'Groningen, Groningen'],
    ['Utrecht', 'Utrecht, Midden-Utrecht'],
    ['ijsselstein', 'IJsselstein, Midden-Utrecht'],
    ['Capelle a/d IJssel', 'Capelle aan den IJssel, Rijnmond'],
  ])('%s is %s', (text, expected) => {
    expect(home(text)).toBe(expected)
  })

  it('may be a whole area', () => {
    expect(regions.find('de Achterhoek')).toEqual({
      kind: 'area',
      name: 'Achterhoek',
      level: 'arbeidsmarktregio',
    })
    expect(regions.find('Brabant')).toEqual({ kind: 'area', name: 'Noord-Brabant', level: 'provincie' })
    expect(regions.find('provincie Groningen')).toEqual({
      kind: 'area',
      name: 'Groningen',
      level: 'provincie',
    })
  })

  it('is asked back when it lies in several gemeenten, the likeliest first', () => {
    const place = regions.find('Hengelo')
    expect(place?.kind === 'ambiguous' && place.options.map(({ gemeente }) => gemeente)).toEqual([
      'Hengelo',
      'Bronckhorst',
    ])
  })

  it('is nothing when it is no place in the Netherlands', () => {
    for (const text of ['Antwerpen', 'constructor', '', '0999', 'toString'])
      expect(regions.find(text)).toBeUndefined()
  })
})

describe('the list of regions', () => {
  it('gives each of 342 gemeenten one provincie and one of 35 arbeidsmarktregios', () => {
    const all = Object.values(compiled.gemeenten)
    expect(all).toHaveLength(342)
    expect(Object.keys(compiled.regios)).toHaveLength(35)
    for (const [name, provincie, regio] of all)
      expect([name, provincie in compiled.provincies, regio in compiled.regios]).toEqual([name, true, true])
  })

  it('knows every arbeidsmarktregio under the names that schemes and cases use', () => {
    const names =
      'Achterhoek|Amersfoort|Drechtsteden|Drenthe|Flevoland|FoodValley|Friesland|Gooi en Vechtstreek|Gorinchem|Groningen|Groot-Amsterdam|Haaglanden|Helmond-De Peel|Holland Rijnland|Regio Zwolle|Midden-Brabant|Midden-Gelderland|Midden-Holland|Midden-Limburg|Midden-Utrecht|Noord-Holland Noord|Noord-Limburg|Noordoost-Brabant|Rijk van Nijmegen|Rijnmond|Rivierenland|Stedendriehoek en Noordwest Veluwe|Twente|West-Brabant|Zaanstreek-Waterland|Zeeland|Zuid-Holland Centraal|Zuid-Kennemerland en IJmond|Zuid-Limburg|Zuidoost-Brabant'
    const codes = names.split('|').map((name) => regions.codesOfArea('arbeidsmarktregio', name) ?? [])
    expect(codes.every((some) => some.length > 0)).toBe(true)
    expect(new Set(codes.flat()).size).toBe(342)
  })

  it('has no postcode twice and every code it mentions', () => {
    for (const [at, [from, to, code]] of compiled.postcodes.entries()) {
      expect(from <= to && code in compiled.gemeenten).toBe(true)
      expect(from).toBeGreaterThan(compiled.postcodes[at - 1]?.[1] ?? 0)
    }
    for (const codes of Object.values(compiled.names))
      for (const code of codes) expect(code in compiled.gemeenten).toBe(true)
  })

  it('keeps the credit that its sources ask for', () => {
    expect(regions.credit).toBe('Bevat gegevens van CBS, Kadaster en GeoNames (CC BY 4.0)')
    expect(readContentFile('regions.yaml')).toContain(regions.credit)
  })
})

describe('where a person may live', () => {
  it('follows from the narrowest thing told', () => {
    expect(regions.gemeentenOf({})).toBeUndefined()
    expect(regions.gemeentenOf({ gemeente: 'Doetinchem', provincie: 'Gelderland' })).toHaveLength(1)
    expect(regions.gemeentenOf({ arbeidsmarktregio: 'Achterhoek' })).toHaveLength(8)
    expect(regions.gemeentenOf({ provincie: 'Gelderland' })).toHaveLength(51)
    expect(
      regions.gemeentenOf({ gemeente_een_van: ['Hengelo', 'Bronckhorst'], provincie: 'Overijssel' }),
    ).toHaveLength(1)
  })
})

it('spells a name in one way', () => {
  expect(placeKey("'s-Gravenhage")).toBe(placeKey('s gravenhage'))
  expect(placeKey('St. Willebrord')).toBe(placeKey('Sint Willebrord'))
  expect(placeKey('Súdwest-Fryslân')).toBe(placeKey('sudwest frijslan'))
})
