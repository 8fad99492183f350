import type { ContentFile } from '../shared/content-file.ts'
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

/**
 * Reads `safety/<route>.txt` (Dutch) and `safety/<language>/<route>.txt`: a message a line; `# schrijver x` names
 * the writer of what follows.
 */
export const readLabelled = (files: readonly ContentFile[]): Labelled[] =>
  files.flatMap(({ path, text }) => {
    if (ELSEWHERE.has(path)) return ordinaryIn(path, text)
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

const ordinaryIn = (path: string, text: string): Labelled[] =>
  text.split('\n').flatMap((written): Labelled[] => {
    const line = written.trim()
    return line === '' || line.startsWith('#')
      ? []
      : [{ text: line, language: 'nl', writer: path, kind: 'ordinary' }]
  })
