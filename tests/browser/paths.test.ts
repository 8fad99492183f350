import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readPaths } from '../../functions/orientation/paths.ts'
import { readAllContent } from '../../infra/build/read-content.ts'
import { Helpline, overflow, violations } from './helpline.ts'

const paths = readPaths(readAllContent()).all
const phone = { viewport: { width: 375, height: 667 } }
/** A path asks at most seven questions to its outcome. */
const MOST = 7
/** So often somebody presses Tab from an answer to any of its buttons. */
const MOST_TABS = 40

let helpline: Helpline
beforeAll(async () => {
  helpline = await Helpline.open()
})
afterAll(() => helpline.close())

const question = (page: Page) => page.locator('#antwoord fieldset.question')
const outcome = (page: Page) => page.locator('#antwoord .outcome')
const shoot = async (page: Page, name: string) => {
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${name}.png`, fullPage: true })
}

/** Goes from what has the focus to an element as a keyboard does. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let press = 0; press < MOST_TABS; press++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`not reached by keyboard: ${await target.textContent()}`)
}

/** Acts, and waits for the reply to it. */
async function replied(page: Page, act: () => Promise<void>): Promise<void> {
  const before = await page.locator('.turn.guide').count()
  await act()
  await page.locator('.turn.guide:not(.coming)').nth(before).waitFor({ timeout: 10_000 })
}

/** How somebody gets to an element and presses it. */
interface Hand {
  press(page: Page, button: Locator): Promise<void>
  tick(page: Page, box: Locator): Promise<void>
  type(page: Page, field: Locator, text: string): Promise<void>
}

const keyboard: Hand = {
  press: async (page, button) => {
    await tabTo(page, button)
    await page.keyboard.press('Enter')
  },
  tick: async (page, box) => {
    await tabTo(page, box)
    await page.keyboard.press('Space')
  },
  type: async (page, field, text) => {
    await tabTo(page, field)
    await page.keyboard.type(text)
  },
}
const finger: Hand = {
  press: (_, button) => button.click(),
  tick: (_, box) => box.check(),
  type: (_, field, text) => field.fill(text),
}

/** Starts a path with the words of its button. */
async function begin(page: Page, hand: Hand, words: string): Promise<void> {
  await hand.type(page, page.locator('#vraag'), words)
  await replied(page, () => hand.press(page, page.getByRole('button', { name: 'Stuur', exact: true })))
}

/** Answers the question in view: the first that can be chosen, or words of one's own. */
async function answer(page: Page, hand: Hand): Promise<void> {
  const asked = question(page)
  const field = asked.locator('input[type=text]')
  const box = asked.locator('input[type=checkbox]').first()
  const send = asked.getByRole('button', { name: 'Antwoord', exact: true })
  if (await field.count()) await hand.type(page, field, 'mensen helpen')
  else if (await box.count()) await hand.tick(page, box)
  else return replied(page, () => hand.press(page, asked.locator('.list button').first()))
  await replied(page, () => hand.press(page, send))
}

const isAsked = async (page: Page, times: number): Promise<boolean> => {
  if ((await outcome(page).count()) > 0) return false
  expect(times).toBeLessThan(MOST)
  expect(await question(page).count()).toBe(1)
  expect(await overflow(page)).toBe(0)
  return true
}

describe.each(paths.map((path) => [path.id, path] as const))('the path %s', (id, path) => {
  it('is walked by keyboard on a narrow phone, to its step', { timeout: 120_000 }, async () => {
    const page = await helpline.visit('/', phone)
    await begin(page, keyboard, path.start[0] ?? '')
    expect(await violations(page)).toEqual([])
    for (let asked = 0; await isAsked(page, asked); asked++) {
      await shoot(page, `${id}-${asked}`)
      await answer(page, keyboard)
    }
    expect(await outcome(page).locator('.ways > li').count()).toBeGreaterThan(0)
    expect(await overflow(page)).toBe(0)
    expect(await violations(page)).toEqual([])
    await shoot(page, `${id}-outcome`)
    await replied(page, () => keyboard.press(page, outcome(page).getByRole('button', { name: 'Vandaag' })))
    await answer(page, keyboard)
    expect(await page.locator('#antwoord').textContent()).toContain('Je stap:')
    await shoot(page, `${id}-step`)
    await page.context().close()
  })

  it('is walked without JavaScript, a question back as well', { timeout: 120_000 }, async () => {
    const page = await helpline.visit('/', { ...phone, javaScriptEnabled: false })
    const press = (name: string) =>
      replied(page, () => page.locator('#antwoord').getByRole('button', { name }).click())
    await begin(page, finger, path.start[0] ?? '')
    const first = await question(page).locator('h2').textContent()
    await answer(page, finger)
    await press('Vorige vraag')
    expect(await question(page).locator('h2').textContent()).toBe(first)
    await answer(page, finger)
    for (let asked = 1; await isAsked(page, asked); asked++) await press('Sla deze vraag over')
    expect(await outcome(page).locator('.ways > li').count()).toBeGreaterThan(0)
    expect(page.url()).not.toContain('?')
    expect(await overflow(page)).toBe(0)
    await shoot(page, `${id}-plain`)
    await press('Deze week')
    expect(await question(page).count()).toBe(1)
    await page.context().close()
  })
})
