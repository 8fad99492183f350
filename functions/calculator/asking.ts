import type { Ask } from '../situation/ask.ts'
import type { Fields, Read } from '../situation/field.ts'

/** An ask over facts that are all there. */
export const asking =
  <F extends Fields>(facts: Read<F>): Ask<Read<F>> =>
  (fact) =>
    facts[fact]
