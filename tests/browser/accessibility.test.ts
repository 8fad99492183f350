import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask, Helpline, openMore, overflow, violations } from './helpline.ts'

const questions = {
  'an article': 'Mag ik bijverdienen in de bijstand?',
  'an urgent reply': 'Ik wil niet meer leven',
  'a refusal': 'Wat is het weer morgen?',
  'a handover': 'Praat met een mens',
  'a sum with its next question': 'Ik heb bijstand. Loont 24 uur werken voor 1400 euro bruto?',
}
const pages = [
  '/',
  '/gesprek/code',
  '/onderwerpen',
  '/loont-werken',
  '/privacy',
  '/over',
  '/toegankelijkheid',
  '/venster',
]
const widths = { viewport: { width: 320, height: 640 } }

let helpline: Helpline
beforeAll(async () => {
  helpline = await Helpline.open()
})
afterAll(() => helpline.close())

describe('every state can be read by all', () => {
  for (const colorScheme of ['light', 'dark'] as const)
    for (const [state, question] of Object.entries(questions))
      it(`shows ${state} without axe violations, in ${colorScheme} and 320 px wide`, async () => {
        const page = await helpline.visit('/', { ...widths, colorScheme })
        await ask(page, question)
        expect(await violations(page)).toEqual([])
        expect(await overflow(page)).toBe(0)
        await page.context().close()
      })

  for (const path of pages)
    it(`shows ${path} without axe violations, 320 px wide`, async () => {
      const page = await helpline.visit(path, widths)
      expect(await violations(page)).toEqual([])
      expect(await overflow(page)).toBe(0)
      await page.context().close()
    })

  it('shows the conversation without its script, and the tools with it, without axe violations', async () => {
    const page = await helpline.visit('/', widths)
    await ask(page, questions['an article'])
    await openMore(page)
    for (const name of ['Wis dit gesprek', 'Ik heb een code', 'Later verder met een code']) {
      await page.getByText(name).click()
      await page.waitForTimeout(300)
      expect(await violations(page)).toEqual([])
      expect(await overflow(page)).toBe(0)
    }
    const plain = await helpline.visit('/over', widths)
    await plain.route('**/page.js', (route) => route.abort())
    await plain.goto(helpline.origin)
    await ask(plain, questions['an article'])
    await plain.locator('details.more > summary').click()
    expect(await violations(plain)).toEqual([])
    expect(await overflow(plain)).toBe(0)
    await page.context().close()
    await plain.context().close()
  })
})
