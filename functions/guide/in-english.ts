import * as z from 'zod/mini'
import type { Block } from '../shared/blocks.ts'
import { type ContentFile, readYaml } from '../shared/content-file.ts'
import { languageOf } from '../shared/language.ts'
import type { Content } from './content.ts'
import type { Messages } from './messages.ts'

/** What the guide says itself, in English; nothing where a text is in Dutch only. */
export type English = (dutch: string) => string | undefined

const FOLDER = 'english/'
const schema = z.record(z.string(), z.string().check(z.minLength(1)))

/**
 * Reads content/english, beside the messages: each sentence of the guide's own with its English. `{naam}` in a sentence
 * stands for anything, and what stood there is put into English as well.
 *
 * @throws ContentBroken naming each sentence that does not fit
 */
export function readEnglish(files: readonly ContentFile[], messages: Messages): English {
  const all = [
    ...sentencesIn(messages),
    ...files
      .filter(({ path }) => path.startsWith(FOLDER))
      .flatMap(({ path, text }) => Object.entries(readYaml(schema, path, text))),
  ]
  const exact = new Map(all.filter(([dutch]) => !OPEN.test(dutch)))
  const patterns = all.filter(([dutch]) => OPEN.test(dutch)).map(patternOf)
  return english

  function english(dutch: string): string | undefined {
    const found = exact.get(dutch)
    if (found !== undefined || dutch.length > LONGEST) return found
    for (const { pattern, written } of patterns) {
      const groups = pattern.exec(dutch)?.groups
      if (groups) return written.replace(/\{(\w+)\}/g, (_, name: string) => listed(groups[name] ?? ''))
    }
    return undefined
  }

  /** "WW, Bijstand en Wajong": each by itself. */
  function listed(words: string): string {
    return (
      english(words) ??
      words
        .split(/(, | en )/)
        .map((part) => (part === ' en ' ? ' and ' : (english(part) ?? part)))
        .join('')
    )
  }
}

/** Every sentence of the messages that says something of its own in English. */
function sentencesIn(part: object): [dutch: string, english: string][] {
  if ('nl' in part && 'en' in part && typeof part.nl === 'string' && typeof part.en === 'string')
    return part.nl.startsWith('{') ? [] : [[part.nl, part.en]]
  return Object.values(part).flatMap((one) =>
    typeof one === 'object' && one !== null ? sentencesIn(one) : [],
  )
}

const OPEN = /\{\w+\}/
/** No sentence of ours is longer, and what a visitor wrote is not held against each pattern. */
const LONGEST = 400

function patternOf([dutch, written]: readonly [string, string]) {
  const source = dutch
    .split(/(\{\w+\})/)
    .map((part) =>
      OPEN.test(part) ? `(?<${part.slice(1, -1)}>.+?)` : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
    )
    .join('')
  return { pattern: new RegExp(`^${source}$`, 's'), written }
}

/** Names of things, which no English may change; what a button sends is understood as it is. */
const names: ReadonlySet<string> = new Set(
  'kind id send value about fact section article href url web chat language from state input'.split(' '),
)

/** A block with the guide's own words in English; an article keeps its Dutch and gets its question in English. */
export function inEnglish(block: Block, content: Content): Block {
  switch (block.kind) {
    case 'urgent':
    case 'written':
      return block
    case 'text':
      return textInEnglish(block, content)
    case 'article':
      return block.desk ? { ...block, desk: worded(block.desk, content.english) } : block
    case 'choices':
      return { ...choicesInEnglish(block, content), language: 'en' }
    case 'question':
    case 'handover':
      return { ...worded(block, content.english), language: 'en' }
    default:
      return worded(block, content.english)
  }
}

type Text = Block & { readonly kind: 'text' }

/** Each paragraph that has its English; a text that is English already only says so. */
function textInEnglish(block: Text, { english }: Content): Text {
  const text =
    english(block.text) ??
    block.text
      .split('\n\n')
      .map((one) => english(one) ?? one)
      .join('\n\n')
  return languageOf(text) === 'en' ? { ...block, text, language: 'en' } : { ...block, text }
}

type Choices = Block & { readonly kind: 'choices' }

/** The question of a button in English, with the Dutch it leads to. */
function choicesInEnglish(block: Choices, { english, library }: Content): Choices {
  return {
    ...block,
    ...(block.title !== undefined && { title: english(block.title) ?? block.title }),
    choices: block.choices.map((choice) => {
      const section = library
        .article(choice.article ?? '')
        ?.sections.find(({ title }) => title === choice.section)
      const title = section?.englishTitle
      return title === undefined
        ? { ...choice, label: english(choice.label) ?? choice.label }
        : { ...choice, label: title, dutch: choice.label }
    }),
  }
}

/** Every text in it that has its English. */
function worded<T>(value: T, english: English): T
function worded(value: unknown, english: English): unknown {
  if (typeof value === 'string') return english(value) ?? value
  if (Array.isArray(value)) return value.map((one) => worded(one, english))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, names.has(key) ? one : worded(one, english)]),
  )
}
