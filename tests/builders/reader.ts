import { compileReading, openReader } from '../../functions/reading/reading.ts'
import { householdWords } from '../../functions/situation/words.ts'
import { learned } from '../../infra/build/compiled-content.ts'
import { readAllContent, readContent } from '../../infra/build/read-content.ts'

export const compiled = compileReading(
  readAllContent(),
  readContent('knowledge').map(({ text }) => text),
  learned,
)

/** The reader with the words of content/. */
export const read = openReader(compiled)
export const { learnedMoves } = compiled

export const { readWords, readAnswer, wantsSum } = householdWords(read)
