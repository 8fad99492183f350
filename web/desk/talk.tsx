import { useEffect, useRef } from 'preact/hooks'
import type { DeskTurn } from '../../functions/http/desk/turns.ts'
import { BlockView } from '../blocks/blocks.tsx'
import { deskNl } from '../strings/desk-nl.ts'
import { ActionBar, ActionWindow } from './actions.tsx'
import type { Controller } from './controller.ts'
import type { Window } from './desk.tsx'
import { FindWindow } from './find.tsx'
import { endOf } from './lists.tsx'
import { Note, Reply, Suggested } from './reply.tsx'
import type { Talk, Unsent } from './state.ts'

interface Props {
  readonly controller: Controller
  readonly talk: Talk | undefined
  readonly window: Window | undefined
  readonly onWindow: (window: Window | undefined) => void
}

/** One conversation with all that can be done in it. */
export function TalkView({ controller, talk, window, onWindow }: Props) {
  const close = () => onWindow(undefined)
  const insert = (text: string) => {
    close()
    if (!talk) return
    const draft = controller.state.drafts[talk.session] ?? ''
    controller.setDraft(talk.session, draft === '' ? text : `${draft}\n\n${text}`)
    // After the window has given the focus back.
    setTimeout(() => document.getElementById('antwoord')?.focus())
  }
  const find = (window === 'canned' || window === 'search') && (
    <FindWindow
      kind={window}
      controller={controller}
      canInsert={talk !== undefined}
      onInsert={insert}
      onClose={close}
    />
  )
  if (!talk)
    return (
      <section class="talk" aria-label={deskNl.conversation}>
        <p>{deskNl.chooseFirst}</p>
        <p class="quiet">{deskNl.helpHint}</p>
        {find}
      </section>
    )
  if (talk.isOver)
    return (
      <section class="talk" aria-label={deskNl.conversation}>
        <p role="status">{endOf(talk.state)}</p>
        <button type="button" onClick={() => controller.dismiss(talk.session)}>
          {deskNl.put}
        </button>
        {find}
      </section>
    )
  const unsent = controller.state.unsent.filter(({ session }) => session === talk.session)
  return (
    <section class="talk" aria-label={deskNl.conversation}>
      <Log
        talk={talk}
        unsent={unsent}
        isOffline={controller.state.isOffline}
        own={controller.state.me?.name}
      />
      {talk.as !== 'helper' && (
        <>
          <Suggested talk={talk} onInsert={insert} />
          <Reply controller={controller} talk={talk} onWindow={onWindow} />
        </>
      )}
      {talk.as !== 'answerer' && <Note controller={controller} talk={talk} />}
      {talk.as === 'holder' && <ActionBar onWindow={onWindow} />}
      {find || (window && <ActionWindow kind={window} controller={controller} talk={talk} onClose={close} />)}
    </section>
  )
}

interface LogProps {
  readonly talk: Talk
  readonly unsent: readonly Unsent[]
  readonly isOffline: boolean
  readonly own: string | undefined
}

function Log({ talk, unsent, isOffline, own }: LogProps) {
  const end = useRef<HTMLDivElement>(null)
  const count = talk.turns.length + unsent.length
  // The newest line stands at the bottom; when a line comes in, it is brought into view.
  useEffect(() => {
    if (count > 0) end.current?.scrollTo({ top: end.current.scrollHeight })
  }, [count])
  return (
    <div
      class="desk-log"
      role="log"
      aria-label={deskNl.conversation}
      aria-live="polite"
      ref={end}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
    >
      <ol class="log">
        {talk.turns.map((turn) => (
          <li key={`${turn.number}.${turn.from}`} class={`turn ${turn.from}`}>
            <Turn turn={turn} own={own} />
          </li>
        ))}
        {unsent.map(({ id, text }) => (
          <li key={id} class="turn advisor waiting">
            <p class="who">{deskNl.you}</p>
            <p>{text}</p>
            <p class="quiet">{isOffline ? deskNl.notSent : deskNl.sending}</p>
          </li>
        ))}
      </ol>
    </div>
  )
}

function Turn({ turn, own }: { turn: DeskTurn; own: string | undefined }) {
  if (turn.from === 'event') return <p class="event">{eventOf(turn)}</p>
  return (
    <>
      <p class="who">
        {speakerOf(turn, own)} <time class="quiet">{timeOf(turn.at)}</time>{' '}
        {turn.danger && <strong class="mark">{deskNl.danger}</strong>}
      </p>
      {turn.replaced && <p class="quiet">{deskNl.replaced(turn.replaced.join(', '))}</p>}
      {turn.from === 'guide' ? (
        <Folded turn={turn} />
      ) : (
        turn.blocks?.map((block) => <BlockView block={block} isOpen={false} />)
      )}
    </>
  )
}

/** What the guide said is long: its first words tell which it was. */
function Folded({ turn }: { turn: DeskTurn }) {
  const titles = turn.blocks?.map(
    (block) => ('title' in block && block.title) || ('text' in block ? block.text : ''),
  )
  return (
    <details>
      <summary>{titles?.find((title) => title)?.slice(0, 80) ?? deskNl.guide}</summary>
      <form>
        <fieldset disabled>
          {turn.blocks?.map((block) => (
            <BlockView block={block} isOpen={false} />
          ))}
        </fieldset>
      </form>
    </details>
  )
}

function speakerOf({ from, name = '', to }: DeskTurn, own: string | undefined): string {
  if (from === 'note') return to === undefined ? deskNl.noteBy(name) : deskNl.noteTo(name, to)
  if (from === 'advisor') return name === own ? `${deskNl.you} (${name})` : name
  return from === 'visitor' ? deskNl.visitor : deskNl.guide
}

const isEvent = (what: string): what is keyof typeof deskNl.events => Object.hasOwn(deskNl.events, what)

function eventOf({ what = 'begin', name, team, outcome, rating, at }: DeskTurn): string {
  const words = [
    isEvent(what) ? deskNl.events[what] : what,
    name,
    team,
    outcome && deskNl.outcomes[outcome],
    rating && deskNl.ratings[rating],
    timeOf(at),
  ]
  return words.filter((word) => word).join(' · ')
}

const clock = new Intl.DateTimeFormat('nl-NL', {
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/Amsterdam',
})
const timeOf = (at: string): string => clock.format(new Date(at))
