import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask, codeOn, Helpline, overflow, violations } from './helpline.ts'

let helpline: Helpline
beforeAll(async () => {
  helpline = await Helpline.open()
})
afterAll(() => helpline.close())

describe('a visitor without JavaScript', () => {
  const plain = { javaScriptEnabled: false }

  it('asks, asks on, and is asked nothing twice', async () => {
    const page = await helpline.visit('/', plain)
    await ask(page, 'Mag ik bijverdienen in de bijstand?')
    expect(await page.locator('.turn.guide .answer').first().textContent()).toMatch(/bijstand/i)
    await ask(page, 'Wie betaalt mijn omscholing?')
    expect(await page.locator('.turn.visitor').allInnerTexts()).toEqual([
      expect.stringContaining('Mag ik bijverdienen in de bijstand?'),
      expect.stringContaining('Wie betaalt mijn omscholing?'),
    ])
    expect(page.url()).not.toContain('?')
    await page.context().close()
  })

  it('sends a message once when the page is reloaded', async () => {
    const page = await helpline.visit('/', plain)
    await ask(page, 'Mag ik bijverdienen in de bijstand?')
    await ask(page, 'Wie betaalt mijn omscholing?')
    await page.reload()
    expect(await page.locator('.turn.visitor').count()).toBe(2)
    await page.context().close()
  })

  it('comes back with a code elsewhere, and wipes everything there', async () => {
    const page = await helpline.visit('/', plain)
    await ask(page, 'Mag ik bijverdienen in de bijstand?')
    await page.locator('details.more > summary').click()
    await page.getByRole('button', { name: 'Later verder met een code' }).click()
    const code = await codeOn(page)
    const other = await helpline.visit('/gesprek/code', plain)
    await other.locator('#code').fill(code)
    await other.getByRole('button', { name: 'Ga verder' }).click()
    expect(await other.locator('.turn.visitor').textContent()).toContain('bijverdienen')
    await other.locator('details.more > summary').click()
    await other.getByText('Wis dit gesprek').click()
    await other.getByRole('button', { name: 'Ja, wis alles' }).click()
    expect(await other.locator('main').textContent()).toContain('gewist')
    await other.goto(`${helpline.origin}/gesprek/code`)
    await other.locator('#code').fill(code)
    await other.getByRole('button', { name: 'Ga verder' }).click()
    expect(await other.locator('.turn').count()).toBe(0)
    await page.context().close()
    await other.context().close()
  })

  it('leaves a question for a person, and gets a code to read the answer with', async () => {
    const page = await helpline.visit('/', { ...plain, viewport: { width: 320, height: 640 } })
    await ask(page, 'Mag ik bijverdienen in de bijstand?')
    await page.locator('#vraag').fill('half getypt')
    await page.getByRole('button', { name: 'Praat met een mens' }).click()
    await page.locator('#samenvatting').waitFor()
    expect(await page.locator('#vraag').inputValue()).toBe('half getypt')
    expect(await overflow(page)).toBe(0)
    // The same page is looked at in a browser that can run the rules.
    const checked = await helpline.visit('/over')
    await checked.setContent(await page.content())
    expect(await violations(checked)).toEqual([])
    await checked.context().close()
    await page.getByRole('button', { name: 'Laat mijn vraag achter' }).click()
    expect(await codeOn(page)).toMatch(/^\S+ \S+ \S+ \S+$/)
    expect(await page.locator('#mens').textContent()).toContain('Je vraag ligt bij een adviseur')
    await page.context().close()
  })
})
