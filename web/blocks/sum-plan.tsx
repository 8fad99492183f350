import type { BlockOf } from '../../functions/shared/blocks.ts'
import { wholeEuros } from '../../functions/shared/euro-text.ts'
import { sumWords as words } from '../strings/sum.ts'
import { ANSWER_FORM } from './question.tsx'

type Sum = BlockOf<'sum'>

const HOURS_STEP = 4
const MOST_HOURS = 40
const WAGE_STEP = 100
const MOST_WAGE = 10_000

interface Props {
  readonly sum: Sum
  readonly isChanged: boolean
  readonly onTry: (facts: Sum['facts']) => void
  readonly onBack: () => void
}

/** Hours and wage of the plan, a step up or down. */
export function Plan({ sum, isChanged, onTry, onBack }: Props) {
  const { hours, wage } = sum.plan
  if (wage === undefined || !sum.complete) return null
  const withHours = (to: number) => ({
    ...sum.facts,
    'next.uren': to,
    ...(hours && { 'next.loon': Math.round((wage * to * 100) / hours) / 100 }),
  })
  return (
    <div class="plan">
      <h3>{words.whatIf}</h3>
      {hours !== undefined && hours > 0 && (
        <Stepper
          name={words.hours}
          value={words.hoursValue(hours)}
          step={words.hoursStep(HOURS_STEP)}
          fact="next.uren"
          less={Math.max(1, hours - HOURS_STEP)}
          more={Math.min(MOST_HOURS, hours + HOURS_STEP)}
          now={hours}
          onStep={(to) => onTry(withHours(to))}
        />
      )}
      <Stepper
        name={words.wage}
        value={wholeEuros(wage)}
        step={wholeEuros(WAGE_STEP)}
        fact="next.loon"
        less={Math.max(0, wage - WAGE_STEP)}
        more={Math.min(MOST_WAGE, wage + WAGE_STEP)}
        now={wage}
        onStep={(to) => onTry({ ...sum.facts, 'next.loon': to })}
      />
      {hours !== undefined && <p class="quiet">{words.wagePerHourStays}</p>}
      {isChanged && (
        <button type="button" class="plain" onClick={onBack}>
          {words.backToPlan}
        </button>
      )}
    </div>
  )
}

interface Step {
  readonly name: string
  readonly value: string
  readonly step: string
  readonly fact: string
  readonly less: number
  readonly more: number
  readonly now: number
  readonly onStep: (to: number) => void
}

const Stepper = ({ name, value, step, fact, less, more, now, onStep }: Step) => (
  <fieldset class="stepper">
    <legend>
      {name}: <strong>{value}</strong>
    </legend>
    {[
      { to: less, label: words.less(step), sign: '−' },
      { to: more, label: words.more(step), sign: '+' },
    ].map(({ to, label, sign }) => (
      <button
        type="submit"
        form={ANSWER_FORM}
        name="answer"
        value={`${fact}=${to}`}
        class="plain"
        disabled={to === now}
        formNoValidate
        onClick={(event) => {
          event.preventDefault()
          onStep(to)
        }}
      >
        <span aria-hidden="true">{sign} </span>
        {label}
      </button>
    ))}
  </fieldset>
)
