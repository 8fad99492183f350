import { parse } from 'yaml'
import { sumWordsSchema } from '../../functions/guide/sum/sum-words.ts'
import { type Article, ArticleBroken, readArticle } from '../../functions/knowledge/article.ts'
import { dayOf } from '../../functions/shared/date.ts'
import { fundingContent, overdueSchemes } from './funding-content.ts'
import { plainDutch } from './plain-dutch.ts'
import { readContent, readContentFile } from './read-content.ts'

/**
 * `npm run content` checks what editors write and names each problem; `--report` lists what is past its
 * review date by today's calendar, which is never an error.
 */
const problems: string[] = []
const articles = readContent('knowledge').flatMap(({ path, text }) => {
  const [, topic = '', id = ''] = /^knowledge\/([^/]+)\/([^/]+)\.md$/.exec(path) ?? []
  try {
    return [readArticle(topic, id, text)]
  } catch (error) {
    if (!(error instanceof ArticleBroken)) throw error
    problems.push(...error.problems.map((problem) => `${path}: ${problem}`))
    return []
  }
})

const funding = fundingContent(plainDutch(readContentFile('plain-dutch.yaml')))
problems.push(
  ...funding.problems,
  ...plainProblems(),
  ...plainSum(),
  ...doubleQuestions(),
  ...lostReferences(),
)

if (process.argv.includes('--report')) report()
for (const problem of problems) console.error(problem)
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
    Object.values(sentences).flatMap((sentence) =>
      problemsOf(sentence.replaceAll(/[{}]/g, '')).map((problem) => `sum.yaml ${part}: ${problem}`),
    ),
  )
}

function wholeText({ titel, kort, stappen, parts }: Article): string {
  return [titel, ...kort, ...stappen, ...parts.flatMap(({ title, text }) => [title, text])].join('\n')
}

function doubleQuestions(): string[] {
  const owner = new Map<string, string>()
  return articles.flatMap(({ id, vragen }) =>
    vragen.flatMap((question) => {
      const key = question
        .toLowerCase()
        .replace(/[^\p{L}\d]+/gu, ' ')
        .trim()
      const other = owner.get(key)
      owner.set(key, id)
      return other ? [`${id}: de vraag "${question}" staat ook bij ${other}`] : []
    }),
  )
}

function lostReferences(): string[] {
  const ids = new Set(articles.map(({ id }) => id))
  const desks = new Set(readContent('desks').map(({ path }) => path.replace(/^desks\/|\.yaml$/g, '')))
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
  const today = dayOf(new Date())
  for (const line of overdueSchemes(funding, today)) console.info(line)
  for (const { id, herzien_voor, eigenaar } of articles)
    if (herzien_voor < today) console.info(`${id}: herzien voor ${herzien_voor} (${eigenaar})`)
}
