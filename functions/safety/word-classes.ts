import * as z from 'zod/mini'
import { hold, lostGroups, readYaml } from '../shared/content-file.ts'
import type { WordClasses } from '../shared/learning/features.ts'
import { plainText } from '../shared/learning/plain.ts'

const listsSchema = z.strictObject({
  /** Words that may stand for each other; a group may name another as `<naam>`. */
  groepen: z.record(z.string(), z.array(z.string())),
  /** Words that tell what a message is about. */
  onderwerpen: z.record(z.string(), z.array(z.string())),
  /** Dialect, street and typed spellings of a word. */
  spelling: z.record(z.string(), z.array(z.string())),
})
export type WordLists = z.infer<typeof listsSchema>

/** Reads content/recognition.yaml. */
export function readWordLists(text: string): WordLists {
  const lists = readYaml(listsSchema, FILE, text)
  hold(FILE, lostGroups(Object.values(lists.groepen).flat(), lists.groepen))
  return lists
}
const FILE = 'recognition.yaml'

/** Compiles the groups; a `*` at the beginning or end of a word stands for any letters. */
export function compileClasses({ groepen, spelling }: Omit<WordLists, 'onderwerpen'>): WordClasses {
  const usual = new Map(
    Object.entries(spelling).flatMap(([word, others]) =>
      others.map((one) => [plainText(one), word] as const),
    ),
  )
  const whole = new Map<string, Set<string>>()
  const starts = new Map<string, Set<string>>()
  const ends = new Map<string, Set<string>>()
  const inside: [part: string, group: string][] = []

  const learn = (group: string, written: string): void => {
    const [, other] = /^<(.+)>$/.exec(written) ?? []
    if (other !== undefined) {
      for (const word of groepen[other] ?? []) learn(group, word)
      return
    }
    const word = plainText(written.replaceAll('*', ''))
    const [fromStart, toEnd] = [written.endsWith('*'), written.startsWith('*')]
    if (fromStart && toEnd) inside.push([word, group])
    else add(fromStart ? starts : toEnd ? ends : whole, word, group)
  }
  for (const [group, words] of Object.entries(groepen)) for (const word of words) learn(group, word)

  const known = new Map<string, readonly string[]>()
  const look = (word: string): string[] => {
    const found = new Set(whole.get(word))
    for (let n = 2; n <= word.length; n++) {
      for (const group of starts.get(word.slice(0, n)) ?? []) found.add(group)
      for (const group of ends.get(word.slice(-n)) ?? []) found.add(group)
    }
    for (const [part, group] of inside) if (word.includes(part)) found.add(group)
    return [...found]
  }
  return {
    spellingOf: (word) => (whole.has(word) ? word : (usual.get(word) ?? word)),
    classesOf: (word) => {
      const found = known.get(word) ?? look(word)
      if (known.size < MOST_KNOWN) known.set(word, found)
      return found
    },
  }
}

/** Words whose groups are remembered: the usual ones come by again and again. */
const MOST_KNOWN = 5_000

function add(map: Map<string, Set<string>>, key: string, group: string): void {
  const groups = map.get(key)
  if (groups) groups.add(group)
  else map.set(key, new Set([group]))
}
