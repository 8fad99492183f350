/** A setting of this function; a missing one stops it at start, by name. */
export function setting(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`setting ${name} is missing`)
  return value
}
