import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openModel } from '../../functions/model/model.ts'
import { readPrompts } from '../../functions/model/prompt.ts'
import { modelSettings } from '../../functions/model/settings.ts'
import { modelContent } from '../../infra/build/model-content.ts'
import { byHandServer } from '../../infra/model/by-hand-server.ts'
import { testDay } from '../clock.ts'

const modelAt = (address: string) => {
  const settings = modelSettings({ MODEL: `hand@${address}`, MODEL_STEP_MS: '20000' })
  if (!settings) throw new Error('no model')
  return openModel({
    settings,
    prompts: readPrompts(modelContent().prompts),
    counts: { count: async () => {}, counts: async () => ({}) },
    now: () => testDay,
    log: () => {},
  })
}
const within = () => ({ signal: new AbortController().signal, until: performance.now() + 20_000 })

it('lays each request down as a file, waits for its answer, and gives the same again from the recording', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'by-hand-'))
  const played = await byHandServer({ dir })
  const asked = modelAt(played.address).ask('verify', { zin: 'Dat mag.', regels: [] }, within())
  const files = () => readdirSync(join(dir, 'vragen')).filter((file) => file.endsWith('.md'))
  while (files().length === 0) await new Promise((done) => setTimeout(done, 20))
  const [file = ''] = files()
  expect(readFileSync(join(dir, 'vragen', file), 'utf8')).toContain('Zin: "Dat mag."')
  writeFileSync(join(dir, 'antwoorden', file.replace('.md', '.txt')), '{"waar": true}')
  expect(await asked).toEqual({ waar: true })
  await played.close()

  const replayed = await byHandServer({ dir, isReplay: true })
  const model = modelAt(replayed.address)
  expect(await model.ask('verify', { zin: 'Dat mag.', regels: [] }, within())).toEqual({ waar: true })
  expect(await model.ask('verify', { zin: 'Dat mag niet.', regels: [] }, within())).toBeUndefined()
  await replayed.close()
})
