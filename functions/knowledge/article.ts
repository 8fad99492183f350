import * as z from 'zod/mini'
import { ContentBroken, hold, readAll, readYaml } from '../shared/content-file.ts'
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

/**
 * Reads one Markdown file with its front matter, and the example questions of its sections.
 *
 * @throws ContentBroken naming each field that does not fit
 */
export function readArticle(topic: string, id: string, file: string, questionsFile = ''): Article {
  const path = `knowledge/${topic}/${id}.md`
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(file) ?? []
  if (head === '') throw new ContentBroken(path, ['geen kop tussen --- en ---'])
  const { known, fields, sections } = readAll({
    known: () => {
      const found = topics.find((one) => one === topic)
      if (found === undefined) throw new ContentBroken(path, [`onbekend onderwerp ${topic}`])
      return found
    },
    fields: () => readYaml(headSchema, path, head),
    sections: () => {
      const { sections: found, problems } = sectionsOf(body)
      hold(path, found.length > 0 ? problems : ['geen enkel kopje met ##'])
      return found
    },
  })
  return {
    id,
    topic: known,
    sections: withQuestions(sections, `vragen/${topic}/${id}.txt`, questionsFile),
    ...fields,
  }
}

function sectionsOf(body: string): { sections: Section[]; problems: string[] } {
  const read = body
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [title = '', ...text] = part.split('\n')
      return readSection(title.trim(), text.join('\n').trim())
    })
  const titles = read.map(({ section }) => section.title)
  return {
    sections: read.map(({ section }) => section),
    problems: [
      ...read.flatMap(({ section, problems }) =>
        problems.map((problem) => `## ${section.title}: ${problem}`),
      ),
      ...titles
        .filter((title, i) => titles.indexOf(title) !== i)
        .map((title) => `het kopje "${title}" staat er twee keer`),
    ],
  }
}

function withQuestions(sections: readonly Section[], path: string, text: string): Section[] {
  const { questions, asked, problems } = readExampleQuestions(text)
  const titles = new Set(sections.map(({ title }) => title))
  hold(path, [
    ...problems,
    ...[...questions.keys()]
      .filter((heading) => !titles.has(heading))
      .map((heading) => `het kopje "${heading}" staat niet in het artikel`),
  ])
  return sections.map((section) => ({
    ...section,
    questions: questions.get(section.title) ?? [],
    asked: asked.get(section.title) ?? [],
  }))
}
