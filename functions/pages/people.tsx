import type { ComponentChildren } from 'preact'
import { Reach, RegionChoice } from '../../web/blocks/reach.tsx'
import { nl } from '../../web/strings/nl.ts'
import { peopleNl } from '../../web/strings/people-nl.ts'
import type { DeskLine } from '../shared/blocks.ts'
import { momentInWords } from '../shared/date-in-words.ts'

/** Where the visitor stands between guide and people. */
export interface Standing {
  readonly state: 'guide' | 'waiting' | 'advisor' | 'left-question' | 'answered' | 'closed' | 'wiped'
  readonly team?: string
  readonly name?: string
  readonly queue?: { readonly place: number; readonly minutes?: number }
  readonly promise?: string
  readonly available: boolean
  readonly desks?: readonly DeskLine[]
  readonly opens?: string
  readonly region?: string
  readonly regions: readonly { readonly id: string; readonly name: string }[]
  /** What an advisor would read, to change and approve first. */
  readonly draft: string
}

interface Props {
  readonly token: string
  /** For a message sent from here. */
  readonly newId: string
  readonly standing: Standing
  /** True while the visitor is asked what an advisor may read. */
  readonly isAsking: boolean
  readonly isRated?: boolean
}

/** Everything between the visitor and people, as plain forms: what is new comes with a button. */
export function People({ token, newId, standing, isAsking, isRated = false }: Props) {
  const { state, queue, promise, team = '' } = standing
  const stop = (label: string) => (
    <Post to="mens/stop" token={token}>
      <button type="submit">{label}</button>
    </Post>
  )
  const look = (
    <Post to="kijk" token={token} at="antwoord">
      <button type="submit" class="primary">
        {nl.checkForAnswer}
      </button>
    </Post>
  )
  const canAsk = state === 'guide' || state === 'left-question'
  return (
    <section id="mens" class="card people" aria-label={peopleNl.title}>
      {state === 'waiting' && (
        <>
          <p>
            <strong>{peopleNl.waitingAt(team)}</strong>
          </p>
          {!standing.available && (
            <>
              <p>{peopleNl.gone}</p>
              <Reach {...standing} />
            </>
          )}
          {standing.available && queue && (
            <p>
              {peopleNl.place(queue.place)}{' '}
              {queue.minutes === undefined ? peopleNl.waitUnknown : peopleNl.minutes(queue.minutes)}
            </p>
          )}
          {look}
          {stop(peopleNl.stopWaiting)}
          <details>
            <summary>{peopleNl.leaveInstead}</summary>
            <Ask token={token} standing={standing} isToTalk={false} />
          </details>
        </>
      )}
      {state === 'left-question' && promise !== undefined && (
        <>
          <p>{peopleNl.left(momentInWords(promise))}</p>
          {look}
        </>
      )}
      {state === 'advisor' && (
        <>
          {look}
          {stop(peopleNl.end)}
        </>
      )}
      {(state === 'closed' || state === 'answered') && (
        <>
          <p>{isRated ? peopleNl.rated : peopleNl[state]}</p>
          {!isRated && <Rating token={token} />}
          {stop(peopleNl.onWithGuide)}
        </>
      )}
      {isAsking && canAsk && (
        <>
          <h2>{peopleNl.title}</h2>
          <Reach {...standing} />
          <Ask token={token} standing={standing} isToTalk={standing.available} />
          <form method="post" action="/gesprek#antwoord">
            <input type="hidden" name="token" value={token} />
            <input type="hidden" name="id" value={newId} />
            <button type="submit" name="text" value={nl.talkToHuman}>
              {peopleNl.otherDesks}
            </button>
          </form>
        </>
      )}
    </section>
  )
}

interface AskProps {
  readonly token: string
  readonly standing: Standing
  /** Now, and not by a question that is left. */
  readonly isToTalk: boolean
}

/** The visitor sees, changes and approves what an advisor reads, before anything goes. */
const Ask = ({ token, standing, isToTalk }: AskProps) => (
  <Post to="mens/vraag" token={token}>
    <label for="samenvatting">{isToTalk ? peopleNl.summary : peopleNl.question}</label>
    <textarea id="samenvatting" name="summary" rows={4} autocomplete="off">
      {standing.draft}
    </textarea>
    {isToTalk && (
      <fieldset class="share">
        <legend>{peopleNl.share}</legend>
        <Choice value="summary" label={peopleNl.shareSummary} isFirst />
        <Choice value="all" label={peopleNl.shareAll} />
        <Choice value="nothing" label={peopleNl.shareNothing} />
      </fieldset>
    )}
    {standing.regions.length > 0 && <RegionChoice {...standing} />}
    <button type="submit" name="go" value={isToTalk ? 'ask' : 'leave'} class="primary">
      {isToTalk ? peopleNl.goAsk : peopleNl.goLeave}
    </button>
  </Post>
)

const Choice = ({ value, label, isFirst = false }: { value: string; label: string; isFirst?: boolean }) => (
  <label>
    <input type="radio" name="share" value={value} checked={isFirst} /> {label}
  </label>
)

const Rating = ({ token }: { token: string }) => (
  <Post to="mens/oordeel" token={token}>
    <fieldset>
      <legend>{peopleNl.didItHelp}</legend>
      {(['yes', 'partly', 'no'] as const).map((rating) => (
        <button type="submit" name="rating" value={rating}>
          {peopleNl.ratings[rating]}
        </button>
      ))}
    </fieldset>
  </Post>
)

interface PostProps {
  readonly to: string
  readonly token: string
  /** Where on the next page the visitor reads on. */
  readonly at?: string
  readonly children: ComponentChildren
}

const Post = ({ to, token, at = 'mens', children }: PostProps) => (
  <form method="post" action={`/gesprek/${to}#${at}`} autocomplete="off">
    <input type="hidden" name="token" value={token} />
    {children}
  </form>
)
