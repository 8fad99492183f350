import type { Marks } from './marks.ts'

/**
 * What each mark says for or against each section, as a build writes it. Numbers are little-endian bytes in
 * base64, so that a start reads them without parsing.
 *
 *   mark i  owns the entries  starts[i] … starts[i + 1]  of sections and weights
 */
export interface StoredTable {
  readonly marks: string
  readonly starts: string
  readonly sections: string
  readonly weights: string
  /** A stored weight of 127 means this. */
  readonly most: number
}

export interface Table {
  readonly places: ReadonlyMap<string, number>
  readonly starts: Int32Array
  readonly sections: Uint16Array
  readonly weights: Float32Array
}

/** Sums up, for each section, what the marks say of it. */
export function scores(table: Table, marks: Marks, room: Float64Array): Float64Array {
  room.fill(0)
  for (const [mark, value] of marks) {
    const place = table.places.get(mark)
    if (place !== undefined) addTo(room, table, place, value)
  }
  return room
}

/** As `scores`, but of marks that mean one thing only the strongest counts. */
export function scoresOnce(table: Table, things: readonly Marks[], room: Float64Array): Float64Array {
  room.fill(0)
  const { places, starts, sections, weights } = table
  const best = new Float64Array(room.length)
  for (const marks of things) {
    const touched: number[] = []
    for (const [mark, value] of marks) {
      const place = places.get(mark)
      const end = place === undefined ? 0 : (starts[place + 1] ?? 0)
      for (let i = place === undefined ? 0 : (starts[place] ?? 0); i < end; i += 1) {
        const section = sections[i] ?? 0
        const worth = value * (weights[i] ?? 0)
        if (best[section] === 0) touched.push(section)
        if (worth > (best[section] ?? 0)) best[section] = worth
      }
    }
    for (const section of touched) {
      room[section] = (room[section] ?? 0) + (best[section] ?? 0)
      best[section] = 0
    }
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

/** A table whose marks stand at the sections that have them, all weights nothing yet. */
export function emptyTable(owners: ReadonlyMap<string, ReadonlySet<number>>): Table {
  const names = [...owners.keys()]
  const starts = new Int32Array(names.length + 1)
  names.forEach((name, i) => {
    starts[i + 1] = (starts[i] ?? 0) + (owners.get(name)?.size ?? 0)
  })
  const sections = new Uint16Array(starts[names.length] ?? 0)
  names.forEach((name, i) => {
    sections.set(
      [...(owners.get(name) ?? [])].sort((a, b) => a - b),
      starts[i],
    )
  })
  return {
    places: new Map(names.map((name, i) => [name, i])),
    starts,
    sections,
    weights: new Float32Array(sections.length),
  }
}

export function storedTable({ places, starts, sections, weights }: Table): StoredTable {
  const most = weights.reduce((so, weight) => Math.max(so, Math.abs(weight)), 1e-9)
  return {
    marks: [...places.keys()].join('\n'),
    starts: base64(starts),
    sections: base64(sections),
    weights: base64(Int8Array.from(weights, (weight) => Math.round((weight / most) * 127))),
    most,
  }
}

export function readTable({ marks, starts, sections, weights, most }: StoredTable): Table {
  return {
    places: new Map(marks.split('\n').map((name, i) => [name, i])),
    starts: new Int32Array(bytes(starts)),
    sections: new Uint16Array(bytes(sections)),
    weights: scaledUp(new Int8Array(bytes(weights)), most),
  }
}

/** Numbers that were stored as parts of 127. */
export function scaledUp(parts: Int8Array, most: number): Float32Array {
  const whole = new Float32Array(parts.length)
  for (let i = 0; i < parts.length; i += 1) whole[i] = ((parts[i] ?? 0) * most) / 127
  return whole
}

export const base64 = ({ buffer, byteOffset, byteLength }: Int32Array | Uint16Array | Int8Array): string =>
  Buffer.from(buffer, byteOffset, byteLength).toString('base64')

/** A buffer of its own: typed arrays want their numbers to start at a whole place. */
export function bytes(text: string): ArrayBuffer {
  const read = Buffer.from(text, 'base64')
  const own = new ArrayBuffer(read.byteLength)
  new Uint8Array(own).set(read)
  return own
}
