import { useEffect, useReducer, useRef, useState } from 'preact/hooks'
import type { WireTurn } from '../../functions/http/wire.ts'
import { readAnswerButton } from '../../functions/shared/answer-text.ts'
import { momentInWords } from '../../functions/shared/date-in-words.ts'
import { BlockView } from '../blocks/blocks.tsx'
import { ANSWER_FORM } from '../blocks/question.tsx'
import { doors, nl } from '../strings/nl.ts'
import { peopleNl } from '../strings/people-nl.ts'
import * as client from './client.ts'
import { Controller } from './controller.ts'
import type { State, Waiting } from './conversation.ts'
import { People } from './people.tsx'
import { canSpeak, speak, stopSpeaking } from './speech.ts'
import { Tools } from './tools.tsx'

interface Props {
  /** A message to send at once: a door, a start topic, or what was typed before the script was there. */
  readonly first?: string | undefined
  readonly framed: boolean
}

/** The whole conversation; the same in the page and in the widget's frame. */
export function Conversation({ first, framed }: Props) {
  const [, redraw] = useReducer((count: number) => count + 1, 0)
  const [controller] = useState(() => new Controller(() => redraw(undefined as never)))
  const [draft, setDraft] = useState('')
  const [isAsking, setAsking] = useState(false)
  const [notice, setNotice] = useState<string>()
  const { state } = controller

  useEffect(() => {
    // Without it the conversation goes on as well.
    client.notice().then(setNotice, () => {})
  }, [])
  useEffect(() => {
    void controller.start().then(() => first && controller.send(first))
    return () => controller.dispose()
  }, [controller, first])

  const answer = (event: SubmitEvent, button: HTMLButtonElement) => {
    event.preventDefault()
    const form = event.target instanceof HTMLFormElement ? new FormData(event.target) : new FormData()
    const read = readAnswerButton(button.value, (name) => String(form.get(name) ?? ''))
    if (read)
      controller.answer(
        read,
        typeof read.value === 'string' && !button.value.includes('=')
          ? read.value
          : (button.textContent ?? ''),
      )
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const button = event.submitter
    if (button instanceof HTMLButtonElement && button.name === 'answer') return answer(event, button)
    if (button instanceof HTMLButtonElement && button.name === 'text') return controller.send(button.value)
    controller.send(draft)
    setDraft('')
  }

  if (state.phase === 'gone') return <Gone problem={state.problem} startAnew={() => controller.startAnew()} />
  return (
    <div class="conversation">
      <h1 class={state.turns.length > 0 ? 'small' : undefined}>
        {state.turns.length > 0 ? nl.conversationTitle : nl.tagline}
      </h1>
      {notice && (
        <p class="warning" role="status">
          {notice}
        </p>
      )}
      {state.people === 'advisor' ? (
        <p class="person" role="status">
          {state.status?.name
            ? peopleNl.withPerson(state.status.name, state.status.team ?? '')
            : peopleNl.somebody}
        </p>
      ) : (
        <p class="automatic">{nl.automatic}</p>
      )}
      <form onSubmit={submit} autocomplete="off">
        <Log
          turns={state.turns}
          outbox={state.outbox}
          isSending={state.phase === 'sending'}
          onFeedback={(about, helped) => void controller.feedback(about, helped)}
        />
        <p class="status" role="status">
          {state.phase === 'offline' && state.outbox.length > 0
            ? `${state.problem ?? ''} ${nl.notSentYet}`
            : state.problem}
          {state.phase === 'offline' && (
            <button type="button" onClick={controller.retry}>
              {nl.tryAgain}
            </button>
          )}
        </p>
        {state.turns.length <= 1 && state.outbox.length === 0 && <Doors />}
        <Ask
          draft={draft}
          setDraft={setDraft}
          label={
            state.people === 'advisor' && state.status?.name
              ? peopleNl.writeTo(state.status.name)
              : nl.askLabel
          }
          onHuman={mayAsk(state) && !isAsking ? () => setAsking(true) : undefined}
        />
        {state.expires && (
          <p class="quiet">{(state.kept ? nl.keptWithCode : nl.keptUntil)(momentInWords(state.expires))}</p>
        )}
      </form>
      <People controller={controller} isAsking={isAsking} onAsking={setAsking} />
      <form
        id={ANSWER_FORM}
        autocomplete="off"
        onSubmit={(event) => event.submitter instanceof HTMLButtonElement && answer(event, event.submitter)}
      />
      <Tools controller={controller} framed={framed} />
    </div>
  )
}

/** What was told about people is no answer to rate. */
const isNews = ({ blocks }: WireTurn): boolean =>
  blocks.every((block) => block.kind === 'handover' && block.state !== 'desks')

const mayAsk = ({ people }: State): boolean => people === 'guide' || people === 'left-question'

interface LogProps {
  readonly turns: readonly WireTurn[]
  readonly outbox: readonly Waiting[]
  readonly isSending: boolean
  readonly onFeedback: (about: number, helped: boolean) => void
}

