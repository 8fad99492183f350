import type { BlockOf } from '../../functions/shared/blocks.ts'
import { differenceText, wholeEuros } from '../../functions/shared/euro-text.ts'
import { sumWords as words } from '../strings/sum.ts'

interface Props extends Pick<BlockOf<'sum'>, 'totals'> {
  readonly hours: number | undefined
}

/** Now on one bank, later on the other, the difference on the deck between them. */
export function Banks({ totals, hours }: Props) {
  const average = totals.find(({ id }) => id === 'average')
  if (!average) return null
  return (
    <dl class="banks">
      <div>
        <dt>{words.now}</dt>
        <dd>{wholeEuros(average.now)}</dd>
      </div>
      <div class="mid">
        <dt class="hidden">{words.difference}</dt>
        <dd>{differenceText(average.difference)}</dd>
        <dd aria-hidden="true">
          <svg viewBox="0 0 120 40" preserveAspectRatio="none" aria-hidden="true">
            <path class="rail" d="M8 21Q60 -13 112 21M8 21v14M34 10v14M60 4v15M86 10v14M112 21v14" />
            <path class="deck" d="M3 37Q60 1 117 37" />
          </svg>
        </dd>
      </div>
      <div>
        <dt>{hours === undefined ? words.later : words.laterAt(hours)}</dt>
        <dd>{wholeEuros(average.later)}</dd>
      </div>
    </dl>
  )
}
