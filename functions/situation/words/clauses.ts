import { plainText } from './plain.ts'

/** Whom a clause is about; `doubt` when a fragment after the partner may be about either of the two. */
type Who = 'you' | 'partner' | 'both' | 'other' | 'doubt'
/** Whether a clause tells what is so, what was, what is planned, or only what would be. */
type When = 'now' | 'past' | 'next' | 'if' | 'open'

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
}

const verb =
  'heb|ben|werk|kan|ga|wil|krijg|verdien|zit|zou|had|was|werkte|verdiende|kreeg|woon|huur|word|ontvang|leef|am|get|live|used|will|would|want|mag|moet|hoop|denk|zoek|betaal|doe|blijf'
const partnerWord =
  '(?:man|vrouw|partner|vriend|vriendin|echtgenoot|echtgenote|wederhelft|verloofde|boyfriend|girlfriend)'
const afterThese =
  '(?<!\\b(?:als|dat|of|wat|toen|omdat|en|maar|want|dus|when|hoeveel|voordat|terwijl|zodra|waar|die|samen|met|van|voor|door|bij|dan|nu|ook|wanneer|hoe|waarom|sinds|nadat|zolang|that|what|de|het) )'
const breaks = new RegExp(
  [
    ';|:(?!\\d)|[()]| [-–—/+] |,(?!\\d)|(?<!\\d),(?=\\d)',
    ' (?=maar (?!\\d|€)|(?:en|want|dus|als|terwijl|omdat|of dat|zodra|wanneer|toen|voordat|when|so) )',
    ` ${afterThese}(?=ik (?:${verb})\\b)`,
    ` ${afterThese}(?=(?:wij|we) [a-z]+)`,
    ` ${afterThese}(?=(?:mijn|onze) ${partnerWord}\\b)`,
    ' (?<=\\b(?:uur|dagen|bruto|netto|euro|maand|week|jaar|bijstand|ww|wga|iva|wajong|ziektewet|uitkering|\\d) )(?=(?:kan|wil|zou|heb|woon|werk|verdien|krijg|wordt|hoeveel|wat|loont|hou|houd|houdt|kom|dan|nu|ben|is|straks|later) (?!ik\\b|werken|gaan|beginnen|krijgen)|(?:hou|houd|kom|ga|gaan|krijg) (?:ik|we|wij) )',
    ' (?=nu (?:kan|heb|krijg|werk|verdien|zit|ga|wil) )',
    ' (?=dan (?:krijg|heb|hou|houd|ga|verdien|kom) ik)',
  ].join('|'),
)

const pastCue =
  /\b(?:verdiende|werkte|had ik|ik had|had|was|kreeg|kregen|vroeger|voorheen|eerder|used to|laatste (?:loon|salaris|baan)|vorige (?:baan|werk|functie)|oude? (?:baan|loon|salaris|werk)|voor (?:de|mijn) (?:ww|ontslag)|gewerkt|verdiend|ooit)\b/
const nextCue =
  /\b(?:kan|kunnen|ga|gaan|gaat|wil|willen|wilt|zou|zouden|word|worden|straks|aanbod|aangeboden|bod|bied|biedt|aanbieding|beginnen|begin|aan de slag|nieuwe (?:baan|functie|werk)|verwacht|verwachten|naar (?=\d)|mogelijkheid|zodra|going|will|would|want|offer|offered|start|worth|might|denk erover|overweeg|vanaf (?:volgende|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|1)|binnenkort|volgende (?:maand|week|jaar)|dan (?:krijg|heb|verdien)(?:t|en)?|vacature|vooruitzicht)\b/
const nowCue =
  /\b(?:nu|heb|heeft|hebben|krijg|krijgt|krijgen|ontvang|ontvangt|ontvangen|verdien|verdient|verdienen|werk|werkt|zit|zitten|leef|leven|momenteel|op dit moment|nog steeds|huidige?|ben|is|get|earning|am)\b/
const strongNow = /\b(?:nu|momenteel|op dit moment|huidige?|nog steeds|al jaren)\b/
const strongNext =
  /\b(?:kan|kunnen|ga|gaan|gaat|wil|willen|zou|zouden|word|worden|aanbod|aangeboden|bod|biedt|straks|aan de slag|nieuwe baan|will|would|offer|dan (?:krijg|heb|verdien))\b/

function whenOf(text: string): When {
  if (pastCue.test(text) && !strongNext.test(text) && !/^(?:en )?nu\b/.test(text)) return 'past'
  if (nextCue.test(text) && !(strongNow.test(text) && !strongNext.test(text))) return 'next'
  if (/^(?:en )?(?:als|wanneer|stel|when|zodra)\b/.test(text)) return /\bnu\b/.test(text) ? 'now' : 'if'
  return nowCue.test(text) ? 'now' : 'open'
}

const notTheirs =
  /\b(?:buurvrouw|buurman|buren|collega|ex(?:man|vrouw|partner)?|ex-(?:man|vrouw|partner|vriend)|moeder(?! (?:van|met|en|ben|zonder)\b)|vader(?! (?:van|met|en|ben|zonder)\b)|ouders|zus|zusje|broer|broertje|schoon(?:moeder|vader|zus|ouders)|kennis van|klant|client|werknemer|medewerker|vriend van mij|een vriendin?|a friend|oma|opa|neef|nicht|tante|oom|iemand|mensen|people)\b/
