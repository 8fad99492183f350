import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask, Helpline, tokenOf } from './helpline.ts'

const HIDDEN_WITHIN_MS = 100

let helpline: Helpline
beforeAll(async () => {
  helpline = await Helpline.open()
})
afterAll(() => helpline.close())

const ways: Record<string, (page: Page) => Promise<void>> = {
  'the button': (page) => page.getByRole('link', { name: 'Snel weg' }).click(),
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
