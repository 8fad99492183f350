import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { reply, sees, signIn } from './desk-work.ts'
import { aBrowser, ask, codeOn, Helpline, openMore, overflow, violations } from './helpline.ts'

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

async function write(visitor: Page, text: string): Promise<void> {
  await visitor.locator('#vraag').fill(text)
  await visitor.getByRole('button', { name: 'Stuur', exact: true }).click()
}

const fine = async (...pages: Page[]) => {
  for (const page of pages) {
    expect(await violations(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
  }
}
const said = (page: Page, text: string) => page.locator('.turn').filter({ hasText: text }).count()
const shoot = async (page: Page, name: string) => {
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${name}.png`, fullPage: true })
}

describe('a visitor on a phone and advisors at the desk', () => {
  it('find each other, through lost networks and other hands, until the visitor wipes it', async () => {
    const bilal = await signIn(helpline, advisors, 'Bilal')
    await fine(bilal)
    const visitor = await helpline.visit('/', { viewport: { width: 360, height: 740 } })
    await ask(visitor, 'Mag ik bijverdienen in de bijstand?')

    // The visitor approves what goes.
    await visitor.getByRole('button', { name: 'Praat met een mens' }).click()
    await sees(visitor, 'Er is nu een adviseur')
    await visitor.locator('#samenvatting').fill('Ik wil bijverdienen. Wat mag ik houden?')
    await shoot(visitor, 'v1-asking')
    await fine(visitor)
    await visitor.getByRole('button', { name: 'Vraag een mens' }).click()
    await sees(visitor, 'Je bent als eerste aan de beurt.')
    await shoot(visitor, 'v2-waiting')
    await fine(visitor)

    // The advisor takes it and talks, without a mouse.
    await sees(bilal, 'Ik wil bijverdienen. Wat mag ik houden?')
    await shoot(bilal, 'd1-queue')
    await bilal.keyboard.press('n')
    await bilal.getByRole('log').waitFor()
    await sees(visitor, /Bilal van Landelijk team/)
    await reply(bilal, 'Hoi, ik ben Bilal.')
    await sees(visitor, 'Hoi, ik ben Bilal.')
    await write(visitor, 'Fijn! Ik krijg bijstand.')
    await sees(bilal, 'Fijn! Ik krijg bijstand.')
    expect(await bilal.getByText('Mag ik bijverdienen in de bijstand?').count()).toBe(0)
    await shoot(visitor, 'v3-talk')
    await shoot(bilal, 'd2-talk')
    await fine(visitor, bilal)

    // The visitor's network goes, and comes back.
    await visitor.context().setOffline(true)
    await write(visitor, 'Ik zit in de trein.')
    await sees(visitor, /Nog niet verstuurd/)
    await reply(bilal, 'Neem de tijd.')
    await shoot(visitor, 'v4-offline')
    await visitor.context().setOffline(false)
    await sees(visitor, 'Neem de tijd.')
    await sees(bilal, 'Ik zit in de trein.')

    // And the advisor's.
    await bilal.context().setOffline(true)
    await reply(bilal, 'Ik zoek het op.')
    await sees(bilal, /Nog niet verstuurd/)
    await write(visitor, 'Ik wacht even.')
    await shoot(bilal, 'd3-offline')
    await bilal.context().setOffline(false)
    await sees(bilal, 'Ik wacht even.')
    await sees(visitor, 'Ik zoek het op.')
    for (const text of ['Ik zit in de trein.', 'Ik zoek het op.', 'Ik wacht even.', 'Neem de tijd.'])
      expect([text, await said(visitor, text), await said(bilal, text)]).toEqual([text, 1, 1])

    // A colleague of another team takes over.
    const anna = await signIn(helpline, advisors, 'Anna')
    await bilal.keyboard.press('d')
    await bilal.locator('#team').selectOption('werkcentrum-achterhoek')
    await shoot(bilal, 'd4-transfer')
    await fine(bilal)
    await bilal.getByRole('dialog').getByRole('button', { name: 'Geef door' }).press('Enter')
    await sees(visitor, /Je gesprek gaat naar/)
    expect(await bilal.getByText('Fijn! Ik krijg bijstand.').count()).toBe(0)
    await anna.getByRole('button', { name: /Neem de volgende/ }).waitFor()
    await anna.keyboard.press('n')
    await sees(anna, 'Fijn! Ik krijg bijstand.')
    await reply(anna, 'Ik neem het over van Bilal.')
    await sees(visitor, /Anna van Werkcentrum/)
    await sees(visitor, 'Ik neem het over van Bilal.')
    await shoot(anna, 'd5-anna')

    // Elsewhere, with the code.
    await openMore(visitor)
    await visitor.getByRole('button', { name: 'Later verder met een code' }).click()
    await visitor.locator('.code li').first().waitFor()
    const code = await codeOn(visitor)
    const tablet = await helpline.visit('/', { viewport: { width: 800, height: 900 } })
    await tablet.goto(`${helpline.origin}/`)
    await ask(tablet, 'Wat is omscholing?')
    await openMore(tablet)
    await tablet.getByText('Ik heb een code').click()
    await tablet.getByLabel('Jouw vier woorden').fill(code)
    await tablet.getByRole('button', { name: 'Ga verder' }).click()
    await sees(tablet, 'Ik neem het over van Bilal.')
    await write(tablet, 'Nu op mijn tablet.')
    await sees(anna, 'Nu op mijn tablet.')
    await sees(visitor, 'Nu op mijn tablet.')
    await shoot(visitor, 'v5-talk')
    await fine(visitor, tablet, anna)

    // Gone means gone.
    await openMore(visitor)
    await visitor.getByText('Wis dit gesprek').click()
    await visitor.getByRole('button', { name: 'Ja, wis alles' }).click()
    await sees(anna, 'Gewist door de bezoeker.')
    await shoot(anna, 'd6-wiped')
    expect(await anna.locator('main').textContent()).not.toMatch(/bijstand|tablet/)
    await fine(anna)
    for (const page of [visitor, tablet, anna, bilal]) await page.context().close()
  }, 180_000)
})
