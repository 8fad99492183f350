import type { Clause, Reading } from '../reading/reading.ts'
import { kindAge } from '../situation/words.ts'
import { candidateFacts, sizeFact } from './facts-candidate.ts'
import { placeFacts, workTown } from './facts-place.ts'
import { sectorFacts } from './facts-sector.ts'
import { studyFacts } from './facts-study.ts'
import { workFacts } from './facts-work.ts'
import { type Person, type Route, type Sector, sectors } from './person.ts'
import type { Place, Regions } from './region.ts'
import { ownClauses } from './said.ts'

/**
 * What a message tells about somebody, by rules: Dutch first, some English. Only what is said is read, only
 * of the visitor; what is denied is read as no, and what is not told stays unknown.
 */
export function readFacts(reading: Reading, regions: Regions, isEmployer = false): Person {
  if (isEmployer) return firmFacts(reading, regions)
  const clauses = ownClauses(reading)
  const person = withGoal({
    ...placeFacts(reading, regions),
    ...workFacts(reading),
    ...studyFacts(clauses),
    ...sectorFacts(reading),
    ...ageFact(clauses),
  })
  return person.asks_as_employer
    ? { ...otherSector(reading), ...ofFirm(person), ...candidateFacts(reading), ...sizeFact(reading) }
    : person
}

/** A bakery is in no sector that schemes are made for: that is known, and need not be asked. */
const otherSector = ({ mentions }: Reading): Person =>
  mentions.some(({ kind }) => kind === 'sector' || kind === 'beroep') ? { target_sectors: ['anders'] } : {}

/** "Wij zitten in de bouw" */
const ofUs = /\b(?:wij|we|ons|onze|mijn (?:bedrijf|zaak|winkel))\b/

/** What an employer tells further on: of the training, the place and the candidate; whose work it is stays open. */
function firmFacts(reading: Reading, regions: Regions): Person {
  const { route, route_level, route_level_min } = studyFacts(reading.clauses)
  return {
    ...placeFacts(reading, regions),
    ...(ofUs.test(reading.text) && sectorOfUs(reading)),
    ...(route && { route }),
    ...(route_level && { route_level }),
    ...(route_level_min && { route_level_min }),
    ...candidateFacts(reading),
    ...sizeFact(reading),
  }
}

function sectorOfUs(reading: Reading): Person {
  const { target_sectors } = withGoal({ ...sectorFacts(reading), asks_as_employer: true })
  return target_sectors ? { target_sectors } : {}
}

/** What an employer tells of diplomas, age or years is about others. */
function ofFirm({
  education: _e,
  age: _a,
  months_in_service: _m,
  medical_limitation: _l,
  ...firm
}: Person): Person {
  return firm
}

/** The place in which somebody works, when nothing was said about where they live. */
export const readWorkTown = (reading: Reading, regions: Regions): Place | undefined =>
  workTown(reading, regions)

const goalOf: Readonly<Partial<Record<Route, readonly Sector[]>>> = {
  pabo: ['onderwijs'],
  lerarenopleiding: ['onderwijs'],
  educatieve_master: ['onderwijs'],
  pdg: ['onderwijs'],
  zij_instroom_in_beroep: ['onderwijs'],
  rijbewijs_c: ['transport', 'logistiek'],
}

/**
 * Where a training leads to, when that was not said. An employer hires for the own sector; who was in the BIG register
 * goes back to care, and a teacher who studies stays one.
 */
function withGoal(told: Person): Person {
  const isNoTeacherYet = told.route === 'pabo' || told.route === 'zij_instroom_in_beroep'
  const person = isNoTeacherYet ? { bevoegd_leraar: false, ...told } : told
  if (person.target_sectors) return person
  const led = person.route && goalOf[person.route]
  if (led) return { ...person, target_sectors: [...led] }
  if (person.bevoegd_leraar) return { ...person, target_sectors: ['onderwijs'] }
  const own = sectors.find((sector) => sector === person.current_sector)
  if (person.asks_as_employer && own) return { ...person, target_sectors: [own] }
  return person.big_expired ? { ...person, target_sectors: ['zorg'] } : person
}
/** Nobody of this age asks for money to change work. */
const YOUNGEST = 16
/** "Ben 15 jaar thuis geweest", "ben al 15 jaar zzp" */
const lasting =
  /^\s*(?:jaar|jr) (?!oud\b|jong\b|en\b|maar\b|heb|woon|werk|wil|zit|krijg|man\b|vrouw\b|uit\b|met\b|mbo|hbo|ww\b|bijstand|wia\b|wajong|getrouwd|alleenstaand|single)[a-z]/
/** "20 jaar in de bouw" and "een kind van 12" are no ages of the visitor. */
const noAge =
  /^\s*-?plus|^\s*(?:jaar |jr |years? )?(?:lang|geleden|ervaring|in (?!loondienst)|bij |ge[a-z]{2,}(?:d|t|en)\b|als |werk|contract|uur|procent|%|euro|dagen|weken|maanden|kinderen|ago|of experience)/
const otherPerson =
  /(?:kind(?:eren)?|dochter|zoon|(?:mijn|m'n|mn|my) (?:partner|man|vrouw|moeder|vader|wife|husband)|al|na|sinds|ruim|daughter|son|for|niveau|mbo|na zo'n)\s(?:van |is |\S+ van )?$/

function ageFact(clauses: readonly Clause[]): Person {
  let best: { age: number; weight: number } | undefined
  for (const { text, who } of clauses) {
    // "Mijn man, 45"
    if (who === 'doubt' && /^\d{2}(?: jaar)?$/.test(text)) continue
    for (const hit of text.matchAll(
      /(?<![\d-])(\d{2})(?![\d%])(?:\s?\+)?(-jarige|\s?jaar\b|\s?jr\b|\s?years?(?: old)?\b|\s?j\b)?/g,
    )) {
      const age = Number(hit[1])
      const before = text.slice(0, hit.index)
      const after = text.slice(hit.index + 2)
      const weight = ageWeight(before, after, hit[2] !== undefined, text)
      if (age < YOUNGEST || age > 80 || weight <= (best?.weight ?? 0)) continue
      best = { age, weight }
    }
  }
  return best ? { age: best.age } : {}
}

/** Counted for less than an age by itself. */
const LEAST = 0.5
/** "Ben 24 uur koerier", "50 plusser" */
const isCount = /^\s*(?:uur|dagen|euro|€|%|procent|bruto|netto|maanden|weken)/
function ageWeight(before: string, after: string, unit: boolean, text: string): number {
  if (/^-jarige/.test(after)) return 3
  if (otherPerson.test(before)) return 0
  if (/\bop mijn $/.test(before) && /^e\b/.test(after)) return 3
  if (/\b(?:man|vrouw|iemand|moeder|vader) van $/.test(before)) return 3
  if (/\b(?:ben|am|im|leeftijd|age)(?: nu| al| net| bijna| inmiddels| een)? $/.test(before))
    return lasting.test(after) ||
      isCount.test(after) ||
      /^\s?(?:jaar|jr|years?)?\s*(?:in dienst|werkloos|lang)/.test(after)
      ? 0
      : 4
  if (noAge.test(after)) return 0
  if (kindAge(text) === text.slice(before.length, before.length + 2)) return 3
  // "20 jaar schoonmaak" is how long.
  if (unit && lasting.test(after)) return LEAST
  if (unit) return /\b(?:werk|gewerkt|werkte|dienst)\b/.test(before) ? 0 : 2
  return /^\d{2}\+?$/.test(text.trim()) || (before === '' && /^\s+(?:jaar|[a-z])/.test(after)) ? 1 : 0
}
