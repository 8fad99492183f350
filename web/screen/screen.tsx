import type { ComponentChildren } from 'preact'
import type { WireTurn } from '../../functions/http/wire.ts'
import { momentInWords } from '../../functions/shared/date-in-words.ts'
import { ANSWER_FORM } from '../blocks/question.tsx'
import { nl } from '../strings/nl.ts'
import { peopleNl } from '../strings/people-nl.ts'
import { Bar } from './bar.tsx'
import { CodeCard } from './code.tsx'
import { Doors } from './doors.tsx'
import { type Carried, Hidden } from './forms.tsx'
import { Icon } from './icon.tsx'
import { type Live, More } from './more.tsx'
import { Path } from './path.tsx'
import { People, type PeopleProps } from './people.tsx'
import { TurnView } from './turn.tsx'

export interface ScreenProps extends Omit<PeopleProps, 'isLive'> {
  readonly turns: readonly WireTurn[]
  readonly draft: string
  /** Why what stands in the field could not be sent. */
  readonly problem?: string | undefined
  /** What the helpline wants everybody to read now. */
  readonly notice?: string | undefined
  readonly expires?: string | undefined
  readonly kept: boolean
  /** What only a script brings. */
  readonly live?: (Live & LiveParts) | undefined
}

interface LiveParts {
  /** Messages on their way, after the turns. */
  readonly outbox: ComponentChildren
  /** Under the newest reply. */
  readonly after: (turn: WireTurn) => ComponentChildren
  readonly status: ComponentChildren
  readonly onInput: (text: string) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/**
 * The conversation: one screen for the page, the widget and a browser without script. Every way on is a form,
 * and a script that is there takes the forms over. From top to bottom: where one is, what was said, what there
 * is to do about people, and always in sight the field.
 */
export function Screen(props: ScreenProps) {
  const { turns, people, status, asking, isRated, draft, problem, notice, expires, kept, live } = props
  const carried: Carried = { token: props.token, last: props.last, newId: props.newId, code: props.code }
  const name = people === 'advisor' ? (status?.name ?? '') : ''
  const isEmpty = turns.length <= 1 && !live?.outbox
  // Who has begun needs no greeting any more: it would push the first answer down.
  const shown = isEmpty ? turns : turns.filter(({ number, from }) => number > 1 || from !== 'guide')
  const lastFunding = shown.findLastIndex(({ blocks }) => blocks.some(({ kind }) => kind === 'funding'))
  return (
    <>
      <h1 class="hidden">{nl.conversationTitle}</h1>
      <Strip people={people} name={name} team={status?.team ?? ''} />
      <Path turns={turns} />
      <div class="said">
        {notice && (
          <p class="note" role="status">
            <Icon name="warning" />
            <span>{notice}</span>
          </p>
        )}
        {expires && (
          <p class="day">{(kept ? nl.keptWithCode : nl.keptUntil)(momentInWords(expires, nl.language))}</p>
        )}
        <div role="log" aria-label={nl.log} aria-live="polite" aria-relevant="additions">
          <ol class="log">
            {shown.map((turn, at) => (
              <TurnView
                key={`${turn.number}.${turn.from}`}
                turn={turn}
                isLatest={at === shown.length - 1 && !live?.outbox}
                hasLastFunding={at === lastFunding}
              >
                {at === shown.length - 1 && live?.after(turn)}
              </TurnView>
            ))}
            {live?.outbox}
          </ol>
        </div>
        {live?.status}
        {isEmpty && !asking && <Doors />}
        {props.code && <CodeCard {...carried} code={props.code} isForAnswer={people === 'left-question'} />}
        <People
          people={people}
          status={status}
          asking={asking}
          isRated={isRated}
          isLive={live !== undefined}
          {...carried}
        />
      </div>
      <form id={ANSWER_FORM} method="post" action="/gesprek#antwoord" autocomplete="off">
        <Hidden {...carried} />
      </form>
      <Bar
        {...carried}
        draft={draft}
        problem={problem}
        label={name ? peopleNl.writeTo(name) : nl.askLabel}
        placeholder={placeholderOf(turns, name)}
        mayAskHuman={(people === 'guide' || people === 'left-question') && !asking}
        {...(live && { onInput: live.onInput, onKeyDown: live.onKeyDown })}
      >
        <More {...carried} hasConversation={turns.length > 0} live={live} />
      </Bar>
    </>
  )
}

function placeholderOf(turns: readonly WireTurn[], name: string): string {
  if (name) return peopleNl.writeTo(name)
  if (turns.at(-1)?.blocks.some((block) => block.kind === 'question' && !block.waits)) return nl.orWrite
  return turns.length > 1 ? nl.writeOn : nl.askHere
}

/** Wood under the header as long as a person is there. */
const Strip = ({ people, name, team }: { people: PeopleProps['people']; name: string; team: string }) =>
  people === 'advisor' ? (
    <p class="strip" role="status">
      <Icon name="person" />
      {name ? peopleNl.withPerson(name, team) : peopleNl.somebody}
    </p>
  ) : null
