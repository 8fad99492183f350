import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import * as z from 'zod/mini'
import { type Funding, type Person, readPerson, type SchemeCard } from '../../functions/funding/funding.ts'
import { aFunding } from '../builders/funding.ts'

/**
 * `npm run eval:funding -- CASES.json [--out FILE]`: are the right schemes offered to the right people?
 * A case holds when each of `must` is offered (fits or maybe, folded ones too) and none of `must_not` is.
 */

const ids = z._default(z.array(z.string()), [])
const caseSchema = z.object({
  id: z.string(),
  date: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  text: z.optional(z.nullable(z.string())),
  facts: z.optional(z.nullable(z.record(z.string(), z.unknown()))),
  must: ids,
  must_not: ids,
})
type Case = z.infer<typeof caseSchema>

interface Result {
  readonly id: string
  readonly missed: readonly string[]
  readonly wrong: readonly string[]
  readonly ignored: readonly string[]
  readonly cards: readonly SchemeCard[]
  readonly text: string
}

const places = ['gemeente', 'gemeente_een_van', 'arbeidsmarktregio', 'provincie'] as const

/** What the text tells, overruled by the facts: one told place replaces the place that was read. */
function personOf({ text, facts }: Case, funding: Funding): { person: Person; ignored: readonly string[] } {
  const read = funding.read(text ?? '')
  const { person: told, ignored } = readPerson(facts ?? {})
  const kept = places.some((place) => told[place] !== undefined)
    ? Object.fromEntries(Object.entries(read).filter(([name]) => !places.some((place) => place === name)))
    : read
  return { person: { ...kept, ...told }, ignored }
}

function run(item: Case, funding: Funding): Result {
  const { person, ignored } = personOf(item, funding)
  const cards = funding.cards(person, item.date)
  const offered = new Set(
    cards.filter(({ verdict }) => verdict === 'fits' || verdict === 'maybe').map(({ id }) => id),
  )
  const named = item.text ? funding.mentioned(item.text, person, item.date) : []
  return {
    id: item.id,
    missed: item.must.filter((id) => !offered.has(id)),
    wrong: item.must_not.filter((id) => offered.has(id)),
    ignored,
    cards,
    text: asText(funding.advise(person, item.date), named),
  }
}

/** What the visitor reads. */
function asText(
  { first, folded, warnings, ask }: ReturnType<Funding['advise']>,
  named: readonly SchemeCard[],
): string {
  const block = (card: SchemeCard) =>
    [
      card.name,
      card.verdictInWords,
      card.note,
      card.employerWouldKnow,
      card.what,
      card.how,
      card.amount,
      card.windowInWords,
      ...card.unknown,
    ]
      .filter((line) => line !== undefined)
      .join('\n')
  const ended = named.filter(({ verdict }) => verdict === 'ended')
  return [
    ...ended.map(block),
    ...first.map(block),
    ...folded.map(({ name }) => name),
    ...warnings,
    ask?.question,
  ]
    .filter((part) => part !== undefined)
    .join('\n\n')
}

const { values, positionals } = parseArgs({ options: { out: { type: 'string' } }, allowPositionals: true })
const [file] = positionals
if (!file) {
  console.error('Gebruik: npm run eval:funding -- CASES.json [--out FILE]')
  process.exit(2)
}
const cases = z.array(caseSchema).parse(JSON.parse(readFileSync(file, 'utf8')))
const funding = aFunding()
const results = cases.map((item) => run(item, funding))

for (const { id, missed, wrong, ignored } of results) {
  const good = missed.length === 0 && wrong.length === 0
  const why = [
    ...missed.map((scheme) => `mist ${scheme}`),
    ...wrong.map((scheme) => `ten onrechte ${scheme}`),
    ...ignored.map((name) => `feit ${name} niet gelezen`),
  ]
  console.info(`${good ? 'goed' : 'FOUT'}  ${id}${why.length > 0 ? `: ${why.join(', ')}` : ''}`)
}
if (values.out) writeFileSync(values.out, results.map(asLine).join(''))

const failed = results.filter(({ missed, wrong }) => missed.length + wrong.length > 0).map(({ id }) => id)
const offered = results.flatMap(({ cards }) =>
  cards.filter(({ verdict }) => verdict === 'fits' || verdict === 'maybe'),
)
const maybe = offered.filter(({ verdict }) => verdict === 'maybe').length
console.info(
  JSON.stringify({
    cases: results.length,
    passed: results.length - failed.length,
    failed,
    maybeShare: offered.length === 0 ? 0 : Number((maybe / offered.length).toFixed(3)),
  }),
)

function asLine({ id, cards, text }: Result): string {
  const verdicts = cards.map((card) => ({
    id: card.id,
    verdict: card.verdict,
    presentedAs: card.presentedAs,
    reasons: [...card.fails, ...card.unknown, ...card.fits],
  }))
  return `${JSON.stringify({ id, verdicts, text })}\n`
}
