import type { Lesson } from './lessons.ts'
import type { Marks } from './marks.ts'
import { addTo, emptyTable, scores, type Table } from './table.ts'

/** What is learned, and how much each mark tells at all. */
export interface Ranker {
  readonly table: Table
  readonly rarity: Float32Array
  readonly rarest: number
}

const WEIGHT = { example: 1, heading: 1, answer: 0.4, more: 0, article: 0 } as const
const ROUNDS = 5
const RATE = 0.6
const DECAY = 0.0004
/** What a section's own texts say of it before anything was learned. */
const FIRST = 0.5
/** How sharply the best section is told from the others. */
const SHARPNESS = 6
/** Sections that hardly compete are left alone. */
const LEAST_SHARE = 0.002

/**
 * Learns which marks tell the sections apart: a softmax over all sections whose weights exist only where a
 * section's own texts have the mark, so it stays small. Every section is the wrong answer to its neighbours'
 * questions, the nearest ones most. All is done in a fixed order: the same lessons give the same weights.
 */
export function trainRanker(all: readonly Lesson[], sections: number): Ranker {
  const lessons = all.filter(({ kind, marks }) => WEIGHT[kind] > 0 && marks.size > 0)
  const owners = new Map<string, Set<number>>()
  const seen = new Map<string, number>()
  for (const { section, marks } of lessons)
    for (const mark of marks.keys()) {
      seen.set(mark, (seen.get(mark) ?? 0) + 1)
      owners.set(mark, (owners.get(mark) ?? new Set()).add(section))
    }
  const table = emptyTable(owners)
  const rarity = Float32Array.from(table.places.keys(), (mark) =>
    Math.log(1 + lessons.length / (1 + (seen.get(mark) ?? 0))),
  )
  const ranker = { table, rarity, rarest: Math.log(1 + lessons.length) }
  const inputs = lessons.map(({ section, kind, marks }) => inputOf(section, WEIGHT[kind], marks, ranker))
  for (const input of inputs) begin(table, input)
  const room = new Float64Array(sections)
  const order = mixed(inputs.length)
  for (let round = 0; round < ROUNDS; round += 1)
    for (const i of order) {
      const input = inputs[i]
      if (input) learn(table, input, room, RATE * (1 - round / ROUNDS))
    }
  return ranker
}

/** A text as places in the table, to length one. */
interface Input {
  readonly section: number
  readonly worth: number
  readonly places: Int32Array
  readonly values: Float64Array
}

function inputOf(section: number, worth: number, marks: Marks, ranker: Ranker): Input {
  const scaled = [...toLengthOne(marks, ranker)]
  return {
    section,
    worth,
    places: Int32Array.from(scaled, ([mark]) => ranker.table.places.get(mark) ?? 0),
    values: Float64Array.from(scaled, ([, value]) => value),
  }
}

function begin({ starts, sections, weights }: Table, { section, worth, places, values }: Input): void {
  places.forEach((place, n) => {
    const end = starts[place + 1] ?? 0
    for (let i = starts[place] ?? 0; i < end; i += 1)
      if (sections[i] === section) weights[i] = (weights[i] ?? 0) + (values[n] ?? 0) * worth * FIRST
  })
}

/** One step: the right section up, those that compete down, each by how wrong its share of belief was. */
function learn(
  table: Table,
  { section, worth, places, values }: Input,
  room: Float64Array,
  rate: number,
): void {
  const { starts, sections, weights } = table
  room.fill(0)
  for (let n = 0; n < places.length; n += 1) addTo(room, table, places[n] ?? 0, values[n] ?? 0)
  const shares = sharesOf(room)
  for (let n = 0; n < places.length; n += 1) {
    const place = places[n] ?? 0
    const size = rate * worth * (values[n] ?? 0)
    const end = starts[place + 1] ?? 0
    for (let i = starts[place] ?? 0; i < end; i += 1) {
      const at = sections[i] ?? 0
      const error = (at === section ? 1 : 0) - (shares[at] ?? 0)
      if (error > LEAST_SHARE || error < -LEAST_SHARE)
        weights[i] = (weights[i] ?? 0) * (1 - DECAY) + size * error
    }
  }
}

/** Scores as shares of one, in place. */
function sharesOf(room: Float64Array): Float64Array {
  let most = 0
  for (const score of room) if (score > most) most = score
  let sum = 0
  for (let i = 0; i < room.length; i += 1) {
    const share = Math.exp(SHARPNESS * ((room[i] ?? 0) - most))
    room[i] = share
    sum += share
  }
  for (let i = 0; i < room.length; i += 1) room[i] = (room[i] ?? 0) / sum
  return room
}

/** For each section the share of belief that it answers what was asked. */
export const beliefs = (ranker: Ranker, asked: Marks, room: Float64Array): Float64Array =>
  sharesOf(scores(ranker.table, toLengthOne(asked, ranker), room))

/** The marks by how rare each is, to length one; unknown ones count in the length. */
function toLengthOne(marks: Marks, { table, rarity, rarest }: Ranker): Marks {
  const values = [...marks].map(([mark, weight]) => weight * (rarity[table.places.get(mark) ?? -1] ?? rarest))
  const length = Math.hypot(...values) || 1
  return new Map([...marks.keys()].map((mark, i) => [mark, (values[i] ?? 0) / length]))
}

/** A fixed order that mixes the sections. */
function mixed(length: number): number[] {
  const order = Array.from({ length }, (_, i) => i)
  let seed = 7
  for (let i = length - 1; i > 0; i -= 1) {
    seed = (seed * 1103515245 + 12345) % 2147483648
    const j = Math.floor((seed / 2147483648) * (i + 1))
    const kept = order[i] ?? 0
    order[i] = order[j] ?? 0
    order[j] = kept
  }
  return order
}
