import { own } from '../../shared/own.ts'
import { chosen, type FactValue, type Known, valuesIn } from '../../situation/known.ts'
import { type Questions, questionFor } from '../../situation/questions.ts'
import { type FlatFacts, readSituation } from '../../situation/read-situation.ts'
import type { HouseholdWords } from '../../situation/words.ts'

/** How the facts are asked, and how answers in own words are read. */
interface Asked {
  readonly questions: Questions
  readonly household: HouseholdWords
}

/** What an answer to a question of the sum means; `unclear` when it is none. */
export function sumAnswer(fact: string, given: FactValue, known: Known, asked: Asked): Known | 'unclear' {
  const answer = answerTo(fact, given, asked)
  return answer === 'unclear' ? answer : withItsWage(answer, known)
}

/** The id under which the calculator knows a fact that is planned. */
const bare = (fact: string): string => fact.replace(/^next\./, '')

function answerTo(fact: string, given: FactValue, { questions, household }: Asked): Known | 'unclear' {
  if (typeof given !== 'string') return isRight(bare(fact), given) ? chosen({ [fact]: given }) : 'unclear'
  if (own(questionFor(questions, fact)?.keuzes ?? {}, given) !== undefined) return chosen({ [fact]: given })
  const rent = fact === 'huurt' ? rentAlone(given, household) : undefined
  if (rent !== undefined) return chosen({ huurt: true, kaleHuur: rent })
  if (isAboutElse(fact, given, household)) return 'unclear'
  const several = severalIn(fact, given, household)
  if (several) return chosen(several)
  const answer = household.readAnswer(bare(fact), given)
  if ('skipped' in answer) return { ...benefitBeside(fact, given, household), [fact]: { from: 'skipped' } }
  const value = 'value' in answer ? answer.value : own(household.readWords(given), fact)
  const plan = ofWork.test(fact) ? ofTheSame(fact, plansIn(household.readPlan(given))) : {}
  if (value !== undefined)
    return chosen({
      ...plan,
      ...rentIn(fact, given, household),
      ...besideWage(fact, given, household),
      ...careNow(fact, given, household),
      [fact]: value,
    })
  // "1100 bruto" to a question about hours is the wage: it is kept, and the hours are asked on.
  if (Object.keys(plan).length > 0) return chosen(plan)
  const otherwise = toldOtherwise(fact, given, household)
  return otherwise === undefined ? 'unclear' : chosen(otherwise)
}

/** "Dat weet ik niet precies, ww is 1020": the old wage stays open, and what the benefit is does not. */
function benefitBeside(fact: string, text: string, household: HouseholdWords): Known {
  const paid = fact === 'oudLoon' ? ofBenefit.exec(text)?.[1] : undefined
  const answer = paid === undefined ? undefined : household.readAnswer('uitkeringBruto', paid)
  return { ...(answer && 'value' in answer && chosen({ uitkeringBruto: answer.value })) }
}
const ofBenefit =
  /\b(?:ww|wga|iva|wajong|ziektewet|uitkering)(?: is| was| van| nu| ongeveer)* (€? ?\d[\d.,]*.*)$/i

/** Two offers, or two jobs with their hours and wages, in answer to a question about the visitor's own work. */
function severalIn(
  fact: string,
  text: string,
  { readOffers, readJobs }: HouseholdWords,
): FlatFacts | undefined {
  if (!/^(?:next\.)?(?:loon|uren)$/.test(fact)) return undefined
  const offers = fact.startsWith('next.') ? readOffers(text) : undefined
  const jobs = offers ? undefined : readJobs(text)
  const time = fact.startsWith('next.') ? 'next.' : ''
  return offers ?? (jobs && { [`${time}uren`]: jobs.uren, [`${time}loon`]: jobs.loon })
}

/** A wage by the year is told with its holiday pay. */
function besideWage(fact: string, text: string, { readAmount }: HouseholdWords): FlatFacts {
  const amount = isWage(fact) ? readAmount(text) : undefined
  const isApart = /\b(?:excl\w*|zonder|plus) /i.test(text)
  return amount?.per === 'year' && amount.tax !== 'netto' && !isApart
    ? { [fact.replace(/loon$/, 'metVakantiegeld')]: true }
    : {}
}

/** "Nu 2 middagen, straks 3": asked for later, the care of now is told too. */
function careNow(fact: string, text: string, { readCareNow }: HouseholdWords): FlatFacts {
  const now = fact === 'next.opvang' ? readCareNow(text) : undefined
  return now === undefined ? {} : { opvang: now }
}

/** What a plan of work is made of. */
const ofWork = /^next\.(?:partner\.)?(?:uren|loon)$/

/** What is answered about the partner's plan is the partner's. */
const ofTheSame = (asked: string, plan: FlatFacts): FlatFacts =>
  asked.startsWith('next.partner.')
    ? Object.fromEntries(
        Object.entries(plan).map(([fact, value]) => [
          fact.replace(/^next\.(?:partner\.)?/, 'next.partner.'),
          value,
        ]),
      )
    : plan

