import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { asker } from './ask.ts'
import { type Item, readItems } from './items.ts'
import { figuresOf, hit, isRefusal, type Judged } from './measure.ts'
import { patientGuide } from './model-guide.ts'
import { safetyTable } from './safety-table.ts'

/**
 * `npm run eval -- FILE.jsonl [--out FILE] [--labels FILE] [--model]`: asks the guide every question or safety message of
 * a file. `--model` has the language model of the environment beside it, `--at-once` so many questions together.
 * `--labels` gives the articles that must be found, by id, where the file itself does not say.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string' },
    labels: { type: 'string' },
    model: { type: 'boolean', default: false },
    'at-once': { type: 'string', default: '1' },
  },
})
const [file] = positionals
if (file === undefined) {
  console.error(
    'Geef een bestand met vragen: npm run eval -- FILE.jsonl [--out FILE] [--labels FILE] [--model]',
  )
  process.exit(1)
}

const ask = values.model ? asker(patientGuide(process.env)) : asker()
const items = readItems(file, values.labels)
const judged: Judged[] = new Array(items.length)
const waiting = items.entries()
const one = async () => {
  for (const [i, item] of waiting) judged[i] = { item, shown: await ask(item.text) }
}
await Promise.all(Array.from({ length: Math.max(1, Number(values['at-once'])) }, one))

for (const each of judged) console.info(lineOf(each))
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
