import type { ContentFile } from '../../shared/content-file.ts'

/** In whose voice a message may be, beside that of somebody who asks for themselves. */
export const voices = ['werkgever', 'adviseur'] as const
export type Voice = (typeof voices)[number]

/** A message, and in whose voice it is. */
export interface RoleExample {
  readonly text: string
  /** Absent for who asks for themselves. */
  readonly voice?: Voice
  /** `list`: written to learn this from, `question`: what an article answers. */
  readonly kind: 'list' | 'question'
  /** Who the article is for that answers it, where that is not whoever asks for themselves. */
  readonly about?: Voice
  /** The file it stands in: thresholds are set on files that were not learned from. */
  readonly file: string
}

/**
 * The messages of content/rollen, those that begin a path, and the example questions of content/vragen: those of a section that is for employers
 * only are an employer's. What is for several of them is no example, and neither is what a list of content/rollen has.
 */
export function readRoleExamples(files: readonly ContentFile[]): RoleExample[] {
  const listed = files.flatMap(listedIn)
  const known = new Set(listed.map(({ text }) => text))
  const whom = new Map(
    files.flatMap(({ path, text }) => {
      const [, name] = /^knowledge\/(.+)\.md$/.exec(path) ?? []
      return name === undefined ? [] : [[name, audiencesIn(text)] as const]
    }),
  )
  const questions = files.flatMap(({ path, text }) => {
    const [, name = ''] = /^vragen\/(.+)\.txt$/.exec(path) ?? []
    const audiences = whom.get(name)
    return audiences ? questionsIn(name, text, audiences) : []
  })
  return [
    ...listed.flatMap(({ voice, ...one }): RoleExample[] =>
      voice === 'unclear' ? [] : [{ ...one, ...(voice && { voice }) }],
    ),
    ...questions.filter(({ text }) => !known.has(text)),
    ...files.flatMap(openingsIn),
  ]
}

type Listed = Omit<RoleExample, 'voice'> & { readonly voice: Voice | 'unclear' | undefined }

const LOOKALIKE = '## lijkt erop'
const UNCLEAR = '## onduidelijk'

/** Reads content/rollen/<voice>.txt: a message a line, and what only looks like one under its heading. */
function listedIn({ path, text }: ContentFile): Listed[] {
  const [, name] = /^rollen\/([a-z-]+)\.txt$/.exec(path) ?? []
  const own = voices.find((one) => one === name)
  if (own === undefined) return []
  let voice: Listed['voice'] = own
  return text.split('\n').flatMap((written): Listed[] => {
    const line = written.trim()
    if (line === LOOKALIKE) voice = undefined
    if (line === UNCLEAR) voice = 'unclear'
    return line === '' || line.startsWith('#') ? [] : [{ text: line, kind: 'list', file: path, voice }]
  })
}

/** What begins a guided path: that for employers is begun by them, the others by who asks for themselves. */
function openingsIn({ path, text }: ContentFile): RoleExample[] {
  const [, name] = /^paths\/([a-z-]+)\.txt$/.exec(path) ?? []
  if (name === undefined || name === 'geen') return []
  const voice = voices.find((one) => one === name)
  return linesOf(text).map((line) => ({ text: line, kind: 'question', file: path, ...(voice && { voice }) }))
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))

interface Audiences {
  readonly article: readonly string[]
  readonly sections: ReadonlyMap<string, readonly string[]>
}

/** Whom an article is for, and each of its sections that says so itself. */
function audiencesIn(text: string): Audiences {
  const listed = (written = '') => written.split(',').map((one) => one.trim())
  const [, article] = /^doelgroep: \[(.+)\]$/m.exec(text) ?? []
  const sections = new Map(
    text.split(/^## /m).flatMap((section) => {
      const [, own] = /^voor: (.+)$/m.exec(section) ?? []
      return own === undefined ? [] : [[section.slice(0, section.indexOf('\n')).trim(), listed(own)] as const]
    }),
  )
  return { article: listed(article), sections }
}

function questionsIn(name: string, text: string, { article, sections }: Audiences): RoleExample[] {
  let voice: Voice | 'several' | undefined
  return text.split('\n').flatMap((written): RoleExample[] => {
    const line = written.trim().replace(/^\* /, '')
    if (line.startsWith('## ')) voice = voiceOf(name, sections.get(line.slice(3)) ?? article)
    if (line === '' || line.startsWith('#') || voice === 'several') return []
    // "Wat is open hiring?" is about employers, and anybody may ask it.
    const own = voice && isSpoken(line) ? voice : undefined
    return [
      {
        text: line,
        kind: 'question',
        file: name,
        ...(voice && { about: voice }),
        ...(own && { voice: own }),
      },
    ]
  })
}

function voiceOf(name: string, audience: readonly string[]): Voice | 'several' | undefined {
  if (name.startsWith('werkgevers/')) return 'werkgever'
  const named = voices.filter((voice) => audience.includes(voice))
  if (named.length === 0) return undefined
  return audience.length === 1 ? named[0] : 'several'
}

/** Somebody speaks in it, or speaks of those whom they employ or help. */
const isSpoken = (line: string): boolean => spoken.test(line)
const spoken =
  /(?<!\p{L})(?:ik|mij|me|mijn|m'?n|wij|we|ons|onze|i|my|our|us|als|hr|\p{L}*werknemers?|\p{L}*medewerk(?:er|ster)s?|personeel|cliënte?n?|client[es]?|klant(?:en)?)(?!\p{L})/iu
