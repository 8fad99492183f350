import type { WireTurn } from '../../functions/http/wire.ts'
import { nl } from '../strings/nl.ts'

interface Props {
  readonly turn: WireTurn
  readonly onFeedback: (helped: boolean) => void
}

/** Whether the newest answer helped; a question, the greeting and news of people are no answers. */
export function After({ turn, onFeedback }: Props) {
  const isAnswer = turn.from === 'guide' && turn.number > 1
  if (
    !isAnswer ||
    turn.blocks.some(
      (block) =>
        (block.kind === 'question' && !block.waits) || block.kind === 'handover' || block.kind === 'urgent',
    )
  )
    return null
  if (turn.helped !== undefined) return <p class="after">{turn.helped ? nl.helpedThanks : nl.notHelped}</p>
  return (
    <fieldset class="after">
      <legend>{nl.didItHelp}</legend>
      <button type="button" class="link" onClick={() => onFeedback(true)}>
        {nl.helpedYes}
      </button>
      <button type="button" class="link" onClick={() => onFeedback(false)}>
        {nl.helpedNo}
      </button>
    </fieldset>
  )
}
