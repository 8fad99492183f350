import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Helpline, serveHost } from './helpline.ts'

let helpline: Helpline
beforeAll(async () => {
  helpline = await Helpline.open()
})
afterAll(() => helpline.close())

const host = () =>
  serveHost(`<!doctype html><html lang="nl"><title>Bibliotheek</title><h1>Bibliotheek</h1>
    <script type="module" src="${helpline.origin}/widget.js"></script>
    <open-hulplijn label="Vraag over ander werk?"></open-hulplijn>`)

/** A visitor on somebody else's page, with the widget open. */
async function opened() {
  const { origin, close } = await host()
  const context = await helpline.browser.newContext({ viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).origin))
  await page.goto(origin)
  await page.locator('open-hulplijn').waitFor({ state: 'attached' })
  // The root is closed to the host's scripts, and to this test as well: the keyboard opens it.
  await page.waitForTimeout(500)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  const theirs = () => page.frames().find((one) => one.url().startsWith(helpline.origin))
  await expect.poll(() => theirs() !== undefined).toBe(true)
  const frame = theirs()
  if (!frame) throw new Error('the widget has no frame')
  await frame.locator('#vraag').fill('Wat is EVC?')
  await frame.getByRole('button', { name: 'Stuur', exact: true }).click()
  await frame.getByText('Gecontroleerd op').first().waitFor()
  return { page, frame, origin, asked, context, close }
}

describe('the widget on a page of somebody else', () => {
  it('answers in a frame, with no cookie and no request to anybody else', async () => {
    const { page, frame, origin, asked, context, close } = await opened()
    expect([...new Set(asked)].sort()).toEqual([origin, helpline.origin].sort())
    expect(await context.cookies()).toEqual([])
    const read = await page.evaluate(() => {
      const root = document.querySelector('open-hulplijn')
      return `${document.documentElement.textContent} ${root?.shadowRoot?.textContent ?? ''} ${window.frames[0] ? 'framed' : ''}`
    })
    expect(read).not.toContain('EVC')
    // The frame stands in a closed root: the host's scripts have no way to it at all.
    expect(await page.evaluate(() => window.frames[0]?.document.body.textContent)).toBeUndefined()
    expect(await frame.evaluate(() => localStorage.length)).toBe(0)
    await context.close()
    close()
  })

  it('takes the whole page along on quick exit, and ends the conversation', async () => {
    const { page, frame, context, close } = await opened()
    await page.route('https://www.knmi.nl/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<h1>Het weer</h1>' }),
    )
    const { token } = await frame.evaluate(() => JSON.parse(sessionStorage.getItem('open-hulplijn') ?? '{}'))
    await frame.locator('#vraag').focus()
    for (let i = 0; i < 3; i++) await page.keyboard.press('Shift')
    await page.getByRole('heading', { name: 'Het weer' }).waitFor()
    await expect.poll(() => helpline.read(token)).toBe(404)
    await context.close()
    close()
  })
})

describe('the widget and its frame', () => {
  it('closes with Escape from within the frame, and gives the focus back', async () => {
    const { page, frame, context, close } = await opened()
    const panel = () => page.evaluate(() => document.activeElement?.tagName)
    await frame.locator('#vraag').focus()
    expect(await panel()).toBe('OPEN-HULPLIJN')
    await page.keyboard.press('Escape')
    await expect.poll(() => frame.locator('#vraag').isVisible()).toBe(false)
    expect(await panel()).toBe('OPEN-HULPLIJN')
    await page.keyboard.press('Enter')
    await expect.poll(() => frame.locator('#vraag').isVisible()).toBe(true)
    await context.close()
    close()
  })

  it('takes no word from another page than the one around it', async () => {
    const { page, frame, context, close } = await opened()
    const { token } = await frame.evaluate(() => JSON.parse(sessionStorage.getItem('open-hulplijn') ?? '{}'))
    await frame.evaluate(() => postMessage({ openHulplijn: 'leave' }, '*'))
    await page.evaluate(() => {
      postMessage({ openHulplijn: 'leave' }, '*')
    })
    await page.waitForTimeout(300)
    expect(await helpline.read(token)).toBe(200)
    expect(await frame.locator('#vraag').isVisible()).toBe(true)
    await context.close()
    close()
  })

  it('says where to call while the helpline is down', async () => {
    const { origin, close } = await host()
    const page = await helpline.visit('/over')
    // The root is closed to everybody; here it is opened to read what stands in it.
    await page.addInitScript(() => {
      const attach = Element.prototype.attachShadow
      Element.prototype.attachShadow = function (init) {
        return attach.call(this, { ...init, mode: 'open' })
      }
    })
    await page.route('**/venster*', (route) => route.abort())
    await page.goto(origin)
    await page.waitForTimeout(500)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByText('De hulplijn doet het nu niet').waitFor()
    expect(await page.getByRole('alert').textContent()).toContain('088-898 92 94')
    await page.unroute('**/venster*')
    await page.getByRole('button', { name: 'Probeer opnieuw' }).click()
    await expect.poll(() => page.frames().some((one) => one.url().includes('/venster'))).toBe(true)
    await page.context().close()
    close()
  })
})

describe('a bad network', () => {
  it('keeps a message until it is back, and delivers it once', async () => {
    const page = await helpline.visit('/')
    await page.locator('#vraag').fill('hoi')
    await page.getByRole('button', { name: 'Stuur', exact: true }).click()
    await page.getByText('Waar kan ik je mee helpen').waitFor()
    await page.context().setOffline(true)
    await page.locator('#vraag').fill('Wat is EVC?')
    await page.getByRole('button', { name: 'Stuur', exact: true }).click()
    await page.getByText('Nog niet verstuurd').first().waitFor()
    await page.context().setOffline(false)
    await page.getByText('Gecontroleerd op').first().waitFor()
    expect(await page.locator('.turn.visitor').count()).toBe(2)
    await page.reload()
    await page.getByText('Gecontroleerd op').first().waitFor()
    expect(await page.locator('.turn.visitor').count()).toBe(2)
    await page.context().close()
  })
})
