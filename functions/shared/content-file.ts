import { parse, YAMLParseError } from 'yaml'
import * as z from 'zod/mini'
import { fieldProblems } from './field-problems.ts'

/** A text file of content/: its path below that folder, and what is in it. */
export interface ContentFile {
  readonly path: string
  readonly text: string
}

/** Files of content/ that do not fit; it stops the release, not a conversation. */
export class ContentBroken extends Error {
  override name = 'ContentBroken' as const
  /** Each with its file, then the field where there is one, then what is wrong. */
  readonly problems: readonly string[]

  constructor(path: string, problems: readonly string[], others: readonly string[] = []) {
    const all = [...new Set([...problems.map((problem) => `${path}: ${problem}`), ...others])]
    super(all.join('\n'))
    this.problems = all
  }
}

/** Throws when something is wrong with a file. */
export function hold(path: string, problems: readonly string[]): void {
  if (problems.length > 0) throw new ContentBroken(path, problems)
}

/** The same for problems that name their file already. */
export function holdNamed(problems: readonly string[]): void {
  if (problems.length > 0) throw new ContentBroken('', [], problems)
}

/** The text of a file; a file that is not there is empty, and then lacks what its schema asks. */
export const textOf = (files: readonly ContentFile[], path: string): string =>
  files.find((file) => file.path === path)?.text ?? ''

/** Every value is text, so `112` stays a phone number and a date stays a date. */
export const onlyText = { schema: 'failsafe' } as const
/** Numbers are numbers and `true` is true. */
export const typedValues = { schema: 'core' } as const

/**
 * Reads one YAML file by its schema; `path` names it in what is wrong.
 *
 * @throws ContentBroken naming each field that does not fit
 */
export function readYaml<T>(
  schema: z.ZodMiniType<T>,
  path: string,
  text: string,
  values: typeof onlyText | typeof typedValues = onlyText,
): T {
  const given = parsedYaml(path, text, values)
  const read = z.safeParse(schema, given)
  if (read.success) return read.data
  throw new ContentBroken(path, fieldProblems(read.error, given))
}

function parsedYaml(path: string, text: string, values: typeof onlyText | typeof typedValues): unknown {
  try {
    return parse(text, values)
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error
    const line = error.linePos?.[0].line ?? 0
    const what = error.code === 'DUPLICATE_KEY' ? 'dit staat er twee keer' : 'de opmaak klopt niet'
    const written = text.split('\n')[line - 1]?.trim() ?? ''
    throw new ContentBroken(path, [`regel ${line}: ${what}: ${written.slice(0, 60)}`])
  }
}

/**
 * Reads every part, so that what is wrong with one does not hide what is wrong with another.
 *
 * @throws ContentBroken with all that is wrong
 */
export function readAll<P extends Readonly<Record<string, () => unknown>>>(
  parts: P,
): { readonly [K in keyof P]: ReturnType<P[K]> }
export function readAll(parts: Readonly<Record<string, () => unknown>>): Record<string, unknown> {
  const names = Object.keys(parts)
  const read = readEach(names, (name) => parts[name]?.())
  return Object.fromEntries(names.map((name, at) => [name, read[at]]))
}

/** The same for a list. */
export function readEach<T, R>(all: readonly T[], read: (one: T) => R): R[] {
  const problems: string[] = []
  const done = all.flatMap((one) => {
    try {
      return [read(one)]
    } catch (error) {
      if (!(error instanceof ContentBroken)) throw error
      problems.push(...error.problems)
      return []
    }
  })
  holdNamed(problems)
  return done
}

/** Groups of words that are named as `<groep>` and are not there. */
export const lostGroups = (named: readonly string[], groups: Readonly<Record<string, unknown>>): string[] => [
  ...new Set(
    named
      .flatMap((text) => [...text.matchAll(/<([^<>]+)>/g)].map(([, group = '']) => group))
      .filter((group) => !Object.hasOwn(groups, group))
      .map((group) => `de groep <${group}> is er niet`),
  ),
]
