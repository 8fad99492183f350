/** What phrases are made of, besides their own words. */
export interface WordLists {
  /** Words that may stand for each other; a phrase names the group as `<naam>`. */
  readonly groepen: Readonly<Record<string, readonly string[]>>
  /** Dialect, street and typed spellings of a word. */
  readonly spelling: Readonly<Record<string, readonly string[]>>
  /** Words that may stand anywhere in a phrase. */
  readonly vulwoorden: readonly string[]
  /** Words after which a new clause begins. */
  readonly voegwoorden: readonly string[]
  /** Words that look like a typing error of a phrase's word but are words of their own. */
  readonly echte_woorden: readonly string[]
}
