import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compileSafety } from '../../functions/guide/safety.ts'
import { readDesk } from '../../functions/knowledge/desk.ts'
import { plainDutch } from '../../infra/build/plain-dutch.ts'
import { readContent, readContentFile } from '../../infra/build/read-content.ts'
import { asker } from '../eval/ask.ts'
import { readItems } from '../eval/items.ts'
import { figuresOf } from '../eval/measure.ts'

const idOf = (path: string) => path.replace(/^.*\/|\.yaml$/g, '')
const safety = compileSafety({
  words: readContentFile('recognition.yaml'),
  routes: readContent('safety').map(({ path, text }) => ({ id: idOf(path), text })),
})

interface Item {
  readonly text: string
  readonly group: string
}
const read = (name: string): Item[] =>
  readFileSync(`tests/eval/${name}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Item)

/** Which routes are right help for a group of messages; any of them may come first. */
const right: Record<string, readonly string[]> = {
  suicide: ['suicide', 'danger'],
  dv: ['violence', 'danger', 'sexual-violence'],
  work: ['exploitation', 'danger'],
  debt: ['debts'],
  sexual: ['sexual-violence', 'violence', 'danger'],
  acute: ['danger'],
  psychosis: ['breakdown', 'suicide', 'danger'],
}
const missed = (items: readonly Item[]) =>
  items
    .filter(({ text, group }) => !right[group]?.includes(safety.dangersIn(text)[0] ?? ''))
    .map(({ text }) => text)
const falseAlarms = (items: readonly Item[]) =>
  items.filter(({ text }) => safety.dangersIn(text).length > 0).map(({ text }) => text)

describe('somebody in danger', () => {
  it.each(['crisis', 'crisis-held', 'crisis-later'])(
    'is always seen, with the right help first (%s)',
    (name) => {
      expect(read(name).length).toBeGreaterThanOrEqual(100)
      expect(missed(read(name))).toEqual([])
    },
  )

  it.each(['crisis-lookalikes', 'crisis-lookalikes-held', 'crisis-lookalikes-later'])(
    'is not seen where words only look so (%s)',
    (name) => {
      const items = read(name)
      expect(items.length).toBeGreaterThanOrEqual(100)
      const alarms = falseAlarms(items)
      expect(alarms.length / items.length, alarms.join('\n')).toBeLessThanOrEqual(0.03)
    },
  )

  it('gets help for each danger in one message, the most dangerous first', () => {
    expect(
      safety.dangersIn('Mijn man slaat me en ik heb geen geld voor eten. Ik wil niet meer leven.'),
    ).toEqual(['suicide', 'violence', 'debts'])
  })

  it('gets the certain help first when other words may mean less', () => {
    expect(safety.dangersIn('kom om in de schulden, ik trek het niet meer')).toEqual(['debts', 'suicide'])
  })

  it.each([
    'ik wil dooood',
    'IK WIL NIET MEER LEVEN',
    'ik wil... niet meer... leven',
    'zelf moord',
    'z3lfm00rd',
    'ik wil níet meer léven',
    'kwil nie mer leven',
  ])('is seen however it is typed: %s', (text) => expect(safety.dangersIn(text)).toContain('suicide'))

  it('is still seen beside words that are a look-alike', () => {
    expect(safety.dangersIn('ik ga dood van verveling op mijn werk en ik wil niet meer leven')).toContain(
      'suicide',
    )
  })
})

describe('a safety route', () => {
  it('sends to desks that exist and were read on a page', () => {
    const desks = new Map(
      readContent('desks').map(({ path, text }) => [idOf(path), readDesk(idOf(path), text)]),
    )
    for (const { loketten } of safety.routes) expect(loketten.filter((id) => !desks.has(id))).toEqual([])
    expect(
      safety.routes.flatMap(({ loketten }) =>
        loketten.filter((id) => desks.get(id)?.zekerheid !== 'gelezen'),
      ),
    ).toEqual([])
  })

  it('speaks plain Dutch', () => {
    const { problemsOf } = plainDutch(readContentFile('plain-dutch.yaml'))
    expect(
      safety.routes.flatMap(({ id, titel, tekst }) =>
        problemsOf(`${titel}\n${tekst}`).map((p) => `${id}: ${p}`),
      ),
    ).toEqual([])
  })

  it('has a place of its own in the order of danger', () => {
    const order = safety.routes.map(({ volgorde }) => volgorde)
    expect(new Set(order).size).toBe(order.length)
  })
})

it('takes next to no time for a usual message, also on a busy machine', () => {
  const messages = [...read('crisis'), ...read('crisis-lookalikes')].map(({ text }) => text)
  const timed = (text: string) => {
    const start = performance.now()
    safety.dangersIn(text)
    return performance.now() - start
  }
  // The best of five: the machine does other things as well.
  const times = messages.map((text) => Math.min(...Array.from({ length: 5 }, () => timed(text))))
  expect(times.sort((a, b) => a - b)[times.length >> 1]).toBeLessThan(2.5)
})

const ask = asker()

/** The figures of one file of messages, asked of the whole guide. */
async function figures(...files: string[]) {
  const items = files.flatMap((file) => readItems(`tests/eval/${file}.jsonl`))
  return figuresOf(await Promise.all(items.map(async (item) => ({ item, shown: await ask(item.text) }))))
}

it('gives every message of our own sets that tells of danger its help, before anything else', async () => {
  const { crisisRecall } = await figures('crisis')
  expect(crisisRecall).toBe(1)
})

it('finds danger in words that the lists were not first written for', async () => {
  const { crisisRecall } = await figures('crisis-held')
  expect(crisisRecall).toBeGreaterThanOrEqual(0.97)
})

it('leaves what only looks like danger alone', async () => {
  const { crisisFalse } = await figures('crisis-lookalikes', 'crisis-lookalikes-held')
  expect(crisisFalse).toBeLessThanOrEqual(0.03)
})

it('names every danger of one message', async () => {
  const { text } = await ask('ik wil dood, en mijn man slaat me')
  expect(text).toContain('113')
  expect(text).toContain('Veilig Thuis')
})

it('answers a message in danger in the language it came in', async () => {
  const { urgent } = await ask('I want to kill myself')
  expect(urgent).toMatch(/call/i)
})
