import * as z from 'zod/mini'
import { compilePhrases, type Sighting } from '../reading/phrases/recogniser.ts'
import { wordListsSchema } from '../reading/phrases/words.ts'
import { readYaml } from '../shared/content-file.ts'
import { dateSchema } from '../shared/date.ts'

/**
 * Recognises that somebody is in danger. Words decide, not a model: the same message always gets the
 * same help, also when everything else is down.
 */

const routeSchema = z.strictObject({
  titel: z.string().check(z.minLength(5), z.maxLength(90)),
  titel_en: z.string().check(z.minLength(5), z.maxLength(90)),
  /** Stands before anything else of the reply. */
  tekst: z.string().check(z.minLength(20), z.maxLength(900)),
  tekst_en: z.string().check(z.minLength(20), z.maxLength(900)),
  /** Ids of content/desks/, in the order of calling. */
  loketten: z.array(z.string()).check(z.minLength(1)),
  /** 1 is the most dangerous; it comes first when a message holds several. */
  volgorde: z.coerce.number().check(z.int(), z.positive()),
  herzien_voor: dateSchema,
  herken: z.array(z.string()).check(z.minLength(1)),
  /** Signs that may mean less: the route is named, but after the others. */
  herken_zwak: z._default(z.array(z.string()), []),
  /** Look-alikes: taken out of the message before anything is recognised. */
  behalve: z.array(z.string()),
})

export interface SafetyRoute extends z.infer<typeof routeSchema> {
  /** The file's name. */
  readonly id: string
}

/** Files of content/safety/ by id, and the word lists of content/recognition.yaml. */
export interface SafetyFiles {
  readonly words: string
  readonly routes: ReadonlyArray<{ readonly id: string; readonly text: string }>
}

export interface SafetyList {
  readonly routes: readonly SafetyRoute[]
  /** Ids of the routes that a message asks for, most dangerous first. */
  dangersIn(text: string): readonly string[]
  /** The phrases that were found, for editors and tests. */
  explain(text: string): readonly Sighting[]
}

/**
 * Reads and compiles all routes; do it once.
 *
 * @throws ContentBroken naming each field that does not fit
 */
export function compileSafety({ words, routes: files }: SafetyFiles): SafetyList {
  const routes = files
    .map(({ id, text }): SafetyRoute => ({ id, ...readYaml(routeSchema, id, text) }))
    .sort((a, b) => a.volgorde - b.volgorde)
  const find = compilePhrases(readYaml(wordListsSchema, 'recognition', words), routes)
  const explain = (text: string) => {
    const { sightings } = find(text)
    return [...sightings.filter(({ isWeak }) => !isWeak), ...sightings.filter(({ isWeak }) => isWeak)]
  }
  return {
    routes,
    explain,
    dangersIn: (text) => [...new Set(explain(text).map(({ id }) => id))],
  }
}
