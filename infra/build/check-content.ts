import { compileContent } from '../../functions/guide/compile-content.ts'
import { type CompiledContent, loadContent } from '../../functions/guide/content.ts'
import { readDeskContent } from '../../functions/http/desk/desk-content.ts'
import { readWordLists } from '../../functions/model/gate/word-lists.ts'
import { ContentBroken, type ContentFile, readAll, textOf } from '../../functions/shared/content-file.ts'
import { dayOf } from '../../functions/shared/date.ts'
import { explanationProblems } from './explanation-ids.ts'
import { figureProblems } from './figure-check.ts'
import { plainDutch } from './plain-dutch.ts'
import { proseProblems } from './prose-check.ts'
import { referenceProblems } from './reference-check.ts'
import { questionsTwice, sectionProblems } from './section-check.ts'
import { unlearned } from './unlearned.ts'

export interface CheckedContent {
  /** Absent when a file could not be read. */
  readonly compiled?: CompiledContent
  /** Each with its file, the field where there is one, and what is wrong; in Dutch. */
  readonly problems: readonly string[]
}

/** Everything that can be wrong with what editors write. Each file first by itself, then what they say of each other. */
export function checkContent(all: readonly ContentFile[], now: Date): CheckedContent {
  const isKnown = ({ path }: ContentFile) => KINDS.some((kind) => kind.test(path))
  const strays = all
    .filter((file) => !isKnown(file))
    .map(({ path }) => `${path}: dit bestand leest niemand; kijk de map en de naam na`)
  const files = all.filter(isKnown)
  try {
    const { compiled, dutch } = readAll({
      compiled: () => compileContent(files, unlearned),
      dutch: () => plainDutch(files),
      desk: () => readDeskContent(files),
      gate: () => readWordLists(textOf(files, 'model/poort.yaml')),
    })
    const content = loadContent(compiled)
    const { articles } = compiled.library
    const problems = [
      ...referenceProblems({ content, compiled, files }),
      ...figureProblems(compiled),
      ...explanationProblems(compiled.money.explanations).map((problem) => `explanations.yaml: ${problem}`),
      ...questionsTwice(articles),
      ...articles.flatMap((article) => sectionProblems(article, compiled.money.values, dayOf(now))),
      ...codeWordProblems(content.codeWords),
      ...proseProblems(compiled, dutch),
    ]
    return { compiled, problems: [...strays, ...problems] }
  } catch (error) {
    if (!(error instanceof ContentBroken)) throw error
    return { problems: [...strays, ...error.problems] }
  }
}

/** Every kind of file that something reads. */
const KINDS = [
  /^(?:calculator-limits|explanations|explanations-funding|eerste-persoon|initiatives|messages|moves|plain-dutch|profile)\.yaml$/,
  /^(?:gevaar-in-vragen|questions|recognition|regions|rule-questions|sum|tree|wendingen)\.yaml$/,
  /^(?:desks|directions|english|funding|lexicon|paths|replies|safety|stories|teams|values)\/[a-z0-9-]+\.yaml$/,
  /^(?:moves|paths|rollen|safety|wants)\/[a-z0-9-]+\.txt$/,
  /^(?:knowledge\/[a-z-]+\/[a-z0-9-]+\.md|vragen\/[a-z-]+\/[a-z0-9-]+\.txt)$/,
  /^(?:pages\/[a-z-]+\.md|safety\/[a-z]{2}\/[a-z-]+\.txt|codewoorden\.txt|(?:rollen|wants)\/groepen\.yaml)$/,
  /^desk\/(?:canned|problems)\.yaml$|^model\/poort\.yaml$|^plan\/(?:posten|verhalen)\.yaml$/,
  /^orientation\/(?:groups|jobs|rule|say|story-words|words)\.yaml$|^orientation\/esco\.txt$/,
  /^search\/(?:beroepen|buiten|doelgroepen|engels|stopwoorden|synoniemen|vak|verwant)\.yaml$/,
  /^search\/buiten-vragen\.txt$/,
]

/** A code is four of these words, so each word counts once. */
const codeWordProblems = (words: readonly string[]): string[] => [
  ...words
    .filter((word, at) => words.indexOf(word) !== at)
    .map((word) => `codewoorden.txt: ${word} staat er twee keer`),
  ...words
    .filter((word) => !/^[a-z]+$/.test(word))
    .map((word) => `codewoorden.txt: ${word} heeft andere tekens dan kleine letters`),
]
