import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask, Helpline, openMore, tokenOf } from './helpline.ts'

let helpline: Helpline
beforeAll(async () => {
  helpline = await Helpline.open()
})
afterAll(() => helpline.close())

const phone = { viewport: { width: 375, height: 812 } }
const sumQuestion = 'Ik heb bijstand. Loont 24 uur werken voor 1400 euro bruto?'
const focusedTag = (page: Page) => page.evaluate(() => document.activeElement?.tagName)

describe('the conversation screen', () => {
  it('shows a question alone, whole and with the focus, and never loses the focus', async () => {
    const page = await helpline.visit('/', phone)
    await ask(page, sumQuestion)
    for (let i = 0; i < 3; i++) {
      await expect.poll(() => focusedTag(page)).toBe('H2')
      const seen = await page.evaluate(() => {
        const question = document.querySelector('#antwoord .question')?.getBoundingClientRect()
        const bar = document.querySelector('.bar')?.getBoundingClientRect()
        const header = document.querySelector('.path')?.getBoundingClientRect()
        return question && bar && header && question.top >= header.bottom && question.bottom <= bar.top
      })
      expect(seen).toBe(true)
      const answers = await page.locator('.turn.guide:not(.coming)').count()
      await page.getByRole('button', { name: /Sla deze vraag over/ }).click()
      await page.locator('.turn.guide:not(.coming)').nth(answers).waitFor()
      await expect.poll(() => focusedTag(page)).not.toBe('BODY')
    }
    await openMore(page)
    await page.getByText('Wis dit gesprek').click()
    await page.getByRole('button', { name: 'Ja, wis alles' }).click()
    await page.getByText('Je gesprek is gewist.').waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('melding')
    await page.context().close()
  })

  it('always has the field in sight, and moves nothing by itself', async () => {
    const page = await helpline.visit('/over', phone)
    await page.addInitScript(`{
      window.shifted = 0
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shifted += entry.value
      }).observe({ type: 'layout-shift', buffered: true })
    }`)
    await page.goto(helpline.origin)
    await ask(page, 'Mag ik bijverdienen in de bijstand?')
    await page.waitForTimeout(500)
    expect(await page.evaluate<number>('window.shifted')).toBeLessThanOrEqual(0.02)
    const field = await page.locator('#vraag').boundingBox()
    expect((field?.y ?? 0) + (field?.height ?? 0)).toBeLessThan(812)
    await page.context().close()
  })

  it('closes the menu by Escape, and when something is sent', async () => {
    const page = await helpline.visit('/', phone)
    await ask(page, 'Mag ik bijverdienen in de bijstand?')
    const isOpen = () => page.locator('#meer').evaluate((menu) => menu.hasAttribute('open'))
    await openMore(page)
    await page.keyboard.press('Escape')
    expect(await isOpen()).toBe(false)
    expect(await focusedTag(page)).toBe('SUMMARY')
    await openMore(page)
    await ask(page, 'hoe lang duurt de ww?')
    expect(await isOpen()).toBe(false)
    await page.context().close()
  })

  it('lets the question that was left wait in one line below the answer', async () => {
    const page = await helpline.visit('/', phone)
    await ask(page, sumQuestion)
    await ask(page, 'hoe lang duurt de ww?')
    const waits = page.locator('.turn.guide').last().locator('details.waits')
    expect(await waits.evaluate((one) => one.hasAttribute('open'))).toBe(false)
    expect(await page.locator('.turn.guide').last().locator('.card, article').first().isVisible()).toBe(true)
    await waits.locator('> summary').click()
    await waits.getByRole('button', { name: /Sla deze vraag over/ }).click()
    await page.locator('.question:not(.waits *)').last().waitFor()
    await page.context().close()
  })

  it('keeps the way out in view on a phone that lies', async () => {
    const page = await helpline.visit('/', { viewport: { width: 812, height: 375 } })
    await ask(page, 'Mag ik bijverdienen in de bijstand?')
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
    expect((await page.locator('.top .leave').boundingBox())?.y ?? -1).toBeGreaterThanOrEqual(0)
    await page.context().close()
  })

  it('keeps a text that is too long in the field, and says by how much', async () => {
    const page = await helpline.visit('/', phone)
    await ask(page, 'hoi')
    const long = 'a'.repeat(4_012)
    await page.locator('#vraag').fill(long)
    await page.getByText('Maak het 12 tekens korter.').waitFor()
    await page.getByRole('button', { name: 'Stuur', exact: true }).click()
    expect(await page.locator('#vraag').inputValue()).toBe(long)
    await page.locator('#vraag').fill('a'.repeat(3_900))
    await page.getByText('Nog 100 tekens.').waitFor()
    await page.context().close()
  })

  it('keeps what was typed when the conversation is gone, for the next one', async () => {
    const page = await helpline.visit('/', phone)
    await ask(page, 'hoi')
    const headers = { Authorization: `Bearer ${await tokenOf(page)}` }
    await fetch(`${helpline.origin}/api/session`, { method: 'DELETE', headers })
    await page.locator('#vraag').fill('Mijn lange verhaal')
    await page.getByRole('button', { name: 'Stuur', exact: true }).click()
    await page.getByRole('heading', { name: 'Dit gesprek is er niet meer.' }).waitFor()
    await page.getByText('Mijn lange verhaal').waitFor()
    await page.getByRole('button', { name: 'Begin een nieuw gesprek' }).click()
    expect(await page.locator('#vraag').inputValue()).toBe('Mijn lange verhaal')
    await page.context().close()
  })

  it('adds the own message to the log once for a screen reader, and sets Arabic from right to left', async () => {
    const page = await helpline.visit('/', phone)
    await ask(page, 'hoi')
    await page.evaluate(`{
      window.added = 0
      new MutationObserver((records) => {
        for (const { addedNodes } of records)
          for (const node of addedNodes)
            if (node.textContent.includes('مرحبا') && !node.closest?.('[aria-hidden]')) window.added += 1
      }).observe(document.querySelector('[role=log]'), { childList: true, subtree: true })
    }`)
    await ask(page, 'مرحبا')
    expect(await page.evaluate('window.added')).toBe(1)
    const direction = await page
      .locator('.turn.visitor .bubble')
      .last()
      .evaluate((element) => getComputedStyle(element).direction)
    expect(direction).toBe('rtl')
    await page.context().close()
  })

  it('says so where the browser keeps nothing', async () => {
    const page = await helpline.visit('/over', phone)
    await page.addInitScript(() =>
      Object.defineProperty(window, 'sessionStorage', {
        get: () => {
          throw new DOMException('', 'SecurityError')
        },
      }),
    )
    await page.goto(helpline.origin)
    await ask(page, 'hoi')
    await page.getByText('Je browser onthoudt niets').waitFor()
    await page.context().close()
  })
})
