import { compileReading, openReader } from '../../functions/reading/reading.ts'
import { householdWords } from '../../functions/situation/words.ts'
import { readContent, readContentFile } from '../../infra/build/read-content.ts'

/** The reader with the words of content/. */
export const read = openReader(
  compileReading(
    [...readContent('lexicon'), { path: 'moves.yaml', text: readContentFile('moves.yaml') }],
    readContent('knowledge').map(({ text }) => text),
  ),
)

export const { readWords, readAnswer, wantsSum } = householdWords(read)
