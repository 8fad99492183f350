import { ContentBroken, type ContentFile, readEach, readYaml, textOf } from '../shared/content-file.ts'
import {
  pathSchema,
  type Sentences,
  sharedSchema,
  type WrittenPath,
  type WrittenQuestion,
} from './path-schema.ts'

/** A guided path of content/paths: questions, and the outcomes that the answers lead to. */
export interface OrientationPath extends Omit<WrittenPath, 'vragen'> {
  readonly id: string
  readonly vragen: readonly WrittenQuestion[]
}

export interface Paths {
  readonly all: readonly OrientationPath[]
  readonly byId: ReadonlyMap<string, OrientationPath>
  /** About the step of any path: when, who helps, and whether it worked out. */
  readonly steps: ReadonlyMap<string, WrittenQuestion>
  readonly words: Sentences
}

const SHARED = 'paths/gedeeld.yaml'

/**
 * Reads content/paths: one file a path, and `gedeeld.yaml` for what they share.
 *
 * @throws ContentBroken naming each field that does not fit
 */
export function readPaths(files: readonly ContentFile[]): Paths {
  const shared = readYaml(sharedSchema, SHARED, textOf(files, SHARED))
  const common = new Map(shared.vragen.map((question) => [question.feit, question]))
  const all = readEach(files, ({ path, text: written }): OrientationPath[] => {
    const [, id] = /^paths\/([a-z0-9-]+)\.yaml$/.exec(path) ?? []
    if (id === undefined || path === SHARED) return []
    const { vragen, ...rest } = readYaml(pathSchema, path, written)
    return [{ id, ...rest, vragen: vragen.map((one) => (typeof one === 'string' ? named(one, path) : one)) }]
  }).flat()
  return {
    all,
    byId: new Map(all.map((path) => [path.id, path])),
    steps: new Map(Object.entries(shared.stap)),
    words: shared.zinnen,
  }

  function named(feit: string, path: string): WrittenQuestion {
    const question = common.get(feit)
    if (!question) throw new ContentBroken(path, [`vragen: gedeeld.yaml heeft geen vraag met feit ${feit}`])
    return question
  }
}

export type {
  Condition,
  Sentences,
  WrittenAnswer,
  WrittenOption,
  WrittenQuestion,
  WrittenStep,
} from './path-schema.ts'
