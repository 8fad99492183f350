import { describe, expect, it } from 'vitest'
import { compileSchemes } from '../../functions/funding/compile-schemes.ts'
import { Regions } from '../../functions/funding/region.ts'
import { readContent } from '../../infra/build/read-content.ts'
import { compiledFunding } from '../builders/funding.ts'

const { schemes, regions } = compiledFunding()
const byId = new Map(schemes.map((scheme) => [scheme.id, scheme]))

describe('the schemes of content/funding', () => {
  it('are all 208 read', () => {
    expect(schemes).toHaveLength(208)
  })

  it('each say what, how, where it is known from and since when', () => {
    for (const { id, wat, hoe_aanvragen, bronnen, gecontroleerd } of schemes) {
      expect([id, wat.length > 10, hoe_aanvragen.length > 10, bronnen.length > 0]).toEqual([
        id,
        true,
        true,
        true,
      ])
      expect(gecontroleerd <= '2026-11-22', id).toBe(true)
    }
  })

  it('name a place to look for everything that may be offered but not promised', () => {
    const lost = schemes.filter(({ tonen_als, waar }) => tonen_als === 'eerst_kijken' && !waar)
    expect(lost.map(({ id }) => id)).toEqual([])
  })

  it('tell of every ended scheme of regions and the state what can be used instead', () => {
    const lost = schemes.filter(({ status, in_plaats }) => status === 'gestopt' && in_plaats.length === 0)
    expect(lost.map(({ id }) => id)).toEqual([])
  })

  it('never stack what the other file forbids', () => {
    const both = schemes.flatMap(({ id, samen_met }) =>
      samen_met
        .filter((other) => byId.get(other)?.niet_samen_met.includes(id))
        .map((other) => `${id} ${other}`),
    )
    expect(both).toEqual([])
  })
})

describe('an editor who makes a mistake', () => {
  const [opijver] = readContent('funding').filter(({ path }) => path.endsWith('/opijver.yaml'))
  const files = (change: (text: string) => string) => [
    {
      path: 'funding/opijver.yaml',
      text: change(opijver?.text ?? '').replace(/samen_met:[\s\S]*?\]/, 'samen_met: []'),
    },
  ]
  const compile = (change: (text: string) => string) => () =>
    compileSchemes(files(change), new Regions(regions))

  it('hears nothing when there is none', () => {
    expect(compile((text) => text)()).toHaveLength(1)
  })

  it.each([
    ['a misspelt key', (text: string) => text.replace('hoe_aanvragen:', 'hoe_aanvraag:'), /hoe_aanvra/],
    [
      'a gemeente that does not exist',
      (text: string) => text.replace('Winterswijk', 'Zomerswijk'),
      /Zomerswijk/,
    ],
    [
      'no source',
      (text: string) => text.replace(/bronnen:[\s\S]*?zekerheid/, 'bronnen: []\nzekerheid'),
      /bronnen/,
    ],
    [
      'a kind of condition that nobody tests',
      (text: string) => text.replace('type: ja', 'type: misschien'),
      /voorwaarden/,
    ],
    [
      'ages that nobody has',
      (text: string) => text.replace('vanaf: 18', 'vanaf: 18, tot_en_met: 17'),
      /niemand/,
    ],
    ['a reference to nothing', (text: string) => `${text}niet_samen_met: [bestaat-niet]\n`, /bestaat-niet/],
    [
      'an ended scheme that is still offered',
      (text: string) => text.replace('status: loopt', 'status: gestopt'),
      /eens/,
    ],
  ])('hears about %s', (_, change, message) => {
    expect(compile(change)).toThrow(message)
  })
})
