/** Loaded before a function: its clock starts at the moment that the test gives, and runs from there. */
const Real = Date
const ahead = Real.parse(process.env.CLOCK_STARTS_AT ?? '') - Real.now()

globalThis.Date = class Moved extends Real {
  /** @param {[]} given */
  constructor(...given) {
    if (given.length === 0) super(Real.now() + ahead)
    else super(...given)
  }

  static now() {
    return Real.now() + ahead
  }
}
