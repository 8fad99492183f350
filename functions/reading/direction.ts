import type { Clause } from './clauses.ts'

/** Where somebody stands to a work, a sector or a benefit: leaving it, going there, or in it. */
export type Direction = 'leaving' | 'towards' | 'staying'

/** How far back a sign still counts. */
const REACH = 70

const small = '(?:(?:de|het|een|t|n|mijn|dit|deze|zo|die|eigen|the) ){0,2}'
/** "weg uit de", "stoppen met mijn", "niet meer in de", "klaar met" */
const leavesBefore = new RegExp(
  [
    `\\b(?:uit|vanuit|weg (?:uit|bij|van)|out of|leave|leaving|quit|quitting) ${small}$`,
    `\\b(?:stop|stopt|stoppen|gestopt|kap|kappen|ophouden|klaar|genoeg|zat|beu|moe|schoon genoeg) (?:met|van) ${small}$`,
    `\\b(?:niet meer|niet langer|geen zin meer|geen toekomst|no longer) (?:(?:in|als|bij|met) )?${small}$`,
    `\\b(?:na|after) (?:\\S+ )?(?:jaar|years) (?:lang )?(?:in |bij |als |op |of )?${small}$`,
    `\\b(?:verlaat|verlaten|verliet|ontvlucht\\w*) ${small}$`,
  ].join('|'),
)
const leavesAfter =
  /^(?: (?!naar\b|en\b|worden\b)\S+){0,2} (?:uit|weg|zat|beu|verlaten|achter mijn laten|niet meer|niet langer|ben ik klaar mee)(?= |$)/
const goesOn = /^(?: (?!en\b)\S+){0,3} (?:naar|to|into) /
const goesAfter =
  /^(?: (?:\S+) ?){0,2}(?: ?)(?:worden|word|in gaan|ingaan|gaan doen|gaan werken|gaan leren|gaan|in wil|in wilt|in)$|^ (?:opleiding|lijkt mijn|trekt mijn|worden)(?= |$)|^(?: \S+){0,3} worden(?= |$)/
const wasAfter = /^(?: \S+){0,4} (?:gewerkt|werkzaam|geweest|gestaan|gezeten|gedaan)(?= |$)|^ van beroep/
const stayAfter = /^ (?:met (?:\d|een)|in vaste dienst|in dienst|van \d+ uur)/

const towardsCue =
  /\b(?:naar|worden|word|wordt|wil|wilt|willen|wou|zou|zouden|graag|liever|richting|overstap\w*|overstappen|switch\w*|omscholen|omscholing|omgeschoold|bijscholen|opleiding|opleidingen|studie|studeren|cursus|diploma (?:als|voor)|droom|dromen|hoop|zoek|zoeken|interesse|lijkt|trekt|ga|gaan|kan|beginnen|starten|leren|want|would|like|become|becoming|into|retrain\w*|looking)\b/g
const stayingCue =
  /\b(?:(?<!\b(?:zoek|zoeken|ander|nieuw|geen|vind|vinden|naar|voor|meer|het|van) )werk|werkt|werkzaam|sta|zit|rij|rijd|doe|ben|bent|was|werkte|deed|zat|stond|gewerkt|geweest|(?<!\b(?:nieuwe|andere|zoek) )(?:vaste|huidige) (?:baan|contract)|al \d+|sinds|work|worked|am)\b/g

/** The nearest sign decides: what stands right at it first, then the last of what stands before it. */
export function directionOf({ wish, when }: Clause, before: string, after: string): Direction | undefined {
  const near = before.slice(-REACH)
  if (/\b(?:van|from) (?:\S+ ){0,2}$/.test(near) && goesOn.test(after)) return 'leaving'
  if (leavesBefore.test(near) && !/^(?: \S+)? worden/.test(after)) return 'leaving'
  if (goesAfter.test(after) && (wish || / worden/.test(after))) return 'towards'
  if (leavesAfter.test(after)) return 'leaving'
  if (wasAfter.test(after) || stayAfter.test(after)) return 'staying'
  const [towards, staying] = [lastOf(near, towardsCue), lastOf(near, stayingCue)]
  if (towards >= 0 || staying >= 0) return towards > staying ? 'towards' : 'staying'
  return wish || when === 'next' ? 'towards' : undefined
}

const lastOf = (text: string, cue: RegExp): number => [...text.matchAll(cue)].at(-1)?.index ?? -1
