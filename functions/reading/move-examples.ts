import type { ContentFile } from '../shared/content-file.ts'

/** A message that somebody wrote to learn a move from. */
export interface Example {
  readonly text: string
  /** The move it makes; absent when it only looks like one. */
  readonly move?: string
  /** The message says more than the move: "nee, ik bedoel mijn ww". */
  readonly saysMore: boolean
  /** Who wrote it: thresholds are set on messages of writers that were not learned from. */
  readonly writer: string
}

/** Messages that look like a move and are none. */
const NONE = 'geen'
const MORE = '## en meer'

/**
 * Reads content/moves/<move>.txt: a message a line; `# schrijver x` names the writer of what follows, and under
 * `## en meer` stand messages that say more than the move.
 */
export const readExamples = (files: readonly ContentFile[]): Example[] =>
  files.flatMap(({ path, text }) => {
    const [, name] = /^moves\/([a-z-]+)\.txt$/.exec(path) ?? []
    if (name === undefined) return []
    let writer = ''
    let saysMore = false
    return text.split('\n').flatMap((written): Example[] => {
      const line = written.trim()
      if (line === MORE) saysMore = true
      else if (line.startsWith('# ')) {
        writer = line.replace(/^# (?:schrijver )?/, '')
        saysMore = false
      }
      if (line === '' || line.startsWith('#')) return []
      return [{ text: line, ...(name === NONE ? {} : { move: name }), saysMore, writer }]
    })
  })

/** Articles about the helpline itself: a question that they answer may well be a move. */
const aboutUs = /(?:ori-wat-is-de-hulplijn|ori-anoniem-vragen)\.txt$/

/** What people ask, a line each, of which a move must not be made. */
export const readQuestions = (files: readonly ContentFile[]): string[] =>
  files
    .filter(({ path }) => path.startsWith('vragen/') && !aboutUs.test(path))
    .flatMap(({ text }) => text.split('\n').map((line) => line.trim()))
    .filter((line) => line !== '' && !line.startsWith('#'))
