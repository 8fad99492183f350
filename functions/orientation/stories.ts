import type { Reader } from '../reading/reading.ts'
import { type ContentFile, hold, readAll, readEach, readYaml, textOf } from '../shared/content-file.ts'
import { type CompiledList, compileList, type ListReader, listReader } from './read-list.ts'
import { filled } from './say.ts'
import {
  type AgeGroup,
  type Obstacle,
  type Schooling,
  type Story,
  type StoryBenefit,
  type StoryWords,
  storySchema,
  storyWordsSchema,
} from './story-content.ts'

/** True stories of people who went before (content/stories), told in our own words. */
export interface LikeMe {
  /** The file in content/stories. */
  readonly id: string
  /** On what it is like the visitor, in words: "ook boven de 60", "ook zonder diploma". At least two. */
  readonly alike: readonly string[]
}

/** What a story is compared with; everything may be missing. */
export interface Alike {
  readonly age?: AgeGroup
  readonly fromSectors: readonly string[]
  readonly toSectors: readonly string[]
  readonly benefit?: StoryBenefit
  readonly schooling?: Schooling
  readonly obstacles: readonly Obstacle[]
}

export interface CompiledStories {
  readonly stories: readonly Story[]
  readonly words: StoryWords
  readonly obstacles: CompiledList
}

export interface Stories {
  readonly byId: ReadonlyMap<string, Story>
  readonly words: StoryWords
  readonly obstaclesIn: ListReader
}

const WORDS = 'orientation/story-words.yaml'

/** @throws ContentBroken naming the file and what does not fit */
export function compileStories(files: readonly ContentFile[], read: Reader): CompiledStories {
  const { words, stories } = readAll({
    words: () => readYaml(storyWordsSchema, WORDS, textOf(files, WORDS)),
    stories: () =>
      readEach(
        files.filter(({ path }) => path.startsWith('stories/')),
        ({ path, text }): Story => ({
          ...readYaml(storySchema, path, text),
          id: path.replace(/^stories\/|\.yaml$/g, ''),
        }),
      ),
  })
  readEach(stories, ({ id, van_sector, naar_sector }) =>
    hold(
      `stories/${id}.yaml`,
      Object.entries({ van_sector, naar_sector }).flatMap(([field, sector]) =>
        sector === undefined || Object.hasOwn(words.sectoren, sector)
          ? []
          : [`${field}: onbekende sector ${sector}`],
      ),
    ),
  )
  return { stories, words, obstacles: compileList(words.hindernissen, read) }
}

export const openStories = ({ stories, words, obstacles }: CompiledStories, read: Reader): Stories => ({
  byId: new Map(stories.map((one) => [one.id, one])),
  words,
  obstaclesIn: listReader(obstacles, read, true),
})

/** A story has so much in common, or it is not shown. */
const ENOUGH = 2

/** The stories most like somebody, best first; what few stories have counts most. None when none is like it. */
export function storiesLike(alike: Alike, { byId, words }: Stories): readonly LikeMe[] {
  const all = [...byId.values()]
  const compared = all.map((story) => ({ story, tags: tagsOf(story).filter((tag) => isShared(tag, alike)) }))
  const counts = new Map<string, number>()
  for (const story of all)
    for (const { kind, id } of tagsOf(story)) counts.set(kind + id, (counts.get(kind + id) ?? 0) + 1)
  const rarity = ({ kind, id }: Tag) => Math.log((1 + all.length) / (counts.get(kind + id) ?? 1))
  return compared
    .filter(({ tags }) => tags.length >= ENOUGH)
    .map(({ story, tags }) => ({ story, tags, score: tags.reduce((sum, tag) => sum + rarity(tag), 0) }))
    .sort((a, b) => b.score - a.score || (a.story.id < b.story.id ? -1 : 1))
    .map(({ story, tags }) => ({ id: story.id, alike: tags.map((tag) => inWords(tag, words)) }))
}

type Tag =
  | { readonly kind: 'age'; readonly id: AgeGroup }
  | { readonly kind: 'benefit'; readonly id: StoryBenefit }
  | { readonly kind: 'schooling'; readonly id: Schooling }
  | { readonly kind: 'from' | 'to'; readonly id: string }
  | { readonly kind: 'obstacle'; readonly id: Obstacle }

const tagsOf = ({
  leeftijdsgroep,
  uitkering,
  opleiding,
  van_sector,
  naar_sector,
  obstakels,
}: Story): Tag[] => [
  ...(leeftijdsgroep ? [{ kind: 'age' as const, id: leeftijdsgroep }] : []),
  ...(uitkering ? [{ kind: 'benefit' as const, id: uitkering }] : []),
  ...(opleiding ? [{ kind: 'schooling' as const, id: opleiding }] : []),
  ...(van_sector ? [{ kind: 'from' as const, id: van_sector }] : []),
  ...(naar_sector ? [{ kind: 'to' as const, id: naar_sector }] : []),
  ...obstakels.map((id) => ({ kind: 'obstacle' as const, id })),
]

function isShared(tag: Tag, alike: Alike): boolean {
  switch (tag.kind) {
    case 'age':
      return tag.id === alike.age
    case 'benefit':
      return tag.id === alike.benefit
    case 'schooling':
      return tag.id === alike.schooling
    case 'from':
      return alike.fromSectors.includes(tag.id)
    case 'to':
      return alike.toSectors.includes(tag.id)
    case 'obstacle':
      return alike.obstacles.includes(tag.id)
  }
}

function inWords(tag: Tag, words: StoryWords): string {
  switch (tag.kind) {
    case 'age':
      return words.leeftijd[tag.id]
    case 'benefit':
      return words.uitkering[tag.id]
    case 'schooling':
      return words.opleiding[tag.id]
    case 'from':
    case 'to':
      return filled(tag.kind === 'from' ? words.van : words.naar, {
        sector: words.sectoren[tag.id] ?? tag.id,
      })
    case 'obstacle':
      return words.hindernissen[tag.id].zeg
  }
}

export { alikeOf, storyFact } from './alike.ts'
export type { Story } from './story-content.ts'
