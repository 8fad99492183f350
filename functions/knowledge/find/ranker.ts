import type { Lesson } from './lessons.ts'
import type { Marks } from './marks.ts'
import { middlesOf, type Rarity, toLengthOne, type Weighed } from './middles.ts'
import { keyOf } from './packed.ts'
import { addTo, placeIn, scores, type Table } from './table.ts'

/** What is learned, and how much each mark tells at all. */
export interface Ranker {
  readonly table: Table
  readonly rarities: Float32Array
  readonly rarest: number
  /** Of ours, and of fields that are not ours. */
  readonly sections: number
}

const WORTH = { example: 1, asked: 1, heading: 1.5, answer: 0.4, outside: 1 } as const
/** So many weights are kept, the strongest: more is heavier and finds hardly more. */
const KEPT = 360_000
const ROUNDS = 2
/** Small: a section that is sharpened too long only knows its own examples by heart. */
const RATE = 0.03
/** How sharply the best section is told from the others. */
export const SHARPNESS = 20
/** Sections that hardly compete are left alone. */
const LEAST_SHARE = 0.002

/**
 * Learns which marks tell the sections apart: from the middle of each section's texts, a softmax over all sections
 * sharpens it. Every section is the wrong answer to its neighbours' questions, the nearest ones most. All is done
 * in a fixed order: the same lessons give the same weights.
 */
export function trainRanker(lessons: readonly Lesson[], sections: number, kept = KEPT): Ranker {
  const seen = new Map<string, number>()
  for (const { marks } of lessons) for (const mark of marks.keys()) seen.set(mark, (seen.get(mark) ?? 0) + 1)
  const rarities = new Map(
    [...seen].map(([mark, count]) => [
      mark,
      isAccident(mark, count) ? 0 : Math.log(1 + lessons.length / (1 + count)),
    ]),
  )
  const rarity: Rarity = (mark) => rarities.get(mark) ?? 0
  const byKey = new Map([...rarities].map(([mark, value]) => [keyOf(mark), value]))
  const texts = lessons.map(
    ({ section, kind, marks }): Weighed => ({
      section,
      worth: WORTH[kind],
      marks: toLengthOne(marks, rarity),
    }),
  )
  const table = middlesOf(texts, sections, kept)
  const inputs = texts.map((text) => inputOf(text, table))
  const room = new Float64Array(sections)
  for (let round = 0; round < ROUNDS; round += 1)
    for (const i of mixed(inputs.length)) {
      const input = inputs[i]
      if (input) sharpen(table, input, room, RATE * (1 - round / ROUNDS))
    }
  return {
    table,
    rarities: Float32Array.from(table.keys, (key) => byKey.get(key) ?? 0),
    rarest: Math.log(1 + lessons.length),
    sections,
  }
}

/** A piece of a word that hardly anybody used tells nothing. */
const isAccident = (mark: string, count: number): boolean => count < 2 && mark.startsWith('c')

/** A text as places in the table. */
interface Input {
  readonly section: number
  readonly places: Int32Array
  readonly values: Float64Array
}

function inputOf({ section, marks }: Weighed, table: Table): Input {
  const known = marks.flatMap(([mark, value]) => {
    const place = placeIn(table, mark)
    return place === undefined ? [] : [[place, value] as const]
  })
  return {
    section,
    places: Int32Array.from(known, ([place]) => place),
    values: Float64Array.from(known, ([, value]) => value),
  }
}

/** One step: the right section up, those that compete down, each by how wrong its share of belief was. */
function sharpen(table: Table, { section, places, values }: Input, room: Float64Array, rate: number): void {
  const { starts, sections, weights } = table
  room.fill(0)
  for (let n = 0; n < places.length; n += 1) addTo(room, table, places[n] ?? 0, values[n] ?? 0)
  for (let i = 0; i < room.length; i += 1) room[i] = (room[i] ?? 0) * SHARPNESS
  const shares = sharesOf(room)
  for (let n = 0; n < places.length; n += 1) {
    const place = places[n] ?? 0
    const size = rate * (values[n] ?? 0)
    const end = starts[place + 1] ?? 0
    for (let i = starts[place] ?? 0; i < end; i += 1) {
      const at = sections[i] ?? 0
      const error = (at === section ? 1 : 0) - (shares[at] ?? 0)
      if (error > LEAST_SHARE || error < -LEAST_SHARE) weights[i] = (weights[i] ?? 0) + size * error
    }
  }
}

/** So far below the most likely (a millionth), a share is none: most sections lie there, and exp takes long. */
const FAR_BELOW = -14

/** Values on a log scale as shares of one, in place. */
export function sharesOf(values: Float64Array): Float64Array {
  let most = Number.NEGATIVE_INFINITY
  for (const value of values) if (value > most) most = value
  let sum = 0
  for (let i = 0; i < values.length; i += 1) {
    const below = (values[i] ?? 0) - most
    const share = below < FAR_BELOW ? 0 : Math.exp(below)
    values[i] = share
    sum += share
  }
  for (let i = 0; i < values.length; i += 1) values[i] = (values[i] ?? 0) / sum
  return values
}

/** How like each section what was asked is, 0 to about 1. */
export function likenesses({ table, rarities, rarest, sections }: Ranker, asked: Marks): Float64Array {
  const rarity: Rarity = (mark) => {
    const place = placeIn(table, mark)
    // An unknown word makes the question less like anything; an unknown piece of one is a slip of the pen.
    if (place === undefined) return mark.startsWith('c') ? 0 : rarest
    return rarities[place] ?? rarest
  }
  return scores(table, toLengthOne(asked, rarity), new Float64Array(sections))
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
