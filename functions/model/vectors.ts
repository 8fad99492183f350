import * as z from 'zod/mini'

/** What texts mean, as numbers of one byte each; made at build time by the server that is asked at run time. */
export const vectorsSchema = z.object({
  places: z.array(z.object({ id: z.string(), section: z.string() })),
  size: z.int().check(z.positive()),
  data: z.string(),
})
export type StoredVectors = z.infer<typeof vectorsSchema>
type Place = StoredVectors['places'][number]

const SCALE = 127

/** Each vector at length one, in bytes. */
export function storedVectors(
  places: readonly Place[],
  vectors: readonly (readonly number[])[],
): StoredVectors {
  const bytes = vectors.flatMap((vector) => unit(vector).map((value) => Math.round(value * SCALE)))
  return {
    places: [...places],
    size: vectors[0]?.length ?? 1,
    data: Buffer.from(Int8Array.from(bytes).buffer).toString('base64'),
  }
}

/** The places that lie nearest to a text's vector, the nearest first; each once. */
export function nearestTo({
  places,
  size,
  data,
}: StoredVectors): (vector: readonly number[], most: number) => Place[] {
  const bytes = new Int8Array(Buffer.from(data, 'base64'))
  return (vector, most) => {
    if (vector.length !== size) return []
    const asked = unit(vector)
    const near = places
      .map((place, i) => ({ place, likeness: product(asked, bytes, i * size) }))
      .sort((a, b) => b.likeness - a.likeness)
    const seen = new Map(near.map(({ place }) => [`${place.id}#${place.section}`, place]))
    return [...seen.values()].slice(0, most)
  }
}

function unit(vector: readonly number[]): number[] {
  const length = Math.hypot(...vector) || 1
  return vector.map((value) => value / length)
}

function product(asked: readonly number[], bytes: Int8Array, from: number): number {
  let sum = 0
  for (let i = 0; i < asked.length; i += 1) sum += (asked[i] ?? 0) * (bytes[from + i] ?? 0)
  return sum
}
