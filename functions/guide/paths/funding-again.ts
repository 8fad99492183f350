import { type Funding, readPerson } from '../../funding/funding.ts'
import type { StoredBlock } from '../../shared/blocks.ts'
import { type Messages, say } from '../messages.ts'

type StoredFunding = Extract<StoredBlock, { kind: 'funding' }>

/** More than this is another list, and is shown as one. */
const FEW = 2
const NAMES = 3

/**
 * What a new fact does to the schemes that this conversation has shown: nothing, or which are new and which fall out.
 * The same sheet turn after turn would hide that; undefined where it is to be shown whole.
 */
export function fundingAgain(
  block: StoredFunding,
  shown: readonly StoredBlock[],
  {
    funding,
    day,
    messages,
  }: { readonly funding: Funding; readonly day: string; readonly messages: Messages },
): readonly StoredBlock[] | undefined {
  const before = shown.filter((one): one is StoredFunding => one.kind === 'funding')
  const last = before.at(-1)
  const seen = seenIn(before, funding, day)
  if (!last || block.named.some((id) => !seen.has(id))) return undefined
  const { person } = readPerson(block.facts)
  const { first } = funding.advise(person, day)
  const fresh = first.filter(({ id }) => !seen.has(id))
  if (fresh.length > FEW) return undefined
  const gone = funding
    .cards(person, day)
    .filter(({ id, verdict }) => seen.has(id) && verdict === 'no' && !isNo(id, last, funding, day))
  const feiten = newIn(block, last, funding)
  const line = (sentence: Messages['potjes_zelfde'], namen: readonly { readonly name: string }[] = []) =>
    say(sentence, 'nl', {
      feiten,
      namen: namen
        .slice(0, NAMES)
        .map(({ name }) => name)
        .join(', '),
    })
  const isSame = fresh.length + gone.length === 0
  const known = feiten === '' ? [] : [line(messages.potjes_feit)]
  const lines = [
    ...known,
    ...(isSame ? [line(messages.potjes_zelfde, first)] : []),
    ...(gone.length > 0 ? [line(messages.potjes_vervalt, gone)] : []),
    ...(fresh.length > 0 ? [line(messages.potjes_erbij)] : []),
  ]
  return [
    { kind: 'text', text: lines.join(' ') },
    ...(fresh.length > 0
      ? [
          {
            kind: 'funding' as const,
            facts: block.facts,
            named: fresh.map(({ id }) => id),
            only: true as const,
          },
        ]
      : []),
  ]
}

/** Every scheme that stood in front in a reply. */
const seenIn = (blocks: readonly StoredFunding[], funding: Funding, day: string): ReadonlySet<string> =>
  new Set(
    blocks.flatMap(({ facts, named, only }) => [
      ...named,
      ...(only ? [] : funding.advise(readPerson(facts).person, day).first.map(({ id }) => id)),
    ]),
  )

const isNo = (id: string, { facts }: StoredFunding, funding: Funding, day: string): boolean =>
  funding.matches(readPerson(facts).person, day).some((one) => one.id === id && one.verdict === 'no')

/** What is told now and was not told with the last sheet, in words. */
function newIn(now: StoredFunding, last: StoredFunding, funding: Funding): string {
  const was = new Set(
    funding.told(readPerson(last.facts).person).map(({ fact, value }) => `${fact} ${value}`),
  )
  return funding
    .told(readPerson(now.facts).person)
    .filter(({ fact, value }) => !was.has(`${fact} ${value}`))
    .map(({ name, value }) => `${name}: ${value}`)
    .join('; ')
}
