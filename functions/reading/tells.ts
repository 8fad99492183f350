import { startsAsking } from './questions.ts'
import { isOnly, type Reading } from './reading.ts'

/** "32 uur, 2400 bruto", "op het werk weten ze nog niks": it tells, and nothing in it is asked or supposed. */
export const onlyTells = (reading: Reading): boolean => !asksAnything(reading) && !supposes.test(reading.text)

/** With a mark or without one, anywhere in the message: "als ik stop, krijg ik dan ww", "…, klopt dat". */
export const asksAnything = ({ text, typed, asks, clauses }: Reading): boolean =>
  typed.includes('?') ||
  asks.length > 0 ||
  leavesOutVerb.test(text) ||
  sentencesOf(typed).some((said) => begins.test(said) || invertedInEnglish.test(said)) ||
  clauses.some(
    ({ asked, text: said }) =>
      asked ||
      (startsAsking(said) && !leavesOutI.test(said)) ||
      inverted.test(said) ||
      invertedAmid.test(said) ||
      isTag.test(said),
  )

const sentencesOf = (typed: string): string[] => typed.toLowerCase().split(/[.!?,;\n]+\s*/)

/** "Heb dat op de app staan": the one who has it is left out. */
const leavesOutI = /^(?:heb|had|ben) (?:dat|het|een|die|de|mijn)\b/
/** A verb before whom or what it is about, after "na die maanden dan" and the like. */
const inverted =
  /(?:^|\b(?:en|maar|dus|dan|of|nou) )(?:raak|ga|gaat|gaan|hou|houd|houdt|kom|val|verlies|verdien|duurt|wordt|word|is|zijn|komt|zou|zouden|zal|krijg|moet|mag|kan) (?:ik|je|we|wij|dat|het|er|daar|hij|zij|ze|dit|mijn)\b/
/** "Dankje. Mag mijn man ook meedoen" */
const begins =
  /^(?:(?:en|maar|dus|of|ok|oke|ja|nou) )*(?:raak|hou|houd|houdt|verlies|duurt|wordt|zou|zouden|krijg|krijgt|moet|mag|kan|kunnen|mogen|moeten) (?:ik|je|we|wij|dat|het|er|hij|zij|ze|dit|mijn|mn|m'n)\b/
/** "Mijn studieschuld, moet ik die dan meteen betalen"; "daar moet ik het mee doen" tells. */
const invertedAmid =
  /(?<!\b(?:dan|nu|daarom|toen|daar|hier|soms|dus|eerst|straks|want|omdat|morgen|later|ook|wat|dat|die|als|hoe|wanneer|waar) )\b(?:moet|mag|kan|krijg|hoef|verlies|raak|betaal|houd|hou) ik (?:die|dit|er|dan|nog|ook)\b/
const invertedInEnglish =
  /(?:^|\b(?:and|but|so|then|or|also) )(?:can|could|do|does|did|will|would|should|may|must|is|are|am) (?:i|we|you|he|she|it|they|my|this|that|there)\b/
const isTag =
  /\bklopt (?:dat|het)\b|\b(?:right|zeker|toch|of (?:niet|wel)|niet (?:dan|waar))\W*$|(?<!\b(?:als|dan|toen|want|omdat|nu|soms|daarom|dus|wat|hoe|dat) )\b(?:is|was|maakt|mag|kan|kost|geldt|telt|helpt|scheelt|lukt|moet|hoeft) (?:dat|dit|het)(?: (?:genoeg|uit|zo|erg|veel|goed|mogelijk|nodig|waar|raar|normaal|slim|ook|dan|wel|niet|mee|gewoon|hier|nou)){0,3}\W*$/
/** "En mijn pensioen dan", "en daarna", "oke waar": a few words that leave the question out. */
const leavesOutVerb =
  /^\W*(?:en (?:\S+ ){1,4}dan|en (?:daarna|dan|daarvoor|verder)|(?:(?:en|ja|ok|oke|nou|maar|dus) )*(?:(?:van|bij|met|voor|door|aan|naar|tot|op|in|vanaf) )?(?:waar|wanneer|waarom|hoezo|wie|welke|wat|hoeveel|hoe lang|hoe veel uur|where|when|why|who)(?: (?:dan|precies|dat|ook alweer))*)\W*$/

/** "En als ik ga samenwonen", "stel dat ik stop"; "als het maar rustig is" is a wish. */
const supposes =
  /(?:^|[.!?,] )\W*(?:(?:en|maar|of|ja|nee|ok|oke|nou|and|but|yes|so) )*(?:wat )?(?:als (?!\S+ maar\b)|stel|indien|what if|if )/

/** Thanks or goodbye, and nothing else. */
export const onlyThanks = (reading: Reading): boolean => isOnly(reading, 'bedankt') || isOnly(reading, 'dag')
