import { useEffect, useReducer, useState } from 'preact/hooks'
import { deskNl } from '../strings/desk-nl.ts'
import { setSound } from './alerts.ts'
import { Controller } from './controller.ts'
import { Dialog } from './dialog.tsx'
import { listenToKeys } from './keys.ts'
import { LeadPage } from './lead.tsx'
import { Lists } from './lists.tsx'
import { SidePanel } from './panel.tsx'
import { signOut, startSignIn } from './sign-in.ts'
import { talkOf } from './state.ts'
import { TalkView } from './talk.tsx'

/** What can lie over the desk. */
export type Window =
  | 'help'
  | 'canned'
  | 'search'
  | 'transfer'
  | 'colleague'
  | 'release'
  | 'guide'
  | 'close'
  | 'flag'

/** The whole desk: lists on the left, the conversation, and who, what, why on the right. */
export function Desk() {
  const [, redraw] = useReducer((count: number) => count + 1, 0)
  const [controller] = useState(() => new Controller(() => redraw(undefined as never)))
  const [window, setWindow] = useState<Window | undefined>(undefined)
  const [isLeading, setLeading] = useState(false)
  const [hasKeys, setKeys] = useState(true)
  const { state } = controller
  const talk = talkOf(state, state.open)

  useEffect(() => {
    void controller.start()
    return () => controller.dispose()
  }, [controller])

  const onTalk = (name: Window) => () => talk && !talk.isOver && setWindow(name)
  useEffect(() =>
    listenToKeys(
      {
        '?': () => setWindow('help'),
        n: () => void controller.claimNext(),
        b: () => void controller.setAvailable(!state.available),
        r: () => document.getElementById('antwoord')?.focus(),
        o: () => document.getElementById('notitie')?.focus(),
        k: onTalk('canned'),
        '/': () => setWindow('search'),
        c: onTalk('colleague'),
        d: onTalk('transfer'),
        t: onTalk('release'),
        g: onTalk('guide'),
        e: onTalk('close'),
        l: () => state.me?.role === 'lead' && setLeading(!isLeading),
        ...Object.fromEntries(
          state.talks.slice(0, 9).map(({ session }, i) => [String(i + 1), () => controller.open(session)]),
        ),
      },
      () => hasKeys,
    ),
  )

  if (!state.me)
    return (
      <div class="sign-in">
        <h1>{deskNl.name}</h1>
        <p role="status">{state.problem}</p>
        <button type="button" class="primary" onClick={() => void startSignIn()}>
          {deskNl.signIn}
        </button>
      </div>
    )
  return (
    <>
      <Top
        controller={controller}
        isLeading={isLeading}
        onLead={() => setLeading(!isLeading)}
        onHelp={() => setWindow('help')}
      />
      <p class="problem" role="status">
        {state.isOffline ? deskNl.noNetwork : state.problem}
      </p>
      {isLeading ? (
        <LeadPage teams={state.me.teams} />
      ) : (
        <div class="columns">
          <Lists controller={controller} />
          <TalkView
            key={state.open}
            controller={controller}
            talk={talk}
            window={window === 'help' ? undefined : window}
            onWindow={setWindow}
          />
          <SidePanel controller={controller} talk={talk} />
        </div>
      )}
      {window === 'help' && <Help hasKeys={hasKeys} setKeys={setKeys} onClose={() => setWindow(undefined)} />}
    </>
  )
}

interface TopProps {
  readonly controller: Controller
  readonly isLeading: boolean
  readonly onLead: () => void
  readonly onHelp: () => void
}

function Top({ controller, isLeading, onLead, onHelp }: TopProps) {
  const { me, available, talks } = controller.state
  const [isLoud, setLoud] = useState(true)
  const most = Math.max(0, ...(me?.teams.map(({ capacity }) => capacity) ?? []))
  const held = talks.filter(({ as, isOver }) => as === 'holder' && !isOver).length
  return (
    <header class="desk-top">
      <h1>{deskNl.name}</h1>
      <p>
        <strong>{me?.name}</strong> <span class="quiet">{me?.teams.map(({ name }) => name).join(', ')}</span>
      </p>
      <button
        type="button"
        class={available ? 'primary' : undefined}
        aria-pressed={available}
        onClick={() => void controller.setAvailable(!available)}
      >
        {deskNl.available}
      </button>
      <p class="quiet">{deskNl.capacity(held, most)}</p>
      {me?.role === 'lead' && (
        <button type="button" class="plain" aria-pressed={isLeading} onClick={onLead}>
          {deskNl.lead.title}
        </button>
      )}
      <label class="inline">
        <input
          type="checkbox"
          checked={isLoud}
          onChange={({ currentTarget }) => {
            setLoud(currentTarget.checked)
            setSound(currentTarget.checked)
          }}
        />
        {deskNl.sound}
      </label>
      <button type="button" class="plain" onClick={onHelp}>
        {deskNl.shortcuts} (?)
      </button>
      <button
        type="button"
        class="plain"
        onClick={() => {
          void controller.setAvailable(false).then(signOut)
        }}
      >
        {deskNl.signOut}
      </button>
    </header>
  )
}

interface HelpProps {
  readonly hasKeys: boolean
  readonly setKeys: (on: boolean) => void
  readonly onClose: () => void
}

const Help = ({ hasKeys, setKeys, onClose }: HelpProps) => (
  <Dialog title={deskNl.shortcuts} onClose={onClose}>
    <dl class="keys">
      {deskNl.keys.map(([key, what]) => (
        <>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{what}</dd>
        </>
      ))}
    </dl>
    <label class="inline">
      <input
        type="checkbox"
        checked={hasKeys}
        onChange={({ currentTarget }) => setKeys(currentTarget.checked)}
      />
      {deskNl.shortcutsOn}
    </label>
  </Dialog>
)
