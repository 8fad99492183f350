import type { Concept, Reader } from '../reading/reading.ts'
import { ContentBroken, type ContentFile, readYaml } from '../shared/content-file.ts'
import {
  type Groups,
  groupsSchema,
  type Occupation,
  occupationSchema,
  type Rule,
  ruleSchema,
  type Words,
  wordsSchema,
} from './content.ts'
import { type Initiatives, readInitiatives } from './initiatives.ts'
import { compileJobs } from './jobs.ts'
import { type CompiledList, compileList } from './read-list.ts'
import { type Say, saySchema } from './say.ts'

/** What the build makes of content/directions and content/orientation; plain JSON. */
export interface CompiledDirections {
  readonly occupations: readonly Occupation[]
  readonly groups: Groups
  readonly rule: Rule
  readonly lists: Readonly<Record<keyof Words, CompiledList>>
  /** What stands on the button of each task. */
  readonly taskNames: Readonly<Record<string, string>>
  readonly limitNames: Readonly<Record<string, string>>
  readonly giveNames: Readonly<Record<string, string>>
  readonly say: Say
  readonly initiatives: Initiatives
  /** How people say what they do. */
  readonly jobs: readonly Concept[]
  /** Names of ESCO, one group a line; opened only for a job that no list of ours knows. */
  readonly esco: string
}

/**
 * Checks the content and makes it ready to be stored.
 *
 * @param lexicon all words that mean something to us: the jobs among them are known here as well
 * @throws ContentBroken naming the file and what does not fit
 */
export function compileDirections(
  files: readonly ContentFile[],
  lexicon: readonly Concept[],
  read: Reader,
): CompiledDirections {
  const text = (path: string) => files.find((file) => file.path === path)?.text ?? ''
  const words = readYaml(wordsSchema, 'orientation/words.yaml', text('orientation/words.yaml'))
  const rule = readYaml(ruleSchema, 'orientation/rule.yaml', text('orientation/rule.yaml'))
  const occupations = files
    .filter(({ path }) => path.startsWith('directions/'))
    .map((file): Occupation => {
      const id = file.path.replace(/^directions\/|\.yaml$/g, '')
      return { ...readYaml(occupationSchema, file.path, file.text), id }
    })
  for (const occupation of occupations) {
    const problems = unknownWords(occupation, words, rule)
    if (problems.length > 0) throw new ContentBroken(`directions/${occupation.id}.yaml`, problems)
  }
  return {
    occupations,
    groups: readYaml(groupsSchema, 'orientation/groups.yaml', text('orientation/groups.yaml')),
    rule,
    lists: {
      taken: compileList(words.taken, read),
      graag: compileList(words.graag, read),
      kan_niet: compileList(words.kan_niet, read),
      geeft: compileList(words.geeft, read),
    },
    taskNames: namesOf(words.taken),
    limitNames: namesOf(words.kan_niet),
    giveNames: namesOf(words.geeft),
    say: readYaml(saySchema, 'orientation/say.yaml', text('orientation/say.yaml')),
    initiatives: readInitiatives(files),
    jobs: compileJobs(text('orientation/jobs.yaml'), occupations, lexicon, read),
    esco: text('orientation/esco.txt'),
  }
}

const namesOf = (list: Words[keyof Words]) =>
  Object.fromEntries(Object.entries(list).map(([id, { zeg }]) => [id, zeg]))

function unknownWords(occupation: Occupation, words: Words, rule: Rule): string[] {
  const worlds = new Set(Object.values(rule.werelden).flat())
  const wrong = (ids: readonly string[], list: Words[keyof Words]) =>
    ids.filter((id) => !Object.hasOwn(list, id)).map((id) => `${id} staat niet in words.yaml`)
  return [
    ...wrong(occupation.taken, words.taken),
    ...wrong([...occupation.graag, ...occupation.ook_graag], words.graag),
    ...wrong([...occupation.altijd, ...occupation.vaak, ...occupation.aanpasbaar], words.kan_niet),
    ...wrong(occupation.geeft, words.geeft),
    ...(worlds.has(occupation.sector) ? [] : [`sector ${occupation.sector} hoort bij geen wereld`]),
  ]
}
