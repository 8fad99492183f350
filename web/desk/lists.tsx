import { momentInWords } from '../../functions/shared/date-in-words.ts'
import { deskNl } from '../strings/desk-nl.ts'
import type { QueueRow } from './client.ts'
import type { Controller } from './controller.ts'
import type { Talk } from './state.ts'

const MINUTE_MS = 60_000

/** Who waits, what lies here, and what this advisor has. */
export function Lists({ controller }: { controller: Controller }) {
  const { view, talks, open, me } = controller.state
  const now = Date.parse(view?.now ?? '') || Date.now()
  return (
    <nav class="lists" aria-label={deskNl.waiting}>
      <h2>
        {deskNl.mine} ({talks.length})
      </h2>
      {talks.length === 0 && <p class="quiet">{deskNl.none}</p>}
      <ol>
        {talks.map((talk, i) => (
          <li key={talk.session}>
            <button
              type="button"
              class="row-button"
              aria-current={talk.session === open}
              onClick={() => controller.open(talk.session)}
            >
              <kbd>{i + 1}</kbd> <TalkName talk={talk} />
            </button>
          </li>
        ))}
      </ol>
      <h2>
        {deskNl.waiting} ({view?.queued ?? 0})
      </h2>
      {view?.waiting.length === 0 && <p class="quiet">{deskNl.nobodyWaits}</p>}
      {(view?.waiting.length ?? 0) > 0 && (
        <button type="button" class="primary" onClick={() => void controller.claimNext()}>
          {deskNl.next} <kbd>n</kbd>
        </button>
      )}
      <ol>
        {view?.waiting.map((row) => (
          <li key={row.session} class={row.danger ? 'row danger' : 'row'}>
            <Row row={row} />
            <p class="quiet">{deskNl.waits(Math.floor((now - row.since) / MINUTE_MS))}</p>
            {row.meant !== undefined && (
              <p class="quiet">{row.meant === me?.id ? deskNl.meantForYou : deskNl.meant}</p>
            )}
            <button type="button" class="plain" onClick={() => void controller.claim(row.session)}>
              {deskNl.claim}
            </button>
          </li>
        ))}
      </ol>
      {view && view.queued > view.waiting.length && (
        <p class="quiet">{deskNl.more(view.queued - view.waiting.length)}</p>
      )}
      <h2>
        {deskNl.questions} ({view?.questions.length ?? 0})
      </h2>
      {view?.questions.length === 0 && <p class="quiet">{deskNl.noQuestions}</p>}
      <ol>
        {view?.questions.map((row) => (
          <li key={row.session} class="row">
            <Row row={row} />
            {row.due !== undefined && (
              <p class={row.due < now ? 'late' : 'quiet'}>
                {deskNl.due(momentInWords(new Date(row.due).toISOString()))}
                {row.due < now && ` (${deskNl.overdue})`}
              </p>
            )}
            <button type="button" class="plain" onClick={() => void controller.openQuestion(row.session)}>
              {deskNl.open}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}

const LONGEST = 90

const Row = ({ row }: { row: QueueRow }) => (
  <p>
    {row.danger && <strong class="mark">{deskNl.danger}</strong>}{' '}
    {row.share === 'nothing' ? deskNl.nothingShared : short(row.summary ?? row.topic ?? '')}
    {row.language === 'en' && <span class="quiet"> · {deskNl.inEnglish}</span>}
  </p>
)

const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)

function TalkName({ talk }: { talk: Talk }) {
  const { panel, danger, isOver, state, as, unread } = talk
  const name = panel?.summary ?? panel?.topic ?? deskNl.nothingShared
  return (
    <span>
      {danger && <strong class="mark">{deskNl.danger}</strong>}{' '}
      {as === 'helper' && <span class="quiet">{deskNl.asked}: </span>}
      {isOver ? endOf(state) : short(name)}
      {unread > 0 && <strong class="mark">{deskNl.unread(unread)}</strong>}
    </span>
  )
}

const isEnd = (state: string): state is keyof typeof deskNl.ended => Object.hasOwn(deskNl.ended, state)

/** Why a conversation is no longer here. */
export const endOf = (state: string): string => deskNl.ended[isEnd(state) ? state : 'hidden']
