import { readFileSync } from 'node:fs'

/** What the build wrote beside the function; it was checked then. */
export const readBuilt = (name: string) =>
  JSON.parse(readFileSync(new URL(`${name}.json`, import.meta.url), 'utf8'))
