import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Helpline, overflow, violations } from './helpline.ts'

const narrow = { viewport: { width: 320, height: 640 } }
const story =
  'Ik heb bijstand, ben alleen met 2 kinderen van 4 en 7, huur een huis met kale huur 600 euro, ik ben 35 jaar. Loont 24 uur werken voor 1400 euro bruto per maand?'

let helpline: Helpline
beforeAll(async () => {
  helpline = await Helpline.open()
})
afterAll(() => helpline.close())

const workedOut = async (options = {}) => {
  const page = await helpline.visit('/loont-werken', { ...narrow, ...options })
  await page.locator('#verhaal').fill(story)
  await page.getByRole('button', { name: 'Reken uit' }).click()
  await page.locator('.sum').waitFor()
  return page
}

describe('does work pay, as a page', () => {
  it('gives the sum, its chart and the next question without JavaScript, with no fact in the address', async () => {
    const page = await workedOut({ javaScriptEnabled: false })
    expect(page.url()).toBe(`${helpline.origin}/loont-werken#stap`)
    expect((await page.locator('.sum h2').boundingBox())?.x ?? 0).toBeGreaterThanOrEqual(12)
    expect(await page.locator('.sum h2').textContent()).toMatch(/^Je houdt straks .*(meer|minder|evenveel)/)
    const drawing = page.getByRole('img', { name: /Wat je per maand hebt/ })
    expect(await drawing.count()).toBe(1)
    await page.getByText('De hele som').click()
    await page.getByText('Dezelfde grafiek als tabel').click()
    expect(await page.locator('.whole-sum table:not(.totals) tbody tr').count()).toBe(41)
    await page.context().close()
  })

  it('tries other hours without JavaScript, at the same wage per hour', async () => {
    const page = await workedOut({ javaScriptEnabled: false })
    await page.getByText('Aanpassen').click()
    await page.getByRole('button', { name: '4 uur meer' }).click()
    expect(await page.locator('.plan').textContent()).toMatch(/28 uur per week.*€\s1\.633/s)
    await page.context().close()
  })

  it('lets somebody change a fact, by keyboard alone', async () => {
    const page = await workedOut({ javaScriptEnabled: false })
    await page.locator('details.known > summary').press('Enter')
    await page.getByRole('button', { name: /^Wijzig: Hoe oud ben je/ }).press('Enter')
    const field = page.locator('.question input')
    await field.fill('52')
    await field.press('Enter')
    await page.locator('details.known > summary').press('Enter')
    expect(await page.locator('.known').textContent()).toContain('52 jaar')
    await page.context().close()
  })

  for (const colorScheme of ['light', 'dark'] as const)
    it(`has no axe violations with everything open, in ${colorScheme} and 320 px wide`, async () => {
      const page = await workedOut({ colorScheme })
      for (const fold of await page.locator('.sum details').all())
        await fold.evaluate((element) => element.setAttribute('open', ''))
      expect(await violations(page)).toEqual([])
      expect(await overflow(page)).toBe(0)
      await page.context().close()
    })
})

describe('the sum with JavaScript', () => {
  it('works other hours and another wage out in place, and goes back to the plan', async () => {
    const page = await workedOut()
    const verdict = () => page.locator('.sum .totals tbody').last().textContent()
    const before = await verdict()
    await page.getByText('Aanpassen').click()
    await page.getByRole('button', { name: '4 uur meer' }).click()
    await page.getByRole('group', { name: /28 uur per week/ }).waitFor()
    await page.getByRole('button', { name: '€ 100 meer' }).click()
    await page.getByRole('group', { name: /€\s1\.733/ }).waitFor()
    expect(await page.locator('.sum').count()).toBe(1)
    await page.getByRole('button', { name: 'Terug naar mijn plan' }).click()
    expect(await verdict()).toBe(before)
    await page.context().close()
  })

  it('says so when it can not be worked out now, and keeps what was there', async () => {
    const page = await workedOut()
    await page.route('**/api/work-pays', (route) => route.abort())
    await page.getByText('Aanpassen').click()
    await page.getByRole('button', { name: '4 uur minder' }).click()
    await page.getByText('Dat lukte niet').waitFor()
    expect(await page.locator('.plan').textContent()).toContain('24 uur per week')
    await page.context().close()
  })
})
