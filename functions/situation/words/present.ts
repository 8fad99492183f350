import type { Clause, Reading } from '../../reading/reading.ts'
import { benefitWord } from './benefits.ts'

/**
 * Hours and a wage right behind the work of now are those of now, without a verb of their own: "verpleegkundige, 28
 * uur, 3000 bruto", "ik doe de administratie, 24 uur". What is offered, wished or asked stays what it was.
 */

/** A number that begins a piece, and tells more of what stands before it. */
const detail =
  /^(?:en |nu |nog |maar |voor |a |bij |van |al |vast |vaste |al jaren |ongeveer |zo n |contract van |contract |parttime |deeltijd |voltijd |fulltime |verdien |salaris |loon |doe )*€? ?\d[\d.,]*k?(?: uur| dagen| bruto| netto| euro)/
/** Small pieces may stand between: an age, a place, a trade. */
const MOST_BETWEEN = 6
const MOST_WORDS = 5
const MOST_OF_JOB = 9

const opens = '^(?:(?:en|maar|nu|hoi|dus|want|zelf|ook|al|ik|daarnaast|weer|nog|gewoon) )*'
/** "Ik doe de administratie", "draai 4 ploegen", "en weer aan het werk". */
const doesWork = new RegExp(
  `${opens}(?:werk|doe|rij|rijd|draai|run|bezorg|poets|begeleid|verkoop|sta)\\b(?! (?:ik|mijn best|er|niet|op (?:het punt|straat|de|een)(?! (?:afdeling|werkvloer|vloer|markt|heftruck))|daar|mee|met|achter|open|in schuld|onder)\\b)|` +
    `\\bsta (?:bij|aan|achter|voor|op|in) (?:de|het|een) (?:lopende band|band|klas|kassa|bar|lijn|vloer|afdeling|markt|keuken|machine)\\b|` +
    '\\bmijn (?:vaste |huidige |eigen )?(?:baan|functie)\\b(?! (?:kwijt|verlo|op))|(?:^|\\b(?:ben|is|weer|gewoon) )aan het werk$|\\bwerkzaam\\b|\\bin dienst (?:bij|van)\\b|\\blaatste (?:op|bij|in) de\\b|\\bzelfde functie\\b',
)
/** "Ben restaurantmanager in Rotterdam", also when the lexicon does not know it. */
const isSomebody =
  /^(?:en |hoi |nu )*(?:ik )?ben (?:een )?(?!moeder|vader|starter|wajonger|mantelzorger|werkzoeker|zzper|buitenlander|klaar\b|[a-z]+tiger\b|ouder\b|werkgever|eigenaar)[a-z-]{3,}(?:er|ster|ent|ente|ist|iste|eur|euse|aar|man|kundige)(?: (?:in|bij|op|aan|van)\b.*)?$/
/** No work of now: sought, offered, gone, or of a day with a name. */
const notNow =
  /\b(?:vacature|gezocht|gevraagd|bijbaan als|proefplaatsing|werkervaringsplek|sollicitatie\w*|gesprek|aanbod|aangeboden|bod|plek|plekje|solliciteer\w*|gesolliciteerd|stel|als ik|zoek\w*|wil|zou|kan|mag|was|werkte|vroeger|voorheen|geweest|gewerkt|gehad|vrijwillig\w*|stage|opleiding|cursus|diploma|ontslagen|gestopt|kwijt|niet meer|huur\w*|droom\w*)\b/
const leaves = /\b(?:weg uit|weg bij|klaar met|uit de|stoppen (?:met|als|in))\b/
/** "Kok, 38 uur": a noun by itself, with no verb or benefit beside it. */
const hasVerb =
  /\b(?:ben|is|heb|heeft|wil|kan|krijg|krijgt|woon|zit|ga|gaan|moet|zou|wordt|huur|kinderen|kind|bijstand|uitkering|baan|werk|functie|aanbod|vacature|plek|contract|alleen|alleenstaand\w*|getrouwd|geen|niet|loont|werkt|doet|staat|rijdt|verdient|zijn|hij|zij|ze|vriend|vriendin|broer|zus|collega)\b|\d/
const isAge = /^(?:(?:en|ik|ben|nu|al|man|vrouw) )*\d{2}(?: jaar| jaar oud)?$/
const greets = /^(?:hoi|hallo|hi|hey|goedemiddag|goedemorgen|goedendag|goedenavond|dag|beste|geachte|jo|moi)$/
/** "Zal ik het doen?": what is told is weighed. */
const weighs = /\b(?:aannemen|accepteren|ingaan op|aanbod|aangeboden|vacature|gevonden|doen$)\b/

/** The clauses with what is told of the work of now marked as now. */
export function withPresentWork(clauses: readonly Clause[], reading: Reading): readonly Clause[] {
  const told = new Set(detailsOf(clauses, reading).flatMap(({ details }) => details))
  return clauses.map(
    (clause, at): Clause =>
      told.has(at) ? { ...clause, who: 'you', when: 'now', asked: false, wish: false } : clause,
  )
}

