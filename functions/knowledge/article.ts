import { parse } from 'yaml'
import * as z from 'zod/mini'
import { dateSchema } from '../shared/date.ts'
import { audiences } from './audience.ts'
import { readExampleQuestions } from './example-questions.ts'
import { readSection, type Section } from './section.ts'

export const topics = [
  'orientatie',
  'financiering',
  'loont-werken',
  'regels',
  'scholing',
  'begeleiding',
  'werkgevers',
  'sectoren',
  'verhalen',
] as const

/** Every value of a head is text, so a year alone is not read as a number. */
const onlyText = { schema: 'failsafe' } as const

const dayOrYear = z.union([dateSchema, z.string().check(z.regex(/^\d{4}$/))])

const sourceSchema = z.strictObject({
  titel: z.string().check(z.minLength(3)),
  url: z.optional(z.url()),
  /** Date of the source itself: a day or a year. */
  datum: dayOrYear,
})

const headSchema = z.strictObject({
  titel: z.string().check(z.minLength(5), z.maxLength(90)),
  doelgroep: z.array(z.enum(audiences)).check(z.minLength(1)),
  /** An arbeidsmarktregio or province, in small letters; absent for the whole country. */
  regio: z.optional(z.string()),
  /** The short answer: two to five short lines, shown in the conversation. */
  kort: z.array(z.string().check(z.maxLength(240))).check(z.minLength(1), z.maxLength(6)),
  /** What somebody can do today. */
  stappen: z.array(z.string().check(z.maxLength(200))).check(z.minLength(1), z.maxLength(5)),
  /** Ids of content/desks/. */
  wie_helpt: z.array(z.string()).check(z.maxLength(4)),
  /** Questions in visitors' own words that are not yet tied to one section. */
  vragen: z._default(z.array(z.string().check(z.minLength(5), z.maxLength(200))), []),
  bronnen: z.array(sourceSchema).check(z.minLength(1)),
  /** When the source itself was read, as the reference says; a year for facts known from the seeds only. */
  gecontroleerd: dayOrYear,
  herzien_voor: dateSchema,
  eigenaar: z.string().check(z.startsWith('redactie')),
  /** Stays empty until a human expert has read the text. */
  nagekeken_door: z.optional(z.string()),
  zie_ook: z.array(z.string()),
})

export interface Article extends z.infer<typeof headSchema> {
  /** The file's name, also the last part of its address. */
  readonly id: string
  readonly topic: (typeof topics)[number]
  readonly sections: readonly Section[]
}

export class ArticleBroken extends Error {
  override name = 'ArticleBroken' as const
  readonly id: string
  readonly problems: readonly string[]

  constructor(id: string, problems: readonly string[]) {
    super(`${id}: ${problems.join('; ')}`)
    this.id = id
    this.problems = problems
  }
}

/**
 * Reads one Markdown file with its front matter, and the example questions of its sections.
 *
 * @throws ArticleBroken naming each field that does not fit
 */
export function readArticle(topic: string, id: string, file: string, questionsFile = ''): Article {
  const [, head, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(file) ?? []
  if (head === undefined || body === undefined) throw new ArticleBroken(id, ['geen kop tussen --- en ---'])

  const known = z.safeParse(z.enum(topics), topic)
  const parsed = z.safeParse(headSchema, parse(head, onlyText))
  const { sections, problems: inSections } = sectionsOf(body, questionsFile)
  const problems = [
    ...(known.success ? [] : [`onbekend onderwerp ${topic}`]),
    ...(parsed.success
      ? []
      : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)),
    ...(sections.length > 0 ? [] : ['geen enkel kopje met ##']),
    ...inSections,
  ]
  if (!known.success || !parsed.success || problems.length > 0) throw new ArticleBroken(id, problems)
  return { id, topic: known.data, sections, ...parsed.data }
}

function sectionsOf(body: string, questionsFile: string): { sections: Section[]; problems: string[] } {
  const { questions, asked, problems } = readExampleQuestions(questionsFile)
  const read = body
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [title = '', ...text] = part.split('\n')
      return readSection(title.trim(), text.join('\n').trim())
    })
  const titles = read.map(({ section }) => section.title)
  return {
    sections: read.map(({ section }) => ({
      ...section,
      questions: questions.get(section.title) ?? [],
      asked: asked.get(section.title) ?? [],
    })),
    problems: [
      ...read.flatMap(({ section, problems }) =>
        problems.map((problem) => `## ${section.title}: ${problem}`),
      ),
      ...titles
        .filter((title, i) => titles.indexOf(title) !== i)
        .map((title) => `het kopje "${title}" staat er twee keer`),
      ...problems.map((problem) => `vragen: ${problem}`),
      ...[...questions.keys()]
        .filter((heading) => !titles.includes(heading))
        .map((heading) => `vragen: het kopje "${heading}" staat niet in het artikel`),
    ],
  }
}
