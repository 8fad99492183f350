import type { Traced } from './traced.ts'
import { type About, aboutOf, partnerWord, type Third, thirdIn, type Who, whoOf } from './who.ts'

/** Whether a clause tells what is so, what was, what is planned, or only what would be. */
export type When = 'now' | 'past' | 'next' | 'if' | 'open'

/** A piece of a message: the reach of "ik kan", "ik werk" and "mijn man". */
export interface Clause {
  readonly text: string
  readonly who: Who
  readonly when: When
  /** Somebody or something is named as the one it is about: "ik", "mijn man". */
  readonly named: boolean
  /** The first clause of a sentence. */
  readonly first: boolean
  /** Part of a sentence that ends with a question mark or begins as a question. */
  readonly asked: boolean
  /** Whom exactly it is about, when that is neither the visitor nor the partner. */
  readonly about: About | undefined
  /** What somebody wants or hopes, not what is so. */
  readonly wish: boolean
  /** Which sentence of the message it belongs to, from 0. */
  readonly sentence: number
  /** Where it stands in what was typed: the place of its first letter, and the one after its last. */
  readonly at: number
  readonly end: number
  /** The place of a letter of `text` in what was typed. */
  readonly placeOf: (at: number) => number
}

const verb =
  'heb|ben|werk|kan|ga|wil|krijg|verdien|zit|zou|had|was|werkte|verdiende|kreeg|woon|huur|word|ontvang|leef|am|get|live|used|will|would|want|mag|moet|hoop|denk|zoek|betaal|doe|blijf'
const afterThese =
  '(?<!\\b(?:als|stel|dat|of|wat|toen|omdat|en|maar|want|dus|when|hoeveel|voordat|terwijl|zodra|waar|die|samen|met|van|voor|door|bij|dan|nu|ook|wanneer|hoe|waarom|sinds|nadat|zolang|that|what|de|het) )'
const breaks = new RegExp(
  [
    ';|:(?!\\d)|[()]| [-–—/+] |,(?!\\d)|(?<!\\d),(?=\\d)',
    ' (?=maar (?!\\d|€)|(?:(?<!\\btussen (?:de )?(?:€ ?)?[\\d.,k]{1,9} (?:uur |euro )?)en|want|dus|als|terwijl|omdat|of dat|zodra|wanneer|toen|voordat|when|so) )',
    ` ${afterThese}(?=ik (?:${verb})\\b)`,
    ` ${afterThese}(?=(?:wij|we) [a-z]+)`,
    ` ${afterThese}(?=(?:ze|zij) (?:willen|bieden|vragen|zoeken|betalen|geven) )`,
    ` ${afterThese}(?=(?:mijn|onze) ${partnerWord}\\b)`,
    ' (?<!(?:^|, |en |maar )per (?:week|maand|jaar) )(?<=\\b(?:uur|dagen|bruto|netto|euro|maand|week|jaar|bijstand|ww|wga|iva|wajong|ziektewet|uitkering|\\d) )(?=(?:kan|wil|zou|heb|woon|werk|werkte|verdien|verdiende|kreeg|krijg|wordt|hoeveel|wat|loont|hou|houd|houdt|kom|dan|nu|ben|is|straks|later) (?!ik\\b|over|op\\b|bijna|werken|gaan|beginnen|krijgen)|(?:hou|houd|kom|ga|gaan|krijg) (?:ik|we|wij) )',
    ' (?=nu (?:kan|heb|krijg|werk|verdien|zit|ga|wil) )',
    ' (?=dan (?:krijg|heb|hou|houd|ga|verdien|kom) ik)',
  ].join('|'),
)

const pastCue =
  /\b(?:verdiende|werkte|reed|had ik|ik had|had|was|kreeg|kregen|vroeger|voorheen|eerder|used to|laatste (?:loon|salaris|baan)|vorige (?:baan|werk|functie)|oude? (?:baan|loon|salaris|werk)|voor (?:de|mijn) (?:ww|ontslag)|(?<!\bsinds )vorig jaar|destijds|gewerkt|verdiend|gehad|geweest|ooit)\b/
