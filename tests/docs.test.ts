import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const text = (path: string): string => readFileSync(path, 'utf8')

it('names for each threat a test that exists', () => {
  const rows = text('docs/threats.md')
    .split('\n')
    .filter((line) => /^\| (?!who, and|-)/.test(line))
  expect(rows.length).toBeGreaterThan(10)
  for (const row of rows) {
    const tests = [...(row.split('|').at(-2) ?? '').matchAll(/`(tests\/[^`]+)`/g)].map(
      ([, path]) => path ?? '',
    )
    expect([row, tests.length > 0 && tests.every((path) => existsSync(path))]).toEqual([row, true])
  }
})

it('tells for every alarm what to do first', () => {
  const alarms = [...text('infra/promises.ts').matchAll(/alarms\.ring\('(\w+)'/g)].map(([, name]) => name)
  expect(alarms.length).toBeGreaterThan(10)
  for (const name of alarms) expect(text('docs/incidents.md')).toContain(name)
})

it('names only commands and settings that exist', () => {
  const { scripts } = JSON.parse(text('package.json'))
  const guides = ['docs/operator.md', 'docs/incidents.md', 'README.md'].map(text).join('\n')
  const commands = [...guides.matchAll(/npm run ([a-z:]+(?:-[a-z]+)*)/g)].map(([, name]) => name ?? '')
  expect(commands.length).toBeGreaterThan(5)
  expect(commands.filter((name) => !(name in scripts))).toEqual([])
  for (const setting of ['visitorsAtOnce', 'requestsASecond', 'alarmsTo'])
    expect(text('infra/settings.ts').includes(setting)).toBe(true)
})
