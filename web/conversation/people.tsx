import { useEffect, useState } from 'preact/hooks'
import type { HandoverStatus } from '../../functions/http/handovers.ts'
import { momentInWords } from '../../functions/shared/date-in-words.ts'
import { Reach, RegionChoice } from '../blocks/reach.tsx'
import { nl } from '../strings/nl.ts'
import { peopleNl } from '../strings/people-nl.ts'
import type { Controller } from './controller.ts'

interface Props {
  readonly controller: Controller
  /** True while the visitor is asked what an advisor may read. */
  readonly isAsking: boolean
  readonly onAsking: (isAsking: boolean) => void
}

/** Everything between the visitor and people: asking, the queue, who is there, and how it was. */
export function People({ controller, isAsking, onAsking }: Props) {
  const { people, status } = controller.state
  const [code, setCode] = useState<string>()
  const ask = async (asking: Parameters<Controller['askHuman']>[0]) => {
    const given = await controller.askHuman(asking)
    if (given) onAsking(false)
    setCode(given?.code)
  }
  if (isAsking) return <Ask controller={controller} onAsk={ask} onCancel={() => onAsking(false)} />
  return (
    <>
      {code && (
        <section class="card">
          <p class="code">{code}</p>
          <p>{peopleNl.code}</p>
        </section>
      )}
      {people === 'waiting' && (
        <section class="card people">
          <div role="status">
            <p>
              <strong>{peopleNl.waitingAt(status?.team ?? '')}</strong>
            </p>
            {status?.available === false ? (
              <Gone {...status} />
            ) : (
              status?.queue && <Place {...status.queue} />
            )}
          </div>
          <div class="row">
            <button type="button" class="plain" onClick={() => void controller.stopHuman()}>
              {peopleNl.stopWaiting}
            </button>
            <button type="button" class="plain" onClick={() => onAsking(true)}>
              {peopleNl.leaveInstead}
            </button>
          </div>
        </section>
      )}
      {people === 'left-question' && status?.promise && (
        <p class="card">{peopleNl.left(momentInWords(status.promise))}</p>
      )}
      {people === 'advisor' && (
        <div class="row">
          <button type="button" class="plain" onClick={() => void controller.stopHuman()}>
            {peopleNl.end}
          </button>
        </div>
      )}
      {(people === 'closed' || people === 'answered') && <Ended controller={controller} people={people} />}
    </>
  )
}

const Place = ({ place, minutes }: NonNullable<HandoverStatus['queue']>) => (
  <p>
    {peopleNl.place(place)} {minutes === undefined ? peopleNl.waitUnknown : peopleNl.minutes(minutes)}
  </p>
)

/** Everybody has left or closed meanwhile: until when, and what can be done now. */
const Gone = (status: HandoverStatus) => (
  <>
    <p>{peopleNl.gone}</p>
    <Reach {...status} />
  </>
)

interface AskProps {
  readonly controller: Controller
  readonly onAsk: (asking: Parameters<Controller['askHuman']>[0]) => Promise<void>
  readonly onCancel: () => void
}

/** The visitor sees, changes and approves what an advisor reads, before anything goes. */
function Ask({ controller, onAsk, onCancel }: AskProps) {
  const { status, people } = controller.state
  const [text, setText] = useState<string>()
  const leaves = people === 'waiting' || status?.available !== true
  useEffect(() => {
    document.getElementById('samenvatting')?.focus()
    void controller.readStatus()
  }, [controller])
  const submit = (event: Event) => {
    event.preventDefault()
    if (!(event.target instanceof HTMLFormElement)) return
    const form = new FormData(event.target)
    const share = leaves ? 'summary' : String(form.get('share'))
    const region = String(form.get('region') ?? '')
    const written = text ?? status?.draft ?? ''
    void onAsk({
      leaveQuestion: leaves,
      ...(region !== '' && { region }),
      ...(share !== 'nothing' &&
        written.trim() !== '' && {
          summary: { text: written, approved: true, conversation: share === 'all' },
        }),
    })
  }
  return (
    <form class="card people" onSubmit={submit} autocomplete="off">
      <h2>{peopleNl.title}</h2>
      <div role="status">
        {status && (leaves && status.available ? <p>{peopleNl.leaveInstead}</p> : <Reach {...status} />)}
      </div>
      <label for="samenvatting">{leaves ? peopleNl.question : peopleNl.summary}</label>
      <textarea
        id="samenvatting"
        rows={4}
        value={text ?? status?.draft ?? ''}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
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
      <div class="row">
        <button type="submit" class="primary">
          {leaves ? peopleNl.goLeave : peopleNl.goAsk}
        </button>
        <button type="button" onClick={onCancel}>
          {peopleNl.cancel}
        </button>
      </div>
      <button
        type="button"
        class="plain"
        onClick={() => {
          onCancel()
          controller.send(nl.talkToHuman)
        }}
      >
        {peopleNl.otherDesks}
      </button>
    </form>
  )
}

const Choice = ({ value, label, isFirst = false }: { value: string; label: string; isFirst?: boolean }) => (
  <label>
    <input type="radio" name="share" value={value} defaultChecked={isFirst} /> {label}
  </label>
)

function Ended({ controller, people }: { controller: Controller; people: 'closed' | 'answered' }) {
  const [isRated, setRated] = useState(false)
  return (
    <section class="card people">
      <p role="status">{isRated ? peopleNl.rated : peopleNl[people]}</p>
      {!isRated && (
        <fieldset>
          <legend>{peopleNl.didItHelp}</legend>
          {(['yes', 'partly', 'no'] as const).map((rating) => (
            <button
              type="button"
              class="plain"
              onClick={() => void controller.rate(rating).then((done) => setRated(done))}
            >
              {peopleNl.ratings[rating]}
            </button>
          ))}
        </fieldset>
      )}
      <button type="button" onClick={() => void controller.stopHuman()}>
        {peopleNl.onWithGuide}
      </button>
    </section>
  )
}
