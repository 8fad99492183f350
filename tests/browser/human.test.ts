import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sees, signIn } from './desk-work.ts'
import { aBrowser, ask, codeOn, Helpline } from './helpline.ts'

let helpline: Helpline
let advisors: Browser
beforeAll(async () => {
  // A Tuesday at noon, when the teams are open.
  helpline = await Helpline.open({ CLOCK: '2026-11-24T11:05:00Z' })
  advisors = await aBrowser()
})
afterAll(async () => {
  await advisors.close()
  await helpline.close()
})

const phone = { viewport: { width: 375, height: 812 } }
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id)
/** Whether something stands on the screen, between the header and the bar. */
const isInSight = (page: Page, selector: string) =>
  page.evaluate((one) => {
    const box = document.querySelector(one)?.getBoundingClientRect()
    return box !== undefined && box.top >= 0 && box.top < innerHeight - 150
  }, selector)

describe('the way to a human', () => {
  it('is one tap from the first screen, and the four words stay until they are written down', async () => {
    const page = await helpline.visit('/', phone)
    await page.getByRole('button', { name: 'Praat met een mens' }).click()
    await page.locator('#samenvatting').waitFor()
    await expect.poll(() => focused(page)).toBe('mens')
    expect(await isInSight(page, '#mens')).toBe(true)
    await page.locator('#samenvatting').fill('Mag ik een cursus doen met WW?')
    await page.getByRole('button', { name: 'Laat mijn vraag achter' }).click()
    await page.locator('.code li').first().waitFor()
    await expect.poll(() => focused(page)).toBe('code-kaart')
    expect(await isInSight(page, '.code')).toBe(true)
    const code = await codeOn(page)
    await page.reload()
    await page.locator('.code li').first().waitFor()
    expect(await codeOn(page)).toBe(code)
    await page.getByRole('button', { name: 'Ik heb ze opgeschreven' }).click()
    await page.locator('.code').waitFor({ state: 'detached' })
    await expect.poll(() => focused(page)).toBe('mens')
    await page.reload()
    await sees(page, 'Je vraag ligt bij een adviseur.')
    expect(await page.locator('.code').count()).toBe(0)
    await page.context().close()
  })

  it('says when nobody is there any more, with what was written still in the field', async () => {
    const bilal = await signIn(helpline, advisors, 'Bilal')
    const page = await helpline.visit('/', phone)
    await ask(page, 'Mag ik leren met WW?')
    await page.getByRole('button', { name: 'Praat met een mens' }).click()
    await sees(page, 'Er is nu een adviseur')
    await page.locator('#samenvatting').fill('Mijn eigen woorden')
    await bilal.keyboard.press('b')
    await bilal.getByRole('button', { name: 'Beschikbaar', pressed: false }).waitFor()
    await page.getByRole('button', { name: 'Vraag een mens' }).click()
    await sees(page, 'Er is nu geen adviseur')
    expect(await page.locator('#samenvatting').inputValue()).toBe('Mijn eigen woorden')
    await page.getByRole('button', { name: 'Terug' }).click()
    await expect.poll(() => focused(page)).toBe('naar-mens')
    await bilal.context().close()
    await page.context().close()
  })

  it('shows the waiting card when it was asked for, and news leaves alone what is being read', async () => {
    const bilal = await signIn(helpline, advisors, 'Bilal')
    const page = await helpline.visit('/', phone)
    await ask(page, 'Mag ik leren met WW?')
    await page.getByRole('button', { name: 'Praat met een mens' }).click()
    await sees(page, 'Er is nu een adviseur')
    await page.getByRole('button', { name: 'Vraag een mens' }).click()
    await sees(page, 'Je bent als eerste aan de beurt.')
    await expect.poll(() => focused(page)).toBe('mens')
    expect(await isInSight(page, '#mens')).toBe(true)
    await ask(page, 'Wie betaalt mijn omscholing?')
    await ask(page, 'Mag ik bijverdienen in de bijstand?')
    await ask(page, 'Wat is EVC?')
    await ask(page, 'Hoe hoog is het minimumloon?')
    // The reply takes the screen along when its turn is over, which is later than its first words.
    await page.waitForFunction(() => document.activeElement?.closest('#antwoord'))
    await page.evaluate(() => scrollTo(0, 0))
    await bilal.getByRole('button', { name: /Neem de volgende/ }).waitFor()
    await bilal.keyboard.press('n')
    await sees(page, /Bilal van Landelijk team/)
    expect(await page.evaluate(() => scrollY)).toBe(0)
    await bilal.context().close()
    await page.context().close()
  })
})
