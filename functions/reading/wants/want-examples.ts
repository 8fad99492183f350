import type { ContentFile } from '../../shared/content-file.ts'

/** A message that asks for what a guided path gives, or only looks like it. */
export interface WantExample {
  readonly text: string
  /** Absent when it only looks like one. */
  readonly want?: string
  /** Who wrote it: thresholds are set on messages of writers that were not learned from. */
  readonly writer: string
}

const LOOKALIKE = '## lijkt erop'

/**
 * Reads content/wants/<want>.txt: a message a line; `# schrijver x` names the writer of what follows, and under
 * `## lijkt erop` stand messages that an article answers.
 */
export const readWantExamples = (files: readonly ContentFile[]): WantExample[] =>
  files.flatMap(({ path, text }) => {
    const [, want] = /^wants\/([a-z-]+)\.txt$/.exec(path) ?? []
    if (want === undefined) return []
    let writer = ''
    let only = false
    return text.split('\n').flatMap((written): WantExample[] => {
      const line = written.trim()
      if (line === LOOKALIKE) only = true
      const [, name] = /^# schrijver (.+)$/.exec(line) ?? []
      if (name !== undefined) writer = `${want} ${only ? 'niet ' : ''}${name}`
      if (line === '' || line.startsWith('#')) return []
      return [{ text: line, writer, ...(only ? {} : { want }) }]
    })
  })

/**
 * Topics of which an article may well answer what a path does, so that its questions say nothing against the path:
 * `# neutraal: financiering` above the examples.
 */
export const nearTopics = (files: readonly ContentFile[]): ReadonlyMap<string, readonly string[]> =>
  new Map(
    files.flatMap(({ path, text }) => {
      const [, want] = /^wants\/([a-z-]+)\.txt$/.exec(path) ?? []
      const [, topics] = /^# neutraal: (.+)$/m.exec(text) ?? []
      return want === undefined || topics === undefined ? [] : [[want, topics.split(', ')] as const]
    }),
  )
