import { plain } from './text.ts'
import { Typos } from './typos.ts'
import type { WordLists } from './words.ts'

/** No word of a phrase is longer: of a longer word that is written, only so much is looked at. */
const LONGEST_WORD = 40

type Ids = Map<string, number[]>

/** Numbers every choice of every phrase, and says which choices a written word may stand for. */
export class Vocabulary {
  readonly #lists: WordLists
  readonly #choices = new Map<string, number>()
  readonly #whole: Ids = new Map()
  readonly #starts: Ids = new Map()
  readonly #ends: Ids = new Map()
  readonly #inside: Ids = new Map()
  readonly #spelling = new Map<string, string[]>()
  #typos: Typos | undefined

  constructor(lists: WordLists) {
    this.#lists = lists
    for (const [word, variants] of Object.entries(lists.spelling))
      for (const variant of variants) add(this.#spelling, plain(variant), word)
  }

  /** The number of a choice such as `a|b*|<groep>`. */
  numberOf(choice: string): number {
    const known = this.#choices.get(choice)
    if (known !== undefined) return known
    const id = this.#choices.size
    this.#choices.set(choice, id)
    for (const word of this.#wordsOf(choice)) this.#learn(word, id)
    this.#typos = undefined
    return id
  }

  /** How a word is spelt elsewhere: `kwil` is `ik wil`. */
  spellingsOf(word: string): readonly string[] {
    return this.#spelling.get(word) ?? []
  }

  /** The choices that this very word, as spelt, may stand for. */
  choicesOf(word: string): number[] {
    const found = [...(this.#whole.get(word) ?? [])]
    const most = Math.min(word.length, LONGEST_WORD)
    if (this.#starts.size > 0)
      for (let n = 2; n <= most; n++) found.push(...(this.#starts.get(word.slice(0, n)) ?? []))
    if (this.#ends.size > 0)
      for (let n = 3; n <= most; n++) found.push(...(this.#ends.get(word.slice(-n)) ?? []))
    for (const [part, ids] of this.#inside) if (word.includes(part)) found.push(...ids)
    return found
  }

  /** The words that this one is a typing error of. */
  meantBy(word: string): string[] {
    this.#typos ??= new Typos(
      [...this.#whole.keys(), ...this.#starts.keys(), ...this.#spelling.keys()],
      new Set(this.#lists.echte_woorden.map(plain)),
    )
    return this.#typos.meant(word)
  }

  #wordsOf(choice: string): string[] {
    return choice.split('|').flatMap((word) => {
      const [, group] = /^<(.+)>$/.exec(word) ?? []
      if (group === undefined) return [word]
      // The content check names a group that is not there.
      return (this.#lists.groepen[group] ?? []).flatMap((inner) => this.#wordsOf(inner))
    })
  }

  #learn(written: string, id: number): void {
    const word = plain(written)
    const open = written.startsWith('*')
    if (written.endsWith('*')) add(open ? this.#inside : this.#starts, word, id)
    else add(open ? this.#ends : this.#whole, word, id)
  }
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
