import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import * as z from 'zod/mini'
import { table } from '../builders/directions.ts'

/**
 * `npm run eval:jobs -- FILE.jsonl [--out FILE]`: jobs as people call them, one `{job, group}` a line. A group is an
 * ISCO-08 number of one to four digits (of which all must agree), the name of a group in content/table, the
 * name of a file in content/directions, or a list of these of which one must be right.
 */
const itemSchema = z.object({
  job: z.string(),
  group: z.union([z.string(), z.number(), z.array(z.union([z.string(), z.number()]))]),
})

const { values, positionals } = parseArgs({ options: { out: { type: 'string' } }, allowPositionals: true })
const items = readFileSync(positionals[0] ?? '', 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => itemSchema.parse(JSON.parse(line)))

const read = items.map(({ job, group }) => {
  const found = table.jobIn(job)
  const wanted = [group].flat().map(String)
  const isRight = wanted.some((one) =>
    /^\d+$/.test(one) ? found?.isco.startsWith(one) : found?.name === one || found?.occupation === one,
  )
  const isNear = wanted.some((one) => /^\d+$/.test(one) && found?.isco.startsWith(one.slice(0, 2)))
  return {
    job,
    group,
    found: found?.isco,
    name: found?.name,
    right: isRight === true,
    near: isRight || isNear,
  }
})

for (const one of read.filter(({ right }) => !right))
  console.info(`${one.job}\t${[one.group].flat().join('|')}\t${one.found ?? 'niets'} ${one.name ?? ''}`)
if (values.out) writeFileSync(values.out, `${read.map((one) => JSON.stringify(one)).join('\n')}\n`)
const share = (count: number) => Math.round((1000 * count) / items.length) / 1000
console.info(
  JSON.stringify({
    items: items.length,
    right: share(read.filter(({ right }) => right).length),
    twoDigits: share(read.filter(({ near }) => near).length),
    nothing: read.filter(({ found }) => found === undefined).length,
  }),
)
