import { h } from 'preact'
import { render } from 'preact-render-to-string'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { Controller } from '../../web/conversation/controller.ts'
import { Help } from '../../web/conversation/help.tsx'
import { forget } from '../../web/conversation/kept.ts'
import { type FailingStore, failingStore } from '../builders/failing-store.ts'
import { aHelpline, type Helpline } from '../builders/helpline.ts'

let one: Helpline
let faults: FailingStore
let controller: Controller
beforeAll(async () => {
  one = await aHelpline({
    wrap: (store) => {
      faults = failingStore(store)
      return faults.store
    },
  })
})
afterAll(() => one.close())

/** As much of a browser as the controller asks for, with the helpline itself behind its fetch. */
beforeEach(() => {
  const kept = new Map<string, string>()
  vi.stubGlobal('window', new EventTarget())
  vi.stubGlobal('addEventListener', () => {})
  vi.stubGlobal('removeEventListener', () => {})
  vi.stubGlobal(
    'document',
    Object.assign(new EventTarget(), { documentElement: { classList: { contains: () => false } } }),
  )
  vi.stubGlobal('sessionStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => kept.set(name, value),
    removeItem: (name: string) => kept.delete(name),
  })
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => one.app.request(path, init))
  controller = new Controller(() => {})
})
afterEach(() => {
  controller.dispose()
  forget()
  faults.mend()
  vi.unstubAllGlobals()
})

const down = () => faults.break('before', 100, 'read', 'append')
const shown = () => render(h(Help, { blocks: controller.state.help }))
const settled = (phase: string) => vi.waitFor(() => expect(controller.state.phase).toBe(phase), 5_000)

it('shows the numbers at the first message, before there is a conversation', async () => {
  down()
  controller.send('ik wil niet meer leven')
  await settled('offline')
  expect(controller.state.token).toBeUndefined()
  expect(shown()).toContain('href="tel:113"')
  expect(controller.state.outbox.map(({ text }) => text)).toEqual(['ik wil niet meer leven'])
})

it('shows them in a conversation that has begun, until the message is kept after all', async () => {
  controller.send('wat is EVC?')
  await settled('idle')
  expect(shown()).not.toContain('tel:')
  down()
  controller.send('mijn man slaat mij')
  await settled('offline')
  expect(shown()).toContain('href="tel:08002000"')
  faults.mend()
  controller.retry()
  await settled('idle')
  expect(shown()).not.toContain('tel:')
  expect(controller.state.turns.at(-1)?.blocks[0]).toMatchObject({ kind: 'urgent' })
})

it.each(['first', 'later'])('shows them to who writes it to a person: %s', async (when) => {
  if (when === 'later') {
    controller.send('wat is EVC?')
    await settled('idle')
  }
  down()
  const summary = { text: 'ik wil niet meer leven', approved: true }
  expect(await controller.askHuman({ region: 'achterhoek', topic: 'scholing', summary })).toBe(false)
  expect(shown()).toContain('href="tel:113"')
})

it('shows none for an ordinary message', async () => {
  down()
  controller.send('wat is EVC?')
  await settled('offline')
  expect(controller.state.help).toEqual([])
  expect(controller.state.problem).toMatch(/112.*113/)
})