const ownPartner = new RegExp(
  `(?<!\\b(?:met|voor|door|bij|aan|naar|zonder|geen|want|als|ex|alleenstaande?|ik ben|ben|jonge|oudere|with) (?:(?:mijn|je|een) )?)\\b(?:mijn|onze) ${partnerWord}s?\\b(?! en ik)`,
)
const barePartner = new RegExp(
  `^(?:en |maar )?${partnerWord} (?:is |zit |heeft |krijgt |verdient |werkt |werk |ziek|ook |in |met (?:ww|wia|iva|wga)|\\d+ (?:uur|dagen)|bruto|netto|[\\d.]{4,})`,
)
const incomeOfPartner = new RegExp(
  `\\b(?:loon|inkomen|salaris|uitkering|ww|inkomsten) van mijn ${partnerWord}\\b|\\bmijn ${partnerWord}s (?:loon|inkomen|salaris|uitkering)`,
)
const weTwo = new RegExp(
  `^(?:en )?mijn ${partnerWord}(?: en ik)? (?:hebben|zijn|krijgen|wonen|werken|ontvangen|huren|kregen|willen|gaan)\\b|\\bmijn ${partnerWord} en ik\\b`,
)
const thirdPerson =
  /^(?:en |maar |die |dan )*(?:heeft|krijgt|werkt|verdient|zit|ontvangt|werkte|verdiende|kreeg|is|gaat|wil|wordt)\b/
const theyCue = /^(?:en |maar |want |als |dus )*(?:hij|zij|ze|he|she)\b/
const youCue =
  /\b(?:ik|zelf)\b|^(?:en |maar |nu |dus |dan )*(?:heb|ben|werk|verdien|krijg|ga|woon|ontvang|i)\b|\bmijn (?:loon|uitkering|salaris|ww|bijstand|baan|baas|werkgever|werk|contract|inkomen|wajong)\b/

interface Named {
  readonly who: Who
  readonly named: boolean
}

function whoOf(typed: string, before: Clause | undefined, first: boolean): Named {
  const text = typed.replace(/\b(?:met wie|waar) ik (?:mee )?\w+/g, '')
  if (weTwo.test(text)) return { who: 'both', named: true }
  if (notTheirs.test(text) && !/\bik\b/.test(text)) return { who: 'other', named: true }
  if (ownPartner.test(text) || barePartner.test(text) || incomeOfPartner.test(text))
    return {
      who:
        /\bik\b.*\bmijn|\bmijn .*\ben ik\b/.test(text) && !incomeOfPartner.test(text)
          ? youOrDoubt(text)
          : 'partner',
      named: true,
    }
  const earlier = before?.who
  if (theyCue.test(text)) return { who: earlier === 'partner' ? 'partner' : 'other', named: true }
  if (/\b(?:wij|we|ons|samen)\b/.test(text)) return { who: 'both', named: true }
  if (youCue.test(text)) return { who: 'you', named: true }
  if (earlier === 'partner') {
    if (thirdPerson.test(text)) return { who: 'partner', named: true }
    if (!first && isTheirWork(before, text)) return { who: 'partner', named: false }
    return { who: first ? 'you' : 'doubt', named: false }
  }
  if (earlier === 'other' || earlier === 'doubt') return { who: first ? 'you' : earlier, named: false }
  return { who: 'you', named: false }
}

/** "mijn vrouw gaat werken, 16 uur voor 1150 bruto" */
const isTheirWork = (before: Clause | undefined, text: string): boolean =>
  before !== undefined &&
  /^(?:voor )?€? ?\d/.test(text) &&
  !/\d/.test(before.text) &&
  /\b(?:werken|werkt|baan|verdient|aan de slag|beginnen)\b/.test(before.text)

/** "ik verdien minder dan mijn man" is about ik; with the partner first it is too mixed to tell. */
const youOrDoubt = (text: string): Who => (/^(?:en |maar |dat |als |nu )*ik\b/.test(text) ? 'you' : 'doubt')

const questionStart =
  /^(?:krijg|mag|moet|heb|kom|hoe|wat|welke|wie|waar|waarom|kan|kunnen|hoeveel|is|ben|do|does|how|what|loont|wanneer) /

/** A message in clauses, each with whom it is about and when. */
export function clausesOf(message: string): Clause[] {
  const clauses: Clause[] = []
  const sentences = plainText(message).matchAll(/[^.!?\n]+(?:\.(?=\S)[^.!?\n]*)*([.!?\n]*)/g)
  for (const [sentence, mark = ''] of sentences) {
    const text = sentence.trim()
    const asked = mark.includes('?') || questionStart.test(text)
    let first = true
    for (const piece of text.replace(/[.!?\n]+$/, '').split(breaks)) {
      const words = piece.trim()
      if (words === '') continue
      const before = clauses.at(-1)
      const when = whenOf(words)
      const who = whoOf(words, before, first)
      const carried = when === 'open' && !first && !who.named && before ? before.when : when
      clauses.push({ text: words, ...who, when: carried, first, asked })
      first = false
    }
  }
  return clauses
}
