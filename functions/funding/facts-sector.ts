import { type Clause, isDenied } from './clauses.ts'
import type { Person, Sector } from './person.ts'

/** Sectors in a message: the one somebody wants, and the one somebody works in now. */

const words: readonly (readonly [RegExp, readonly Sector[]])[] = [
  [
    /\bkinderopvang(?!toeslag)|pedagogisch medewerker|\bbso\b|kinderdagverblijf|groepshulp|childcare|nursery/,
    ['kinderopvang'],
  ],
  [/apothe(?:ek|ker)|pharmacy/, ['apotheek', 'zorg']],
  [
    /\bzorg(?!toesl|verzek|kosten|en\b|t\b|vuldig)\w*|verpleeg|verzorg|thuiszorg|ouderenzorg|gehandicaptenzorg|kraamzorg|ziekenhuis|\bhelpende|\bggz\b|doktersassistent|\bnurs(?:e|ing)\b|health ?care|elderly care|\bhbo-?v\b/,
    ['zorg'],
  ],
  [/\bwelzijn|sociaal werk|maatschappelijk werk|jongerenwerk|jeugdzorg|social work/, ['welzijn']],
  [
    /onderwijs(?!assist|kund)|\bleraar|\blerares|leerkracht|\bdocent|\bjuf\b|\bmeester worden|\bpabo\b|lesgeven|les geven|voor de klas|(?<!(?:alleen|enkel|heb|na|de) )basisschool(?! gedaan| afgemaakt)|\bteach/,
    ['onderwijs'],
  ],
  [
    /\bict\b|(?<!\b(?:i|is|worth|do|does|did|about|for|of|with|from|like|make|afford|was|will|can|if) )\bit\b(?! is\b)(?=$|\s(?:in|sector|omscholing|bedrijf|baan|branche|job)|\b-)|programmeur|programmeren|software|developer|data[ -]?(?:analist|scien|consultant|analyst)|cyber|systeembeheer/,
    ['ict'],
  ],
  [/metalektro|\bmetaal|\blasser|\blassen\b|\bcnc\b|\bwelder/, ['metaal', 'techniek']],
  [
    /installatie|loodgieter|warmtepomp|zonnepane|elektricien|\belectrician|plumber/,
    ['installatie', 'techniek'],
  ],
  [/\benergie(?!rekening|toeslag|kosten)|energietransitie|windmolen|solar/, ['energie', 'techniek']],
  [
    /\btechniek|technisch|technicus|\bmonteur|\bengineer|werktuigbouw|mechatronica|elektrotechniek|technical|technology|technician/,
    ['techniek'],
  ],
  [/\bbouw(?!en\b)\w*|timmerman|metsel|stukadoor|\bconstruction\b|bricklay|carpenter/, ['bouw']],
  [/\btransport|chauffeur|vrachtwagen|\btruck/, ['transport']],
  [/logistiek|magazijn|warehouse|orderpick|heftruck|distributiecentrum|logistics/, ['logistiek']],
  [/\bgroen(?:voorziening|sector)?\b|hovenier|tuinbouw|tuinman|landbouw|gardener|agricultur/, ['groen']],
  [/schoonma|\bcleaner|\bcleaning/, ['schoonmaak']],
  [/\bchemie|chemisch|procesoperator|chemical/, ['chemie']],
  [/maritiem|scheeps|scheepvaart|binnenvaart|shipping|shipyard/, ['maritiem']],
]

/** Sectors that only matter as the present one. */
const onlyNow: readonly (readonly [RegExp, string])[] = [
  [/metalektro/, 'metalektro'],
  [/\bbank(?:medewerker|en|wezen)?\b/, 'banken'],
  [/\bwinkel|supermarkt|verkoper|verkoopster|retail|kassa/, 'retail'],
  [/\bhoreca|restaurant|\bkok\b|ober\b/, 'horeca'],
  [/kantoor|administrat|secretar/, 'kantoor'],
]

const wish =
  /\b(?:wil|wilt|willen|zou|graag|naar|zoek|zoeken|overstap\w*|switch\w*|omscholen|omscholing|omgeschoold|worden|droom|leren voor|opleiding|studie|cursus|interesse|lijkt|liever|become|want|would like|into|move to|retrain\w*|training|dream)\b/
const present =
  /\b(?:werk|werkt|werkzaam|werkte|gewerkt|ik ben|ben|baan|als|bij|zit|was|sta|rijd?|uit de|uit het|vanuit|weg uit|work|worked|working|i am|i'm)\b/

/** Reads where somebody wants to go and where they are. Without any sign it is where they want to go. */
export function sectorFacts(clauses: readonly Clause[]): Person {
  const wanted: Sector[] = []
  let now: string | undefined
  for (const { text } of clauses) {
    const aboutChildren = /kind(?:eren|je)?\b/.test(text)
    for (const [pattern, sectors] of words) {
      const hit = pattern.exec(text)
      if (!hit || isDenied(text, hit.index, 0)) continue
      if (sectors.includes('kinderopvang') && aboutChildren) continue
      if (roleOf(text, hit.index) === 'wanted') wanted.push(...sectors)
      else now ??= sectors[0]
    }
    for (const [pattern, sector] of onlyNow) {
      const hit = pattern.exec(text)
      if (hit && roleOf(text, hit.index) === 'now') now = now && sector !== 'metalektro' ? now : sector
    }
  }
  const job = /(?:onderwijsassistent|leraarondersteuner)(?! (?:\S+ )?(?:worden|wil))/.exec(
    clauses.map(({ text }) => text).join(' , '),
  )
  const cao = caoOf(clauses)
  return {
    ...(wanted.length > 0 ? { target_sectors: [...new Set(wanted)] } : {}),
    ...(now ? { current_sector: now } : {}),
    ...(job ? { current_function: job[0] } : {}),
    ...(cao ? { cao } : {}),
  }
}

/** The nearest sign before the word decides; "worden" and the like may stand behind it. */
function roleOf(text: string, at: number): 'wanted' | 'now' {
  const before = text.slice(0, at)
  if (/\b(?:van|from) (?:de |het |the )?$/.test(before) && /\b(?:naar|to)\b/.test(text.slice(at)))
    return 'now'
  const last = (pattern: RegExp) =>
    [...before.matchAll(new RegExp(pattern, 'g'))].at(-1)?.index ?? Number.NEGATIVE_INFINITY
  if (/\b(?:worden|become|in gaan|in wil|in wilt|in)$/.test(text.trim()) && wish.test(text)) return 'wanted'
  if (/\bworden\b/.test(text.slice(at))) return 'wanted'
  if (
    /\b(?:wil|zou|graag|want)\b/.test(before) &&
    /\b(?:werken|beginnen|aan de slag|work)\b/.test(text.slice(at))
  )
    return 'wanted'
  if (/\b(?:gewerkt|werkzaam|geweest|worked)\b/.test(text.slice(at))) return 'now'
  return last(present) > last(wish) ? 'now' : 'wanted'
}

function caoOf(clauses: readonly Clause[]): string | undefined {
  const text = clauses.map((clause) => clause.text).join(', ')
  if (/cao (?:retail )?non-?food|retail non-?food/.test(text)) return 'retail_non_food'
  if (/cao sociaal werk/.test(text)) return 'sociaal_werk'
  return /cao jeugdzorg/.test(text) ? 'jeugdzorg' : undefined
}
