import type { Clause } from '../../reading/reading.ts'
import { type Finding, prefixOf } from './finding.ts'

/** Ages of the visitor, the partner and the children. */

const child =
  /\b(?:kinderen|kind|dochters?|zoons?|zonen|baby|peuter|kleuter|tweeling|pubers?|jongens|meisjes|meisje|jongen|dochter|drieling|(?:(?:met|van) (?:onze|mijn)|(?:moeder|mama|vader|papa) van) [2-6]$)\b/
const notOwn =
  /\b(?:kinderopvang|uit huis|op kamers|op zichzelf|kleinkind\w*|mijn ex|oppas\w*|neefje|nichtje|bij (?:hun|zijn|haar) (?:vader|moeder)|ouders|ik was|werken met kinderen|groep|klas|als kind)\b/

const asksOfAny =
  /^(?:en )?(?:krijgen|krijgt|mogen|mag|moeten|moet|tellen|telt|kunnen|kan|hoe|wat|welke|wanneer|vanaf|tot)\b(?!.*\b(?:mijn|onze|ik|wij|we)\b)/

/** The ages in a piece such as "4 en 9", "5,9", "van 2, 5 en 11 jaar". */
export function agesIn(text: string): number[] {
  const clean = text
    .replace(/\b(?:\d{1,2} (?:kinderen|dochters|zoons|zonen)|1 (?:kind|dochter|zoon))\b/g, ' ')
    .replace(/\b\d+ ?(?:maanden|maand|mnd)\b/g, ' 0 ')
    .replace(/[^\d]+/g, ' ')
  return clean.split(' ').filter(Boolean).map(Number)
}

const supposes =
  /^(?:en |maar )?(?:als|stel|wat als|wanneer|zodra)\b|\b(?:een|nog) kind (?:krijg|neem|komt)\w*/

export function childrenIn(clauses: readonly Clause[]): Finding[] {
  const at = clauses.findIndex(({ text }) => child.test(text) && !notOwn.test(text))
  if (
    clauses.some(({ text }) =>
      /\bgeen (?:thuiswonende )?(?:kinderen|kind)\b(?! (?:meer )?(?:krijgen|opvang))|\bzonder kinderen\b|\bkinderloos\b/.test(
        text,
      ),
    )
  )
    return clauses.some(({ text }) => /\b\d+ (?:kinderen|kind)\b/.test(text)) ? [] : [['kinderen', []]]
  if (at < 0) return []
  const told = clauses.filter(
    ({ text, who, asked }, index) =>
      index >= at &&
      // "Krijgen kinderen van 12 …?" asks about a rule, not about one's own.
      !(asked && asksOfAny.test(text)) &&
      (who !== 'other' || /\bmijn (?:dochter|zoon|kind|kinderen)\b/.test(text)) &&
      child.test(text) &&
      !notOwn.test(text),
  )
  const count = told.map(({ text }) => countIn(text)).find((found) => found !== undefined)
  const ages = agesAfter(clauses, told)
  const [first] = told
  // "Hou ik meer over met 2 kinderen van 5 en 9" supposes no children.
  if (!first || first.when === 'past' || (first.when === 'if' && supposes.test(first.text))) return []
  if (
    ages.length > 0 &&
    ages.every((age) => age <= 26) &&
    (count === undefined || count === ages.length) &&
    !/\b(?:oudste|jongste|ander)\b/.test(told.map(({ text }) => text).join(' '))
  )
    return [['kinderen', ages]]
  return count === undefined ? [] : [['aantalKinderen', count]]
}

function countIn(text: string): number | undefined {
  const hit =
    /\b(\d{1,2})(?: (?:kleine|jonge|thuiswonende|schoolgaande|lieve|opgroeiende|volwassen|minderjarige))? (?:kinderen|kind|dochters|zonen|zoons|jongens|meisjes|pubers)\b/.exec(
      text,
    )
  if (hit) return Number(hit[1])
  const ours = /\b(?:(?:met|van) (?:onze|mijn)|(?:moeder|mama|vader|papa) van) ([2-6])$/.exec(text)
  if (ours) return Number(ours[1])
  return /\b(?:1|(?:heb|hebben|met|moeder van|vader van|ook) een) (?:kind|baby|dochter|zoon|tweeling)\b/.test(
    text,
  ) && !/\ben een\b/.test(text)
    ? /tweeling/.test(text)
      ? 2
      : 1
    : undefined
}

