import type { FoundSection } from '../../knowledge/library.ts'
import type { Model } from '../../model/model.ts'
import { nearestTo, type StoredVectors } from '../../model/vectors.ts'
import type { Turn } from '../turn.ts'

/** The sections whose meaning is nearest to a message, whatever its words or its language. */
export type NearByMeaning = (turn: Turn) => Promise<readonly FoundSection[]>

const MOST = 10
/** One more voice is not worth a longer wait. */
const PATIENCE_MS = 600

/** Empty where there are no vectors, and where the server is late. */
export function nearByMeaning(model: Model, vectors: StoredVectors | undefined): NearByMeaning {
  const { embed } = model
  if (!vectors || !embed) return async () => []
  const nearest = nearestTo(vectors)
  return async ({ text, within }) => {
    if (!within) return []
    const until = Math.min(within.until, performance.now() + PATIENCE_MS)
    const [vector] = (await embed([text], { ...within, until })) ?? []
    // The search gives them no chance: the model must show where the answer stands.
    return vector ? nearest(vector, MOST).map((place) => ({ ...place, confidence: 0 })) : []
  }
}
