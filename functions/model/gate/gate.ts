import { stem } from '../../shared/language.ts'
import { withoutPersonalData } from '../../shared/personal-data.ts'
import { type Clause, clauseOf, clausesIn, cover, wordsIn } from './clause.ts'
import type { WordLists } from './word-lists.ts'

/** One line of content that may be said. */
export interface CitedLine {
  readonly text: string
  /** The question that this line begins to answer: a "no" in it denies what the question says. */
  readonly answers?: string
}

export type Refusal =
  | 'form'
  | 'number'
  | 'link'
  | 'name'
  | 'word'
  | 'claim'
  | 'promise'
  | 'personal'
  | 'nothing-cited'

export type Passed = { readonly ok: true } | { readonly ok: false; readonly why: Refusal }

/** Longer than plain Dutch is. */
const MOST_WORDS = 26
const MOST_LETTERS = 260
/** So much of what a clause is about stands in the line that it rests on. */
const ENOUGH = 0.5
const NEARLY_ALL = 0.8

/** Only letters of Dutch, and what stands between them: no marks that draw, hide or look like others. */
const FORM = /^[A-Za-zÀ-ÖØ-öø-ÿ0-9 ,.;:?!'’"“”‘()€%&/+–-]+$/
const LINK = /:\/\/|\bwww\.|[a-z0-9]\.[a-z]{2,}|@/i

const passed: Passed = { ok: true }
const refused = (why: Refusal): Passed => ({ ok: false, why })

/**
 * Whether a sentence says nothing but what stands in the lines that it cites. Its words come from those lines or say
 * nothing by themselves; what it claims, denies, counts and limits stands in one of them about the same thing.
 *
 * Content's own sentence always passes. A sentence in doubt does not: then the section's own words are shown.
 */
export function gate(lists: WordLists): (sentence: string, cited: readonly CitedLine[]) => Passed {
  return (sentence, cited) => {
    const text = sentence.trim()
    if (cited.length === 0) return refused('nothing-cited')
    if (cited.some((line) => bare(line.text) === bare(text))) return passed
    if (!isOnePlainSentence(text)) return refused('form')
    const all = cited.map(({ text: line, answers = '' }) => `${answers} ${line}`).join(' ')
    const fault = strangerIn(text, all, lists)
    return fault === undefined ? clausesHold(text, cited, all, lists) : refused(fault)
  }
}

/** What a text names that its source does not: a link, a name, personal data; or what nobody may promise. */
export function strangerIn(text: string, source: string, lists: WordLists): Refusal | undefined {
  const lower = ` ${wordsIn(text).join(' ')} `
  if (lists.promises.some((promise) => lower.includes(` ${promise} `))) return 'promise'
  if (LINK.test(text) && !linksIn(text).every((link) => source.includes(link))) return 'link'
  if (namesIn(text).some((name) => !source.includes(name))) return 'name'
  const isPersonal = withoutPersonalData(text).found.length > withoutPersonalData(source).found.length
  return isPersonal ? 'personal' : undefined
}

export const isOnePlainSentence = (text: string): boolean =>
  FORM.test(text) &&
  text.length <= MOST_LETTERS &&
  !/[.?!]["”’)]?\s+\S/.test(text) &&
  wordsIn(text).length <= MOST_WORDS

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()

const linksIn = (text: string): string[] =>
  text
    .split(/\s+/)
    .filter((part) => LINK.test(part))
    .map((part) => part.replace(/[.,;:!?)]+$/, ''))

/** Words with a capital that do not begin the sentence, or that have one further on. */
const namesIn = (text: string): string[] =>
  (text.match(/[\p{L}\d'’&-]+/gu) ?? []).filter((word, i) => /\p{Lu}/u.test(i === 0 ? word.slice(1) : word))

interface Ground extends Clause {
  /** All that its line says. */
  readonly line: Clause
  /** Reserves that stand by themselves in its line: "maar alleen". */
  readonly besides: readonly string[]
  /** How its line begins to answer a question of yes or no. */
  readonly verdict?: Clause | undefined
}

function clausesHold(text: string, cited: readonly CitedLine[], all: string, lists: WordLists): Passed {
  const known = new Set(wordsIn(all).flatMap((word) => [word, stem(word)]))
  const isKnown = (word: string) => known.has(word) || known.has(stem(word))
  const grounds = cited.flatMap((line) => groundsOf(line, lists))
  const whole = clauseOf(text, lists)
  if (whole.stems.size === 0) return refused('word')
  if (cited.some((line) => isCopyWithoutNo(whole, clauseOf(line.text, lists)))) return refused('claim')
  for (const clause of clausesIn(text, lists)) {
    // What limits a claim or an amount stands in the same line: a condition from elsewhere makes another rule.
    const weighs = clause.numbers.size + clause.counts.size + clause.claims.size > 0
    const near = grounds.filter(
      ({ line }) => cover(clause, line.stems) >= ENOUGH && (!weighs || cover(whole, line.stems) >= ENOUGH),
    )
    const has = (one: (ground: Ground) => boolean) => near.some(one)
    if ([...clause.numbers].some((number) => !has(({ line }) => line.numbers.has(number))))
      return refused('number')
    if ([...clause.counts].some((count) => !has(({ line }) => line.counts.has(count))))
      return refused('number')
    const isHeld = clause.stems.size === 0 ? standsThere(clause, grounds, lists) : rests(clause, whole, near)
    if (!isHeld) return refused('claim')
  }
  const isSaid = (word: string) =>
    isKnown(word) ||
    lists.isPlain(word) ||
    lists.denies(word) ||
    lists.isCondition(word) ||
    lists.claimOf(word) !== undefined ||
    lists.hedgeOf(word) !== undefined
  return wordsIn(text).every(isSaid) ? passed : refused('word')
}

/** Nearly all of a line, and not all that it denies. */
const isCopyWithoutNo = (sentence: Clause, line: Clause): boolean =>
  sentence.denials < line.denials &&
  (line.stems.size > 1
    ? cover(line, sentence.stems) >= NEARLY_ALL
    : wordsIn(sentence.text).every((word) => wordsIn(line.text).includes(word)))

/** "Dat mag niet" is about whatever stands before it: it stands there word for word. */
function standsThere(clause: Clause, grounds: readonly Ground[], lists: WordLists): boolean {
  const said = bare(clause.text)
  const verdicts = grounds.flatMap(({ verdict }) => verdict ?? [])
  if (lists.affirms(said)) return !verdicts.some(({ denials }) => denials > 0)
  if (lists.denies(said)) return verdicts.some(({ denials }) => denials > 0)
  const { claims, hedges, denials, isCondition } = clause
  const saysNothing = claims.size === 0 && hedges.length === 0 && denials === 0 && !isCondition
  return saysNothing || grounds.some(({ text }) => bare(text) === said)
}

/**
 * What a clause claims and denies stands in the clauses that are most about the same, with all that it depends on.
 * Where those differ among themselves it is not clear which one is meant: then it does not rest on any.
 */
function rests(clause: Clause, whole: Clause, near: readonly Ground[]): boolean {
  const most = Math.max(0, ...near.map((ground) => cover(clause, ground.stems)))
  const best = near.filter((ground) => cover(clause, ground.stems) === most)
  return (
    best.some(({ line }) => isWithin(clause.claims, line.claims)) &&
    best.every(
      (ground) =>
        ground.denials === clause.denials &&
        isAmong(clause.hedges, ground.line.hedges) &&
        isAmong(ground.hedges, clause.hedges) &&
        isAmong(ground.besides, whole.hedges) &&
        (!clause.isCondition || ground.isCondition),
    )
  )
}

/** Each as often as in the others. */
const isAmong = (some: readonly string[], all: readonly string[]): boolean =>
  some.every((one) => countOf(one, some) <= countOf(one, all))
const countOf = (one: string, all: readonly string[]): number => all.filter((other) => other === one).length

const isWithin = <T>(some: ReadonlySet<T>, all: ReadonlySet<T>): boolean =>
  [...some].every((one) => all.has(one))

/** The clauses of a line; a question that it answers with yes or no says what the answer makes of it. */
function groundsOf({ text, answers }: CitedLine, lists: WordLists): Ground[] {
  const clauses = clausesIn(text, lists)
  const asked = answers === undefined ? [] : clausesIn(answers, lists)
  const whole = together([...clauses, ...asked])
  // A question claims nothing by itself: only what the answer makes of it does.
  const { claims, hedges } = together(clauses)
  const own = { ...whole, claims, hedges }
  const [first] = clauses
  const [main, ...rest] = asked
  const isOpen = lists.asks(wordsIn(answers ?? '')[0] ?? '')
  // "Ja", "Meestal niet": what begins otherwise says neither yes nor no to the whole question.
  const isVerdict = asked.length > 0 && first?.stems.size === 0 && !isOpen
  const meant = main && first && isVerdict ? [{ ...main, denials: first.denials, hedges: first.hedges }] : []
  const verdict = isVerdict ? first : undefined
  const alone = clauses.filter((clause) => clause !== verdict && clause.stems.size === 0)
  const besides = alone.flatMap((clause) => clause.hedges)
  return [
    ...clauses.map((clause) => ({ ...clause, line: own, besides, verdict })),
    ...[...meant, ...rest].map((clause) => ({ ...clause, line: { ...whole, hedges }, besides, verdict })),
  ]
}

const together = (clauses: readonly Clause[]): Clause => ({
  text: clauses.map(({ text }) => text).join(' '),
  isCondition: clauses.some(({ isCondition }) => isCondition),
  stems: new Set(clauses.flatMap(({ stems }) => [...stems])),
  claims: new Set(clauses.flatMap(({ claims }) => [...claims])),
  hedges: clauses.flatMap(({ hedges }) => hedges),
  denials: clauses.reduce((sum, { denials }) => sum + denials, 0),
  numbers: new Set(clauses.flatMap(({ numbers }) => [...numbers])),
  counts: new Set(clauses.flatMap(({ counts }) => [...counts])),
})
