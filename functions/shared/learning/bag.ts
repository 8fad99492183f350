/**
 * Numbers, each once, in the order of adding. Made once and emptied for each message: a `Set` of thousands of numbers
 * for every sentence is what a long message would wait for.
 */
export class Bag {
  readonly #slots = new Int32Array(CAPACITY)
  readonly #round = new Uint32Array(CAPACITY)
  readonly #items = new Int32Array(MOST)
  #now = 1
  #count = 0

  get size(): number {
    return this.#count
  }

  empty(): void {
    this.#count = 0
    this.#now += 1
  }

  /** Beyond what a message can hold, nothing is added. */
  add(one: number): void {
    let at = (one ^ (one >>> 15)) & (CAPACITY - 1)
    while (this.#round[at] === this.#now) {
      if (this.#slots[at] === one) return
      at = (at + 1) & (CAPACITY - 1)
    }
    if (this.#count === MOST) return
    this.#round[at] = this.#now
    this.#slots[at] = one
    this.#items[this.#count] = one
    this.#count += 1
  }

  items(): Int32Array {
    return this.#items.subarray(0, this.#count)
  }
}

const CAPACITY = 1 << 16
const MOST = 1 << 15
