/** Gives one fact, or throws `MissingFact`: the order of reading is the order of asking. */
export type Ask<Facts> = <K extends keyof Facts & string>(fact: K) => Facts[K]

/** A rule needed a fact that has not been given; `fact` is the id of the question to put. */
export class MissingFact extends Error {
  override name = 'MissingFact' as const
  readonly fact: string

  constructor(fact: string) {
    super(`missing fact: ${fact}`)
    this.fact = fact
  }
}
