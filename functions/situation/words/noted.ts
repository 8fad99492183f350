import type { Mention, Reading } from '../../reading/reading.ts'

/** Work in childcare is no cost of childcare. */
const careCost =
  /\b(?:kost|kosten|betaal|betalen|gaat|gaan|moet|nodig|toeslag|dagen|naar de|brengen|oppas|prijs|per uur|erbij)\b/
const workInIt =
  /\b(?:werken|werk|baan|aan de slag|medewerker|solliciteren|opleiding|beginnen) (?:\S+ ){0,3}(?:in|bij|als|naar|voor) (?:\S+ ){0,2}$/
/** Somebody else's, long ago, or only asked about. */
const isTold = ({ who, about, when, denied, asked, clause }: Mention, { clauses }: Reading): boolean => {
  const text = clauses[clause]?.text ?? ''
  if (denied || when === 'past') return false
  if (who === 'other' && about !== 'child' && about !== 'ex' && about !== undefined && !livesHere.test(text))
    return false
  return !asked || /\b(?:mijn|ik|wij|we|onze|met)\b/.test(text)
}
const livesHere = /\b(?:woont|wonen|woon|inwonend|huis)\b/

/** "Mijn zoon verdient 2700, dus 35.000 per jaar met vakantiegeld" */
const isOfOther = ({ clause }: Mention, { clauses }: Reading): boolean => {
  const [here, before] = [clauses[clause], clauses[clause - 1]]
  return here?.who === 'other'
    ? here.about === 'child'
    : before?.about === 'child' && before.sentence === here?.sentence
}

/** "Ik kan in een verpleeghuis terecht", "24 uur vast in dienst" tell of nobody who lives there. */
const isOwnPlace = ({ said, who, at }: Mention, text: string): boolean =>
  ofPlace.test(said) &&
  ((who === 'you' && !spouse.test(text)) || ownWork.test(text) || worksAt.test(text.slice(0, at)))
const ofPlace = /^(?:in een|opgenomen|vast in|zit vast)/
const spouse = /\b(?:man|vrouw|partner|vriend|vriendin)\b/
const worksAt = /\b(?:werk\w*|baan\w*|aan de slag|begin\w*|terecht|vacature|schoonma\w*)\b/
const ownWork = /\b(?:ik werk|werk ik|werk nu|werken|\d+ uur|mijn baan|loon|keuken|terecht|medewerker)\b/
const inDebtHelp = /\b(?:bewind\w*|schuldsanering|schuldhulp\w*|budgetbeheer\w*|wsnp)\b/

/** A country alone says where the work is only beside the work: "in Leer (Duitsland) werken", not "kom uit Duitsland". */
const worksAbroad = ({ clauses }: Reading): boolean =>
  clauses.some(({ text, who, when, asked }, at) => {
    const hit = country.exec(text)
    if (!hit || asked || who === 'other' || when === 'past') return false
    const around = [clauses[at - 1]?.text ?? '', text, clauses[at + 1]?.text ?? ''].join(' ')
    return (
      worksThere.test(around) &&
      !/\b(?:uit|van|vanuit|door) $/.test(text.slice(0, hit.index)) &&
      !lived.test(around)
    )
  })
const country = /\b(?:duitsland|belgie)\b/
const lived = /\b(?:woonde|gewoond|geboren|kom|komt|kwam)\b/
/** "Werk bij een bakker in België": who only comes from there works here. */
const worksThere =
  /\b(?:werk|werkt|werken|begin\w*|aan de slag|werkte|baan\w*|baas|loon|verdien\w*|contract|grens\w*)\b/
/** "Te jong voor AOW" has none. */
const notYet =
  /\b(?:te jong|te oud|nog geen|geen|tot(?: aan)?|richting|bijna|wachten|voor(?:dat)?|pas)(?: \S+){0,2} $/

/** What a child gets to study counts for nobody else. */
const childStudies = /\b(?:zoon|dochter|kind|kinderen|oudste|jongste|huisgenoot|broer|zus)\b/
const paysIt = /\b(?:betaal|betalen|pay)\b/

/** Ids of what was told and counts in no sum, each once. */
export function notedIn(reading: Reading): string[] {
  const found = reading.mentions.filter((mention) => {
    if (mention.kind !== 'noemt' || !isTold(mention, reading)) return false
    const text = reading.clauses[mention.clause]?.text ?? ''
    if (mention.id === 'partnerweg' && isOwnPlace(mention, text)) return false
    if (mention.id === 'grenswerk' && !worksThere.test(text)) return false
    if (mention.id === 'vakantiegeld' && isOfOther(mention, reading)) return false
    if (mention.id === 'azc' && ownWork.test(text)) return false
    // What a bewindvoerder leaves is no reception money.
    if (mention.id === 'leefgeld' && reading.clauses.some((one) => inDebtHelp.test(one.text))) return false
    if (mention.id === 'aow' && notYet.test(text.slice(0, mention.at))) return false
    if (mention.id === 'toelage' && childStudies.test(text.slice(0, mention.at))) return false
    return mention.id !== 'opvang' || (careCost.test(text) && !workInIt.test(text.slice(0, mention.at)))
  })
  const twoBenefits = benefitsTold(reading).size > 1 ? ['twee-uitkeringen'] : []
  const ids = found.map(({ id, clause }) =>
    id === 'alimentatie' && paysIt.test(reading.clauses[clause]?.text ?? '') ? 'alimentatiebetalen' : id,
  )
  const extra = reading.clauses.some(({ text, asked }) => !asked && monthlyExtra.test(text))
    ? ['bijzonderebijstandmaand']
    : []
  const inCare = reading.clauses.some(
    ({ text, when, asked }) =>
      !asked && (when === 'now' || when === 'open') && atCare.test(text) && !notNowYet.test(text),
  )
    ? ['opvang', 'opvangnu']
    : []
  const abroad = worksAbroad(reading) ? ['grenswerk'] : []
  const topUp = reading.clauses.some(({ text }) => ofUwv.test(text)) ? ['toeslagenwet'] : []
  return [
    ...new Set([...ids, ...twoBenefits, ...benefitsNamed(reading), ...extra, ...topUp, ...inCare, ...abroad]),
  ]
}

