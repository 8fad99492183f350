import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import * as z from 'zod/mini'
import { loadContent } from '../../functions/guide/content.ts'
import { createGuide } from '../../functions/guide/guide.ts'
import { show } from '../../functions/guide/show.ts'
import type { Earlier } from '../../functions/guide/turn.ts'
import { blockText } from '../../functions/http/transcript.ts'
import type { Block, BlockOf } from '../../functions/shared/blocks.ts'
import { compiledContent } from '../../infra/build/compiled-content.ts'
import { testDay } from '../clock.ts'

/**
 * `node tests/eval/funding-talks.ts PERSONS.json [--out FILE] [--only ID]`: who pays, from somebody's own words. Each
 * person types their sentence and answers what is asked from their facts, as far as they know.
 */

const named = z.array(z.object({ id: z.string() }))
const factValue = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())])
const personSchema = z.object({
  id: z.string(),
  who: z._default(z.string(), 'person'),
  sentence_nl: z.string(),
  facts: z.record(z.string(), factValue),
  must_appear: named,
  must_not_appear: named,
  must_say: z._default(z.array(z.string()), []),
})
type Person = z.infer<typeof personSchema>
type Value = z.infer<typeof factValue> | null
type Question = BlockOf<'question'>

interface Talk {
  readonly person: Person
  readonly asked: readonly { readonly fact: string; readonly title: string; readonly value: Value }[]
  readonly replies: readonly (readonly Block[])[]
}

const MOST_QUESTIONS = 8

/** What follows from the facts for somebody who tells the truth. */
function answerTo({ fact, about, choices }: Question, { facts, who }: Person): Value {
  const name = fact.split('.')[1] ?? fact
  if (about !== 'funding') return name === 'leeftijd' ? (facts.age ?? null) : null
  if (name === 'region') return facts.gemeente ?? null
  if (name === 'employment') {
    const list = [facts.employment ?? []].flat().map(String)
    return who === 'employer'
      ? null
      : (list.find((one) => choices.some(({ value }) => value === one)) ?? null)
  }
  if (name === 'target_sectors') {
    const list = [facts.target_sectors ?? []].flat().map(String)
    return list.find((one) => choices.some(({ value }) => value === one)) ?? list[0] ?? null
  }
  const told = facts[name]
  if (told !== undefined) return told
  const derived: Readonly<Record<string, Value>> = {
    is_temp_or_holiday_worker: [facts.employment ?? []].flat().includes('employee_uitzend'),
    wants_own_business: false,
    big_expired: false,
    recent_teacher_student: false,
    bevoegd_leraar: false,
    prior_degree: facts.education === 'hbo' || facts.education === 'wo' ? facts.education : 'none',
  }
  return derived[name] ?? null
}

const content = loadContent(compiledContent())
const guide = createGuide(content)

async function talkWith(person: Person): Promise<Talk> {
  const earlier: Earlier[] = []
  const say = async (sent: { text: string; answer?: { question: string; value: Value } }) => {
    const { blocks, facts, inWords } = await guide({ ...sent, earlier, now: testDay })
    earlier.push({ text: inWords ?? sent.text, blocks, facts })
    return show(blocks, content, testDay)
  }
  const replies = [await say({ text: person.sentence_nl })]
  const asked: Talk['asked'][number][] = []
  for (;;) {
    const question = replies.at(-1)?.findLast((block) => block.kind === 'question')
    if (!question || asked.length >= MOST_QUESTIONS) return { person, asked, replies }
    const value = answerTo(question, person)
    asked.push({ fact: question.fact, title: question.title, value })
    replies.push(await say({ text: '', answer: { question: question.fact, value } }))
  }
}

const fundingIn = (blocks: readonly Block[] = []) => blocks.find((block) => block.kind === 'funding')
const idsOf = (some: readonly { readonly id: string }[]) => some.map(({ id }) => id)