/** A bare number in a plan is no age. */
const plansIn = (read: FlatFacts): FlatFacts =>
  Object.fromEntries(Object.entries(read).filter(([fact]) => fact.startsWith('next.')))

/** "Huur 700" is no wage, and "hij werkt 24 uur" says nothing of one's own hours. */
function isAboutElse(fact: string, text: string, { readWords }: HouseholdWords): boolean {
  const told = readWords(text)
  const isMine = !fact.includes('partner.') && !ofOthers.has(fact)
  return (
    (isMine &&
      /^\W*(?:en |maar |als )*(?:hij|zij|ze|mijn (?:man|vrouw|partner|vriend|vriendin))\b/i.test(text)) ||
    ['kaleHuur', 'vermogen', 'winst'].some(
      (other) => told[other] !== undefined && told[fact] === undefined && !bare(fact).endsWith(other),
    ) ||
    (ofWork.test(`next.${bare(fact)}`) && /\p{L}/u.test(text) && tellsAgeOnly(told, fact))
  )
}

const ofOthers: ReadonlySet<string> = new Set(['heeftPartner', 'inkomenHuisgenoten', 'kostendelers'])

/** "Een zoontje van 4" is no wage of four euros, nor four hours. */
const tellsAgeOnly = (told: FlatFacts, fact: string): boolean =>
  Object.keys(told).some((one) => /^(?:kinderen|leeftijd|partner\.leeftijd)/.test(one)) &&
  told[fact] === undefined &&
  told[bare(fact)] === undefined

/** "Huur 600" answers two questions. */
function rentIn(fact: string, text: string, household: HouseholdWords): { kaleHuur?: unknown } {
  if (fact !== 'huurt') return {}
  const told = text.replace(/^\W*(?:ja|yes|klopt)\W+/i, '')
  const alone = told === text ? undefined : household.readAnswer('kaleHuur', told)
  const kaleHuur = household.readWords(told).kaleHuur ?? (alone && 'value' in alone ? alone.value : undefined)
  return kaleHuur === undefined || kaleHuur === 0 ? {} : { kaleHuur }
}

/** "650", asked whether one rents and for how much: who names the rent, rents. */
function rentAlone(text: string, { readAmount, readAnswer }: HouseholdWords): number | undefined {
  const answer = readAnswer('huurt', text)
  if ('value' in answer || 'skipped' in answer) return undefined
  const amount = readAmount(text)
  return amount?.per === 'hour' || amount?.tax !== undefined ? undefined : amount?.value
}

/** A wage told per hour or netto is an answer too: what is still needed is asked for in its place. */
function toldOtherwise(
  fact: string,
  text: string,
  { readAmount }: HouseholdWords,
): { [fact: string]: number } | undefined {
  const amount = readAmount(text)
  if (!amount) return undefined
  // "Hij verdient 2700 per maand"
  if (fact === 'inkomenHuisgenoten' && amount.per !== 'hour' && amount.tax !== 'netto')
    return { loonHuisgenoot: amount.value }
  if (isWage(fact) && amount.per === 'hour') return { [fact.replace(/loon$/, 'uurloon')]: amount.value }
  const netto = nettoOf(fact)
  return netto !== undefined && amount.tax === 'netto' ? { [netto]: amount.value } : undefined
}

const isWage = (fact: string): boolean => /(?:^|\.)loon$/.test(fact)

/** Where the same amount is kept when it was told netto. */
const nettoOf = (fact: string): string | undefined =>
  isWage(fact)
    ? `${fact}Netto`
    : /(?:^|\.)uitkeringBruto$/.test(fact)
      ? fact.replace('Bruto', 'Netto')
      : undefined

/**
 * Other hours in the plan leave the wage per hour what it was, and a new wage per hour takes the place of a
 * wage per month.
 */
export function withItsWage(learned: Known, known: Known): Known {
  const [new_, old] = [valuesIn(learned), valuesIn(known)]
  const changed: Record<string, Known[string]> = {}
  for (const who of ['', 'partner.']) {
    const [wage, hours, hourly] = [`next.${who}loon`, `next.${who}uren`, `next.${who}uurloon`]
    if (new_[wage] !== undefined) continue
    if (new_[hourly] !== undefined && old[wage] !== undefined) changed[wage] = { from: 'open' }
    if (new_[hourly] !== undefined) continue
    const [before, earned, planned] = [old[hours], old[wage], new_[hours]]
    if (typeof before !== 'number' || typeof earned !== 'number' || typeof planned !== 'number') continue
    if (before > 0 && planned !== before)
      changed[wage] = { from: 'chosen', value: Math.round((earned * planned * 100) / before) / 100 }
  }
  return { ...learned, ...changed }
}

const isRight = (fact: string, value: FactValue): boolean =>
  readSituation({ [fact]: value }).problems.length === 0
