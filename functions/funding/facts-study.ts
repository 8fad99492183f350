import type { Clause } from '../reading/reading.ts'
import type { Education, Person, Route } from './person.ts'
import { isDenied, said } from './said.ts'

/** What a message tells about diplomas, the training that is wanted and what goes with it. */

const wants =
  /\b(?:wil|wilt|willen|zou|graag|ga|gaan|overstap|omscholen|leren voor|studeren voor|opleiding (?:tot|voor|naar)|worden|doen|volgen|halen|become|want|study|start(?:en)?)\b/

const routePatterns: readonly (readonly [Route, RegExp])[] = [
  ['mbo_derde_leerweg', /derde leerweg/],
  ['praktijkverklaring', /praktijkverklaring/],
  ['mbo_certificaat', /mbo-? ?certificaat/],
  ['evc', /\bevc\b|ervaringscertificaat|(?:iets|ervaring|kennis|wat ik kan|vakkennis) (?:\S+ ){0,2}erkennen/],
  [
    'zij_instroom_in_beroep',
    /zij-?instroom in (?:het )?beroep|\bzib\b|zij-?instro(?:om|mer)\w* (?:\S+ ){0,4}(?:leraar|\w*onderwijs|school|basisschool)/,
  ],
  ['pdg', /\bpdg\b|pedagogisch didactisch/],
  ['educatieve_master', /educatieve master/],
  ['pabo', /\bpabo\b/],
  ['lerarenopleiding', /lerarenopleiding|tweedegraads|eerstegraads/],
  ['rijbewijs_c', /rijbewijs c\b|vrachtwagenrijbewijs|groot rijbewijs|truck licen[cs]e/],
  ['hbo_ad', /associate degree|\bad-? ?opleiding|\bad\b (?:pep|bij|aan)/],
  [
    'hbo_bachelor_deeltijd',
    /(?:deeltijd|part-?time)[ -](?:\S+ )?hbo|hbo[ -](?:\S+ )?(?:in )?(?:deeltijd|part-?time)/,
  ],
  ['hbo_duaal', /duale? hbo|hbo[ -](?:\S+ )?duaal|hbo-?v duaal/],
  [
    'hbo_bachelor_voltijd',
    /(?:voltijd|fulltime)[ -](?:\S+ )?hbo|hbo[ -](?:\S+ )?(?:in )?(?:voltijd|fulltime)/,
  ],
  ['hbo_modulair', /losse (?:hbo-?)?modules?|modulair/],
  ['mbo_bbl', /\bbbl\b|werken en leren|leren en werken/],
  [
    'mbo_bol',
    /\bbol\b(?!\.com)|(?:voltijd|full-?time) (?:\S+ )?mbo|mbo (?:\S+ )?(?:in )?(?:voltijd|full-?time)/,
  ],
  ['cursus', /(?:losse|korte|online|zon|zo n|een|die|deze) cursus\b|cursusje|heftruckcertificaat/],
]

/** Reads diplomas, routes and the yes-or-no facts around them. */
export function studyFacts(clauses: readonly Clause[]): Person {
  const route =
    routePatterns.find(([, pattern]) => said(clauses, pattern) === true)?.[0] ??
    (toTheClass(clauses) ? 'zij_instroom_in_beroep' : undefined)
  const read = levels(clauses, route)
  const hasNoDegree = read.education === undefined && said(clauses, /\b(?:hbo|universitair\w*)\b/) === false
  return {
    ...read,
    ...(hasNoDegree ? { prior_degree: 'none' as const } : {}),
    ...(route ? { route } : {}),
    ...yesAndNo(clauses),
  }
}

/** "Een basisschool wil mij aannemen als zij-instromer": in whatever order it is told. */
const toTheClass = (clauses: readonly Clause[]): boolean => {
  const text = clauses.map((clause) => clause.text).join(' ')
  return (
    /zij-? ?instro(?:om|men|mer)/.test(text) &&
    /lera(?:ar|res|ren)|docent|leerkracht|onderwijs(?!assistent)|\bbasisschool|\bschool(?:bestuur)? (?:\S+ ){0,3}(?:wil|neemt)\b|voor de klas|lesgeven|\bjuf\b|\bmeester\b/.test(
      text,
    )
  )
}

