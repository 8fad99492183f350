import { dayInWords } from '../shared/date-in-words.ts'
import type { Explanations, FactWords } from './explanations.ts'
import type { Match, Outcome, Reason } from './match.ts'
import { educations } from './person.ts'
import type { Condition, Scheme } from './scheme.ts'
import { lastDay } from './window.ts'

const outcomes = { met: 'klopt', unmet: 'klopt_niet', missing: 'ontbreekt', assumed: 'aangenomen' } as const
/** So many kinds of work that naming them all says less than "with and without work". */
const NEARLY_EVERYBODY = 11
const NAMES_SHOWN = 4

/** One reason as a sentence in plain Dutch. */
function sentenceOf(reason: Reason, words: Explanations): string {
  if (!('condition' in reason)) return words.regels[reason.id]
  const { id, outcome, condition } = reason
  return fill(words.uitkomsten[outcomes[outcome]], { regel: ruleOf(condition, words.feiten[id]) })
}

/** The sentences of a match by outcome, so that both what fits and what does not can be told. */
export const sentencesOf = (match: Match, outcome: Outcome, words: Explanations): string[] =>
  match.reasons.filter((reason) => reason.outcome === outcome).map((reason) => sentenceOf(reason, words))

function ruleOf(condition: Condition, fact: FactWords): string {
  if ('uitleg' in condition && condition.uitleg) return condition.uitleg
  const choices = fact.keuzes ?? {}
  switch (condition.type) {
    case 'werk':
      return condition.een_van.length >= NEARLY_EVERYBODY
        ? (fact.regel_breed ?? fact.regel)
        : fill(fact.regel, { waarden: listed(condition.een_van, choices) })
    case 'regio':
    case 'richting':
    case 'keuze':
      return fill(fact.regel, { waarden: listed(condition.een_van, choices) })
    case 'geen_keuze':
      return fill(fact.regel_niet ?? fact.regel, { waarden: listed(condition.geen_van, choices) })
    case 'geen_ja':
      return fact.regel_niet ?? fact.regel
    case 'minstens':
      return fill(fact.regel, { waarden: String(condition.waarde) })
    case 'leeftijd':
      return fill(fact.regel, { grens: ages(condition.vanaf, condition.tot_en_met) })
    case 'opleiding':
    case 'niveau':
      return fill(fact.regel, { grens: levels(condition.vanaf, condition.tot_en_met) })
    default:
      return fact.regel
  }
}

const isForNearlyAll = (condition: Condition): boolean =>
  condition.type === 'werk' && condition.een_van.length >= NEARLY_EVERYBODY

/** Facts whose value says nothing beside the rule. */
const silent: ReadonlySet<string> = new Set(['employer_name', 'kansrijk'])

/**
 * The answer to "can I have this?" in one line: yes, perhaps or no, and for a no the rule beside what was told.
 *
 * @param told the value of a fact in words
 */
export function answerSentence(
  match: Match,
  { naam }: Scheme,
  words: Explanations,
  { told, window }: { readonly told: (fact: string) => string | undefined; readonly window: string },
): string {
  const { antwoorden } = words
  // That nearly everybody may have it tells nothing, and the place tells most.
  const rules = (outcome: Outcome) =>
    match.reasons
      .filter((reason) => 'condition' in reason)
      .filter((reason) => reason.outcome === outcome && !isForNearlyAll(reason.condition))
  const rule = (outcome: Outcome) => rules(outcome).find(({ id }) => id === 'region') ?? rules(outcome)[0]
  const say = (key: keyof typeof antwoorden, values: Readonly<Record<string, string>> = {}) =>
    fill(antwoorden[key], { naam, venster: window, ...values })
  if (match.verdict === 'ended') return say('ended')
  if (match.verdict === 'fits' || (match.verdict === 'maybe' && !rule('missing'))) {
    if (match.window.state === 'later') return say('fits_later')
    return say(match.presentedAs === 'check_first' ? 'fits_check' : 'fits')
  }
  const reason = rule(match.verdict === 'no' ? 'unmet' : 'missing')
  if (!reason) return say('closed')
  const regel = ruleOf(reason.condition, words.feiten[reason.id])
  if (match.verdict === 'maybe') return say('maybe', { regel })
  const waarde = silent.has(reason.id) ? undefined : told(reason.id)
  const isSaid = waarde !== undefined && waarde !== words.vragen.ja && waarde !== words.vragen.nee
  return isSaid ? say('no_told', { regel, waarde }) : say('no', { regel })
}

