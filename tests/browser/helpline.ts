import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { type AddressInfo, createServer as createListener } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import axe from 'axe-core'
import { type Browser, type BrowserContextOptions, chromium, type Frame, type Page } from 'playwright-core'

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The helpline as a visitor meets it: the built server, with data of its own, and a browser. */
export class Helpline {
  readonly browser: Browser
  readonly origin: string
  readonly #port: number
  readonly #env: Readonly<Record<string, string>>
  readonly #data = mkdtempSync(join(tmpdir(), 'hulplijn-'))
  #server: ChildProcess | undefined

  constructor(browser: Browser, port: number, env: Readonly<Record<string, string>>) {
    this.browser = browser
    this.#env = env
    this.#port = port
    this.origin = `http://localhost:${port}`
  }

  /** @param env settings of the server, such as the moment at which its clock starts */
  static async open(env: Readonly<Record<string, string>> = {}): Promise<Helpline> {
    const helpline = new Helpline(await aBrowser(), await freePort(), env)
    await helpline.start()
    return helpline
  }

  async start(): Promise<void> {
    const env = { ...process.env, ...this.#env, PORT: String(this.#port), DATA_DIR: this.#data }
    const server = spawn(process.execPath, ['.build/local/server.js'], {
      env,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    this.#server = server
    await once(server.stdout, 'data')
  }

  async stop(): Promise<void> {
    this.#server?.kill('SIGTERM')
    if (this.#server) await once(this.#server, 'exit')
    this.#server = undefined
  }

  async close(): Promise<void> {
    await this.browser.close()
    await this.stop()
    rmSync(this.#data, { recursive: true })
  }

  /** A page of a visitor of whom nothing is known yet. */
  async visit(path = '/', options: BrowserContextOptions = {}): Promise<Page> {
    const context = await this.browser.newContext({ viewport: { width: 390, height: 844 }, ...options })
    const page = await context.newPage()
    await page.goto(this.origin + path)
    return page
  }

  /** What the API answers to this token. */
  async read(token: string, path = '/api/session/turns?after=0'): Promise<number> {
    return (await fetch(this.origin + path, { headers: { Authorization: `Bearer ${token}` } })).status
  }
}

/** A browser of its own, as on another device. */
export const aBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: flags })

/** What the guide has said; not that an answer is on its way. */
const ANSWERS = '.turn.guide:not(.coming)'

/** Opens what can be done besides talking. */
export const openMore = (page: Page | Frame): Promise<void> => page.locator('.more > summary').click()

/** The four words on the screen, as they are typed. */
export const codeOn = async (page: Page | Frame): Promise<string> =>
  (await page.locator('.code li').allTextContents()).join(' ')

/** Writes a question, sends it, and waits for the reply. */
export async function ask(page: Page | Frame, text: string): Promise<void> {
  const before = await page.locator(ANSWERS).count()
  await page.locator('#vraag').fill(text)
  await page.getByRole('button', { name: 'Stuur', exact: true }).click()
  await page.locator(ANSWERS).nth(before).waitFor()
}

/** The rules that axe-core finds broken, each with the place. */
export async function violations(page: Page | Frame): Promise<string[]> {
  await page.evaluate(axe.source)
  // What is still fading in has hardly any contrast yet.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)))
  return page.evaluate<string[]>(
    `axe.run().then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 160))))`,
  )
}

/** The secret this tab keeps. */
export const tokenOf = (page: Page | Frame): Promise<string> =>
  page.evaluate(() => JSON.parse(sessionStorage.getItem('open-hulplijn') ?? '{}').token ?? '')

/** How far the page is wider than the screen. */
export const overflow = (page: Page | Frame): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** A page of somebody else, on another origin. */
export async function serveHost(html: string): Promise<{ origin: string; close: () => void }> {
  const server = createServer((_, response) => response.setHeader('Content-Type', 'text/html').end(html))
  server.listen(0)
  await once(server, 'listening')
  return { origin: `http://localhost:${portOf(server.address())}`, close: () => void server.close() }
}

async function freePort(): Promise<number> {
  const listener = createListener().listen(0)
  await once(listener, 'listening')
  const port = portOf(listener.address())
  listener.close()
  return port
}

const portOf = (address: AddressInfo | string | null): number =>
  address !== null && typeof address === 'object' ? address.port : 0