/** The clauses that name the work of which hours or a wage are told, or where it is. */
export const presentWorkIn = (reading: Reading): ReadonlySet<number> =>
  new Set(detailsOf(reading.clauses, reading).flatMap(({ work, details }) => [work, ...details]))

interface Found {
  readonly work: number
  readonly details: readonly number[]
}

function detailsOf(clauses: readonly Clause[], reading: Reading): Found[] {
  const jobs = jobsOf(reading)
  const hasBenefit = clauses.some(
    ({ text, who }) => who !== 'other' && who !== 'partner' && benefitWord.test(text),
  )
  const isWeighed = clauses.some(({ text }) => weighs.test(text))
  const found: Found[] = []
  clauses.forEach((clause, at) => {
    if (
      clause.who === 'other' ||
      clause.who === 'partner' ||
      clause.when === 'past' ||
      !/\d/.test(clause.text)
    )
      return
    if (isWhole(clause, jobs.has(at) && !hasBenefit && !isWeighed)) {
      found.push({ work: at, details: [at] })
      return
    }
    if ((clause.when !== 'open' && !(clause.when === 'now' && clause.asked)) || !detail.test(clause.text))
      return
    const work = workBefore(at)
    if (work !== undefined) found.push({ work, details: [at] })
  })
  return found

  /** The work that a piece tells more of; nothing when it may be of something else. */
  function workBefore(at: number): number | undefined {
    const sentence = clauses[at]?.sentence ?? 0
    for (let before = at - 1; before >= Math.max(0, at - MOST_BETWEEN); before -= 1) {
      const one = clauses[before]
      if (!one || sentence - one.sentence > 1) return undefined
      if (isWork(one, before)) return before
      const isPiece =
        detail.test(one.text) || isAge.test(one.text) || (!hasVerb.test(one.text) && isShort(one.text))
      if (!isPiece || one.when === 'next' || one.who === 'other' || one.who === 'partner') return undefined
    }
    return undefined
  }

  function isWork(clause: Clause, at: number): boolean {
    const { text, who, when, wish, asked } = clause
    if (who === 'other' || who === 'partner') return false
    const isLeft = leaves.test(text) && jobs.has(at)
    if (isLeft) return true
    if (when === 'next' || when === 'past' || when === 'if' || wish || notNow.test(text)) return false
    if (
      asked &&
      !/\bmijn\b/.test(text) &&
      !/\bmijn (?:vaste |huidige )?(?:baan|functie)\b/.test(clauses[at - 1]?.text ?? '')
    )
      return false
    if (doesWork.test(text)) return true
    if (isSomebody.test(text)) return true
    if (jobs.has(at) && (/\b(?:ben|werk)\b/.test(text) || isAsWhat(clause, clauses[at - 1]))) return true
    if (
      hasBenefit ||
      isWeighed ||
      hasVerb.test(text) ||
      !isShort(text, jobs.has(at) ? MOST_OF_JOB : MOST_WORDS)
    )
      return false
    // "Zoek werk | als magazijnmedewerker"
    if (/^(?:als|voor|naar|bij|in)\b/.test(text)) return false
    return jobs.has(at) || isFirst(at) || isAge.test(clauses[at - 1]?.text ?? '')
  }

  /** The first that is said, after a greeting. */
  function isFirst(at: number): boolean {
    return at === 0 ? !greets.test(clauses[0]?.text ?? '') : at === 1 && greets.test(clauses[0]?.text ?? '')
  }
}

/** "Vakkenvuller 16 uur", "en doe 32 uur nagels": the work and its hours in one piece. */
const isWhole = ({ text, when, wish, asked }: Clause, isJob: boolean): boolean =>
  when === 'open' &&
  !wish &&
  !asked &&
  !notNow.test(text) &&
  ((doesWork.test(text) && /\d ?(?:uur|bruto|netto)\b/.test(text)) ||
    (isJob && /^\D{3,40} \d{1,2} uur\b/.test(text)))

/** "Ik werk 20 uur | als schilder" */
export const isAsWhat = ({ text }: Clause, before: Clause | undefined): boolean =>
  /^als\b/.test(text) &&
  before?.when === 'now' &&
  !before.wish &&
  !before.asked &&
  (before.who === 'you' || before.who === 'both') &&
  /\b(?:werk|verdien|uur|bruto|netto)\b|\bheb (?:(?:ik|nu|gewoon|al|zelf) )*een (?:vaste |kleine )?baan$/.test(
    before.text,
  )

const isShort = (text: string, most: number = MOST_WORDS): boolean => text.split(' ').length <= most

/** Where a job or sector is named that somebody is in, or that stands by itself. */
const jobsOf = ({ mentions }: Reading): ReadonlySet<number> =>
  new Set(
    mentions
      .filter(
        ({ kind, who, direction, denied }) =>
          (kind === 'beroep' || kind === 'sector') &&
          who !== 'other' &&
          who !== 'partner' &&
          direction !== 'towards' &&
          (!denied || direction === 'leaving'),
      )
      .map(({ clause }) => clause),
  )