const levelNames: readonly (readonly [RegExp, Education | undefined])[] = [
  [
    /\b(?:mbo|roc)[ -]?(?:niveau )?([1-4])\b|\bniveau ([1-4])\b|\bmbo[ -]?([1-4])[ -]?(?:diploma|opleiding)/,
    undefined,
  ],
  [/\bmts\b|\bhavo\b|\bvwo\b|\bmbo4\b|gymnasium|atheneum/, 'mbo4'],
  [/\bvmbo\b|\bmavo\b|\blbo\b|\blts\b/, 'mbo1'],
  [/associate degree/, 'ad'],
  [
    /\bwo\b|universitair|universiteit|\bmaster\b|master'?s? (?:degree|diploma)|\bdoctorandus|university degree/,
    'wo',
  ],
  [/\bhbo\b(?! ?-?v)|hogeschool|\bheao\b|bachelor/, 'hbo'],
  [
    /(?:geen|zonder|no) (?:enkel |een |any )?(?:diploma|papieren|papiertje)|alleen basisschool|without a diploma/,
    'geen',
  ],
]

/** A school where somebody works or wants to work says nothing about a diploma. */
const isElsewhere = /\b(?:op|bij|aan|in) (?:een|het|de|'t) $/
const isUnfinished =
  /^\S+(?: \S+){0,4} (?:niet (?:af|afgemaakt|gehaald|afgerond)|afgebroken|nooit afgemaakt)|^\S+ (?:\S+ ){0,3}(?:maar|but) niet (?:af|afgemaakt|gehaald)/

/** A level in a wish is the level of the training; any other is what somebody has. */
function levels(clauses: readonly Clause[], route: Route | undefined): Person {
  let education: Education | undefined
  let route_level: Education | undefined
  for (const [at, { text }] of clauses.entries()) {
    const after = clauses[at + 1]?.text ?? ''
    for (const [pattern, fixed] of levelNames) {
      const hit = pattern.exec(text)
      const digit = hit?.slice(1).find((group) => group !== undefined)
      const level = fixed ?? mbo(digit)
      if (!hit || !level) continue
      const before = text.slice(0, hit.index)
      const around = text.slice(Math.max(0, hit.index - 12), hit.index + hit[0].length + 14)
      const has = /\b(?:heb|had|heeft|have|diploma|papieren|gedaan|gehaald|afgerond|opgeleid)\b/.test(text)
      const wish =
        (wants.test(before) && !/\bheb\b/.test(before)) ||
        /\bbbl|\bbol\b|opleiding|\bstudie\b|derde leerweg/.test(around)
      if (isElsewhere.test(before) || isUnfinished.test(`${text.slice(hit.index)} ${after}`)) continue
      if (fixed !== 'geen' && isDenied(text, hit.index, hit[0].length)) continue
      if (wish && !has) route_level ??= level
      else if (!education || has) education = level
      break
    }
  }
  const study = said(
    clauses,
    /(?:naar|aan|op) de (?:universiteit|uni|tu)\b|wo-?(?:bachelor|master|opleiding|studie)|\bmaster (?:\S+ ){0,3}(?:doen|volgen)|(?:aan|voor) een master/,
  )
    ? { route: 'wo' as const }
    : {}
  return {
    ...(education ? { education } : {}),
    ...(route_level ? { route_level } : {}),
    ...(route ? {} : study),
  }
}

const mbo = (digit: string | undefined): Education | undefined =>
  digit === '1'
    ? 'mbo1'
    : digit === '2'
      ? 'mbo2'
      : digit === '3'
        ? 'mbo3'
        : digit === '4'
          ? 'mbo4'
          : undefined

const yesNo: readonly (readonly [keyof Person, RegExp])[] = [
  [
    'kansrijk',
    /kansrijk|tekortberoep|krapteberoep|kansberoep|tekortsector|veel vraag naar|shortage occupation/,
  ],
  [
    'uwv_necessary',
    /uwv (?:\S+ ){0,3}(?:nodig|noodzakelijk|ja gezegd|akkoord|goedgekeurd|toestemming|keurt)/,
  ],
  ['gets_studiefinanciering', /studiefinanciering|\bstufi\b/],
  [
    'medical_limitation',
    /beperking|chronisch ziek|autis|doelgroepregister|banenafspraak|handicap|disabilit|disabled|rolstoel|hersenletsel/,
  ],
  [
    'wants_own_business',
    /eigen (?:bedrijf|zaak|onderneming) (?:\S+ ){0,2}(?:begin|start|op)|voor (?:mezelf|mijzelf) (?:beginnen|starten)|(?:beginnen|starten|start|begin) (?:\S+ ){0,3}(?:als zzp|eigen bedrijf|eigen zaak)|(?:zzp(?:'?er)?|zelfstandig\w*|ondernemer) worden|start (?:my own|a) (?:business|company)|\b(?:\S*(?:bar|winkel|zaak|bedrijf|praktijk|salon|restaurant|webshop|studio))(?: \S+){0,2} (?:beginnen|starten|openen|opzetten)/,
  ],
  [
    'bevoegd_leraar',
    /\bbevoegd(?:e|heid)?\b(?! te worden)|lesbevoegdheid|qualified teacher|ben (?:al )?(?:leraar|lerares|leerkracht|docent|juf|schooljuf)\b/,
  ],
  ['in_traject', /\btraject (?:via|bij|van|met)|re-?integratietraject|inburgering|trajectplan/],
  [
    'big_expired',
    /\bbig(?:-?regist\w+|-?inschrijving)?\b(?:\S* ){1,5}(?:verlopen|kwijt|vervallen|voorbij)|verlopen big|herregistratie/,
  ],
  [
    'full_time_study',
    /\bvoltijd|full-?time (?:studie|study|opleiding|leren|studeren|mbo|hbo|bol|naar school)/,
  ],
  [
    'is_temp_or_holiday_worker',
    /(?:alleen )?in het weekend|weekend(?:hulp|kracht|baan|werk)|vakantie(?:kracht|werk|baan)|bijbaan(?:tje)?/,
  ],
]

const childcare =
  /\b(?:kids?|kind(?:eren|je)?)\b.*(?:opvang|creche|\bbso\b)|(?:opvang|creche|\bbso\b).*\b(?:kids?|kind(?:eren|je)?)\b|kinderopvangtoeslag/

/** "Twee kids van 3 en 6 … wie betaalt dan de opvang?": told apart. */
const paysForCare = (clauses: readonly Clause[]): boolean => {
  const text = clauses.map((clause) => clause.text).join(' ')
  return /\b(?:kids?|kind(?:eren|je)?|dochter|zoon)\b/.test(text) && /\bde opvang\b/.test(text)
}

function yesAndNo(clauses: readonly Clause[]): Person {
  let facts: Person = {}
  for (const [fact, pattern] of yesNo) {
    const value = said(clauses, pattern)
    if (value !== undefined) facts = { ...facts, [fact]: value }
  }
  if (said(clauses, /deeltijd|part-?time (?:studie|study|opleiding|studeren)/))
    facts = { ...facts, full_time_study: false }
  if (
    said(
      clauses,
      /onbevoegd|(?:leraar|lerares|leerkracht|docent|juf|meester|teacher)(?: \S+)? worden|become a teacher|\bwil (?:\S+ ){0,3}voor de klas/,
    )
  )
    facts = { ...facts, bevoegd_leraar: false }
  const children = said(clauses, childcare) ?? (paysForCare(clauses) ? true : undefined)
  if (children !== undefined) facts = { ...facts, children_childcare: children }
  return facts
}
