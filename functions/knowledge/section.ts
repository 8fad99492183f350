import { type Audience, audiences } from './audience.ts'

/** One question of an article with its one answer: what a visitor gets. */
export interface Section {
  /** The question in people's words; its name within the article. */
  readonly title: string
  readonly answer: string
  /** When the answer turns out otherwise. */
  readonly except?: string
  /** The one thing to do next. */
  readonly step?: string
  /** Id of the desk that helps with exactly this. */
  readonly desk?: string
  /** The same answer for somebody who reads badly. */
  readonly simple?: string
  readonly english?: string
  /** The question itself in English: for a button, and to be found by. */
  readonly englishTitle?: string
  /** Whom the answer holds for, when it does not hold for all. */
  readonly audience?: readonly Audience[]
  /** The rest of the explanation, folded. */
  readonly more: string
  /** Questions in visitors' own words that this section answers. */
  readonly questions: readonly string[]
  /** Questions that were really asked, by people who did not know the answer. */
  readonly asked: readonly string[]
  /** False while the answer is only the first sentences of a text without fields. */
  readonly isWritten: boolean
}

const names = {
  antwoord: 'answer',
  behalve: 'except',
  stap: 'step',
  loket: 'desk',
  eenvoudig: 'simple',
  en: 'english',
  vraag_en: 'englishTitle',
} as const

const FIELD = /^([a-z_]+): *(.*)$/
const isFieldName = (name: string): name is keyof typeof names => name in names

/** Most words of each field. */
const MOST_WORDS = { answer: 60, except: 35, step: 25, simple: 40, english: 40, englishTitle: 20 } as const
const LONGEST_TITLE = 90

const wordCount = (text: string): number => text.match(/\S+/g)?.length ?? 0

/**
 * Reads the text under one `## ` heading: labelled fields, a blank line, the rest.
 * A text without fields gets its first sentences as answer.
 */
export function readSection(
  title: string,
  text: string,
): { readonly section: Section; readonly problems: readonly string[] } {
  const [, first = ''] = FIELD.exec(text.split('\n', 1)[0] ?? '') ?? []
  if (first === '') return { section: unwritten(title, text), problems: [] }

  const [head = '', ...rest] = text.split(/\n\s*\n/)
  const fields = new Map<string, string>()
  const problems = head.split('\n').flatMap((line) => {
    const [, name, value = ''] = FIELD.exec(line) ?? []
    if (name === undefined) return [`geen veld: "${line.slice(0, 40)}"`]
    if (!isFieldName(name) && name !== 'voor') return [`onbekend veld ${name}`]
    if (fields.has(name)) return [`${name} staat er twee keer`]
    fields.set(name, value.trim())
    return value.trim() === '' ? [`${name} is leeg`] : []
  })
  const section = written(title, fields, rest.join('\n\n').trim())
  return { section, problems: [...problems, ...lengthProblems(section), ...audienceProblems(fields)] }
}

function written(title: string, fields: ReadonlyMap<string, string>, more: string): Section {
  const texts = Object.entries(names).flatMap(([name, key]) => {
    const value = fields.get(name)
    return value ? [[key, value] as const] : []
  })
  const voor = audienceNames(fields).filter(isAudience)
  return {
    title,
    answer: '',
    ...Object.fromEntries(texts),
    ...(voor.length > 0 && { audience: voor }),
    more,
    questions: [],
    asked: [],
    isWritten: true,
  }
}

const audienceNames = (fields: ReadonlyMap<string, string>): string[] =>
  (fields.get('voor') ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
const isAudience = (name: string): name is Audience => audiences.some((one) => one === name)
const audienceProblems = (fields: ReadonlyMap<string, string>): string[] =>
  audienceNames(fields)
    .filter((name) => !isAudience(name))
    .map((name) => `voor noemt ${name}, dat is geen doelgroep`)

function lengthProblems(section: Section): string[] {
  const tooLong = Object.entries(names).flatMap(([name, key]) => {
    const most = key === 'desk' ? undefined : MOST_WORDS[key]
    const words = wordCount(section[key] ?? '')
    return most !== undefined && words > most ? [`${name} heeft ${words} woorden, hooguit ${most}`] : []
  })
  return [
    ...(section.answer === '' ? ['antwoord ontbreekt'] : []),
    ...(section.title.length > LONGEST_TITLE ? [`de vraag is langer dan ${LONGEST_TITLE} tekens`] : []),
    ...tooLong,
  ]
}

function unwritten(title: string, text: string): Section {
  const sentences = text
    .replace(/^- /gm, '')
    .split(/\n+/)
    .flatMap((line) => line.split(/(?<=[.!?])\s+/))
    .filter((sentence) => sentence !== '')
  const kept: string[] = []
  for (const sentence of sentences) {
    if (wordCount([...kept, sentence].join(' ')) > MOST_WORDS.answer) break
    kept.push(sentence)
  }
  const isWhole = kept.length === sentences.length && !text.includes('\n')
  return {
    title,
    answer: kept.join(' '),
    more: isWhole ? '' : text,
    questions: [],
    asked: [],
    isWritten: false,
  }
}
