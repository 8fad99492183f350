import { pathFacts } from '../orientation/path-facts.ts'
import type { EntryOf } from '../sessions/entry.ts'
import type { Block } from '../shared/blocks.ts'
import { together, valuesIn } from '../situation/known.ts'
import type { Content } from './content.ts'
import { say } from './messages.ts'
import { personOf } from './paths/funding-facts.ts'
import { show } from './show.ts'
import { knownFacts } from './sum/fact-words.ts'

type Turns = readonly Pick<EntryOf<'turn'>, 'text' | 'ending' | 'facts' | 'blocks'>[]

/** One thing known of a situation, in words; `assumed` when the sum rests on it and nobody told it. */
export interface FactInWords {
  readonly title: string
  readonly value: string
  readonly from: 'told' | 'assumed'
}

/** Facts of funding that the sum has under another name. */
const sameInSum = new Map([
  ['age', 'leeftijd'],
  ['employment', 'uitkering'],
])

/** What the visitor told in these turns, and what the last sum assumed beside it; each once. */
export function factsInWords(turns: Turns, blocks: readonly Block[], content: Content): FactInWords[] {
  const known = together(...turns.map(({ facts }) => facts))
  const sum = blocks.findLast((block) => block.kind === 'sum')
  const all: FactInWords[] = [
    ...(sum?.known.filter(({ from }) => from === 'assumed') ?? []),
    ...knownFacts(valuesIn(known), [], content.money),
    ...content.funding
      .told(personOf(known))
      // Age and benefit that were told for the sum stand there already.
      .filter(({ fact }) => !Object.hasOwn(known, sameInSum.get(fact) ?? ''))
      .map(({ name, value }) => ({ title: name, value, from: 'told' as const })),
    ...pathFacts(known, content.orientation).map((fact) => ({ ...fact, from: 'told' as const })),
  ].map(({ title, value, from }) => ({ title, value, from }))
  const each = [...new Map(all.map((fact) => [fact.title, fact])).values()]
  return [...each.filter(({ from }) => from === 'told'), ...each.filter(({ from }) => from === 'assumed')]
}

const MOST_SCHEMES = 5

/**
 * What an advisor should know, in the visitor's own words and by what was told and worked out: made without a
 * model, for the visitor to change before anybody reads it.
 */
export function summaryOf(turns: Turns, content: Content, now: Date): string {
  const { mens } = content.messages
  const blocks = turns.flatMap((turn) => show(turn.blocks, content, now))
  const asked = ownWords(turns, content)
  const told = factsInWords(turns, blocks, content).filter(({ from }) => from === 'told')
  const sum = blocks.findLast((block) => block.kind === 'sum')
  const plan = blocks.findLast((block) => block.kind === 'plan')
  const directions = blocks.findLast((block) => block.kind === 'directions')
  // Further on only what is new is shown: the newest stands in front.
  const schemes = blocks
    .toReversed()
    .flatMap((block) => (block.kind === 'funding' ? [...block.named, ...block.first] : []))
    .map(({ name }) => name)
  const sectors = plan?.options.map(({ name }) => name) ?? []
  const line = (what: keyof typeof mens, words: Record<string, string>) => say(mens[what], 'nl', words)
  const lines = [
    ...asked.map((vraag, i) => (i === 0 ? vraag : line('samenvatting_later', { vraag }))),
    ...(told.length > 0 ? [line('samenvatting_over', {}), ...told.map(factLine)] : []),
    ...(sum ? [line('samenvatting_som', { uitkomst: sum.verdict[0] ?? '' })] : []),
    ...(schemes.length > 0
      ? [line('samenvatting_potjes', { namen: [...new Set(schemes)].slice(0, MOST_SCHEMES).join(', ') })]
      : []),
    ...(sectors.length > 0 ? [line('samenvatting_plan', { namen: sectors.join(', ') })] : []),
    ...(directions
      ? [line('samenvatting_richtingen', { namen: directions.directions.map(({ name }) => name).join(', ') })]
      : []),
  ]
  return lines.length === 0 ? line('niets_gezegd', {}) : lines.join('\n')
}

const factLine = ({ title, value }: FactInWords): string =>
  `- ${title}${title.endsWith('?') ? '' : ':'} ${value}`

/** The first and the last thing that was asked in own words: no answer to a question, no button, no request for a person. */
function ownWords(turns: Turns, { messages }: Content): string[] {
  const buttons = [messages.overgeslagen, messages.knop_mens].flatMap(({ nl, en }) => [nl, en])
  const isAnswer = (i: number) =>
    turns[i - 1]?.blocks.some(({ kind }) => kind === 'question' || kind === 'outcome') &&
    Object.values(turns[i]?.facts ?? {}).some(({ from }) => from !== 'said')
  const said = turns.flatMap(({ text, ending }, i) => {
    const isButton = buttons.includes(text) || text.startsWith(`${messages.anders.nl}:`)
    return text.trim() === '' || ending === 'handover' || ending === 'fixed' || isButton || isAnswer(i)
      ? []
      : [text]
  })
  const [first] = said
  const last = said.at(-1)
  return [...new Set([first, last].filter((text) => text !== undefined))]
}