/** "Bijstand 346 en bijzondere bijstand 890": so much a month may go when there is a wage. */
const monthlyExtra =
  /\bbijzondere bijstand (?:(?:van|is|voor|de|huur|ongeveer) )*€? ?\d{3}|\d{3} (?:euro )?(?:aan )?bijzondere bijstand\b|\b(?:iets|wat|geld|bedrag) (?:extra )?(?:erbij|bij) voor (?:de |mijn )?(?:huur|wonen|woning)\b|\bwoonkostentoeslag\b/
/** "Twee kindjes op de opvang": there is care now as well. */
const atCare = /\b(?:op|bij) (?:de |het |een )?(?:\w*opvang|bso|creche|kinderdagverblijf|kdv|gastouder)\b/
const notNowYet = /\b(?:moet\w*|zou\w*|dan|straks|werk\w*|baan|wachtlijst|nodig|kan|kunnen|wil\w*)\b/
/** "Toeslag van 't UWV bovenop mijn WW", "WW met toeslag". */
const ofUwv =
  /\b(?:toeslag|aanvulling) (?:\S+ ){0,4}?(?:van|door) (?:het |t |'t )?uwv\b|\buwv (?:\S+ ){0,2}(?:toeslag|aanvulling)\b|\b(?:ww|wga|wia|wajong|ziektewet)(?:-?uitkering)? (?:met|plus|en) (?:een )?toeslag\b/

/** Somebody has a benefit, whatever else was understood of it: then it is never taken that there is none. */
const benefitsNamed = ({ mentions, clauses }: Reading): string[] =>
  mentions.flatMap(({ kind, who, when, denied, asked, clause }) => {
    const text = clauses[clause]?.text ?? ''
    const isTold = !asked || hasIt.test(text)
    const isHad = kind === 'uitkering' && !denied && isTold && when !== 'next' && when !== 'if'
    if (!isHad || (when === 'past' && !/\b(?:sinds|nu|zit)\b/.test(text)) || notTheirOwn.test(text)) return []
    if (who === 'you' || who === 'both' || ofBoth.test(text)) return ['welke-uitkering']
    return who === 'partner' ? ['welke-uitkering-partner'] : []
  })
/** "Ik woon met mijn broer, allebei uitkering" */
const ofBoth = /^(?:en |wij |we |hebben )*(?:allebei|beiden?)\b/
const hasIt = /\bik (?:heb|zit|krijg|ontvang|leef)\b|^(?:en )?(?:heb|zit|met|vanuit) (?!ik\b)/
const notTheirOwn =
  /\b(?:geen|niet|zonder|aanvragen|aangevraagd|recht|afgewezen|gestopt|vroeger|voor mijn|of|bang|sollicit\w*)\b/

const own = new Set([
  'ww',
  'bijstand',
  'wga',
  'iva',
  'wia',
  'wajong',
  'ziektewet',
  'ioaw',
  'anw',
  'wao',
  'aow',
])

/** "Krijg ik ook bijstand?" asks for one; in "ik heb ook bijstand, hou ik iets over?" it is there. */
const asksForIt =
  /^(?:en |dan )*(?:heb (?:ik|je)|krijg|kan|mag|kom|is|wat|hoe|hoeveel|wanneer|welke) |\b(?:recht|aanvra\w*|in aanmerking|verschil|krijg ik)\b/

/** The benefits that the visitor has now, by their own words; a WIA is a WGA or an IVA. */
const benefitsTold = ({ mentions, clauses }: Reading): Set<string> =>
  new Set(
    mentions.flatMap(({ kind, id, who, when, denied, asked, clause, at }) => {
      const before = clauses[clause]?.text.slice(0, at) ?? ''
      const isOwn = kind === 'uitkering' && own.has(id) && (who === 'you' || who === 'both') && !denied
      const isAsked = asked && asksForIt.test(clauses[clause]?.text ?? '')
      const isNow = (when === 'now' || when === 'open') && !isAsked
      const isOver = /^\S+ (?:is )?(?:nu |al )?(?:op|voorbij|afgelopen)\b(?! ?[€\d])/.test(
        clauses[clause]?.text.slice(at) ?? '',
      )
      const isHad =
        !isOver &&
        !/\b(?:of|dan|naar|recht op|voor|daarna|straks|aanvragen|van de|na de) (?:\S+ )?$/.test(before)
      return isOwn && isNow && isHad ? [id === 'wga' || id === 'iva' ? 'wia' : id] : []
    }),
  )
