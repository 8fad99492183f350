import { readFileSync, writeFileSync } from 'node:fs'
import * as z from 'zod/mini'
import { theValues } from '../the-values.ts'
import { moneyCase, runCase } from './money-case.ts'

/** `npm run eval:money -- CASES.json [--out FILE]`: sums with the outcome that somebody else says they have. */
const [file, ...options] = process.argv.slice(2)
if (!file) {
  console.error('Geef een bestand met sommen: npm run eval:money -- CASES.json')
  process.exit(1)
}
const cases = z.parse(z.array(moneyCase), JSON.parse(readFileSync(file, 'utf8')))
const results = cases.map((one) => runCase(one, theValues))
for (const { id, passed, lines } of results)
  console.info(passed ? `goed  ${id}` : `FOUT  ${id}\n      ${lines.join('\n      ')}`)
const out = options[options.indexOf('--out') + 1]
if (options.includes('--out') && out)
  writeFileSync(out, results.map((result) => `${JSON.stringify(result)}\n`).join(''))
const failed = results.filter(({ passed }) => !passed).map(({ id }) => id)
console.info(JSON.stringify({ cases: results.length, passed: results.length - failed.length, failed }))
