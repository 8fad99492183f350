import type { WordClasses } from '../shared/learning/features.ts'
import { wordsOf } from '../shared/learning/plain.ts'

/** Words by which somebody speaks of themselves. */
const self = new Set(
  'ik mij me mezelf mijzelf ons wij we onszelf i im me myself us we ben bana beni biz mnie mi ja nas мене мені я нас'.split(
    ' ',
  ),
)
/** "Ik zie dat mijn collega …", "een deelnemer van mij": told by me, not about me. */
const told =
  /\b(?:ik (?:denk|zie|hoor|weet|merk|vermoed|vrees|begeleid|werk)|volgens mij|van mij|van me|vertelde (?:mij|me)|zegt tegen (?:mij|me)|i (?:think|see|know|hear)|told me)\b/gu

/** Says whether a sentence is about somebody else: it names another and not the writer. */
export const finderOfOthers =
  (classes: WordClasses) =>
  (plain: string): boolean => {
    const words = wordsOf(plain.replace(told, ' '))
    const isAnother = (word: string) =>
      classes
        .classesOf(word)
        .some(
          (group) =>
            group === 'omstander' || group === 'familie' || group === 'kinderen' || group === 'partner',
        )
    return words.some(isAnother) && !words.some((word) => self.has(word))
  }
