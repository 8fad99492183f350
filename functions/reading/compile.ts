import * as z from 'zod/mini'
import { type ContentFile, hold, readAll, readEach, readYaml, textOf } from '../shared/content-file.ts'
import { wordsOf } from '../shared/language.ts'
import { once } from '../shared/lazily.ts'
import type { LearnedMoves } from './learned-moves.ts'
import { type Concept, isOneSlip, openLexicon } from './lexicon.ts'
import { type MoveLists, readMoveLists } from './move-rules.ts'
import { signsWith } from './move-signs.ts'
import { movesOf } from './moves.ts'
import { plainOf } from './plain.ts'
import type { LearnedRoles } from './roles/learned-roles.ts'
import { roleSignsWith } from './roles/role-signs.ts'
import { type TrainRoles, trainRoles } from './roles/train-roles.ts'
import { readSayings, type SayingLists } from './sayings.ts'
import { plainIn, toldIn } from './told.ts'
import { type TrainMoves, trainMoves } from './train-moves.ts'
import type { LearnedWants } from './wants/learned-wants.ts'
import { type TrainWants, trainWants } from './wants/train-wants.ts'
import { wantSignsWith } from './wants/want-signs.ts'
import type { WordGroups } from './word-groups.ts'

/** What the build makes of content/lexicon, moves.yaml, wendingen.yaml, wants and rollen. */
export interface CompiledReading {
  readonly same: readonly (readonly [string, string])[]
  readonly concepts: readonly Concept[]
  /** Words that are right as they are, though one letter away from a word of ours. */
  readonly known: readonly string[]
  readonly moves: MoveLists
  readonly sayings: SayingLists
  readonly learnedMoves: LearnedMoves
  readonly wantGroups: WordGroups
  readonly learnedWants: LearnedWants
  readonly roleGroups: WordGroups
  readonly learnedRoles: LearnedRoles
}

/** What may remember what it learned before, for that takes seconds. */
export interface ReadingLearners {
  readonly moves: TrainMoves
  readonly wants: TrainWants
  readonly roles: TrainRoles
}

const word = z.string().check(z.minLength(1), z.maxLength(300))
const words = z.array(word).check(z.minLength(1))
const fileSchema = z.strictObject({
  soort: word,
  /** The concepts stand in groups, and the group's name is told with each: `sector`. */
  per: z.optional(word),
  begrippen: z.record(word, z.union([words, z.looseObject({ woorden: words })])),
})
const sameSchema = z.record(word, words)

const SAME = 'lexicon/zelfde-woord.yaml'
const MOVES = 'moves.yaml'
const SAYINGS = 'wendingen.yaml'
const WANT_GROUPS = 'wants/groepen.yaml'
const ROLE_GROUPS = 'rollen/groepen.yaml'

/**
 * Checks the lexicon and makes it ready to be stored.
 *
 * @param texts running text in which every word counts as right
 * @throws ContentBroken naming the file and what does not fit
 */
export function compileReading(
  files: readonly ContentFile[],
  texts: readonly string[],
  learn: ReadingLearners = { moves: trainMoves, wants: trainWants, roles: trainRoles },
): CompiledReading {
  const { same, concepts, moves, sayings, wantGroups, roleGroups } = readFiles(files)
  const asMap = new Map(same)
  const movesIn = movesOf(moves)
  const signsOf = signsWith(moves)
  const signsIn = (message: string) => signsOf(plainOf(message, asMap).text, movesIn(message))
  const known = rightWords(concepts, texts)
  const lexicon = openLexicon(concepts, new Set(known))
  const wantSigns = wantSignsWith(wantGroups)
  return {
    same,
    concepts,
    known,
    moves,
    sayings,
    learnedMoves: learn.moves(files, signsIn),
    wantGroups,
    learnedWants: learn.wants(files, (message) => wantSigns(toldIn(plainIn(message, asMap), lexicon))),
    roleGroups,
    learnedRoles: learn.roles(files, roleSignsWith(roleGroups)),
  }
}

function readFiles(files: readonly ContentFile[]) {
  const sameFile = files.find(({ path }) => path === SAME)
  const lexicon = files.filter(({ path }) => path.startsWith('lexicon/') && path !== SAME)
  const same = once(() => (sameFile ? sameWordsOf(sameFile) : []))
  return readAll({
    same,
    concepts: () => {
      const asMap = new Map(same())
      return readEach(lexicon, (file) => conceptsOf(file, (text) => plainWords(text, asMap))).flat()
    },
    moves: () => readMoveLists(MOVES, textOf(files, MOVES)),
    sayings: () => readSayings(SAYINGS, textOf(files, SAYINGS)),
    wantGroups: () => groupsOf(files, WANT_GROUPS),
    roleGroups: () => groupsOf(files, ROLE_GROUPS),
  })
}

const groupsOf = (files: readonly ContentFile[], path: string): WordGroups => {
  const file = files.find((one) => one.path === path)
  return file ? readYaml(sameSchema, path, file.text) : {}
}

const plainWords = (text: string, same: ReadonlyMap<string, string>): string => {
  const [, before = '', bare = '', after = ''] = /^(\*?)(.*?)(\*?)$/.exec(text) ?? []
  const plain = before || after ? bare : (plainOf(bare, same).text.match(/[\p{L}\d]+/gu) ?? []).join(' ')
  return before + plain + after
}

function sameWordsOf(file: ContentFile): [string, string][] {
  const rows = Object.entries(readYaml(sameSchema, file.path, file.text)).flatMap(([right, others]) =>
    others.map((other): [string, string] => [other, right]),
  )
  const seen = new Map<string, string>()
  const twice = rows.flatMap(([other, right]) => {
    const before = seen.get(other)
    seen.set(other, right)
    return before !== undefined && before !== right ? [`${other}: staat bij ${before} en bij ${right}`] : []
  })
  hold(file.path, twice)
  return [...seen]
}

function conceptsOf(file: ContentFile, plain: (text: string) => string): Concept[] {
  const { soort, per, begrippen } = readYaml(fileSchema, file.path, file.text)
  return Object.entries(begrippen).flatMap(([id, given]): Concept[] => {
    if (Array.isArray(given))
      return given.map((written) => {
        const [names = '', number] = written.split(' = ')
        const all = names.split('|')
        return {
          id: all[0] ?? names,
          kind: soort,
          words: [...new Set(all.map(plain))],
          tells: { ...(per !== undefined && { [per]: id }), ...(number !== undefined && { isco: number }) },
        }
      })
    const { woorden, ...tells } = given
    const told = Object.entries(tells).map(([name, value]): [string, string] => [name, String(value)])
    return [{ id, kind: soort, words: [...new Set(woorden.map(plain))], tells: Object.fromEntries(told) }]
  })
}

/** Words of our own texts that are one slip away from a word of the lexicon: they are no slips. */
function rightWords(concepts: readonly Concept[], texts: readonly string[]): string[] {
  const single = concepts
    .flatMap(({ words: all }) => all)
    .filter((one) => !/[ *]/.test(one) && one.length > 5)
  const byStart = new Map<string, string[]>()
  for (const one of single) {
    const list = byStart.get(one.slice(0, 1))
    if (list) list.push(one)
    else byStart.set(one.slice(0, 1), [one])
  }
  const written = new Set(texts.flatMap(wordsOf).filter((one) => one.length > 6))
  const ours = new Set(single)
  return [...written].filter(
    (one) => !ours.has(one) && (byStart.get(one.slice(0, 1)) ?? []).some((near) => isOneSlip(one, near)),
  )
}
