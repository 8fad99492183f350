import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask, Helpline, overflow, violations } from './helpline.ts'

let helpline: Helpline
beforeAll(async () => {
  helpline = await Helpline.open()
})
afterAll(() => helpline.close())

/** People of the inventory, in their own words; after the opening each answers what is asked. */
const stories: [string, string, Record<string, string>][] = [
  [
    'Shirin, bijstand with three children and a partner in the Ziektewet',
    'bijstand, 3 kinderen, mijn man zit in de ziektewet, ik kan 24 uur werken voor 1380 bruto, loont dat?',
    { oud: '33', kinderen: '4, 7 en 9', 'uitkering van je partner': '400', partner: '38' },
  ],
  [
    'Krista, a single mother who would earn less as a teacher',
    'ik verdien 3800 bruto voor 36 uur en word lerares voor 3200 bruto, ga ik er veel op achteruit?',
    { oud: '45', kinderen: '9 en 13', partner: 'nee' },
  ],
  [
    'Yvette, who becomes a nurse in training at fifty',
    'Ik ben 50 en verdien nu 4000 bruto. Ik kan leerling worden in het ziekenhuis voor 2400 bruto. Hoeveel hou ik dan minder over?',
    { kinderen: 'geen', partner: 'nee' },
  ],
  [
    'Rogier, with an IVA',
    'mag ik wat verdienen met mijn iva en hou ik er dan iets aan over als ik 8 uur ga werken voor 520 bruto?',
    { oud: '41', kinderen: 'geen', 'woon je samen': 'nee', uitkering: '1900' },
  ],
  [
    'Somebody of 55 in the WW',
    'ik heb ww, verdiende 3100, kan 24 uur werken voor 16 euro per uur, blijft er dan meer over?',
    { oud: '56', kinderen: 'geen', partner: 'nee' },
  ],
]
const usual: Record<string, string> = { huur: 'ja', 'kale huur': '650', huisgenoten: '0', spaargeld: 'nee' }

describe('stories, on a phone', () => {
  it.each(stories)('%s gets a whole sum', { timeout: 120_000 }, async (name, opening, answers) => {
    const page = await helpline.visit('/', { viewport: { width: 360, height: 740 } })
    await ask(page, opening)
    const asked: string[] = []
    for (let step = 0; step < 12; step++) {
      const question = page.locator('fieldset.question h2')
      if ((await question.count()) === 0) break
      const title = ((await question.last().textContent()) ?? '').toLowerCase()
      asked.push(title)
      const all = Object.entries({ ...usual, ...answers }).sort(([a], [b]) => b.length - a.length)
      const [, answer = 'weet ik niet'] = all.find(([words]) => title.includes(words)) ?? []
      await ask(page, answer)
      await page.waitForTimeout(300)
    }
    expect(new Set(asked).size).toBe(asked.length)
    expect(asked.length).toBeLessThanOrEqual(9)
    const sum = page.locator('.sum').last()
    await sum.locator('h2').waitFor()
    expect(await sum.locator('h2').textContent()).toMatch(/^Je houdt straks/)
    expect(await sum.textContent()).not.toMatch(/NaN|undefined|nog niet compleet/)
    expect(await overflow(page)).toBe(0)
    expect(await violations(page)).toEqual([])
    if (process.env.SHOTS) await sum.screenshot({ path: `${process.env.SHOTS}/${name.slice(0, 6)}.png` })
    await page.context().close()
  })
})
