import { checkContent } from './check-content.ts'
import { compiledContent } from './compiled-content.ts'
import { contentReport } from './content-report.ts'
import { readAllContent } from './read-content.ts'
import { lackingIn } from './section-check.ts'

/**
 * `npm run content` checks what editors write and names each problem; `--report` lists what is still to be done and
 * what is past its review date by today's calendar, which is never an error.
 */
const now = new Date()
const files = readAllContent()
const { compiled, problems } = checkContent(files, now)

if (compiled && process.argv.includes('--report'))
  for (const line of contentReport(compiledContent(), files, now)) console.info(line)
for (const problem of problems) console.error(problem)
if (compiled) {
  const { articles } = compiled.library
  const lacking = articles.flatMap((article) => lackingIn(article) ?? [])
  if (lacking.length > 0) console.info(`${lacking.length} artikelen zijn nog niet af: npm run content:report`)
  console.info(`${articles.length} artikelen en ${compiled.funding.schemes.length} regelingen gelezen`)
}
console.info(`${problems.length} problemen`)
process.exitCode = problems.length > 0 ? 1 : 0
