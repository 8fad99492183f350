import * as z from 'zod/mini'
import { hold, lostGroups, readYaml } from '../shared/content-file.ts'

/** One move of a conversation, with the phrases that make it. */
interface MoveRule {
  readonly id: string
  /** The whole message is this, but for greetings and small words. */
  readonly alone: readonly string[]
  /** Somewhere in the message. */
  readonly within: readonly string[]
  /** What only looks like it. */
  readonly except: readonly string[]
}

/** The moves, and the words that their phrases share. */
export interface MoveLists {
  readonly groups: Readonly<Record<string, string[]>>
  readonly spelling: Readonly<Record<string, string[]>>
  readonly fillers: readonly string[]
  readonly rules: readonly MoveRule[]
}

const phrases = z._default(z.array(z.string().check(z.minLength(1), z.maxLength(300))), [])
const schema = z.strictObject({
  groepen: z.record(z.string(), z.array(z.string())),
  spelling: z._default(z.record(z.string(), z.array(z.string())), {}),
  vulwoorden: z.array(z.string()),
  beurten: z.record(z.string(), z.strictObject({ alleen: phrases, bevat: phrases, behalve: phrases })),
})

/**
 * Reads content/moves.yaml.
 *
 * @throws ContentBroken naming what does not fit
 */
export function readMoveLists(path: string, text: string): MoveLists {
  const { groepen, spelling, vulwoorden, beurten } = readYaml(schema, path, text)
  const named = [
    ...Object.values(groepen).flat(),
    ...Object.values(beurten).flatMap(({ alleen, bevat, behalve }) => [...alleen, ...bevat, ...behalve]),
  ]
  hold(path, lostGroups(named, groepen))
  return {
    groups: groepen,
    spelling,
    fillers: vulwoorden,
    rules: Object.entries(beurten).map(([id, { alleen, bevat, behalve }]) => ({
      id,
      alone: alleen,
      within: bevat,
      except: behalve,
    })),
  }
}
