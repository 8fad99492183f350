import type * as z from 'zod/mini'
import type { Concept, Reader } from '../reading/reading.ts'
import { type ContentFile, hold, readAll, readEach, readYaml, textOf } from '../shared/content-file.ts'
import { once } from '../shared/lazily.ts'
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
  const yaml = <T>(schema: z.ZodMiniType<T>, name: string): T => {
    const path = `orientation/${name}.yaml`
    return readYaml(schema, path, textOf(files, path))
  }
  const occupationsOf = once(() => readOccupations(files))
  const { words, rule, occupations, ...others } = readAll({
    words: () => yaml(wordsSchema, 'words'),
    rule: () => yaml(ruleSchema, 'rule'),
    occupations: occupationsOf,
    groups: () => yaml(groupsSchema, 'groups'),
    say: () => yaml(saySchema, 'say'),
    initiatives: () => readInitiatives(files),
    jobs: () => compileJobs(textOf(files, 'orientation/jobs.yaml'), occupationsOf(), lexicon, read),
  })
  readEach(occupations, (occupation) =>
    hold(`directions/${occupation.id}.yaml`, unknownWords(occupation, words, rule)),
  )
  return {
    occupations,
    rule,
    ...others,
    lists: {
      taken: compileList(words.taken, read),
      graag: compileList(words.graag, read),
      kan_niet: compileList(words.kan_niet, read),
      geeft: compileList(words.geeft, read),
    },
    taskNames: namesOf(words.taken),
    limitNames: namesOf(words.kan_niet),
    giveNames: namesOf(words.geeft),
    esco: textOf(files, 'orientation/esco.txt'),
  }
}

const readOccupations = (files: readonly ContentFile[]): Occupation[] =>
  readEach(
    files.filter(({ path }) => path.startsWith('directions/')),
    ({ path, text }) => ({
      ...readYaml(occupationSchema, path, text),
      id: path.replace(/^directions\/|\.yaml$/g, ''),
    }),
  )

const namesOf = (list: Words[keyof Words]) =>
  Object.fromEntries(Object.entries(list).map(([id, { zeg }]) => [id, zeg]))

function unknownWords(occupation: Occupation, words: Words, rule: Rule): string[] {
  const worlds = new Set(Object.values(rule.werelden).flat())
  const wrong = (field: string, ids: readonly string[], list: Words[keyof Words]) =>
    ids.filter((id) => !Object.hasOwn(list, id)).map((id) => `${field}: ${id} staat niet in words.yaml`)
  return [
    ...wrong('taken', occupation.taken, words.taken),
    ...wrong('graag', [...occupation.graag, ...occupation.ook_graag], words.graag),
    ...wrong(
      'altijd, vaak, aanpasbaar',
      [...occupation.altijd, ...occupation.vaak, ...occupation.aanpasbaar],
      words.kan_niet,
    ),
    ...wrong('geeft', occupation.geeft, words.geeft),
    ...(worlds.has(occupation.sector) ? [] : [`sector: ${occupation.sector} hoort bij geen wereld`]),
  ]
}
