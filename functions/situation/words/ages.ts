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
      /(?<!\b(?:verder|behalve|anders) )\bgeen (?:thuiswonende )?(?:kinderen|kind)\b(?! (?:meer )?(?:krijgen|opvang))|\bzonder kinderen\b|\bkinderloos\b/.test(
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
      (who !== 'other' ||
        /\b(?:mijn|onze|ons) (?:(?:oudste|jongste|enige) )?(?:dochter|zoon|kind|kinderen)\b/.test(text)) &&
      child.test(text) &&
      !notOwn.test(text),
  )
  const count =
    told.map(({ text }) => countIn(text)).find((found) => found !== undefined) ?? countBehind(clauses, told)
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

/** "De kinderen (4)", "voor de kinderen, drie stuks": how many stands in the next piece. */
function countBehind(clauses: readonly Clause[], told: readonly Clause[]): number | undefined {
  for (const one of told) {
    const next = clauses[clauses.indexOf(one) + 1]
    const after = clauses[clauses.indexOf(one) + 2]
    const count =
      next && next.sentence === one.sentence ? /^([2-9])(?: stuks)?$/.exec(next.text)?.[1] : undefined
    // "Kinderen, 4, 7 en 9" are ages.
    if (count !== undefined && /\bkinderen$/.test(one.text) && !/^(?:en )?\d/.test(after?.text ?? ''))
      return Number(count)
  }
  return undefined
}

function countIn(text: string): number | undefined {
  const hit =
    /\b(\d{1,2})(?: (?:kleine|jonge|thuiswonende|schoolgaande|lieve|opgroeiende|volwassen|minderjarige))? (?:kinderen|kind|dochters|zonen|zoons|jongens|meisjes|pubers)\b/.exec(
      text,
    )
  if (hit) return Number(hit[1])
  const ours = /\b(?:(?:met|van) (?:onze|mijn)|(?:moeder|mama|vader|papa) van) ([2-6])$/.exec(text)
  if (ours) return Number(ours[1])
  return /\b(?:1|one|(?:heb|hebben|met|moeder van|vader van|ook|en|^) ?een) (?:kind|baby|dochter|zoon|tweeling|peuter|kleuter|puber)\b/.test(
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
        !/^(?:en |van |van de leeftijd |leeftijd |leeftijden )*(?:\d{1,2}(?: ?jaar)?(?: ?(?:,|en|\/|\+|-) ?| )?)+(?: (?:jaar )?(?:oud|jaar))?(?: ?(?:op|naar|in|bij) (?:de |het |een )?(?:\w*opvang|\w*school|bso|creche|gastouder))?$/.test(
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
/** "Een vent van 46", "ik ben docent Duits van 55", "visserman van 48": who somebody is stands before the age. */
const ofAKind =
  /\b(?:vent|kerel|gast|gozer|meid|dame|mens) van $|\b(?:ik ben|ben) (?:een )?(?:[a-z-]+ ){1,3}van $|^(?:een )?(?:[a-z-]{4,} )?(?!dochter|stiefdochter|puber|peuter|kleuter|broer|moeder|vader|partner|medewerker|werknemer|client|deelnemer|leerling|student|agent |kinder)[a-z-]*(?:man|vrouw|er|ster|aar|ent|ist|iste|eur|euse) (?:[a-z-]+ )?van $/
/** What may follow an age: "van 40 man" is none. */
const afterAge =
  /^(?:$| (?:jaar$|jaar (?!ervaring|lang|geleden|in\b|bij\b)|en\b(?! \d)|met|die|uit|zonder|zit|wil|heb|nu|hier|of|in)\b)/
const notOf =
  /\b(?:mijn|onze|zijn|haar|contract|baan|functie|week|kind\w*|zoon|dochter|huur|loon|team|groep|klas|iemand)\b/
/** "Ik 48 hij 51" */
const usTwo = /\bik (?:ben )?(\d{2})(?: jaar)?(?: en)? (?:hij|zij|ze) (?:is )?(\d{2})(?: jaar)?$/

export function kindAge(text: string): string | undefined {
  const hit = /\bvan (\d{2})(?!\d)/.exec(text)
  if (!hit || !afterAge.test(text.slice(hit.index + hit[0].length))) return undefined
  const before = text.slice(0, hit.index + 'van '.length)
  return ofAKind.test(before) && !notOf.test(before) ? hit[1] : undefined
}

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
    const two = usTwo.exec(text)
    if (two)
      return [
        ['leeftijd', Number(two[1])],
        ['partner.leeftijd', Number(two[2])],
      ]
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
    const isPerson =
      // "Juf, 51": what somebody calls themselves first.
      (index === 1 &&
        /^\d{2}$/.test(text) &&
        /^(?!wia|wga|iva|wao|uren|uur|huur|loon|salaris|schaal|fwg|groep|code)[a-z-]{3,}(?: [a-z-]{3,})?$/.test(
          before,
        ) &&
        !child.test(before)) ||
      (index === 1 && /^(?:ik|vrouw|man|m|v)$/.test(before)) ||
      (clauses[index - 1]?.who === 'you' &&
        /^(?:(?:ik|ben|een|en|nu) )*(?:man|vrouw|weduwe|weduwnaar|single|vrijgezel|gescheiden|verloofd|getrouwd|ongehuwd|alleenstaand\w*|\d\d -?plusser)$/.test(
          before,
        ))
    // "36 en 40 uur", "15 en 18 zijn mijn kinderen"
    const isRow = /^en \d/.test(clauses[index + 1]?.text ?? '')
    const bare = (opening || isPerson) && !isRow ? bareAge.exec(text) : undefined
    const piece = child.test(before) ? undefined : barePiece.exec(text)
    const each = eachAge.exec(text)?.[1]
    const own = ownAge.exec(text)?.[1] ?? kindAge(text) ?? bare?.[1] ?? bare?.[2] ?? piece?.[1]
    const age = Number(
      each ??
        (who === 'partner' ? (partner?.[1] ?? (tellsAge.test(before) ? partner?.[2] : undefined)) : own),
    )
    return age >= YOUNGEST && age <= OLDEST && !/\b(?:toen|word|bijna|sinds|was|over)\b/.test(text)
      ? [[`${prefixOf(who)}leeftijd`, age]]
      : []
  })
}
