import type { BlockOf } from '../../functions/shared/blocks.ts'
import { dayInWords } from '../../functions/shared/date-in-words.ts'
import { MESSAGE_FORM } from '../screen/forms.tsx'
import { profileWords as words } from '../strings/profile.ts'
import { ANSWER_FORM } from './question.tsx'

type Profile = BlockOf<'profile'>
type Part = Profile['parts'][number]
type Line = Part['lines'][number]

/** The personal profile: on a screen each sentence can be changed, on paper it is one page to hand over. */
export const ProfileView = ({ title, parts, step, made, isOpen }: Profile & { isOpen: boolean }) => (
  <section class="profile">
    <header>
      <h2>{title}</h2>
      <p class="paper-only">
        {words.name} <Pen />
      </p>
    </header>
    <div class="six">
      {parts.map((part) => (
        <PartView part={part} isOpen={isOpen} />
      ))}
    </div>
    {step && (
      <section class="paper-only my-step">
        <h3>{words.step}</h3>
        <p>{step}</p>
        <p class="pens">
          {words.when} <Pen /> {words.who} <Pen />
        </p>
      </section>
    )}
    <footer class="quiet">
      <p class="paper-only">
        <strong>{words.provedBy}</strong> {words.proofs}
      </p>
      <p>{words.made(dayInWords(made, words.language))}</p>
    </footer>
    {isOpen && (
      <p class="row screen-only">
        <Way value="blad" label={words.print} />
        <Way value="tekst" label={words.asText} />
        <Way value="json" label={words.asFile} />
      </p>
    )}
  </section>
)

const PartView = ({ part: { id, title, about, lines }, isOpen }: { part: Part; isOpen: boolean }) => (
  <section class={`part ${id}${lines.length === 0 ? ' blank' : ''}`}>
    <h3>
      {title} <span>{about}</span>
    </h3>
    {lines.length === 0 && (
      <>
        <p class="quiet screen-only">{words.empty}</p>
        <p class="paper-only">
          <Pen />
        </p>
      </>
    )}
    {lines.map((line) => (
      <LineView line={line} isOpen={isOpen} />
    ))}
  </section>
)

const LineView = ({ line, isOpen }: { line: Line; isOpen: boolean }) => (
  <>
    <p>
      {line.frame} <strong>“{line.words}”</strong> <em>{line.proofInWords}</em>
    </p>
    {isOpen && (
      <p class="row screen-only">
        <Act value={`${line.fact}=`} label={words.change} about={line.words} />
        <Act value={`${line.fact}=null`} label={words.remove} about={line.words} />
        <Act value={`${line.proofFact}=`} label={words.proof} about={line.words} />
      </p>
    )}
  </>
)

const Act = ({ value, label, about }: { value: string; label: string; about: string }) => (
  <button type="submit" form={ANSWER_FORM} name="answer" value={value} class="link" formNoValidate>
    {label} <span class="hidden">{about}</span>
  </button>
)

/** A page or file of its own: with a script the browser's own print and download. */
const Way = ({ value, label }: { value: string; label: string }) => (
  <button
    type="submit"
    form={MESSAGE_FORM}
    formAction="/gesprek/profiel"
    formTarget="_blank"
    name="als"
    value={value}
    formNoValidate
  >
    {label}
  </button>
)

/** A line to write on. */
const Pen = () => <span class="pen" />
