import type { Browser, Page } from 'playwright-core'
import type { Helpline } from './helpline.ts'

/** Signs an advisor in and makes them available, by keyboard alone. */
export async function signIn(helpline: Helpline, advisors: Browser, name: string): Promise<Page> {
  const context = await advisors.newContext({ viewport: { width: 1366, height: 800 } })
  const page = await context.newPage()
  await page.goto(`${helpline.origin}/desk`)
  await page.getByRole('button', { name: 'Aanmelden' }).press('Enter')
  await page.getByRole('link', { name, exact: true }).press('Enter')
  await page.getByRole('heading', { name: /Wachtrij/ }).waitFor()
  await page.keyboard.press('b')
  await page.getByRole('button', { name: 'Beschikbaar', pressed: true }).waitFor()
  return page
}

/** Says something at the desk, by keyboard. */
export async function reply(desk: Page, text: string): Promise<void> {
  await desk.keyboard.press('Escape')
  await desk.keyboard.press('r')
  await desk.keyboard.type(text)
  await desk.keyboard.press('Enter')
  await desk.keyboard.press('Escape')
}

export const sees = (page: Page, text: string | RegExp) =>
  page.getByText(text).first().waitFor({ timeout: 20_000 })
