import type { Lesson } from './lessons.ts'
import { emptyTable, type Table } from './table.ts'

/**
 * BM25F, worked out at build time: what each mark says for each section that has it. A section is one text of
 * several fields; what stands in a heading counts more than in running text, and the same word again ever less.
 */
const FIELD = { heading: 3, example: 1, answer: 1.6, more: 0.6, article: 0.8 } as const
/** Fields are weighed by how long they are beside the others of their kind. */
const LENGTH_SHARE = 0.6
const SATURATION = 1.6

/** Small words are counted less: the ranker knows better what they tell. */
const SMALL = 0.5

export function lexicalTable(lessons: readonly Lesson[], sections: number): Table {
  const counts = countsOf(lessons, sections)
  const table = emptyTable(new Map([...counts].map(([mark, own]) => [mark, new Set(own.keys())])))
  for (const [mark, own] of counts) {
    const rare = rarity(own.size, sections) * (mark.startsWith('w') ? SMALL : 1)
    const from = table.starts[table.places.get(mark) ?? 0] ?? 0
    for (let i = from; i < from + own.size; i += 1) {
      const count = own.get(table.sections[i] ?? 0) ?? 0
      table.weights[i] = (rare * count * (SATURATION + 1)) / (count + SATURATION)
    }
  }
  return table
}

/** How much a mark tells: much when few sections have it. */
const rarity = (count: number, sections: number): number =>
  Math.log(1 + (sections - count + 0.5) / (count + 0.5))

/** Small words tell something where people ask, nothing in running text. */
const isAsked = (kind: Lesson['kind']): boolean => kind === 'example' || kind === 'heading'

function countsOf(lessons: readonly Lesson[], sections: number): Map<string, Map<number, number>> {
  const sizes = new Map<Lesson['kind'], Float64Array>()
  for (const { kind, section, marks } of lessons) {
    const own = sizes.get(kind) ?? new Float64Array(sections)
    own[section] = (own[section] ?? 0) + marks.size
    sizes.set(kind, own)
  }
  const means = new Map([...sizes].map(([kind, own]) => [kind, own.reduce((a, b) => a + b, 0) / sections]))
  const counts = new Map<string, Map<number, number>>()
  for (const { kind, section, marks } of lessons) {
    const length = (sizes.get(kind)?.[section] ?? 0) / (means.get(kind) || 1)
    const worth = FIELD[kind] / (1 - LENGTH_SHARE + LENGTH_SHARE * length)
    for (const [mark, weight] of marks) {
      if (mark.startsWith('w') && !isAsked(kind)) continue
      const own = counts.get(mark) ?? new Map<number, number>()
      own.set(section, (own.get(section) ?? 0) + weight * worth)
      counts.set(mark, own)
    }
  }
  return counts
}
