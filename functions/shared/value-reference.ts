/**
 * `{bijstand.norm_alleenstaande}` in a text of content stands for an amount of content/values:
 *
 *   {file.key}   {file.key.part}   {file.key[class]}   then any of  * 12  / 2   and last  % for a share as percent
 */
export interface ValueReference {
  /** As it is written, braces included. */
  readonly written: string
  /** The file of content/values, then the names within it. */
  readonly path: readonly string[]
  readonly times: number
  readonly isPercent: boolean
}

/** How a reference is written out; nothing when there is no such value. */
export type WriteOut = (reference: ValueReference) => string | undefined

const BRACES = /\{[^{}\n]*\}/g
const SHAPE = /^\{([\w-]+(?:\.[\w-]+|\[[^\]]+\])+)((?:\s*[*/]\s*\d+(?:\.\d+)?)*)\s*(%?)\}$/

/** What stands between braces in a text: each reference, and what is none. */
export function referencesIn(text: string): {
  readonly references: readonly ValueReference[]
  readonly odd: readonly string[]
} {
  const written = text.match(BRACES) ?? []
  const references = written.flatMap((one) => readReference(one) ?? [])
  return { references, odd: written.filter((one) => readReference(one) === undefined) }
}

/** The text with every reference written out; one that cannot be stays as it is. */
export const writtenOut = (text: string, write: WriteOut): string =>
  text.replace(BRACES, (written) => {
    const reference = readReference(written)
    return (reference && write(reference)) ?? written
  })

/** The text as a search or a count of words sees it: a number in the place of each reference. */
export const withoutReferences = (text: string): string => text.replace(BRACES, '0')

function readReference(written: string): ValueReference | undefined {
  const [, names, factors = '', percent] = SHAPE.exec(written) ?? []
  if (names === undefined) return undefined
  return {
    written,
    path: names.split(/[.[]/).map((name) => name.replace(/\]$/, '')),
    times: timesOf(factors),
    isPercent: percent === '%',
  }
}

const timesOf = (factors: string): number =>
  [...factors.matchAll(/([*/])\s*([\d.]+)/g)].reduce(
    (so, [, sign, number]) => (sign === '*' ? so * Number(number) : so / Number(number)),
    1,
  )
