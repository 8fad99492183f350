/**
 * What a table holds under a name that somebody gave. A name such as "constructor" stands in every object by
 * nature, and is a name like any other.
 */
export const own = <T>(table: { readonly [name: string]: T }, name: string): T | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined
