import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { EntryOf } from '../../functions/sessions/entry.ts'
import { CompactingStore } from '../../infra/local/compacting-store.ts'
import { createSessionsTable, embeddedDynamoDb } from '../../infra/local/embedded-dynamodb.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hulplijn-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const onDisk = (text: string): boolean =>
  readdirSync(folder).some((file) => readFileSync(join(folder, file)).includes(text))

it('leaves nothing on the disk of what was removed', async () => {
  const { client, close, compact } = await embeddedDynamoDb(folder)
  await createSessionsTable(client, 'sessions')
  const store = new CompactingStore(compact, client, 'sessions')
  const said = (number: number, text: string): EntryOf<'message'> => ({
    kind: 'message',
    number,
    at: 1,
    expires: 2,
    opens: [],
    id: `message-${number}`,
    from: 'visitor',
    text,
    replaced: [],
  })
  await store.append('gone', said(1, 'dit-mag-niet-blijven'))
  await store.append('gone', said(2, 'dit-ook-niet'))
  await store.append('stays', said(1, 'dit-blijft-staan'))
  await store.removeBefore('gone', 3)
  expect(onDisk('dit-mag-niet-blijven')).toBe(true)
  await vi.waitFor(
    () => expect([onDisk('dit-mag-niet-blijven'), onDisk('dit-ook-niet')]).toEqual([false, false]),
    { timeout: 25_000, interval: 200 },
  )
  expect(onDisk('dit-blijft-staan')).toBe(true)
  expect(await store.read('stays')).toHaveLength(1)
  await close()
})

it('leaves nothing on the disk when nothing else was ever kept', async () => {
  const { client, close, compact } = await embeddedDynamoDb(folder)
  await createSessionsTable(client, 'sessions')
  const store = new CompactingStore(compact, client, 'sessions')
  for (const round of ['eerste', 'tweede', 'derde']) {
    await store.keepCode(`dit-moet-weg-${round}`, 'some', 10)
    // Whatever was asked meanwhile holds nothing back.
    await store.read('some')
    await store.proposed('waiting')
    await store.removeCode(`dit-moet-weg-${round}`)
    await compact()
    expect([round, onDisk('dit-moet-weg')]).toEqual([round, false])
  }
  await close()
})

it('tells that another helpline has the data', async () => {
  const { close } = await embeddedDynamoDb(folder)
  await expect(embeddedDynamoDb(folder)).rejects.toMatchObject({ name: 'DataInUse' })
  await close()
})