const nextCue =
  /\b(?:kan|kunnen|ga|gaan|gaat|wil|willen|wilt|zou|zouden|word|worden|straks|aanbod|aangeboden|bod|bied|biedt|aanbieding|beginnen|begin|aan de slag|nieuwe (?:baan|functie|werk)|verwacht|verwachten|naar (?=\d)|mogelijkheid|mogelijk|zodra|going|will|would|(?<=\b(?:ik|i|we|they|you) )want|offer|offered|start|worth|might|denk erover|overweeg|vanaf (?:volgende|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|1)|binnenkort|volgende (?:maand|week|jaar)|dan (?:krijg|heb|verdien)(?:t|en)?|op het punt|(?<!\b(?:die|wie) )zoek (?:\S+ ){0,2}(?:werk|baan|baantje|job)\b|nu mag ik|mag ik (?:\S+ ){0,8}(?:komen|beginnen|starten)|over (?:een|anderhalf|1,5|\d+) (?:jaar|maand|maanden|weken)|vacature|vooruitzicht|gevonden|krijgt? (?:werk|een baan|een job|ander werk))\b/
const nowCue =
  /\b(?:nu|heb|heeft|hebben|krijg|krijgt|krijgen|ontvang|ontvangt|ontvangen|verdien|verdient|verdienen|(?<!\b(?:uur|voor|naar|meer|ander|zonder|van|mijn|het|aan|met|geen|betaald) )werk|werkt|zit|zitten|leef|leven|momenteel|op dit moment|nog steeds|huidige?|ben|is|get|earning|am)\b/
const strongNow = /\b(?:nu|momenteel|op dit moment|huidige?|nog steeds|al jaren)\b/
const strongNext =
  /\b(?:kan|kunnen|ga|gaan|gaat|wil|willen|zou|zouden|word|worden|aanbod|aangeboden|bod|biedt|straks|aan de slag|nieuwe baan|will|would|offer|op het punt|nu mag ik|mag ik (?:\S+ ){0,8}(?:komen|beginnen|starten)|dan (?:krijg|heb|verdien))\b/

/** "ben minder gaan werken" has happened. */
const hasGone = /\b(?:ben|is|zijn) (?:\S+ ){0,4}gaan\b/

/** "Voor 32 uur krijg ik 2200": what is offered, not what is earned. */
const offered = /^(?:en |maar )?(?:voor|bij) \d{1,2} uur\b.*\b(?:krijg|krijgen|verdien)\b/

/** "Werk nu 8 uur op de boerderij waar ik ook dagbesteding had" */
const beginsNow = /^(?:en )?(?:(?:ik )?(?:werk|werken|verdien|doe|zit) (?:ik )?)?nu\b/

/** "Ben nu aan de slag als postbezorger", "ben fietskoerier geworden" */
const isAtWork =
  /\b(?:ben|is|zijn) (?:nu |weer |net |inmiddels |sinds kort |al |gelukkig )+(?:aan de slag|aan het werk|begonnen)\b|\b(?:ben|is) (?:\S+ ){1,4}geworden\b/

function whenOf(text: string): When {
  if (isAtWork.test(text) && !asksFirst.test(text.replace(/^ben (?=nu|weer|net|inmiddels)/, ''))) return 'now'
  if (offered.test(text) && !strongNow.test(text)) return 'next'
  if (hasGone.test(text) && !asksFirst.test(text)) return 'now'
  if (pastCue.test(text) && !strongNext.test(text) && !beginsNow.test(text)) return 'past'
  if (nextCue.test(text) && !(strongNow.test(text) && !strongNext.test(text))) return 'next'
  if (/^(?:en )?(?:(?:als|wanneer) (?:ik|we|wij|mijn|je|hij|zij|ze|het|er|dat)|stel|when|zodra)\b/.test(text))
    return /\bnu\b/.test(text) ? 'now' : 'if'
  return nowCue.test(text) ? 'now' : 'open'
}

