import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { checkContent } from '../../infra/build/check-content.ts'
import { toDo } from '../../infra/build/content-report.ts'
import { readAllContent } from '../../infra/build/read-content.ts'
import { coverageReport } from '../../infra/build/search-report.ts'

const command = fileURLToPath(new URL('../../infra/build/content.ts', import.meta.url))

it('npm run content stops the release and names file, field and fault', () => {
  const folder = mkdtempSync(join(tmpdir(), 'content-'))
  cpSync('content', join(folder, 'content'), { recursive: true })
  const file = join(folder, 'content/values/zorgtoeslag.yaml')
  writeFileSync(file, readFileSync(file, 'utf8').replace('waarde: 2119', 'waarde: "2.119"'))
  const { status, stderr, stdout } = spawnSync(process.execPath, [command], { cwd: folder, encoding: 'utf8' })
  rmSync(folder, { recursive: true })
  expect(stderr).toContain(
    'values/zorgtoeslag.yaml: waarden.standaardpremie.per_datum.2026-01-01.waarde: "2.119" is geen euro per jaar',
  )
  expect(stdout).toContain('1 problemen')
  expect(status).toBe(1)
})

it('the report names what is past its date, an amount that is typed, and what there is by topic', () => {
  const article = 'knowledge/regels/reg-ww-loopt-af.md'
  const late = (text: string) => text.replace(/herzien_voor: 2027-\d\d-\d\d/, 'herzien_voor: 2026-11-01')
  const files = readAllContent().map(({ path, text }) => {
    if (path === article)
      return { path, text: late(text).replace('stap: Zoek', 'stap: Bij 2.119 euro zoek je') }
    return path === 'desks/uwv.yaml' ? { path, text: late(text) } : { path, text }
  })
  const now = new Date('2026-12-01T12:00:00Z')
  const { compiled, problems } = checkContent(files, now)
  expect(problems).toEqual([])
  if (!compiled) throw new Error('content does not fit')
  const lines = toDo(compiled, now)
  expect(lines).toContain(`${article}: herzien voor 2026-11-01 (redactie regels)`)
  expect(lines).toContain('desks/uwv.yaml: herzien voor 2026-11-01')
  expect(lines).toContain(
    `${article}: ## Wat doe ik als mijn WW bijna stopt?: 2.119 is nu {zorgtoeslag.standaardpremie}`,
  )
  expect(coverageReport(compiled.library.articles).join('\n')).toMatch(
    /onderwerp regels: \d+ artikelen, \d+ stukjes, \d+ vragen, \d+ echt gevraagd/,
  )
})
