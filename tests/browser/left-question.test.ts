import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { reply, sees, signIn } from './desk-work.ts'
import { aBrowser, ask, codeOn, Helpline, overflow, violations } from './helpline.ts'

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

const phone = { viewport: { width: 360, height: 740 } }

describe('a visitor and an advisor who miss each other', () => {
  it('meet over a question that was left, which is read back elsewhere with the code', async () => {
    const visitor = await helpline.visit('/', phone)
    await ask(visitor, 'Mag ik leren met WW?')
    await visitor.getByRole('button', { name: 'Praat met een mens' }).click()
    await sees(visitor, 'Er is nu geen adviseur.')
    await sees(visitor, 'Deze loketten zijn nu wel open:')
    expect(await violations(visitor)).toEqual([])
    expect(await overflow(visitor)).toBe(0)
    await visitor.locator('#samenvatting').fill('Mag ik een cursus doen met WW?')
    await visitor.getByRole('button', { name: 'Laat mijn vraag achter' }).click()
    await sees(visitor, /Je vraag ligt bij een adviseur/)
    await visitor.locator('.code li').first().waitFor()
    const code = await codeOn(visitor)
    await visitor.context().close()

    const bilal = await signIn(helpline, advisors, 'Bilal')
    await sees(bilal, 'Mag ik een cursus doen met WW?')
    await bilal.getByRole('button', { name: 'Open', exact: true }).press('Enter')
    await bilal.locator('#antwoord').waitFor()
    await reply(bilal, 'Ja. Vraag het eerst aan UWV.')
    await sees(bilal, 'Er liggen geen vragen.')
    await bilal.context().close()

    const later = await helpline.visit('/gesprek/code', { ...phone, javaScriptEnabled: false })
    await later.locator('#code').fill(code)
    await later.getByRole('button', { name: 'Ga verder' }).click()
    await sees(later, 'Ja. Vraag het eerst aan UWV.')
    await sees(later, 'Een adviseur heeft je vraag beantwoord.')
    await later.context().close()
  }, 120_000)

  it('part on purpose: back in the queue, and back to the guide with a note for who comes next', async () => {
    const bilal = await signIn(helpline, advisors, 'Bilal')
    const visitor = await helpline.visit('/', phone)
    await ask(visitor, 'Wie betaalt mijn omscholing?')
    await visitor.getByRole('button', { name: 'Praat met een mens' }).click()
    await sees(visitor, 'Er is nu een adviseur')
    await visitor.getByLabel('De samenvatting en het hele gesprek').check()
    await visitor.getByRole('button', { name: 'Vraag een mens' }).click()
    await bilal.getByRole('button', { name: /Neem de volgende/ }).waitFor()
    await bilal.keyboard.press('n')
    await sees(visitor, /Bilal van Landelijk team/)

    await bilal.keyboard.press('t')
    await bilal.getByRole('dialog').getByRole('button', { name: 'Ja' }).press('Enter')
    await sees(visitor, /Je staat weer in de rij/)
    await bilal.getByRole('button', { name: /Neem de volgende/ }).waitFor()
    await bilal.keyboard.press('n')
    await bilal.getByRole('log').waitFor()

    await bilal.keyboard.press('g')
    await bilal.locator('#gids-notitie').fill('Wil in het voorjaar beginnen.')
    expect(await violations(bilal)).toEqual([])
    await bilal.getByRole('dialog').getByRole('button', { name: 'Ja' }).press('Enter')
    await sees(visitor, /heeft het gesprek teruggegeven/)
    expect(await visitor.locator('main').textContent()).not.toContain('voorjaar')

    // What is wrong with a scheme is told to who keeps it.
    await bilal.keyboard.press('/')
    await bilal.locator('#zoek-artikel').fill('STAP-budget')
    await bilal.keyboard.press('Enter')
    const scheme = bilal.locator('.found > li').filter({ hasText: 'Regeling: STAP-budget' })
    await scheme.getByRole('button', { name: /Meld fout/ }).click()
    await scheme.getByLabel('Wat klopt er niet?').fill('Dit is gesloten.')
    await scheme.getByRole('button', { name: 'Meld fout' }).click()
    await sees(bilal, 'Gemeld. Dank je.')
    await visitor.context().close()
    await bilal.context().close()
  }, 120_000)
})
