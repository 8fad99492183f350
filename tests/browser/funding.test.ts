import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask, Helpline, overflow, violations } from './helpline.ts'

let helpline: Helpline
beforeAll(async () => {
  helpline = await Helpline.open()
})
afterAll(() => helpline.close())

const phone = { viewport: { width: 320, height: 640 } }
const opening = 'woon in ulft, werk in magazijn, wil de zorg in, geen geld voor opleiding'

describe('who pays, on a phone', () => {
  it('answers at once, asks one question, and lets an answer be changed', async () => {
    const page = await helpline.visit('/', phone)
    await ask(page, opening)
    const latest = page.locator('.turn.guide').last()
    expect(await latest.locator('article h3').first().textContent()).toContain('Opijver')
    expect(await page.locator('.question').count()).toBe(1)
    expect(await violations(page)).toEqual([])
    expect(await overflow(page)).toBe(0)

    await page.locator('.question').getByRole('button', { name: 'Nee' }).click()
    await page.locator('.turn.visitor').nth(1).waitFor()
    await page.locator('.told').waitFor({ state: 'attached' })
    // While a question waits, the result so far is one line to open.
    if (await page.locator('.folded').count()) await page.locator('.folded > summary').last().click()
    await page.getByText('Klopt er iets niet?').last().click()
    await page.getByRole('button', { name: 'Wijzig je woonplaats' }).click()
    await page.getByLabel('In welke plaats woon je?').fill('Breda')
    await page.getByRole('button', { name: 'Antwoord' }).click()
    await page.locator('.turn.guide').last().getByText('Breda').first().waitFor({ state: 'attached' })
    expect(
      await page
        .locator('.turn.guide')
        .last()
        .locator('.scheme:visible')
        .allTextContents()
        .then((all) => all.join(' ')),
    ).not.toContain('Opijver')
    expect(await violations(page)).toEqual([])
    await page.context().close()
  })

  it('lays the eight posts of a plan out', async () => {
    const page = await helpline.visit('/', phone)
    await ask(page, 'vergelijk de kosten van een overstap naar zorg en techniek')
    expect(await page.locator('.plan .posts > li').count()).toBe(8)
    expect(await violations(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
    await page.context().close()
  })

  it('works as a form, without JavaScript', async () => {
    for (const path of ['/wie-betaalt', '/overstapplan']) {
      const page = await helpline.visit(path, { ...phone, javaScriptEnabled: false })
      if (path === '/wie-betaalt') await page.locator('#place').fill('Ulft')
      await page.getByRole('button', { name: 'Laat zien' }).click()
      expect(page.url()).not.toContain('?')
      expect(await page.locator('.funding, .plan').count()).toBe(1)
      expect(await overflow(page)).toBe(0)
      await page.context().close()
      const plain = await helpline.visit(path, phone)
      expect(await violations(plain)).toEqual([])
      await plain.context().close()
    }
  })
})
