import type { Learners } from '../../functions/guide/compile-content.ts'
import { packed } from '../../functions/knowledge/find/packed.ts'
import { packHead, packSparse } from '../../functions/shared/learning/linear.ts'

/**
 * Learns nothing, for who only wants to know whether content fits: that takes a second, learning a minute. What is
 * compiled with it can be opened, and recognises nothing.
 */
const head = { weights: new Float32Array(1), bias: 0 }
const none = packed(new Uint8Array())
const table = { keys: none, counts: none, sections: none, weights: none, most: 1 }

export const unlearned: Required<Learners> = {
  safety: () => ({ heads: { routes: [], heads: [packHead(head)] }, stopAt: 1, checkInAt: 1, figures: {} }),
  moves: () => ({ heads: [], more: packSparse(head, 1), withMore: [], sureAt: 1, figures: {} }),
  wants: () => ({ heads: [] }),
  roles: () => ({ heads: [] }),
  openings: () => ({ heads: [], sureAt: 1, toldAt: 1, nearAt: 1, about: {}, figures: {} }),
  search: (_articles, words) => ({
    words,
    sections: [],
    vocabulary: none,
    ranker: table,
    rarities: none,
    rarest: 1,
    questions: { keys: none, sections: none },
    others: [],
    sound: packSparse(head, 1),
    scope: [],
    confidence: [],
    english: { table, rarities: none, rarest: 1 },
  }),
}
