import { type Mention, type Reader, type Reading, says } from '../reading/reading.ts'
import type { WrittenQuestion } from './paths.ts'

/** Kinds of things that somebody tells of their situation, whatever was asked. */
const ofSituation: ReadonlySet<string> = new Set(['status', 'uitkering', 'regel', 'noemt', 'opleiding'])

/** The kinds that a question or one of its answers names itself: there they are no news but an answer. */
export const kindsNamed = ({ vraag, antwoorden }: WrittenQuestion, read: Reader): ReadonlySet<string> =>
  new Set(
    [vraag, ...antwoorden.flatMap(({ zeg, ook }) => [zeg, ...ook])].flatMap((words) =>
      read(words).mentions.map(({ kind }) => kind),
    ),
  )

/**
 * Whether own words could answer a question: "met hout werken" may, but not what is told beside it, such as "ik zit
 * via het uitzendbureau", "zij weet nog van niets" or "nee wacht, ik ben toch in vaste dienst".
 *
 * @param named the kinds of `kindsNamed`
 */
export function couldAnswer(
  reading: Reading,
  { begrip }: WrittenQuestion,
  named: ReadonlySet<string>,
): boolean {
  const { text, mentions } = reading
  const isNews = ({ kind, id }: Mention) => ofSituation.has(kind) && !named.has(kind) && id !== 'cursus'
  if (begrip !== undefined && mentions.some(({ kind }) => kind === begrip || kind === 'sector')) return true
  const tellsNews = mentions.some(isNews) && (state.test(text) || correction.test(text))
  return !(
    tellsNews ||
    correction.test(text) ||
    isAge.test(text) ||
    (ofOther.test(text) && wordsIn(text) <= FEW_WORDS) ||
    says(reading, 'over-dit-gesprek') ||
    says(reading, 'geheim-voor-baas')
  )
}

const wordsIn = (text: string): number => text.trim().split(/\s+/).length
const FEW_WORDS = 12

const before = /^\W*(?:(?:en|maar|dus|ja|nee|oh|eh|nou|wel|want|ook|toch|trouwens) )*/.source
/** "Ik zit", "heb alleen", "ben sinds mei". */
const state = new RegExp(
  `${before}(?:(?:ik|we|wij) )?(?:ben|zit|heb|had|woon|werk|krijg|ontvang|kreeg|hebben|zijn|wonen)\\b|\\bik (?:ben|zit|heb|woon|krijg)\\b`,
)
const correction =
  /^\W*(?:(?:nee|oh|o|eh|ja|maar|sorry|hm+) ?)*\W*(?:wacht|oja|correctie|foutje|vergeten|vergeet|vergat)\b|\b(?:vergeten|vergeet|vergat) (?:ik )?(?:het |dat |nog |er )*(?:te )?(?:zeg\w*|vermelden|vertellen|melden)\b/
const isAge = /^\W*(?:(?:en|ik|trouwens) )*(?:ben|bin) (?:nu |al |pas )?\d\d\b/
/** "Zij weet nog niet dat ik dit uitzoek", "mijn man verdient wel". */
const ofOther = new RegExp(
  `${before}(?:zij|hij|ze|mijn (?!werk\\b|baan\\b)\\S+|iedereen|niemand) (?:weet|weten|wil|kan|is|zijn|heeft|hebben|zegt|zeggen|zei|werkt|verdient|vindt|moet|mag|gaat|betaalt|krijgt|woont|zit|komt|wordt)\\b`,
)