/** Longer ago than this, what a source says is open is told as what it said then. */
const STALE_AFTER = 18 * 30 * 24 * 60 * 60 * 1000

/** What the window means, and of when that is: only who can apply for what fits hears that they can. */
export function windowSentence(
  { window, verdict, presentedAs }: Match,
  { status_op, aanvrager }: Scheme,
  { vensters }: Explanations,
  { day, applies }: { readonly day: string; readonly applies: boolean },
): string {
  const say = (key: keyof typeof vensters, moment?: string) =>
    fill(vensters[key], { dag: momentInWords(moment ?? ''), stand: momentInWords(status_op) })
  switch (window.state) {
    case 'open': {
      if (!window.closes && Date.parse(day) - Date.parse(lastDay(status_op)) > STALE_AFTER)
        return say('open_oud')
      if (presentedAs === 'check_first')
        return say(window.closes ? 'onbekend_tot' : 'onbekend', window.closes)
      const isOwn =
        verdict === 'fits' && (applies || (presentedAs === 'direct' && aanvrager.includes('persoon')))
      if (isOwn) return say(window.closes ? 'open_tot' : 'open', window.closes)
      return say(window.closes ? 'open_ander_tot' : 'open_ander', window.closes)
    }
    case 'later':
      return say(window.expected ? 'later_verwacht' : 'later', window.opens)
    case 'unknown':
      return window.closes ? say('onbekend_tot', window.closes) : say('onbekend')
    case 'closed':
      return window.since ? say('dicht_sinds', window.since) : say('dicht')
    case 'ended':
      return say('gestopt', window.since)
  }
}

const monthNames = new Intl.DateTimeFormat('nl-NL', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** A day, a month or a year in words; what is none stays as it is. */
function momentInWords(moment: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(moment)) return dayInWords(moment)
  return /^\d{4}-\d{2}$/.test(moment) ? monthNames.format(new Date(`${moment}-01`)) : moment
}

/** The amount as the content says it; an amount that nobody confirmed is never shown. */
export const amountOf = ({ bedrag, zekerheid }: Scheme): string | undefined =>
  zekerheid === 'onzeker' ? undefined : bedrag?.uitleg

/** Puts values into a sentence of the content. */
export const fill = (sentence: string, values: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)

function listed(ids: readonly string[], words: Readonly<Record<string, string>>): string {
  const names = ids.map((id) => words[id] ?? id)
  const shown = names.slice(0, NAMES_SHOWN)
  const more = names.length - shown.length
  if (more > 0) return `${shown.join(', ')} en nog ${more}`
  return shown.length < 2 ? shown.join() : `${shown.slice(0, -1).join(', ')} of ${shown.at(-1)}`
}

function ages(from?: number, to?: number): string {
  if (to === undefined) return `${from} jaar of ouder`
  return from === undefined ? `${to} jaar of jonger` : `van ${from} tot en met ${to} jaar`
}

/** From or up to a level; a range over all levels is no limit. */
function levels(from?: (typeof educations)[number], to?: (typeof educations)[number]): string {
  const name = (level: string) => level.replace(/^mbo(?=\d)/, 'mbo-')
  if (to === undefined || to === educations.at(-1)) return `${name(from ?? 'geen')} of hoger`
  return from === undefined ? `hooguit ${name(to)}` : `van ${name(from)} tot en met ${name(to)}`
}
