import * as z from 'zod/mini'
import { type ContentFile, readYaml, textOf } from '../shared/content-file.ts'
import { own } from '../shared/own.ts'
import { isSpoken, type Spoken } from './language.ts'

/** A message that somebody wrote for the recogniser to learn from. */
export interface Labelled {
  readonly text: string
  /** The route whose help is right; absent when it only looks like danger, or is an ordinary question. */
  readonly route?: string
  readonly language: Spoken
  /** Who wrote it: thresholds are set on messages of writers that were not learned from. */
  readonly writer: string
  /** `lookalike`: written to look like danger; `ordinary`: what people ask every day. */
  readonly kind: 'danger' | 'lookalike' | 'ordinary'
}

/** Files of messages that tell of no danger. */
const harmless: Readonly<Record<string, 'lookalike' | 'ordinary'>> = {
  lookalikes: 'lookalike',
  ordinary: 'ordinary',
}
/** Questions of daily life that are not ours. */
export const DAILY_LIFE = 'search/buiten-vragen.txt'
/** These tell of no danger either, and were written for something else: the last are stories of work that ask something. */
const ELSEWHERE: ReadonlySet<string> = new Set([DAILY_LIFE, 'paths/geen.txt'])
/** Dark words of daily life, and of who is in the middle of a talk. */
export const EVERY_DAY = 'safety/dagelijks.txt'

/** Articles of which the example questions may tell of danger. */
const TELLING = 'gevaar-in-vragen.yaml'
const tellingSchema = z.object({ artikelen: z.array(z.string()) })
/** From here on an example question of an article is a story: short ones there are enough of. */
const STORY = 90

/**
 * Reads `safety/<route>.txt` (Dutch) and `safety/<language>/<route>.txt`: a message a line; `# schrijver x` names
 * the writer of what follows. The stories among the example questions of `vragen/` are ordinary questions.
 *
 * @throws ContentBroken when the list of articles that tell of danger does not fit
 */
export function readLabelled(files: readonly ContentFile[]): Labelled[] {
  const { artikelen } = readYaml(tellingSchema, TELLING, textOf(files, TELLING))
  const telling = new Set(artikelen)
  return files.flatMap(({ path, text }) => {
    if (ELSEWHERE.has(path)) return ordinaryIn(path, text)
    if (path === EVERY_DAY) return ordinaryIn(path, text)
    const [, article] = /^vragen\/[^/]+\/(.+)\.txt$/.exec(path) ?? []
    if (article !== undefined) return telling.has(article) ? [] : ordinaryIn(path, text, STORY)
    const [, folder, name] = /^safety\/(?:(\w\w)\/)?([a-z-]+)\.txt$/.exec(path) ?? []
    const language = folder ?? 'nl'
    if (name === undefined || !isSpoken(language)) return []
    let writer = ''
    return text.split('\n').flatMap((written): Labelled[] => {
      const line = written.trim()
      if (line.startsWith('#')) writer = line.replace(/^#\s*(?:schrijver\s*)?/, '')
      if (line === '' || line.startsWith('#')) return []
      const kind = own(harmless, name)
      return kind
        ? [{ text: line, language, writer, kind }]
        : [{ text: line, route: name, language, writer, kind: 'danger' }]
    })
  })
}

/** The lines of a file, of so many signs at least; a `* ` before one says that it was really asked. */
const ordinaryIn = (path: string, text: string, least = 1): Labelled[] =>
  text.split('\n').flatMap((written): Labelled[] => {
    const line = written.trim().replace(/^\* /, '')
    return line.length < least || line.startsWith('#')
      ? []
      : [{ text: line, language: 'nl', writer: path, kind: 'ordinary' }]
  })
