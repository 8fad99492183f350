import { readFileSync } from 'node:fs'

/** `npm run licences`: what is deployed with us and under which licence; fails at one that does not go with EUPL-1.2. */
const FITTING = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Unlicense',
])

interface Locked {
  readonly version?: string
  readonly license?: string
  readonly dev?: boolean
}

const { packages }: { packages: Record<string, Locked> } = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
)
const rows = Object.entries(packages)
  .filter(([path, { dev }]) => path !== '' && !dev)
  .map(([path, { version = '', license = '?' }]) => ({
    name: path.split('node_modules/').at(-1) ?? path,
    version,
    license,
  }))
for (const { name, version, license } of rows) console.info(`${license.padEnd(14)} ${name} ${version}`)
const wrong = rows.filter(({ license }) => !FITTING.has(license))
for (const { name, license } of wrong) console.error(`past niet bij onze licentie: ${name} (${license})`)
process.exitCode = wrong.length > 0 ? 1 : 0
