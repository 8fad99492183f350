import { parse } from 'yaml'
import { compileValues } from '../../functions/calculator/calculator.ts'
import { sumWordsSchema } from '../../functions/guide/sum/sum-words.ts'
import { type Article, ArticleBroken, readArticle } from '../../functions/knowledge/article.ts'
import { dayOf } from '../../functions/shared/date.ts'
import { withoutReferences } from '../../functions/shared/value-reference.ts'
import { directionsProblems, overdueDirections } from './directions-content.ts'
import { fundingContent, overdueSchemes } from './funding-content.ts'
import { plainPaths } from './path-check.ts'
import { plainDutch } from './plain-dutch.ts'
import { readContent, readContentFile } from './read-content.ts'
import { safetyReport } from './safety-report.ts'
import { lackingIn, questionsTwice, sectionProblems, textsOf, typedAmounts } from './section-check.ts'

/**
 * `npm run content` checks what editors write and names each problem; `--report` lists what is past its
 * review date by today's calendar, which is never an error.
 */
const problems: string[] = []
const questionFiles = new Map(readContent('vragen').map(({ path, text }) => [path, text]))
const articles = readContent('knowledge').flatMap(({ path, text }) => {
  const [, topic = '', id = ''] = /^knowledge\/([^/]+)\/([^/]+)\.md$/.exec(path) ?? []
  const questions = `vragen/${topic}/${id}.txt`
  try {
    const article = readArticle(topic, id, text, questionFiles.get(questions))
    questionFiles.delete(questions)
    return [article]
  } catch (error) {
    if (!(error instanceof ArticleBroken)) throw error
    problems.push(...error.problems.map((problem) => `${path}: ${problem}`))
    return []
  }
})
if (problems.length === 0)
  problems.push(...[...questionFiles.keys()].map((path) => `${path}: er is geen artikel van die naam`))

const values = compileValues(
  Object.fromEntries(readContent('values').map(({ path, text }) => [nameOf(path), text])),
)
const today = dayOf(new Date())
const desks = new Set(readContent('desks').map(({ path }) => nameOf(path)))
const funding = fundingContent(plainDutch(readContentFile('plain-dutch.yaml')))
problems.push(
  ...funding.problems,
  ...directionsProblems(
    plainDutch(readContentFile('plain-dutch.yaml')),
    new Set(readContent('funding').map(({ path }) => nameOf(path))),
  ),
  ...plainProblems(),
  ...plainSum(),
  ...plainPaths(plainDutch(readContentFile('plain-dutch.yaml'))),
  ...questionsTwice(articles),
  ...articles.flatMap((article) => sectionProblems(article, desks, values, today)),
  ...lostReferences(),
)

const lacking = articles.flatMap((article) => lackingIn(article) ?? [])
if (process.argv.includes('--report')) report()
for (const problem of problems) console.error(problem)
if (lacking.length > 0) console.info(`${lacking.length} artikelen zijn nog niet af: npm run content:report`)
console.info(
  `${articles.length} artikelen en ${funding.compiled?.schemes.length ?? 0} regelingen gelezen, ${problems.length} problemen`,
)
process.exitCode = problems.length > 0 ? 1 : 0

function plainProblems(): string[] {
  const { problemsOf } = plainDutch(readContentFile('plain-dutch.yaml'))
  return articles.flatMap((article) =>
    problemsOf(wholeText(article)).map((problem) => `${article.id}: ${problem}`),
  )
}

/** The card "does work pay": its labels and sentences, read without what is filled in. */
function plainSum(): string[] {
  const { problemsOf } = plainDutch(readContentFile('plain-dutch.yaml'))
  const {
    wetten: _wetten,
    bedragen: _bedragen,
    bij_wie: _desks,
    aannames: _assumed,
    twijfel_boven: _doubted,
    ...words
  } = sumWordsSchema.parse(parse(readContentFile('sum.yaml')))
  return Object.entries(words).flatMap(([part, sentences]) =>
    Object.values<unknown>(sentences).flatMap((sentence) =>
      typeof sentence !== 'string'
        ? []
        : problemsOf(sentence.replaceAll(/[{}]/g, '')).map((problem) => `sum.yaml ${part}: ${problem}`),
    ),
  )
}

/** An answer that is only the first sentences of its own text is not read twice. */
function wholeText({ titel, kort, stappen, sections }: Article): string {
  const texts = sections.flatMap(({ english: _, ...section }) =>
    section.isWritten || section.more === '' ? textsOf(section) : [section.title, section.more],
  )
  return withoutReferences([titel, ...kort, ...stappen, ...texts].join('\n'))
}

function nameOf(path: string): string {
  return path.replace(/^.*\/|\.\w+$/g, '')
}

function lostReferences(): string[] {
  const ids = new Set(articles.map(({ id }) => id))
  return articles.flatMap(({ id, zie_ook, wie_helpt }) => [
    ...zie_ook
      .filter((other) => !ids.has(other))
      .map((other) => `${id}: zie_ook noemt ${other}, dat is er niet`),
    ...wie_helpt
      .filter((desk) => !desks.has(desk))
      .map((desk) => `${id}: wie_helpt noemt ${desk}, dat is er niet`),
  ])
}

function report(): void {
  for (const line of safetyReport()) console.info(line)
  for (const line of lacking) console.info(line)
  for (const line of articles.flatMap((article) => typedAmounts(article, values, today))) console.info(line)
  for (const line of overdueSchemes(funding, today)) console.info(line)
  for (const line of overdueDirections(today)) console.info(line)
  for (const { id, herzien_voor, eigenaar } of articles)
    if (herzien_voor < today) console.info(`${id}: herzien voor ${herzien_voor} (${eigenaar})`)
}
