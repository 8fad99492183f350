import type { HandoverStatus } from '../../functions/http/handovers.ts'
import { RegionChoice } from '../blocks/reach.tsx'
import { nl } from '../strings/nl.ts'
import { peopleNl } from '../strings/people-nl.ts'
import { type Carried, Post } from './forms.tsx'
import { Icon } from './icon.tsx'

export interface Asking {
  /** A question is left, to be answered later: nobody is there, or the visitor would rather not wait. */
  readonly leaves: boolean
  /** What was written already; absent, it begins with what the helpline proposes. */
  readonly text?: string | undefined
  /** Why it could not be sent. */
  readonly problem?: string | undefined
  readonly onInput?: (text: string) => void
  readonly onCancel?: () => void
}

interface Props extends Carried {
  readonly asking: Asking
  readonly status: HandoverStatus | undefined
}

/** The visitor sees, changes and approves what an advisor reads, before anything goes. */
export const AskPerson = ({ asking, status, ...carried }: Props) => {
  const { leaves, text, problem, onInput, onCancel } = asking
  return (
    <>
      <Post to="mens/vraag" at="mens" {...carried}>
        {problem && (
          <p class="refusal" role="alert">
            <Icon name="warning" /> {problem} {nl.textIsKept}
          </p>
        )}
        <label for="samenvatting">{leaves ? peopleNl.question : peopleNl.summary}</label>
        <textarea
          id="samenvatting"
          name="summary"
          rows={4}
          dir="auto"
          autocomplete="off"
          value={text ?? status?.draft ?? ''}
          onInput={onInput && ((event) => onInput(event.currentTarget.value))}
        />
        {!leaves && (
          <fieldset class="share">
            <legend>{peopleNl.share}</legend>
            <Choice value="summary" label={peopleNl.shareSummary} isFirst />
            <Choice value="all" label={peopleNl.shareAll} />
            <Choice value="nothing" label={peopleNl.shareNothing} />
          </fieldset>
        )}
        {status && status.regions.length > 0 && <RegionChoice {...status} />}
        <button type="submit" name="go" value={leaves ? 'leave' : 'ask'} class="main">
          {leaves ? peopleNl.goLeave : peopleNl.goAsk}
        </button>
      </Post>
      <div class="row between">
        <Post to="kijk" at="antwoord" {...carried}>
          <button type="submit" class="link" onClick={onCancel}>
            {peopleNl.cancel}
          </button>
        </Post>
        <button type="submit" form="bericht" name="text" value={nl.talkToHuman} class="link">
          {peopleNl.otherDesks}
        </button>
      </div>
    </>
  )
}

const Choice = ({ value, label, isFirst = false }: { value: string; label: string; isFirst?: boolean }) => (
  <label>
    <input type="radio" name="share" value={value} defaultChecked={isFirst} /> {label}
  </label>
)
