/** Gives what `make` makes: the first time it is asked for, and from then on the same. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/**
 * An object that is made when something of it is first used, so that what a visitor never asks for costs a start
 * nothing. Not for an array, which would no longer be known as one.
 */
export function lazily<T extends object>(make: () => T): T {
  const made = once(make)
  return new Proxy(Object.create(null), {
    get: (_, key) => {
      const value: unknown = Reflect.get(made(), key)
      return typeof value === 'function' ? value.bind(made()) : value
    },
    has: (_, key) => Reflect.has(made(), key),
    ownKeys: () => Reflect.ownKeys(made()),
    getOwnPropertyDescriptor: (_, key) => Reflect.getOwnPropertyDescriptor(made(), key),
  })
}