function judge({ person, asked, replies }: Talk) {
  const last = replies.map(fundingIn).findLast((block) => block !== undefined)
  const front = last ? [...last.named, ...last.first] : []
  const listed = last ? [...idsOf(front), ...idsOf(last.folded)] : []
  const must = idsOf(person.must_appear)
  const mustNot = idsOf(person.must_not_appear)
  const offered = front.filter(({ verdict }) => verdict === 'fits' || verdict === 'maybe')
  return {
    reached: fundingIn(replies[0]) !== undefined,
    notInFront: must.filter((id) => !idsOf(front).includes(id)),
    absent: must.filter((id) => !listed.includes(id)),
    wrongInFront: mustNot.filter((id) => idsOf(offered).includes(id)),
    wrongListed: mustNot.filter((id) => idsOf(last?.folded ?? []).includes(id)),
    front: front.map(({ id, verdict }) => `${id}:${verdict}`),
    repeats: asked.length - new Set(asked.map(({ fact }) => fact)).size,
  }
}

const { values, positionals } = parseArgs({
  options: { out: { type: 'string' }, only: { type: 'string' } },
  allowPositionals: true,
})
const [file] = positionals
if (!file) {
  console.error('Gebruik: node tests/eval/funding-talks.ts PERSONS.json [--out FILE] [--only ID]')
  process.exit(2)
}
const { cases } = z.object({ cases: z.array(personSchema) }).parse(JSON.parse(readFileSync(file, 'utf8')))
const results: { readonly talk: Talk; readonly verdict: ReturnType<typeof judge> }[] = []
for (const person of cases.filter(
  ({ id }) => values.only === undefined || values.only.split(',').includes(id),
)) {
  const talk = await talkWith(person)
  results.push({ talk, verdict: judge(talk) })
}

for (const { talk, verdict } of results) {
  const told = fundingIn(talk.replies[0])?.told.map(({ fact, value }) => `${fact.split('.').at(-1)}=${value}`)
  console.info(`## ${talk.person.id} ${talk.person.sentence_nl}`)
  console.info(
    `   ${verdict.reached ? 'bereikt' : 'NIET BEREIKT'} ${talk.replies[0]?.map(({ kind }) => kind)} | ${told?.join(' · ') ?? ''}`,
  )
  for (const { title, value } of talk.asked) console.info(`   ? ${title} → ${value}`)
  console.info(`   vooraan ${verdict.front.join(', ')}`)
  for (const [what, ids] of Object.entries(verdict))
    if (Array.isArray(ids) && what !== 'front' && ids.length > 0)
      console.info(`   ${what}: ${ids.join(', ')}`)
}
const count = (test: (verdict: (typeof results)[number]['verdict']) => boolean) =>
  results.filter(({ verdict }) => test(verdict)).length
const musts = results.reduce((sum, { talk }) => sum + talk.person.must_appear.length, 0)
const sumOf = (size: (result: (typeof results)[number]) => number) =>
  results.reduce((sum, result) => sum + size(result), 0)
console.info(
  JSON.stringify({
    persons: results.length,
    reachedAtOnce: count(({ reached }) => reached),
    allInFront: count(({ notInFront }) => notInFront.length === 0),
    allInFrontOrOneTap: count(({ absent }) => absent.length === 0),
    must: musts,
    front: musts - sumOf(({ verdict }) => verdict.notInFront.length),
    absent: sumOf(({ verdict }) => verdict.absent.length),
    wrongInFront: sumOf(({ verdict }) => verdict.wrongInFront.length),
    wrongListed: sumOf(({ verdict }) => verdict.wrongListed.length),
    questions: sumOf(({ talk }) => talk.asked.length),
    repeats: sumOf(({ verdict }) => verdict.repeats),
  }),
)
if (values.out)
  writeFileSync(
    values.out,
    results
      .map(({ talk, verdict }) => {
        const texts = talk.replies.map((blocks, at) => `--- ${at + 1}\n${blocks.map(blockText).join('\n\n')}`)
        return `##### ${talk.person.id} ${talk.person.sentence_nl}\n${texts.join('\n')}\n${JSON.stringify(verdict)}\n`
      })
      .join('\n'),
  )
