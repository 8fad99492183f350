import type { ComponentChildren } from 'preact'
import type { WireTurn } from '../../functions/http/wire.ts'
import type { Block } from '../../functions/shared/blocks.ts'
import { BlockView } from '../blocks/blocks.tsx'
import { Fold } from '../blocks/fold.tsx'
import { nl } from '../strings/nl.ts'
import { Icon, type IconName, Mark } from './icon.tsx'

interface Props {
  readonly turn: WireTurn
  /** Only of the newest reply a question can be answered. */
  readonly isLatest: boolean
  /** No later reply has a list of who pays: this one stays whole, and can be changed. */
  readonly hasLastFunding: boolean
  /** What can be done with this reply, under it. */
  readonly children?: ComponentChildren
}

/** One turn: the visitor's own words in a bubble, the guide's on the page itself, a person's in wood. */
export const TurnView = ({ turn, isLatest, hasLastFunding, children }: Props) => (
  <li
    class={`turn ${turn.from}`}
    id={isLatest ? 'antwoord' : undefined}
    tabIndex={isLatest ? -1 : undefined}
    data-number={turn.number}
  >
    <Who turn={turn} />
    {turn.from === 'guide' ? (
      <Reply blocks={turn.blocks} isLatest={isLatest} hasLastFunding={hasLastFunding} />
    ) : (
      <Words {...turn} />
    )}
    {turn.replaced && (
      <p class="state">
        <Icon name="shield" /> {nl.replaced(turn.replaced.join(', '))}
      </p>
    )}
    {children}
  </li>
)

const Who = ({ turn: { from, name } }: { turn: WireTurn }) =>
  from === 'visitor' ? (
    <span class="hidden">{nl.fromVisitor}: </span>
  ) : (
    <p class="who">
      {from === 'guide' ? <Mark /> : <Icon name="person" />}
      {from === 'guide' ? nl.fromGuide : nl.fromAdvisor(name ?? '')}
    </p>
  )

/** What somebody wrote: in their own language, so in its own direction. */
const Words = ({ blocks }: WireTurn) => (
  <div class="bubble" dir="auto">
    {blocks.map((block) => (
      <BlockView block={block} isOpen={false} />
    ))}
  </div>
)

/** A question stands alone: the result so far is one line above it, and what else was offered one line under it. */
function Reply({
  blocks,
  isLatest,
  hasLastFunding,
}: Pick<Props, 'isLatest' | 'hasLastFunding'> & { blocks: readonly Block[] }) {
  const asks = isLatest && blocks.some((block) => block.kind === 'question' && !block.waits)
  if (!asks && !isLatest && hasLastFunding)
    return blocks.map((block) =>
      block.kind === 'funding' ? (
        <Folded {...resultOf(block)}>
          <BlockView block={block} isOpen />
        </Folded>
      ) : (
        <BlockView block={block} isOpen={false} />
      ),
    )
  if (!asks) return <Blocks blocks={blocks} isOpen={isLatest} />
  const offered = blocks.filter(({ kind }) => kind === 'choices')
  return (
    <>
      {blocks.filter(isResult).map((block) => (
        <Folded {...resultOf(block)}>
          <BlockView block={block} isOpen />
        </Folded>
      ))}
      <Blocks blocks={blocks.filter((block) => !isResult(block) && block.kind !== 'choices')} isOpen />
      {offered.length > 0 && (
        <Fold title={nl.alsoAsk}>
          <Blocks blocks={offered} isOpen />
        </Fold>
      )}
    </>
  )
}

const Blocks = ({ blocks, isOpen }: { blocks: readonly Block[]; isOpen: boolean }) => (
  <>
    {blocks.map((block) => (
      <BlockView block={block} isOpen={isOpen} />
    ))}
  </>
)

const isResult = ({ kind }: Block): boolean => kind === 'sum' || kind === 'funding' || kind === 'plan'

/** One line for what is folded: of a sum its verdict, which is what was asked. */
const resultOf = (block: Block): { icon: IconName; title: string } =>
  block.kind === 'sum'
    ? { icon: 'sum', title: nl.sumSoFar(block.verdict[0] ?? '', block.complete) }
    : { icon: 'money', title: nl.fundingSoFar }

interface FoldedProps {
  readonly icon: IconName
  readonly title: string
  readonly children: ComponentChildren
}

const Folded = ({ icon, title, children }: FoldedProps) => (
  <details class="folded">
    <summary>
      <Icon name={icon} />
      <span>{title}</span>
      <span class="look">{nl.look}</span>
    </summary>
    {children}
  </details>
)
