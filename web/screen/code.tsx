import { nl } from '../strings/nl.ts'
import { type Carried, Post } from './forms.tsx'
import { Icon } from './icon.tsx'

interface Props extends Carried {
  readonly code: string
  /** A question was left: the words open the answer. */
  readonly isForAnswer: boolean
}

/** The four words to come back with: they stay on the screen until the visitor has them. */
export const CodeCard = ({ code, isForAnswer, ...carried }: Props) => (
  <section class="card code-card" id="code-kaart" tabIndex={-1} aria-labelledby="code-titel">
    <p class="kind warm">
      <Icon name="key" />
      {nl.codeKind}
    </p>
    <h2 id="code-titel">{nl.codeTitle}</h2>
    <ol class="code">
      {code.split('-').map((word) => (
        <li>{word}</li>
      ))}
    </ol>
    <p>
      {isForAnswer && `${nl.codeForAnswer} `}
      {nl.codeExplained}
    </p>
    {/* The form carries no code any more: so it goes from the screen. */}
    <Post to="kijk" at="antwoord" {...carried} code={undefined}>
      <button type="submit" name="noted" value="yes" class="main">
        {nl.codeNoted}
      </button>
    </Post>
  </section>
)
