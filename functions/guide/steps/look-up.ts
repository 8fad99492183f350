import type { Content } from '../content.ts'
import type { Question, Step, Turn } from '../turn.ts'

/** A message this short may lean on what was said before it. */
const SHORT_WORDS = 7

/** Finds the articles for each question. A short question that finds nothing is tried again with the one before it. */
export const lookUp =
  ({ library }: Content): Step =>
  (turn) => ({
    ...turn,
    questions: turn.questions.map(({ text }): Question => {
      const found = library.search(text)
      const whole = found.length > 0 ? text : withContext(text, turn)
      return { text, found: whole === text ? found : library.search(whole) }
    }),
  })

function withContext(text: string, { earlier }: Turn): string {
  const before = earlier.at(-1)
  const isShort = text.split(/\s+/).length <= SHORT_WORDS
  return before && isShort && leansBack(text) ? `${before.text} ${text}` : text
}

/** "En als ik samenwoon?", "hoeveel dan?", "waarom?": words that point back. */
const leansBack = (text: string): boolean =>
  /^(en|maar|ook|dus|want|of|and|but|what about)(?!\p{L})|(?<!\p{L})(dan|daar|dat|die|dit|het|hoeveel|waarom|hoe lang|it|that|then)(?!\p{L})/iu.test(
    text.trim(),
  )
