/**
 * Text on its way to a plainer form, which knows for each letter where it stood in what was typed: a fact can
 * always be shown in the visitor's own words.
 */
export class Traced {
  readonly text: string
  /** For each letter of `text`, and for its end, the place in the typed text. */
  readonly #places: Int32Array

  private constructor(text: string, places: Int32Array) {
    this.text = text
    this.#places = places
  }

  static of(typed: string): Traced {
    return new Traced(
      typed,
      Int32Array.from({ length: typed.length + 1 }, (_, at) => at),
    )
  }

  /** Where a letter of the plain text stood in the typed text. */
  placeOf(at: number): number {
    return this.#places[Math.min(Math.max(at, 0), this.text.length)] ?? 0
  }

  /** A global pattern replaced; what comes in its place stands where the first letter of it stood. */
  replace(pattern: RegExp, by: (hit: RegExpExecArray) => string): Traced {
    const text: string[] = []
    const places: number[] = []
    let from = 0
    for (const hit of this.text.matchAll(pattern)) {
      this.#copy(from, hit.index, text, places)
      const put = by(hit)
      text.push(put)
      if (put === hit[0]) this.#copyPlaces(hit.index, hit.index + put.length, places)
      else
        for (let i = 0; i < put.length; i += 1)
          places.push(this.placeOf(hit.index + Math.min(i, hit[0].length - 1)))
      from = hit.index + hit[0].length
    }
    if (from === 0 && text.length === 0) return this
    this.#copy(from, this.text.length, text, places)
    places.push(this.placeOf(this.text.length))
    return new Traced(text.join(''), Int32Array.from(places))
  }

  #copy(from: number, to: number, text: string[], places: number[]): void {
    if (to <= from) return
    text.push(this.text.slice(from, to))
    this.#copyPlaces(from, to, places)
  }

  #copyPlaces(from: number, to: number, places: number[]): void {
    for (let at = from; at < to; at += 1) places.push(this.placeOf(at))
  }
}
