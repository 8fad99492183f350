import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { asker } from './ask.ts'
import { type Item, readItems } from './items.ts'
import { figuresOf, hit, isRefusal, type Judged } from './measure.ts'
import { safetyTable } from './safety-table.ts'

/**
 * `npm run eval -- FILE.jsonl [--out FILE] [--labels FILE]`: asks the guide every question or safety message of
 * a file. `--labels` gives the articles that must be found, by id, where the file itself does not say.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' }, labels: { type: 'string' } },
})
const [file] = positionals
if (file === undefined) {
  console.error('Geef een bestand met vragen: npm run eval -- FILE.jsonl [--out FILE] [--labels FILE]')
  process.exit(1)
}

const ask = asker()
const judged: Judged[] = []
for (const item of readItems(file, values.labels)) judged.push({ item, shown: await ask(item.text) })

for (const one of judged) console.info(lineOf(one))
if (values.out !== undefined) writeFileSync(values.out, judged.map(outOf).join(''))
const figures = figuresOf(judged)
console.info('')
for (const line of safetyTable(judged)) console.info(line)
for (const [name, value] of Object.entries(figures)) console.info(`${name.padEnd(16)} ${value}`)
console.info(JSON.stringify(figures))

function lineOf({ item, shown }: Judged): string {
  const found = shown.articles.slice(0, 3).join(' ') || '-'
  return `${item.id.padEnd(8)} ${shown.ending.padEnd(9)} ${remark(item, shown)} ${found}  ${item.text.slice(0, 70)}`
}

/** What an editor looks for: the right article first, among three, or not; refused where it should not. */
function remark(item: Item, shown: Judged['shown']): string {
  if ((item.articles ?? []).length === 0) return isRefusal(shown) ? 'weg ' : '    '
  if (hit(item, shown, 1)) return 'goed'
  return hit(item, shown, 3) ? 'top3' : 'MIS '
}

function outOf({ item, shown: { ending, articles, blocks, text } }: Judged): string {
  return `${JSON.stringify({ id: item.id, q: item.text, ending, articles, blocks, text })}\n`
}
