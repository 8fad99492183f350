import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { asker } from './ask.ts'
import { type Item, readItems } from './items.ts'
import { figuresOf, isAtOnce, isOtherTopic, isRefusal, isWithinOneTap, type Judged } from './measure.ts'
import { patientGuide } from './model-guide.ts'
import { safetyTable } from './safety-table.ts'
import { sheetOf, verdictsIn } from './sheet.ts'

/**
 * `npm run eval -- FILE.jsonl [--out FILE] [--labels FILE] [--sheet FILE] [--model]`: asks the guide every question or safety message of
 * a file. `--model` has the language model of the environment beside it, `--at-once` so many questions together.
 * `--labels` gives the sections that answer, by id, where the file itself does not say. `--sheet` writes what the
 * visitor reads for a person to judge; `--judged` takes such a sheet back, filled in, and needs no FILE.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string' },
    labels: { type: 'string' },
    sheet: { type: 'string' },
    judged: { type: 'string' },
    model: { type: 'boolean', default: false },
    'at-once': { type: 'string', default: '1' },
  },
})
const [file] = positionals
if (values.judged !== undefined) {
  console.info(JSON.stringify(verdictsIn(readFileSync(values.judged, 'utf8'))))
  process.exit(0)
}
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
  for (const [i, item] of waiting) judged[i] = { item, shown: await ask(item.text, item.after) }
}
await Promise.all(Array.from({ length: Math.max(1, Number(values['at-once'])) }, one))

for (const each of judged) console.info(lineOf(each))
if (values.out !== undefined) writeFileSync(values.out, judged.map(outOf).join(''))
if (values.sheet !== undefined) writeFileSync(values.sheet, sheetOf(judged))
const figures = figuresOf(judged)
console.info('')
for (const line of safetyTable(judged)) console.info(line)
for (const [name, value] of Object.entries(figures)) console.info(`${name.padEnd(16)} ${value}`)
console.info(JSON.stringify(figures))

function lineOf({ item, shown }: Judged): string {
  const found = [...shown.answered, ...shown.oneTap].slice(0, 2).join(' ') || '-'
  return `${item.id.padEnd(8)} ${shown.ending.padEnd(9)} ${remark(item, shown)} ${found}  ${item.text.slice(0, 70)}`
}

/** What an editor looks for: answered at once, one tap away, another topic, or missed; refused where it should not. */
function remark(item: Item, shown: Judged['shown']): string {
  const one = { item, shown }
  if ((item.section ?? []).length === 0) return isRefusal(shown) ? 'weg ' : '    '
  if (isAtOnce(one)) return 'goed'
  if (isWithinOneTap(one)) return 'knop'
  return isOtherTopic(one) ? 'FOUT' : 'MIS '
}

function outOf({ item, shown: { ending, articles, blocks, text } }: Judged): string {
  return `${JSON.stringify({ id: item.id, q: item.text, ending, articles, blocks, text })}\n`
}
