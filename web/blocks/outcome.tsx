import type { BlockOf } from '../../functions/shared/blocks.ts'
import { outcomeWords as words } from '../strings/outcome.ts'
import { Fold } from './fold.tsx'
import { ANSWER_FORM } from './question.tsx'

type Outcome = BlockOf<'outcome'>

/** Where a path came out: what could be done, one step with its moment, and what was told, to change. */
export const OutcomeView = ({ title, told, options, step, isOpen }: Outcome & { isOpen: boolean }) => (
  <section class="outcome">
    <h2>{title}</h2>
    <ol class="ways">
      {options.map((option) => (
        <li>
          <strong>{option.title}</strong>
          <p>{option.text}</p>
        </li>
      ))}
    </ol>
    <div class="card this-week">
      <h3>{words.step}</h3>
      <p>{step.text}</p>
      {isOpen && <When {...step.when} />}
    </div>
    {told.length > 0 && (
      <Fold title={words.told}>
        <ul>
          {told.map((one) => (
            <li>
              {one.title} <strong>{one.words}</strong>
              {isOpen && <Change fact={one.fact} title={one.title} />}
            </li>
          ))}
        </ul>
      </Fold>
    )}
  </section>
)

const When = ({ fact, title, choices }: Outcome['step']['when']) => (
  <>
    <p class="quiet-text">{title}</p>
    <div class="row chips">
      {choices.map(({ label, value }) => (
        <button
          type="submit"
          form={ANSWER_FORM}
          name="answer"
          value={`${fact}=${JSON.stringify(value)}`}
          formNoValidate
        >
          {label}
        </button>
      ))}
    </div>
  </>
)

const Change = ({ fact, title }: { fact: string; title: string }) => (
  <button type="submit" form={ANSWER_FORM} name="answer" value={`${fact}=`} class="link" formNoValidate>
    {words.change} <span class="hidden">{title}</span>
  </button>
)
