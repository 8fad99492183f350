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
export function scores(
  table: Table,
  marks: Iterable<readonly [string, number]>,
  room: Float64Array,
): Float64Array {
  room.fill(0)
  for (const [mark, value] of marks) {
    const place = table.places.get(mark)
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

/** A table of the marks with the sections that each speaks for, in their order. */
export function tableOf(
  marks: readonly (readonly [string, readonly (readonly [section: number, weight: number])[]])[],
): Table {
  const own = marks.filter(([, entries]) => entries.length > 0)
  const starts = new Int32Array(own.length + 1)
  own.forEach(([, entries], i) => {
    starts[i + 1] = (starts[i] ?? 0) + entries.length
  })
  const all = own.flatMap(([, entries]) => entries)
  return {
    places: new Map(own.map(([name], i) => [name, i])),
    starts,
    sections: Uint16Array.from(all, ([section]) => section),
    weights: Float32Array.from(all, ([, weight]) => weight),
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
