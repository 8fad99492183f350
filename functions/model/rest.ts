/** So many failures in a row, and the model is left alone for a while: not every visitor waits for it. */
const FAILURES = 4
const REST_MS = 20_000

export interface Rest {
  readonly isResting: () => boolean
  readonly went: (well: boolean) => void
}

/** Leaves a model that fails alone for a while; then one call tries it again. */
export function rest(clock: () => number = () => performance.now()): Rest {
  let failures = 0
  let until = 0
  return {
    isResting: () => clock() < until,
    went(well) {
      failures = well ? 0 : failures + 1
      if (failures >= FAILURES) until = clock() + REST_MS
    },
  }
}
