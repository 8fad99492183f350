import { type Audience, audiences } from '../../knowledge/audience.ts'
import type { Known } from '../../situation/known.ts'
import type { Content } from '../content.ts'
import type { Question, Step, Turn } from '../turn.ts'

/** A message this short may lean on what was said before it. */
const SHORT_WORDS = 7

/** Finds the sections for each question. A short question that finds nothing is tried again with the one before it. */
export const lookUp =
  ({ library }: Content): Step =>
  (turn) => {
    const audience = audienceTold(turn.known)
    return {
      ...turn,
      questions: turn.questions.map(({ text }): Question => {
        const found = library.answerFor({ text, audience })
        const whole = found.kind === 'unknown' ? withContext(text, turn) : text
        return { text, found: whole === text ? found : library.answerFor({ text: whole, audience }) }
      }),
    }
  }

/** The benefit that was told, as content names it: another benefit's rule is no answer. */
function audienceTold({ uitkering }: Known): Audience[] {
  const told = uitkering && 'value' in uitkering ? String(uitkering.value) : ''
  const name = { geen: 'geen-uitkering', wga: 'wia', iva: 'wia' }[told] ?? told
  return audiences.filter((one) => one === name)
}

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
