import type { Found, FoundSection } from '../knowledge/library.ts'
import { stem, wordsOf } from '../shared/language.ts'
import { askedBefore } from './asked-before.ts'
import type { Content } from './content.ts'
import { benefitsDenied, withoutDenied } from './presumes.ts'
import { besides } from './show-article.ts'
import { isFor, namesThing, searchFor } from './steps/look-up.ts'
import type { Turn } from './turn.ts'

/** So many turns back what was shown or offered still is what a follow-up is about. */
const REMEMBERED = 3
/** Of so many articles the sections are looked through. */
const MOST_ARTICLES = 3
/** What the question before finds counts for less than how like the words themselves a section is. */
const BEFORE = 0.5
/** What stood on the screen a moment ago is nearer than what did not. */
const ON_SCREEN = { offered: 0.1, beside: 0.03 } as const

interface Place {
  readonly id: string
  readonly section: string
}
interface Seen extends Place {
  readonly as: keyof typeof ON_SCREEN
}

/**
 * Sections near what the conversation is about, most like the words of this message first: of the articles that were
 * shown or offered last, and what the question before finds with these words. Nothing that was shown already.
 */
export function nearby(turn: Turn, content: Content, found: readonly FoundSection[] = []): FoundSection[] {
  const { text } = turn
  const onScreen = lastSeen(turn, content)
  const before = foundBefore(turn, content)
  const articles = [...new Set([...onScreen, ...before].map(({ id }) => id))].slice(0, MOST_ARTICLES)
  const like = articles.flatMap((id) => content.library.within(text, id))
  const isShown = shownIn(turn)
  const denied = benefitsDenied(turn, content)
  const all = once([
    ...found,
    ...like,
    ...before,
    ...onScreen.map(({ id, section }) => ({ id, section, confidence: 0 })),
  ])
  return withoutDenied({ kind: 'doubt', sections: all }, denied)
    .sections.filter((one) => !isShown(one) && isFor(turn, one, content))
    .map((one) => ({ ...one, confidence: weighed(one) }))
    .sort((a, b) => b.confidence - a.confidence)

  function weighed(one: FoundSection): number {
    const of = (all: readonly FoundSection[]) => all.find(isSame(one))?.confidence ?? 0
    const seen = onScreen.find(isSame(one))
    return of(found) + of(like) + BEFORE * of(before) + (seen ? ON_SCREEN[seen.as] : 0)
  }
}

/** After a fact alone only what fits the question before it with that fact: the least that counts as fitting. */
export const FITS_FACT = 0.03

/**
 * What is offered in doubt after something was shown must share its subject, or a word of the message; where that
 * leaves hardly any, what lies near takes the free places.
 */
export function fitting(turn: Turn, found: Found, content: Content): readonly FoundSection[] {
  if (!isFollowUp(turn)) return found.sections
  // What names nothing of its own shares no words by more than chance: "mag dat zomaar?"
  if (!namesThing(turn)) return nearby(turn, content, found.sections)
  const fits = found.sections.filter(fitsIn(turn, content))
  if (fits.length >= ENOUGH) return fits
  const near = nearby(turn, content).filter(({ confidence }) => confidence >= FITS_FACT)
  return once([...fits, ...near])
}
const ENOUGH = 2

/** What stands beside a likely answer. */
export const fittingBeside = (
  turn: Turn,
  sections: readonly FoundSection[],
  content: Content,
): readonly FoundSection[] => (isFollowUp(turn) ? sections.filter(fitsIn(turn, content)) : sections)

const isFollowUp = ({ earlier, text }: Turn): boolean =>
  earlier.length > 0 && wordsOf(text).length <= FOLLOW_UP
const FOLLOW_UP = 16
const LIKELY = 0.35

function fitsIn(turn: Turn, content: Content): (one: FoundSection) => boolean {
  const subject = new Set(lastSeen(turn, content).map(({ id }) => id))
  const own = new Set(
    wordsOf([turn.text, ...turn.reading.mentions.map(({ id }) => id)].join(' ')).flatMap((word) => {
      const said = stem(word)
      return word.length < SHORT || common.has(said) ? [] : [said]
    }),
  )
  for (const { id } of turn.reading.mentions) own.add(stem(id))
  return ({ id, section, confidence }) =>
    confidence >= LIKELY || subject.has(id) || wordsOf(section).some((word) => own.has(stem(word)))
}
const SHORT = 4
/** Words that stand in so many headings that sharing them says nothing. */
const common = new Set(
  'ander andere baan daar deze doen geen gaan hebben hier hoeveel iets jaar kunnen maar meer mijn minder moet moeten naar niet nieuw nieuwe nog over straks toch voor waar wanneer want welk welke werk werken willen word worden zonder'
    .split(' ')
    .map(stem),
)

/** What the helpline is, is no subject that somebody goes on about. */
const aboutHelpline: ReadonlySet<string> = new Set(['ori-wat-is-de-hulplijn', 'ori-anoniem-vragen'])

/** The sections of the last reply that showed or offered any, in their order. */
function lastSeen({ earlier }: Turn, { library }: Content): Seen[] {
  for (const { blocks } of [...earlier].reverse().slice(0, REMEMBERED)) {
    const places = blocks.flatMap((block): Seen[] => {
      if (block.kind === 'article') {
        const article = library.article(block.id)
        const shown = article?.sections.find(({ title }) => title === block.section)
        if (!article || !shown) return []
        const { id } = article
        return [
          { id, section: shown.title, as: 'beside' },
          ...besides(article, shown).map(({ section }): Seen => ({ id, section, as: 'beside' })),
        ]
      }
      if (block.kind !== 'choices') return []
      return block.choices.flatMap(({ article, section }) =>
        article === undefined || section === undefined ? [] : [{ id: article, section, as: 'offered' }],
      )
    })
    const ours = places.filter(({ id }) => !aboutHelpline.has(id))
    if (ours.length > 0) return ours
  }
  return []
}

function foundBefore(turn: Turn, content: Content): readonly FoundSection[] {
  const asked = askedBefore(turn, content)
  return asked === undefined ? [] : searchFor(turn, content)(`${asked}. ${turn.text}`).sections
}

/** What a reply of this conversation showed as its answer. */
export function shownIn({ earlier }: Turn): (one: Place) => boolean {
  const shown = earlier.flatMap(({ blocks }) => blocks).filter((block) => block.kind === 'article')
  return (one) => shown.some(({ id, section }) => id === one.id && section === one.section)
}

const isSame =
  (a: Place) =>
  (b: Place): boolean =>
    a.id === b.id && a.section === b.section

const once = (all: readonly FoundSection[]): FoundSection[] =>
  all.filter((one, at) => all.findIndex(isSame(one)) === at)
