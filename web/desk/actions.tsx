import { useState } from 'preact/hooks'
import { deskNl } from '../strings/desk-nl.ts'
import type { Controller } from './controller.ts'
import type { Window } from './desk.tsx'
import { Dialog } from './dialog.tsx'
import type { Talk } from './state.ts'

const bar = [
  ['colleague', 'c'],
  ['transfer', 'd'],
  ['release', 't'],
  ['guide', 'g'],
  ['close', 'e'],
] as const
type Action = (typeof bar)[number][0]

const nameOf: Record<Action, string> = {
  colleague: deskNl.colleague,
  transfer: deskNl.transfer,
  release: deskNl.release,
  guide: deskNl.toGuide,
  close: deskNl.close,
}

export const ActionBar = ({ onWindow }: { onWindow: (window: Window) => void }) => (
  <fieldset class="actions">
    <legend>{deskNl.actions}</legend>
    {bar.map(([kind, key]) => (
      <button type="button" class="plain" onClick={() => onWindow(kind)}>
        {nameOf[kind]} <kbd>{key}</kbd>
      </button>
    ))}
  </fieldset>
)

interface Props {
  readonly kind: Window
  readonly controller: Controller
  readonly talk: Talk
  readonly onClose: () => void
}

const isAction = (kind: Window): kind is Action => Object.hasOwn(nameOf, kind)

/** Asks once more, and what must be known, before a conversation changes hands. */
export function ActionWindow({ kind, controller, talk, onClose }: Props) {
  if (!isAction(kind)) return null
  const act = (what: string, body: unknown = {}) => {
    void controller.act(talk, what, body)
    onClose()
  }
  return (
    <Dialog title={nameOf[kind]} onClose={onClose}>
      {kind === 'release' && <Sure text={deskNl.releaseSure} onYes={() => act('release')} />}
      {kind === 'guide' && <ToGuide controller={controller} talk={talk} onClose={onClose} />}
      {kind === 'close' && <Close act={act} />}
      {kind === 'transfer' && <Transfer act={act} controller={controller} />}
      {kind === 'colleague' && <Colleague act={act} controller={controller} />}
    </Dialog>
  )
}

type Act = (what: string, body?: unknown) => void

const Sure = ({ text, onYes }: { text: string; onYes: () => void }) => (
  <>
    <p>{text}</p>
    <button type="button" class="primary" onClick={onYes}>
      {deskNl.sure}
    </button>
  </>
)

/** A note is kept first: after it the conversation is no longer this advisor's. */
function ToGuide({ controller, talk, onClose }: Omit<Props, 'kind'>) {
  const submit = async (event: Event) => {
    event.preventDefault()
    if (!(event.target instanceof HTMLFormElement)) return
    const text = String(new FormData(event.target).get('note') ?? '').trim()
    onClose()
    if (text === '' || (await controller.act(talk, 'notes', { text })))
      await controller.act(talk, 'back-to-guide')
  }
  return (
    <form onSubmit={submit}>
      <p>{deskNl.toGuideSure}</p>
      <label for="gids-notitie">{deskNl.toGuideNote}</label>
      <textarea id="gids-notitie" name="note" rows={2} />
      <p>
        <button type="submit" class="primary">
          {deskNl.sure}
        </button>
      </p>
    </form>
  )
}

function Close({ act }: { act: Act }) {
  const submit = (event: Event) => {
    event.preventDefault()
    if (!(event.target instanceof HTMLFormElement)) return
    const form = new FormData(event.target)
    const followUp = String(form.get('followUp') ?? '')
    act('close', { outcome: form.get('outcome'), ...(followUp !== '' && { followUp }) })
  }
  return (
    <form onSubmit={submit}>
      <label for="uitkomst">{deskNl.outcome}</label>
      <select id="uitkomst" name="outcome">
        {Object.entries(deskNl.outcomes).map(([value, label]) => (
          <option value={value}>{label}</option>
        ))}
      </select>
      <label for="vervolg">{deskNl.followUp}</label>
      <input id="vervolg" name="followUp" type="date" />
      <p>
        <button type="submit" class="primary">
          {deskNl.close}
        </button>
      </p>
    </form>
  )
}

const colleaguesOf = ({ state }: Controller) =>
  (state.view?.colleagues ?? []).filter(({ advisor, isAvailable }) => isAvailable && advisor !== state.me?.id)

function Transfer({ act, controller }: { act: Act; controller: Controller }) {
  const { me } = controller.state
  const [team, setTeam] = useState(me?.teams[0]?.id ?? '')
  const there = colleaguesOf(controller).filter(({ teams }) => teams.includes(team))
  const submit = (event: Event) => {
    event.preventDefault()
    if (!(event.target instanceof HTMLFormElement)) return
    const advisor = String(new FormData(event.target).get('advisor') ?? '')
    act('transfer', { team, ...(advisor !== '' && { advisor }) })
  }
  return (
    <form onSubmit={submit}>
      <label for="team">{deskNl.toTeam}</label>
      <select id="team" value={team} onChange={({ currentTarget }) => setTeam(currentTarget.value)}>
        {me?.all.map(({ id, name }) => (
          <option value={id}>{name}</option>
        ))}
      </select>
      <label for="collega">{deskNl.toColleague}</label>
      <select id="collega" name="advisor">
        <option value="">{deskNl.anybody}</option>
        {there.map(({ advisor, name }) => (
          <option value={advisor}>{name}</option>
        ))}
      </select>
      <p>
        <button type="submit" class="primary">
          {deskNl.transfer}
        </button>
      </p>
    </form>
  )
}

function Colleague({ act, controller }: { act: Act; controller: Controller }) {
  const there = colleaguesOf(controller)
  if (there.length === 0) return <p>{deskNl.nobodyThere}</p>
  const submit = (event: Event) => {
    event.preventDefault()
    if (!(event.target instanceof HTMLFormElement)) return
    const form = new FormData(event.target)
    const text = String(form.get('text') ?? '').trim()
    if (text !== '') act('notes', { text, to: form.get('to') })
  }
  return (
    <form onSubmit={submit}>
      <label for="wie">{deskNl.whichColleague}</label>
      <select id="wie" name="to">
        {there.map(({ advisor, name }) => (
          <option value={advisor}>{name}</option>
        ))}
      </select>
      <label for="collega-vraag">{deskNl.question}</label>
      <textarea id="collega-vraag" name="text" rows={3} required />
      <p>
        <button type="submit" class="primary">
          {deskNl.ask}
        </button>
      </p>
    </form>
  )
}
