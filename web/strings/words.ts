/**
 * The words of the interface stand in Dutch in this folder, and in English in `en.ts`, which a page loads only when
 * it needs them. Components read them while they draw, so that the same ones draw both.
 */

/** The same words in another language: as many, each a text, or made from the same facts. */
export type Others<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...facts: infer F) => string
      ? (...facts: F) => string
      : Others<T[K]>
}

type Part = Readonly<Record<PropertyKey, unknown>>

let spoken: Readonly<Record<string, Part>> = {}

/** These words under their name, in the language that is spoken now. */
export const wordsOf = <T extends object>(name: string, dutch: T): Others<T> =>
  new Proxy(dutch as Others<T> & Part, {
    get: (own, key) => spoken[name]?.[key] ?? own[key],
  })

/** From here on the words of another language stand for the Dutch; without any, the Dutch again. */
export function speak(others: Readonly<Record<string, Part>> = {}): void {
  spoken = others
}

/** What is drawn by `draw` is in those words, and nothing after it: for a server, that speaks to everybody. */
export function drawnIn<R>(others: Readonly<Record<string, Part>> | undefined, draw: () => R): R {
  const before = spoken
  spoken = others ?? {}
  try {
    return draw()
  } finally {
    spoken = before
  }
}
