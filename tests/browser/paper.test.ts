import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask, Helpline } from './helpline.ts'

let helpline: Helpline
beforeAll(async () => {
  helpline = await Helpline.open()
})
afterAll(() => helpline.close())

const sheets = async (page: Page): Promise<number> => {
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
  return pdf.match(/\/Type \/Page\b/g)?.length ?? 0
}

/** What is to be taken along, and what leads to it in a conversation. */
const things: [string, string[]][] = [
  ['an answer', ['Mag ik bijverdienen in de bijstand?']],
  ['a plan of eight posts', ['vergelijk de kosten van een overstap naar zorg en techniek']],
  [
    'a sum, without the sums that came before it',
    [
      'Ik heb bijstand en woon alleen, ik ben 35. Loont 24 uur werken voor 1400 euro bruto?',
      'geen kinderen',
      'ja',
      '600',
      '0',
      'nee',
    ],
  ],
]

describe('on paper', () => {
  it.each(things)('%s is one page, with the address and the day', async (_, messages) => {
    const page = await helpline.visit('/')
    for (const message of messages) await ask(page, message)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.turn').filter({ visible: true }).count()).toBe(1)
    expect(await page.locator('[data-paper]').textContent()).toMatch(
      /^Van localhost:\d+, geprint op \d+ \w+ \d{4}/,
    )
    expect(await page.locator('button').filter({ visible: true }).count()).toBe(0)
    expect(await sheets(page)).toBe(1)
    await page.context().close()
  })
})
