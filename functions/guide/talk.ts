import type { FoundSection, Talk } from '../knowledge/library.ts'
import { says } from '../reading/reading.ts'
import { wordsOf } from '../shared/language.ts'
import { askedBefore } from './asked-before.ts'
import type { Content } from './content.ts'
import { stopIn } from './danger.ts'
import { roleIn } from './role.ts'
import type { Earlier, Turn } from './turn.ts'

/** So much of what was said is held against a question. */
const MOST_SAID = 500

/** What was said, shown and offered before this message; nothing at the beginning. */
export function talkBefore(turn: Turn, content: Content): Talk | undefined {
  const earlier = aboutSubject(turn, content)
  const last = askedBefore({ ...turn, earlier }, content)
  // "En voor mij?" after questions for another begins anew.
  if (last === undefined || says(turn.reading, 'voor-mezelf')) return undefined
  const whole = earlier.flatMap((one) => ownWords(one, turn, content)).join('. ')
  return { last, whole: whole.slice(-MOST_SAID), seen: seenIn(earlier) }
}

/** Of a message that got help in danger only what it says beside the danger. */
const aboutSubject = ({ earlier, isPastSafety }: Turn, { safety }: Content): Earlier[] =>
  earlier.flatMap((one) => {
    if (stopIn(one) === undefined) return [one]
    return isPastSafety ? [] : [{ ...one, text: safety.withoutDanger(one.text) }]
  })

/** What somebody typed, without what only answers or steers. */
function ownWords({ text }: Earlier, { known }: Turn, { read, forOther }: Content): string[] {
  if (text === '' || read(text).moves.some(({ alone }) => alone)) return []
  return [roleIn(known) === undefined ? text : forOther.asked(text)]
}

/** What the helpline is, is no subject that somebody goes on about. */
const aboutHelpline: ReadonlySet<string> = new Set(['ori-wat-is-de-hulplijn', 'ori-anoniem-vragen'])

function seenIn(earlier: readonly Earlier[]): Talk['seen'] {
  return [...earlier].reverse().flatMap(({ blocks }, ago) =>
    blocks
      .flatMap((block): Omit<Talk['seen'][number], 'ago'>[] => {
        if (block.kind === 'article') return [{ id: block.id, section: block.section ?? '', as: 'shown' }]
        if (block.kind !== 'choices') return []
        return block.choices.flatMap(({ article: id, section }) =>
          id === undefined || section === undefined ? [] : [{ id, section, as: 'offered' as const }],
        )
      })
      .filter(({ id }) => !aboutHelpline.has(id))
      .map((one) => ({ ...one, ago })),
  )
}

/** A section less likely than this is no use to offer further on in a conversation; of the same subject less will do. */
const OFFER = { other: 0.03, same: 0.003 } as const

/** What may be offered: at the beginning all that was found, further on what is likely at all and was not shown yet. */
export function offersIn(turn: Turn, found: readonly FoundSection[]): readonly FoundSection[] {
  const { earlier } = turn
  if (earlier.length === 0) return found
  const isNew = unseenIn(turn)
  const subject = new Set([found[0]?.id, ...seenIn(earlier.slice(-1)).map(({ id }) => id)])
  const likely = found.filter(
    (one) => isNew(one) && one.confidence >= (subject.has(one.id) ? OFFER.same : OFFER.other),
  )
  const isMore = (one: FoundSection, at: number) =>
    likely.slice(0, at).filter(({ id }) => id === one.id).length >= OF_ONE_ARTICLE
  return [...likely.filter((one, at) => !isMore(one, at)), ...likely.filter(isMore)]
}
/** So many questions of one article stand before those of others. */
const OF_ONE_ARTICLE = 3

/** No reply of this conversation has shown it as its answer. */
function unseenIn({ earlier }: Turn): (one: { id: string; section: string }) => boolean {
  const shown = earlier.flatMap(({ blocks }) => blocks).filter((block) => block.kind === 'article')
  return (one) => !shown.some(({ id, section }) => id === one.id && section === one.section)
}

const saysNothing: ReadonlySet<string> = new Set(['gevoel', 'niets'])

/** A short message that points back, or that names nothing we have a word for. */
export function leansBack(text: string, { reading, earlier }: Turn): boolean {
  if (earlier.length === 0 || wordsOf(text).length > SHORT) return false
  return leavesOut.test(text) || reading.mentions.every(({ kind }) => saysNothing.has(kind))
}
const SHORT = 9
/** "Hoeveel dan?", "waarom?" */
const leavesOut =
  /^\W*(en|maar|ook|dus|want|of|and|but|what about)(?!\p{L})|(?<!\p{L})(dan|daar|daarvoor|daarmee|daarna|dat|die|dit|het|ze|hoeveel|waarom|hoe lang|it|that|then)(?!\p{L})/iu

/** An article was shown in one of the last replies. */
export const hasShown = ({ earlier }: Turn): boolean =>
  earlier.slice(-REMEMBERED).some(({ blocks }) => blocks.some(({ kind }) => kind === 'article'))
const REMEMBERED = 3