function Log({ turns, outbox, isSending, onFeedback }: LogProps) {
  const newest = useRef<HTMLLIElement>(null)
  const count = turns.length
  const answered = turns.at(-1)?.from === 'guide' ? turns.at(-2)?.number : undefined
  const last = turns.at(-1)
  const lastOfPerson = last?.from === 'advisor' ? last : undefined
  // A reply is read from its top: the message it answers goes to the top of the screen.
  useEffect(() => {
    if (count > 1) newest.current?.scrollIntoView({ block: 'start' })
  }, [count])
  return (
    <div role="log" aria-label={nl.log} aria-live="polite" aria-relevant="additions">
      <ol class="log">
        {turns.map((turn) => (
          <li
            key={`${turn.number}.${turn.from}`}
            class={`turn ${turn.from}`}
            {...((turn.from === 'visitor' ? turn.number === answered : turn === lastOfPerson) && {
              ref: newest,
            })}
          >
            <p class="who">
              {turn.from === 'visitor'
                ? nl.fromVisitor
                : turn.name
                  ? nl.fromAdvisor(turn.name)
                  : nl.fromGuide}
            </p>
            {turn.replaced && <p class="quiet">{nl.replaced(turn.replaced.join(', '))}</p>}
            {turn.blocks.map((block) => (
              <BlockView block={block} isOpen={turn === turns.at(-1)} />
            ))}
            {turn.from === 'guide' && turn.number > 1 && !isNews(turn) && (
              <After turn={turn} onFeedback={onFeedback} />
            )}
          </li>
        ))}
        {outbox.map(({ id, text }) => (
          <li key={id} class="turn visitor waiting">
            <p class="who">{nl.fromVisitor}</p>
            <p>{text}</p>
            <p class="quiet">{isSending ? nl.sending : nl.notSentYet}</p>
          </li>
        ))}
      </ol>
    </div>
  )
}

/** Read aloud, and whether it helped. */
function After({ turn, onFeedback }: { turn: WireTurn; onFeedback: LogProps['onFeedback'] }) {
  const element = useRef<HTMLDivElement>(null)
  const [isReading, setReading] = useState(false)
  const toggle = () => {
    if (isReading) stopSpeaking()
    else
      speak(element.current?.parentElement?.querySelectorAll('h2, h3, p:not(.who), li') ?? [], () =>
        setReading(false),
      )
    setReading(!isReading)
  }
  return (
    <div class="after" ref={element}>
      {canSpeak() && (
        <button type="button" class="plain" aria-pressed={isReading} onClick={toggle}>
          {isReading ? nl.stopReading : nl.readAloud}
        </button>
      )}
      {turn.helped === undefined ? (
        <fieldset>
          <legend>{nl.didItHelp}</legend>
          <button type="button" class="plain" onClick={() => onFeedback(turn.number, true)}>
            {nl.helpedYes}
          </button>
          <button type="button" class="plain" onClick={() => onFeedback(turn.number, false)}>
            {nl.helpedNo}
          </button>
        </fieldset>
      ) : (
        <span class="quiet">{turn.helped ? nl.helpedThanks : nl.notHelped}</span>
      )}
    </div>
  )
}

const Doors = () => (
  <fieldset class="doors">
    <legend>{nl.doorsTitle}</legend>
    {doors.map(({ label, send }) => (
      <button type="submit" name="text" value={send} class="door">
        {label}
      </button>
    ))}
  </fieldset>
)

interface AskProps {
  readonly draft: string
  readonly setDraft: (text: string) => void
  readonly label: string
  /** Absent while a person is there already, or asked for. */
  readonly onHuman: (() => void) | undefined
}

function Ask({ draft, setDraft, label, onHuman }: AskProps) {
  // On a phone Enter makes a new line; with a keyboard it sends, and Shift+Enter makes the line.
  const onKeyDown = (event: KeyboardEvent) => {
    if (
      event.key !== 'Enter' ||
      event.shiftKey ||
      event.isComposing ||
      matchMedia('(pointer: coarse)').matches
    )
      return
    event.preventDefault()
    if (event.currentTarget instanceof HTMLTextAreaElement) event.currentTarget.form?.requestSubmit()
  }
  return (
    <div class="ask">
      <label for="vraag">{label}</label>
      <p id="vraag-hint" class="quiet">
        {nl.askHint}
      </p>
      <textarea
        id="vraag"
        name="question"
        rows={3}
        aria-describedby="vraag-hint"
        autocomplete="off"
        value={draft}
        onInput={(event) => setDraft(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <div class="row">
        <button type="submit" class="primary">
          {nl.send}
        </button>
        {onHuman && (
          <button type="button" onClick={onHuman}>
            {nl.talkToHuman}
          </button>
        )}
      </div>
    </div>
  )
}

const Gone = ({ problem, startAnew }: { problem: string | undefined; startAnew: () => void }) => (
  <div class="conversation">
    <h1>{nl.gone}</h1>
    <p role="status">{problem}</p>
    <button type="button" class="primary" onClick={startAnew}>
      {nl.newConversation}
    </button>
  </div>
)
