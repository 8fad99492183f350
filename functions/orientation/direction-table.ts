import type { Reader } from '../reading/reading.ts'
import type { CompiledDirections } from './compile.ts'
import type { Groups, Occupation, Rule } from './content.ts'
import type { Initiatives } from './initiatives.ts'
import { type JobReader, jobReader } from './jobs.ts'
import { type ListReader, listReader } from './read-list.ts'
import type { Say } from './say.ts'

/** Content of directions, ready to be asked. */
export interface DirectionTable {
  readonly occupations: ReadonlyMap<string, Occupation>
  readonly groups: Groups
  readonly rule: Rule
  readonly read: Reader
  /** What stands on the button of each task. */
  readonly taskNames: Readonly<Record<string, string>>
  readonly limitNames: Readonly<Record<string, string>>
  readonly giveNames: Readonly<Record<string, string>>
  readonly say: Say
  /** Places to begin. */
  readonly initiatives: Initiatives
  readonly lists: {
    readonly tasks: ListReader
    readonly likes: ListReader
    readonly limits: ListReader
    readonly gives: ListReader
  }
  readonly jobIn: JobReader
  /** How rare each task is, from 0 (all have it) to 1. */
  readonly rarity: ReadonlyMap<string, number>
  /** Whether too many have this task, like or give for it to be a reason. */
  readonly isCommon: (answer: 'tasks' | 'likes' | 'gives', id: string) => boolean
}

export function openDirections(compiled: CompiledDirections, read: Reader): DirectionTable {
  const { occupations, groups, rule, lists, taskNames, limitNames, giveNames, say, initiatives } = compiled
  const size = occupations.length
  const tasks = counted(occupations, ({ taken }) => taken)
  const counts = {
    tasks,
    likes: counted(occupations, ({ graag, ook_graag }) => [...graag, ...ook_graag]),
    gives: counted(occupations, ({ geeft }) => geeft),
  }
  return {
    occupations: new Map(occupations.map((one) => [one.id, one])),
    groups,
    rule,
    read,
    taskNames,
    limitNames,
    giveNames,
    say,
    initiatives,
    lists: {
      tasks: listReader(lists.taken, read, false),
      likes: listReader(lists.graag, read, false),
      limits: listReader(lists.kan_niet, read, true),
      gives: listReader(lists.geeft, read, true),
    },
    jobIn: jobReader(compiled, read),
    rarity: new Map([...tasks].map(([id, count]) => [id, Math.log(size / count) / Math.log(size)])),
    isCommon: (answer, id) => (counts[answer].get(id) ?? 0) > rule.te_gewoon * size,
  }
}

/** How many occupations have each. */
function counted(
  occupations: readonly Occupation[],
  idsOf: (one: Occupation) => readonly string[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const one of occupations) for (const id of idsOf(one)) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}
