import type { Lesson } from './lessons.ts'
import type { Marks } from './marks.ts'
import { base64, bytes } from './table.ts'

/** The example questions by section, as numbers of marks: how like one of them is what was asked? */
export interface StoredExamples {
  /** Where each section's examples begin in `starts`. */
  readonly sections: string
  /** Where each example's marks begin. */
  readonly starts: string
  readonly marks: string
}

export function storedExamples(
  lessons: readonly Lesson[],
  sections: number,
  places: ReadonlyMap<string, number>,
): StoredExamples {
  const own = lessons.filter(({ kind }) => kind === 'example' || kind === 'heading')
  const ordered = Array.from({ length: sections }, (_, at) => own.filter(({ section }) => section === at))
  const all = ordered.flat().map(({ marks }) => [...marks.keys()].flatMap((mark) => places.get(mark) ?? []))
  return {
    sections: base64(Int32Array.from(sums(ordered.map((list) => list.length)))),
    starts: base64(Int32Array.from(sums(all.map((marks) => marks.length)))),
    marks: base64(Uint16Array.from(all.flat())),
  }
}

const sums = (lengths: readonly number[]): number[] => {
  let so = 0
  return [0, ...lengths.map((length) => (so += length))]
}

export type Nearness = (asked: Marks) => (section: number) => number

/** Makes the measure: the cosine to the nearest example or heading of a section, each mark by how rare it is. */
export function nearness(
  stored: StoredExamples,
  places: ReadonlyMap<string, number>,
  rarity: Float32Array,
  rarest: number,
): Nearness {
  const sections = new Int32Array(bytes(stored.sections))
  const starts = new Int32Array(bytes(stored.starts))
  const marks = new Uint16Array(bytes(stored.marks))
  const weight = (mark: number) => rarity[mark] ?? rarest

  return (asked) => {
    const said = new Map([...asked].map(([mark, value], i) => [places.get(mark) ?? -1 - i, value]))
    const length = Math.hypot(...[...said].map(([mark, value]) => value * weight(mark)))
    const likeness = (example: number): number => {
      let shared = 0
      let square = 0
      for (let i = starts[example] ?? 0; i < (starts[example + 1] ?? 0); i += 1) {
        const mark = marks[i] ?? 0
        const own = weight(mark)
        square += own * own
        shared += own * own * (said.get(mark) ?? 0)
      }
      return shared / Math.max(1e-9, Math.sqrt(square) * length)
    }
    return (section) => {
      let best = 0
      for (let i = sections[section] ?? 0; i < (sections[section + 1] ?? 0); i += 1)
        best = Math.max(best, likeness(i))
      return best
    }
  }
}