/** "ben" and "is" say nothing about the time of the next fragment. */
const doesNow =
  /\b(?:nu|heb|heeft|hebben|krijg|krijgt|krijgen|ontvang|verdien|verdient|werk|werkt|zit|momenteel|get)\b/
const asksFirst = /^(?:ben|is|zijn)\b/
const questionStart =
  /^(?:(?!(?:heb|ben) (?:het|dat|er|mijn|dit)\b)(?:krijg|mag|moet|heb|kom|kan|kunnen|is|ben|word|verdien|hou|houd|ga|gaan|val) (?:ik|je|we|wij|het|dat|er|mijn|dit|hij|zij|ze)|is (?=\d)|hoe|wat|welke|wie|waar|waarom|hoeveel|do|does|how|what|loont|wanneer)\b/
/** "Huur 680" tells how one lives now, also in the middle of a plan or a question. */
const ownHome =
  /^(?:(?:mijn|de|kale|en|met) )*(?:huur|spaargeld|vermogen)(?: (?:is|van|ongeveer|betaal ik))* ?€? ?\d/
const inverted = /^(?:verdien|krijg|hou|houd|werk|heb|val|kom) (?:ik|we|wij|je) /

/** Who says so is not whom it is about. */
const hearsay = /\b(?:ze|zij|uwv|mensen|iedereen|de gemeente) (?:zegt|zeggen|zeiden|zei) dat /g

/** "Mijn vriendin (28) heeft niks": the age stands within what is told of her. */
const agedSomeone = new RegExp(
  `\\b((?:mijn|onze) (?:${partnerWord}|dochter|zoon|kind))(?: ?\\((\\d{1,2})(?: ?jaar)?\\))`,
  'g',
)

const wishCue =
  /\b(?:wil|wilt|willen|wou|zou|zouden|graag|hoop|hopen|droom|liever|lijkt mijn|overweeg|denk(?:en)? erover|zoek|zoeken|want to|would like|like to|dream)\b/

/** A message in clauses, each with whom it is about and when. */
export function clausesOf(message: Traced): Clause[] {
  const clauses: Clause[] = []
  let third: Third
  let reach: When = 'open'
  let sentence = 0
  const plain = message
    .replace(hearsay, () => '')
    .replace(agedSomeone, ([, someone, age]) => `${someone} van ${age}`)
  for (const hit of plain.text.matchAll(/[^.!?\n]+(?:\.(?=\S)[^.!?\n]*)*([.!?\n]*)/g)) {
    const [whole, mark = ''] = hit
    const text = whole.trim()
    if (text === '') continue
    const asked = mark.includes('?') || questionStart.test(text)
    let first = true
    let from = hit.index
    for (const piece of text.replace(/[.!?\n]+$/, '').split(breaks)) {
      const words = piece.trim()
      if (words === '') continue
      const start = plain.text.indexOf(words, from)
      from = start + words.length
      const before = clauses.at(-1)
      third = thirdIn(words, third)
      const when = asked && inverted.test(words) ? 'if' : whenOf(words)
      const who = whoOf(words, before, first, third)
      const isHome = ownHome.test(words)
      const carried: When = isHome ? 'now' : when === 'open' && !first && !who.named ? reach : when
      if (!isHome) reach = carried === 'now' && !doesNow.test(words) && !(when === 'open') ? 'open' : carried
      clauses.push({
        text: words,
        ...who,
        when: carried,
        first,
        asked: asked && !isHome,
        about: who.who === 'other' ? (aboutOf(words) ?? before?.about) : undefined,
        wish: wishCue.test(words),
        sentence,
        at: plain.placeOf(start),
        end: plain.placeOf(start + words.length),
        placeOf: (at) => plain.placeOf(start + at),
      })
      first = false
    }
    sentence += 1
  }
  return clauses
}
