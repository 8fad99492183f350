import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask, codeOn, Helpline, tokenOf } from './helpline.ts'

const HIDDEN_WITHIN_MS = 100

let helpline: Helpline
beforeAll(async () => {
  helpline = await Helpline.open()
})
afterAll(() => helpline.close())

const ways: Record<string, (page: Page) => Promise<void>> = {
  'the button': (page) => page.getByRole('button', { name: 'Snel weg' }).click(),
  'three times Shift': async (page) => {
    for (let i = 0; i < 3; i++) await page.keyboard.press('Shift')
  },
}

describe('quick exit', () => {
  for (const [way, leave] of Object.entries(ways))
    it(`hides, ends the conversation and leaves nothing to go back to, by ${way}`, async () => {
      const page = await helpline.visit('/over')
      await page.route('https://www.knmi.nl/**', (route) =>
        route.fulfill({ contentType: 'text/html', body: '<h1>Het weer</h1>' }),
      )
      let ms = Number.NaN
      await page.exposeFunction('reportHidden', (measured: number) => {
        ms = measured
      })
      await page.goto(helpline.origin)
      await ask(page, 'Mag ik bijverdienen in de bijstand?')
      const token = await tokenOf(page)
      expect(await helpline.read(token)).toBe(200)
      await page.evaluate(`{
        let began = 0
        const start = () => { began = performance.now() }
        addEventListener('click', start, true)
        addEventListener('keyup', start, true)
        new MutationObserver(() => reportHidden(performance.now() - began))
          .observe(document.documentElement, { attributes: true, attributeFilter: ['class'] })
      }`)
      await leave(page)
      await page.getByRole('heading', { name: 'Het weer' }).waitFor()
      expect(ms).toBeLessThan(HIDDEN_WITHIN_MS)
      await expect.poll(() => helpline.read(token)).toBe(404)
      await page.goBack()
      expect(await page.textContent('body')).not.toContain('bijverdienen in de bijstand?')
      expect(await tokenOf(page)).toBe('')
      console.info(`hidden after ${ms.toFixed(1)} ms by ${way}`)
      await page.context().close()
    })
})

/** Nobody goes to the real site from a test. */
const withoutWeather = async (page: Page) => {
  await page
    .context()
    .route('https://www.knmi.nl/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<h1>Het weer</h1>' }),
    )
  return page
}
const isAway = (page: Page) => page.getByRole('heading', { name: 'Het weer' }).waitFor()
const leave = (page: Page) => page.getByRole('button', { name: 'Snel weg' }).click()

describe('quick exit leaves nothing behind elsewhere', () => {
  it('ends the conversation in the other tabs when somebody leaves from an article', async () => {
    const page = await withoutWeather(await helpline.visit('/'))
    await ask(page, 'Mag ik bijverdienen in de bijstand?')
    const token = await tokenOf(page)
    const other = await page.context().newPage()
    await other.goto(`${helpline.origin}/onderwerpen`)
    await leave(other)
    await isAway(other)
    await isAway(page)
    await expect.poll(() => helpline.read(token)).toBe(404)
    await page.context().close()
  })

  it('ends a conversation that was taken up again with a code, on this device', async () => {
    const page = await helpline.visit('/', { javaScriptEnabled: false })
    await ask(page, 'Mag ik bijverdienen in de bijstand?')
    await page.locator('details.more > summary').click()
    await page.getByRole('button', { name: 'Later verder met een code' }).click()
    const code = await codeOn(page)
    const later = await withoutWeather(await helpline.visit('/gesprek/code'))
    await later.locator('#code').fill(code)
    await later.getByRole('button', { name: 'Ga verder' }).click()
    await later.getByRole('log').waitFor()
    const token = await tokenOf(later)
    expect(await helpline.read(token)).toBe(200)
    await leave(later)
    await isAway(later)
    await expect.poll(() => helpline.read(token)).toBe(404)
    await page.context().close()
    await later.context().close()
  })

  it('ends the conversation where the browser keeps nothing', async () => {
    const page = await withoutWeather(await helpline.visit('/over'))
    await page.addInitScript(() =>
      Object.defineProperty(window, 'sessionStorage', {
        get: () => {
          throw new DOMException('', 'SecurityError')
        },
      }),
    )
    await page.goto(helpline.origin)
    const told = page.waitForRequest((request) => request.url().endsWith('/api/session/leave'))
    await ask(page, 'Mag ik bijverdienen in de bijstand?')
    await leave(page)
    const token = (await (await told).headerValue('Authorization'))?.replace('Bearer ', '') ?? ''
    await isAway(page)
    await expect.poll(() => helpline.read(token)).toBe(404)
    await page.context().close()
  })

  it('ends the conversation without JavaScript', async () => {
    const page = await withoutWeather(await helpline.visit('/', { javaScriptEnabled: false }))
    await ask(page, 'Mag ik bijverdienen in de bijstand?')
    const token = await page.locator('input[name="token"]').first().inputValue()
    expect(await helpline.read(token)).toBe(200)
    await leave(page)
    await isAway(page)
    expect(await helpline.read(token)).toBe(404)
    await page.context().close()
  })

  it('takes no Shift of a touch keyboard, and none that was made by a script', async () => {
    const page = await withoutWeather(await helpline.visit('/'))
    await ask(page, 'Mag ik bijverdienen in de bijstand?')
    const keyboard = await page.context().newCDPSession(page)
    for (let i = 0; i < 4; i++) await keyboard.send('Input.dispatchKeyEvent', { type: 'keyUp', key: 'Shift' })
    for (let i = 0; i < 4; i++)
      for (const type of ['rawKeyDown', 'keyUp'] as const)
        await keyboard.send('Input.dispatchKeyEvent', { type, key: 'Shift' })
    await page.evaluate(() => {
      for (let i = 0; i < 4; i++)
        for (const type of ['keydown', 'keyup'])
          dispatchEvent(new KeyboardEvent(type, { key: 'Shift', code: 'ShiftLeft' }))
    })
    expect(await helpline.read(await tokenOf(page))).toBe(200)
    await page.context().close()
  })
})
