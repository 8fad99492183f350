import { answerField } from '../../functions/shared/answer-text.ts'
import type { BlockOf } from '../../functions/shared/blocks.ts'
import { Icon } from '../screen/icon.tsx'
import { nl } from '../strings/nl.ts'

/** The form that answers to questions belong to: Enter in a field sends the answer and nothing else. */
export const ANSWER_FORM = 'antwoord-formulier'

type Question = BlockOf<'question'>

/**
 * One question, alone in view. Its buttons are submit buttons named `answer`: `fact=value` in JSON for a choice,
 * `fact` alone for what stands in the field. So it works without JavaScript; with it, the conversation reads the same.
 */
export const QuestionView = (question: Question) => (
  <fieldset class="question" lang={question.language}>
    <legend>
      <h2 tabIndex={-1}>{question.title}</h2>
    </legend>
    {question.input === 'choice' ? (
      <Choices {...question} />
    ) : question.input === 'choices' ? (
      <Several {...question} />
    ) : (
      <Field {...question} />
    )}
    <div class="row between">
      <button
        type="submit"
        form={ANSWER_FORM}
        name="answer"
        value={`${question.fact}=null`}
        class="link"
        formNoValidate
      >
        {nl.skipQuestion}
      </button>
      {question.back && (
        <button
          type="submit"
          form={ANSWER_FORM}
          name="answer"
          value={`${question.back}=`}
          class="link"
          formNoValidate
        >
          {nl.questionBack}
        </button>
      )}
      <details class="why">
        <summary class="link">{nl.whyAsk}</summary>
        <p>{question.why}</p>
        <p class="quiet-text">{question.skip}</p>
      </details>
    </div>
  </fieldset>
)

/** The question of a path that was left: one line to open, below what was asked instead. */
export const WaitingQuestion = (question: Question) => (
  <details class="folded waits">
    <summary>
      <Icon name="direction" />
      <span lang={question.language}>{nl.goOnWith(question.title)}</span>
      <span class="look">{nl.answerIt}</span>
    </summary>
    <QuestionView {...question} />
  </details>
)

const Choices = ({ fact, choices }: Pick<Question, 'fact' | 'choices'>) => (
  <ul class="list">
    {choices.map(({ label, value }) => (
      <li>
        <button
          type="submit"
          form={ANSWER_FORM}
          name="answer"
          value={`${fact}=${JSON.stringify(value)}`}
          class="go"
        >
          <span>{label}</span>
          <Icon name="chev" />
        </button>
      </li>
    ))}
  </ul>
)

/** Several answers at once: a box for each, and one button that takes them. */
const Several = ({ fact, choices, limit }: Question) => (
  <>
    {limit !== undefined && <p class="quiet-text">{nl.chooseAtMost(limit)}</p>}
    <ul class="list">
      {choices.map(({ label, value }) => (
        <li>
          <label class="go tick">
            <input type="checkbox" form={ANSWER_FORM} name={answerField(fact)} value={String(value)} />
            <span>{label}</span>
          </label>
        </li>
      ))}
    </ul>
    <button type="submit" form={ANSWER_FORM} name="answer" value={fact} class="main" formNoValidate>
      {nl.answer}
    </button>
  </>
)

const Field = ({ fact, title, input, unit, choices }: Question) => (
  <>
    <div class="row fill">
      <input
        type="text"
        form={ANSWER_FORM}
        name={answerField(fact)}
        aria-label={title}
        autocomplete="off"
        required
        maxLength={200}
        inputMode={input === 'amount' ? 'decimal' : input === 'number' ? 'numeric' : 'text'}
      />
      {unit && <span>{unit}</span>}
      <button type="submit" form={ANSWER_FORM} name="answer" value={fact} class="main">
        {nl.answer}
      </button>
    </div>
    {choices.length > 0 && <Choices fact={fact} choices={choices} />}
  </>
)
