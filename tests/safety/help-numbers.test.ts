import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readDesk } from '../../functions/knowledge/desk.ts'
import { readContent } from '../../infra/build/read-content.ts'
import { aHelpline, type Helpline } from '../builders/helpline.ts'

let one: Helpline
beforeAll(async () => {
  one = await aHelpline()
})
afterAll(() => one.close())

/** The numbers as content has them, so that a number that changes changes on every page. */
const numbers = ['112', '113', 'veilig-thuis'].map((id) => {
  const file = readContent('desks').find(({ path }) => path.endsWith(`/${id}.yaml`))
  return readDesk(id, file?.text ?? '').telefoon?.split(' of ')[0] ?? ''
})

describe('the numbers for who needs a person at once', () => {
  it.each(['/', '/onderwerpen', '/over', '/privacy', '/wie-betaalt', '/loont-werken', '/gesprek/code'])(
    'stand on the page, as links and on its paper: %s',
    async (path) => {
      const page = await (await one.app.request(path)).text()
      expectNumbers(page)
    },
  )

  it('stand under the field of a conversation', async () => {
    const body = new URLSearchParams({ question: 'wat is EVC?' })
    expectNumbers(await (await one.app.request('/gesprek', { method: 'POST', body })).text())
  })
})

function expectNumbers(page: string): void {
  for (const number of numbers)
    expect(page.split(`href="tel:${number.replace('-', '')}"`).length - 1).toBeGreaterThanOrEqual(2)
  expect(page).toMatch(/class="numbers paper-only".*112.*113.*0800-2000/)
}
