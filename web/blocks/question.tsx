import { answerField } from '../../functions/shared/answer-text.ts'
import type { BlockOf } from '../../functions/shared/blocks.ts'
import { nl } from '../strings/nl.ts'

/** The form that answers to questions belong to: Enter in a field sends the answer and nothing else. */
export const ANSWER_FORM = 'antwoord-formulier'

type Question = BlockOf<'question'>

/**
 * One question. Its buttons are submit buttons named `answer`: `fact=value` in JSON for a choice, `fact` alone
 * for what stands in the field. So it works without JavaScript; with it, the conversation reads the same.
 */
export const QuestionView = (question: Question) => (
  <fieldset class="question">
    <legend>{question.title}</legend>
    <details>
      <summary>{nl.whyAsk}</summary>
      <p>{question.why}</p>
    </details>
    {question.input === 'choice' ? <Choices {...question} /> : <Field {...question} />}
    <button
      type="submit"
      form={ANSWER_FORM}
      name="answer"
      value={`${question.fact}=null`}
      class="plain"
      formNoValidate
    >
      {nl.skipQuestion}
    </button>
    <p class="quiet">{question.skip}</p>
  </fieldset>
)

const Choices = ({ fact, choices }: Pick<Question, 'fact' | 'choices'>) => (
  <div class="choices">
    {choices.map(({ label, value }) => (
      <button
        type="submit"
        form={ANSWER_FORM}
        name="answer"
        value={`${fact}=${JSON.stringify(value)}`}
        class="choice"
      >
        {label}
      </button>
    ))}
  </div>
)

const Field = ({ fact, title, input, unit, choices }: Question) => (
  <>
    <div class="row">
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
      <button type="submit" form={ANSWER_FORM} name="answer" value={fact} class="primary">
        {nl.answer}
      </button>
    </div>
    {choices.length > 0 && <Choices fact={fact} choices={choices} />}
  </>
)
