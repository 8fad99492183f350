import type { ComponentChildren } from 'preact'
import { nl } from '../strings/nl.ts'
import { type Carried, Hidden, MESSAGE_FORM } from './forms.tsx'
import { HelpNumbers } from './help-numbers.tsx'
import { Icon } from './icon.tsx'

/** As many as the helpline takes; see `messageText`. */
const MOST_CHARACTERS = 4_000
/** From here on it is said how much room is left. */
const COUNTED_FROM = 3_500

interface Props extends Carried {
  readonly draft: string
  readonly label: string
  readonly placeholder: string
  /** Why what stands in the field could not be sent. */
  readonly problem?: string | undefined
  /** False while a person is there already, or asked for. */
  readonly mayAskHuman: boolean
  readonly onInput?: (text: string) => void
  readonly onKeyDown?: (event: KeyboardEvent) => void
  /** The tools, behind "Meer". */
  readonly children: ComponentChildren
}

/** Always in sight, in reach of a thumb: the field, a person, and everything else. */
export function Bar(props: Props) {
  const { draft, label, placeholder, problem, mayAskHuman, onInput, onKeyDown, children, ...carried } = props
  const over = draft.length - MOST_CHARACTERS
  const why = over > 0 ? nl.tooLong(over) : problem
  return (
    <div class="bar">
      <div class="in">
        <form id={MESSAGE_FORM} method="post" action="/gesprek#antwoord" autocomplete="off">
          <Hidden {...carried} />
          <label class="hidden" for="vraag">
            {label}
          </label>
          <div class={why ? 'field refused' : 'field'}>
            <textarea
              id="vraag"
              name="question"
              rows={1}
              dir="auto"
              autocomplete="off"
              placeholder={placeholder}
              aria-describedby="vraag-hint"
              aria-invalid={why ? true : undefined}
              value={draft}
              onInput={onInput && ((event) => onInput(event.currentTarget.value))}
              onKeyDown={onKeyDown}
            />
            <button type="submit" class="main send">
              {nl.send}
            </button>
          </div>
          <p id="vraag-hint" class="hint" role="status">
            {why && (
              <span class="refusal">
                <Icon name="warning" /> {why} {nl.textIsKept}
              </span>
            )}
            {!why && draft.length >= COUNTED_FROM && nl.roomLeft(-over)}
          </p>
        </form>
        <div class="tools">
          {mayAskHuman && (
            <button
              type="submit"
              form={MESSAGE_FORM}
              formaction="/gesprek/mens#mens"
              class="link warm"
              id="naar-mens"
            >
              <Icon name="person" />
              {nl.talkToHuman}
            </button>
          )}
          {children}
        </div>
        <HelpNumbers />
      </div>
    </div>
  )
}
