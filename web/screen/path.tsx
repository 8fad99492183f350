import type { WireTurn } from '../../functions/http/wire.ts'
import type { BlockOf } from '../../functions/shared/blocks.ts'
import { nl } from '../strings/nl.ts'
import { MESSAGE_FORM } from './forms.tsx'

const PLANK = 44
const GAP = 6
/** Nobody knows yet how many questions follow: some more planks than the one that is open now. */
const AHEAD = 2
const MOST = 8

/** Where in a guided path the visitor is: a plank for each question, and the number in words. */
export function Path({ turns }: { turns: readonly WireTurn[] }) {
  const questions = turns.flatMap(({ blocks }) => blocks.filter(isQuestion))
  const open = turns.at(-1)?.blocks.find(isQuestion)
  if (!open) return null
  const facts = new Set(
    questions
      .filter(({ about, path }) => about === open.about && path?.name === open.path?.name)
      .map(({ fact }) => fact),
  )
  const most = open.path && facts.size <= open.path.most ? open.path.most : undefined
  return (
    <section class="path" aria-label={nl.whereYouAre}>
      <span>
        <b>{open.path?.name ?? nl.paths[open.about]}</b> {nl.questionNumber(facts.size, most)}
      </span>
      <button type="submit" form={MESSAGE_FORM} name="text" value={nl.stopPathSends} class="link">
        {nl.stopPath}
      </button>
      <Planks laid={Math.min(facts.size - 1, MOST)} />
    </section>
  )
}

const isQuestion = (block: WireTurn['blocks'][number]): block is BlockOf<'question'> =>
  block.kind === 'question'

function Planks({ laid }: { laid: number }) {
  const count = laid + 1 + AHEAD
  const width = count * (PLANK + GAP)
  return (
    <svg class="planks" viewBox={`0 0 ${width} 28`} preserveAspectRatio="none" aria-hidden="true">
      {Array.from({ length: count }, (_, at) => {
        // The deck is an arc: a plank lies lower and slanted the further it is from the middle.
        const aside = (at - (count - 1) / 2) / count
        const x = at * (PLANK + GAP) + GAP / 2
        const y = 5 + 22 * aside * aside
        return (
          <rect
            class={at < laid ? 'laid' : at === laid ? 'now' : 'rest'}
            x={x}
            y={y}
            width={PLANK}
            height="9"
            rx="2.5"
            transform={`rotate(${(12 * aside).toFixed(1)} ${x + PLANK / 2} ${(y + 4.5).toFixed(1)})`}
          />
        )
      })}
    </svg>
  )
}
