import { useEffect, useReducer, useState } from 'preact/hooks'
import type { Asking } from '../screen/ask-person.tsx'
import { Screen } from '../screen/screen.tsx'
import { nl } from '../strings/nl.ts'
import { actsOf } from './acts.ts'
import { After } from './after.tsx'
import { useAim, useReplyInView } from './attention.ts'
import * as client from './client.ts'
import { Controller } from './controller.ts'
import { Help } from './help.tsx'
import { survivesReload } from './kept.ts'
import { isLarger, toggleLarger } from './larger.ts'
import { Outbox } from './outbox.tsx'
import { canSpeak, useReading } from './speech.ts'

interface Props {
  /** A message to send at once: a door, a start topic, or what was typed before the script was there. */
  readonly first?: string | undefined
  /** True when the visitor came for a person. */
  readonly wantsHuman?: boolean
  readonly framed: boolean
}

/** The conversation with its script: the same screen as without, whose forms are taken over here. */
export function Conversation({ first, wantsHuman = false, framed }: Props) {
  const [, redraw] = useReducer((count: number) => count + 1, 0)
  const [controller] = useState(() => new Controller(() => redraw(undefined as never)))
  const [asking, setAsking] = useState<Asking>()
  const [isRated, setRated] = useState(false)
  const [codeProblem, setCodeProblem] = useState<string>()
  const [notice, setNotice] = useState<string>()
  const [done, setDone] = useState<string>()
  const [larger, setLarger] = useState(isLarger())
  const aim = useAim()
  const reading = useReading()
  const { state } = controller
  const acts = actsOf({ controller, asking, setAsking, setRated, setCodeProblem, setDone, aim })

  useEffect(() => {
    // Without it the conversation goes on as well.
    client.notice().then(setNotice, () => {})
  }, [])
  useEffect(() => {
    void controller.start().then(() => {
      if (first) controller.send(first)
      if (wantsHuman) void acts.openAsking(false)
    })
    return () => controller.dispose()
  }, [controller])
  const unseen = useReplyInView(state)

  if (state.phase === 'gone') return <Gone {...state} onAnew={() => controller.startAnew()} />
  const isWorking = state.phase === 'offline' || state.outbox.length === 0
  return (
    <div class="conversation" lang={nl.language} onSubmit={acts.submit}>
      <Screen
        token=""
        last={state.last}
        newId=""
        code={state.code}
        turns={state.turns}
        people={state.people}
        status={state.status}
        asking={asking}
        isRated={isRated}
        draft={state.draft}
        problem={state.refusal}
        notice={notice}
        expires={state.expires}
        kept={state.kept}
        live={{
          isFramed: framed,
          canSpeak: canSpeak(),
          isReading: reading.isOn,
          isLarger: larger,
          codeProblem,
          onPrint: () => print(),
          onRead: () => reading.toggle(document.querySelectorAll('#antwoord :is(h2, h3, p:not(.who), li)')),
          onLarger: () => setLarger(toggleLarger()),
          outbox:
            state.outbox.length > 0 ? (
              <Outbox waiting={state.outbox} isOffline={state.phase === 'offline'} />
            ) : null,
          after: (turn) => (
            <After turn={turn} onFeedback={(helped) => void controller.feedback(turn.number, helped)} />
          ),
          status: (
            <>
              <Help blocks={state.help} />
              <p class="status" role="status" id="melding" tabIndex={-1}>
                {asking || state.help.length > 0 ? done : (state.problem ?? done)}
                {isWorking && !state.problem && state.token && !survivesReload() && nl.notRemembered}
              </p>
              {state.phase === 'offline' && (
                <button type="button" class="quiet" onClick={controller.retry}>
                  {nl.tryAgain}
                </button>
              )}
              {unseen.isThere && (
                <button type="button" class="main unseen" onClick={unseen.show}>
                  {nl.newMessage}
                </button>
              )}
            </>
          ),
          onInput: (text) => controller.write(text),
          onKeyDown: sendOnEnter,
        }}
      />
    </div>
  )
}

/** On a phone Enter makes a new line; with a keyboard it sends, and Shift+Enter makes the line. */
function sendOnEnter(event: KeyboardEvent): void {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing || matchMedia('(pointer: coarse)').matches)
    return
  event.preventDefault()
  if (event.currentTarget instanceof HTMLTextAreaElement) event.currentTarget.form?.requestSubmit()
}

interface GoneProps {
  readonly problem: string | undefined
  readonly draft: string
  readonly onAnew: () => void
}

/** Wiped or past its time: what was typed for it is still there, and goes along. */
const Gone = ({ problem, draft, onAnew }: GoneProps) => (
  <div class="said">
    <h1>{nl.gone}</h1>
    <p role="status">{problem}</p>
    {draft !== '' && (
      <>
        <p>{nl.yourTextIsHere}</p>
        <p class="bubble" dir="auto">
          {draft}
        </p>
      </>
    )}
    <button type="button" class="main" onClick={onAnew}>
      {nl.newConversation}
    </button>
  </div>
)
