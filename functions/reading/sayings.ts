import * as z from 'zod/mini'
import { hold, lostGroups, readYaml } from '../shared/content-file.ts'
import { compilePhrases } from './phrases/recogniser.ts'

/** What the guide listens for beside moves and wants; the words stand in content/wendingen.yaml. */
const ids = [
  'hoe-aanvragen',
  'waar-terecht',
  'stopt-ermee',
  'moet-terugbetalen',
  'ander-geld',
  'te-krijgen',
  'som-mist',
  'weegt-op',
  'als-werkgever',
  'als-werknemer',
  'als-adviseur',
  'als-naaste',
  'als-partner',
  'voor-mezelf',
  'over-zichzelf',
  'beroep-worden',
  'geldt-ook',
  'schouderophalen',
  'kan-of-wil-niet-meer',
  'geheim-voor-baas',
  'over-werk',
  'over-dit-gesprek',
] as const
export type Saying = (typeof ids)[number]

const words = z.array(z.string().check(z.minLength(1), z.maxLength(300))).check(z.minLength(1))
const schema = z.strictObject({
  groepen: z.record(z.string().check(z.regex(/^[a-z-]+$/)), words),
  wendingen: z.record(z.enum(ids), z.strictObject({ zegt: words, behalve: z._default(words, []) })),
})
/** The phrases of each, as an editor wrote them. */
export type SayingLists = z.infer<typeof schema>

/** @throws ContentBroken naming what does not fit */
export function readSayings(path: string, text: string): SayingLists {
  const lists = readYaml(schema, path, text)
  const phrases = Object.values(lists.wendingen).flatMap(({ zegt, behalve }) => [...zegt, ...behalve])
  hold(path, lostGroups([...phrases, ...Object.values(lists.groepen).flat()], lists.groepen))
  return lists
}

/** Compiles the phrases once; gives what a message says of them. */
export function sayingsOf({ groepen, wendingen }: SayingLists): (message: string) => ReadonlySet<string> {
  const find = compilePhrases(
    { groepen, spelling: {}, vulwoorden: [], voegwoorden: [], echte_woorden: [] },
    Object.entries(wendingen).map(([id, { zegt, behalve }]) => ({
      id,
      herken: zegt,
      herken_zwak: [],
      behalve,
    })),
  )
  return (message) => new Set(find(message).sightings.map(({ id }) => id))
}