/** Ages stand in the clause with the children ("kinderen van 4 en 9"), or in the short ones after it. */
function agesAfter(clauses: readonly Clause[], told: readonly Clause[]): number[] {
  const ages: number[] = []
  for (const clause of told) {
    const before = ages.length
    const hit = child.exec(clause.text)
    const named =
      /(?:\b(?:kinderen|kind|dochters?|zoons?|zonen|baby|peuter|kleuter|tweeling|pubers?|jongens|meisjes|meisje|jongen)\b(?: (?:zijn|is|van|of|die|aged|age|nu|wordt|thuis|\())* ?)((?:van )?(?:\d{1,2}(?![\d.])(?: ?(?:jaar|maanden|maand))?(?: ?(?:,|en|&|\/|\+|-) ?| )?)+)(.*)$/.exec(
        clause.text,
      )
    if (!hit) continue
    if (
      named &&
      !/^ ?(?:uur|dagen|euro|€|bruto|netto|per|keer|%|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)/.test(
        named[2] ?? '',
      )
    )
      ages.push(...agesIn(named[1] ?? ''))
    else if (/^(?:en )?(?:een )?(?:\d{1,2}[- ]?jarige?|(?:een )?\d{1,2} jaar oud)/.test(clause.text))
      ages.push(...agesIn(clause.text))
    const from = clauses.indexOf(clause) + 1
    for (const { text, first } of clauses.slice(from, from + 6)) {
      if (
        !/^(?:en |van |van de leeftijd |leeftijd |leeftijden )*(?:\d{1,2}(?: ?jaar)?(?: ?(?:,|en|\/|\+|-) ?| )?)+(?: (?:jaar )?(?:oud|jaar))?$/.test(
          text,
        ) ||
        (first && ages.length > 0)
      )
        break
      ages.push(...agesIn(text))
    }
    const [one] = ages.slice(before)
    const born = /\bdrieling\b/.test(clause.text) ? 3 : /\btweeling\b/.test(clause.text) ? 2 : 1
    // "Een tweeling van 2" is two of that age.
    if (one !== undefined && ages.length === before + 1) while (ages.length < before + born) ages.push(one)
  }
  return ages
}

const ownAge =
  /\b(?:ben|am|im|leeftijd|vrouw|man|moeder|vader|ww-er|alleenstaande?|single|weduwe|weduwnaar)(?: (?:nu|al|inmiddels|een|bijna|pas|net|van|man|vrouw|moeder|vader|is))* (\d{2})(?![\d.,]\d| ?(?:uur|dagen|euro|€|%|bruto|netto|jaar (?:werkloos|in dienst|lang|geleden|zonder|ziek|gewerkt|thuis|aan het|weg))|\d)/
/** "…, 40 jaar, …" anywhere, when no child was named before it. */
const barePiece = /^(?:en |ik )*(\d{2}) ?jaar(?: oud| jong)?$/
/** "ik 48, zij 46" */
const eachAge = /^(?:en )?(?:ik|hij|zij|ze) (?:is |ben )?(\d{2})$/
const bareAge =
  /^(?:€?)(\d{2})(?:(?: ?jaar(?: oud| jong)?| j)$|$)|^(?:vrouw|man|m|v) (?:van )?(\d{2})(?: ?jaar(?: oud)?)?$/
const YOUNGEST = 15
const OLDEST = 80
/** "52 uit de bouw", "61 en fit": who begins with a number tells an age. */
const beginsWithAge =
  /^(\d{2}) (?:uit|met|zonder|werkloos|werkzoekend|alleenstaand|single|getrouwd|gescheiden|afgekeurd|en (?!\d))/

/** "Ik ben 52 en mijn partner 55" */
const tellsAge = /\b(?:ik|ben|am) (?:ben |nu )?\d{2}(?: ?jaar)?$/
/** "Samen met mijn man van 60" */
const withSpouse = /\bmijn (?:man|vrouw|partner|vriend|vriendin) van (\d{2})\b/
/** "Wij zijn 38 en 41" */
const ofBoth = /^(?:wij|we) (?:zijn |are )?(?:samen |nu |allebei |beide |beiden )*(\d{2})(?: ?jaar)?$/

export function adultAges(clauses: readonly Clause[]): Finding[] {
  return clauses.flatMap((clause, index): Finding[] => {
    const { text, who, when } = clause
    const begins = index === 0 ? Number(beginsWithAge.exec(text)?.[1]) : 0
    if (begins >= YOUNGEST && begins <= OLDEST) return [['leeftijd', begins]]
    const spouse = who === 'both' ? withSpouse.exec(text)?.[1] : undefined
    if (spouse !== undefined) return [['partner.leeftijd', Number(spouse)]]
    const ours = ofBoth.exec(text)?.[1]
    const theirs = /^en (\d{2})(?: ?jaar(?: oud)?)?$/.exec(clauses[index + 1]?.text ?? '')?.[1]
    const same = /\b(?:allebei|beiden?)\b/.test(text) ? ours : theirs
    if (ours !== undefined && same !== undefined)
      return [
        ['leeftijd', Number(ours)],
        ['partner.leeftijd', Number(same)],
      ]
    if (
      who === 'other' ||
      who === 'doubt' ||
      when === 'past' ||
      (child.test(text) && !/\b(?:moeder|vader|ik ben)\b/.test(text))
    )
      return []
    const before = clauses[index - 1]?.text ?? ''
    const opening =
      index === 0 ||
      (index === 1 && !child.test(before) && !/\d/.test(before) && who === 'you' && /^\d{2} ?jaar/.test(text))
    const partner =
      who === 'partner'
        ? /\b(?:man|vrouw|partner|vriend|vriendin|hij|zij|ze|echtgenoot|echtgenote) (?:(?:is |wordt |van |\(|nu )+(\d{2})(?! ?(?:uur|dagen|euro|€|bruto|netto|%|\d))|(\d{2})$)/.exec(
            text,
          )
        : undefined
    const isPerson = index === 1 && /^(?:ik|vrouw|man|m|v)$/.test(before)
    // "36 en 40 uur", "15 en 18 zijn mijn kinderen"
    const isRow = /^en \d/.test(clauses[index + 1]?.text ?? '')
    const bare = (opening || isPerson) && !isRow ? bareAge.exec(text) : undefined
    const piece = child.test(before) ? undefined : barePiece.exec(text)
    const each = eachAge.exec(text)?.[1]
    const own = ownAge.exec(text)?.[1] ?? bare?.[1] ?? bare?.[2] ?? piece?.[1]
    const age = Number(
      each ??
        (who === 'partner' ? (partner?.[1] ?? (tellsAge.test(before) ? partner?.[2] : undefined)) : own),
    )
    return age >= YOUNGEST && age <= OLDEST && !/\b(?:toen|word|bijna|sinds|was|over)\b/.test(text)
      ? [[`${prefixOf(who)}leeftijd`, age]]
      : []
  })
}
