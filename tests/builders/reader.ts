import { householdWords } from '../../functions/situation/words.ts'
import { compiled, realContent } from './content.ts'

/** The reader with the words of content/. */
export const { read } = realContent()
export const { learnedMoves } = compiled().reading

export const { readWords, readAnswer, wantsSum } = householdWords(read)
