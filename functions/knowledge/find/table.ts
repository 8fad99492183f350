import { keyOf, packed, packedRising, placeOf, unpacked, unpackedRising } from './packed.ts'

/**
 * What each mark says for or against each section, as a build writes it, so that a start reads it without parsing.
 *
 *   mark i  by its key, owns the next counts[i] entries of sections and weights
 */
export interface StoredTable {
  readonly keys: string
  readonly counts: string
  /** The steps from each section of a mark to its next. */
  readonly sections: string
  /** 128 is nothing, 255 is `most`. */
  readonly weights: string
  readonly most: number
}

/** Mark i owns the entries starts[i] … starts[i + 1] of sections and weights. */
export interface Table {
  /** The marks by their keys, rising. */
  readonly keys: Uint32Array
  readonly starts: Int32Array
  readonly sections: Uint16Array
  readonly weights: Float32Array
}

/** The place of a mark in the table. */
export const placeIn = ({ keys }: Table, mark: string): number | undefined => placeOf(keys, keyOf(mark))

/** Sums up, for each section, what the marks say of it. */
export function scores(
  table: Table,
  marks: Iterable<readonly [string, number]>,
  room: Float64Array,
): Float64Array {
  room.fill(0)
  for (const [mark, value] of marks) {
    const place = placeIn(table, mark)
    if (place !== undefined) addTo(room, table, place, value)
  }
  return room
}

/** Adds what one mark says of each section. */
export function addTo(
  room: Float64Array,
  { starts, sections, weights }: Table,
  place: number,
  value: number,
): void {
  const end = starts[place + 1] ?? 0
  for (let i = starts[place] ?? 0; i < end; i += 1) {
    const section = sections[i] ?? 0
    room[section] = (room[section] ?? 0) + value * (weights[i] ?? 0)
  }
}

type Entries = readonly (readonly [section: number, weight: number])[]

/** A table of the marks with the sections that each speaks for, in their order. */
export function tableOf(marks: readonly (readonly [mark: string, entries: Entries])[]): Table {
  const byKey = new Map<number, Entries>()
  for (const [mark, entries] of marks) if (entries.length > 0) byKey.set(keyOf(mark), entries)
  const keys = Uint32Array.from(byKey.keys()).sort()
  const own = Array.from(keys, (key) => byKey.get(key) ?? [])
  const all = own.flat()
  return {
    keys,
    starts: startsOf(own.map(({ length }) => length)),
    sections: Uint16Array.from(all, ([section]) => section),
    weights: Float32Array.from(all, ([, weight]) => weight),
  }
}

function startsOf(counts: ArrayLike<number>): Int32Array {
  const starts = new Int32Array(counts.length + 1)
  for (let i = 0; i < counts.length; i += 1) starts[i + 1] = (starts[i] ?? 0) + (counts[i] ?? 0)
  return starts
}

export function storedTable({ keys, starts, sections, weights }: Table): StoredTable {
  const most = weights.reduce((so, weight) => Math.max(so, Math.abs(weight)), 1e-9)
  const first = new Set(starts)
  return {
    keys: packedRising(keys),
    counts: packed(Uint16Array.from(keys, (_, i) => (starts[i + 1] ?? 0) - (starts[i] ?? 0))),
    sections: packed(sections.map((one, i) => (first.has(i) ? one : one - (sections[i - 1] ?? 0)))),
    weights: packed(Uint8Array.from(weights, (weight) => 128 + Math.round((weight / most) * FINEST))),
    most,
  }
}

/** As many steps at either side of zero as a byte holds. */
const FINEST = 127

export function readTable({ keys, counts, sections, weights, most }: StoredTable): Table {
  const starts = startsOf(new Uint16Array(unpacked(counts)))
  return {
    keys: unpackedRising(keys),
    starts,
    sections: summedWithin(new Uint16Array(unpacked(sections)), starts),
    weights: scaledUp(weights, 128, most),
  }
}

/** In place: from the steps of each mark to the sections themselves. */
function summedWithin(sections: Uint16Array, starts: Int32Array): Uint16Array {
  for (let mark = 1; mark < starts.length; mark += 1) {
    let section = 0
    const end = starts[mark] ?? 0
    for (let i = starts[mark - 1] ?? 0; i < end; i += 1) {
      section += sections[i] ?? 0
      sections[i] = section
    }
  }
  return sections
}

/** Numbers that were stored as parts of 127, with this for nothing. */
export function scaledUp(text: string, nothing: number, most: number): Float32Array {
  const parts = new Uint8Array(unpacked(text))
  const whole = new Float32Array(parts.length)
  for (let i = 0; i < parts.length; i += 1) whole[i] = (((parts[i] ?? 0) - nothing) * most) / FINEST
  return whole
}
