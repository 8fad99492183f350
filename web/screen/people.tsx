import type { HandoverStatus } from '../../functions/http/handovers.ts'
import { momentInWords } from '../../functions/shared/date-in-words.ts'
import { Reach } from '../blocks/reach.tsx'
import { nl } from '../strings/nl.ts'
import { peopleNl } from '../strings/people-nl.ts'
import { type Asking, AskPerson } from './ask-person.tsx'
import { type Carried, Post } from './forms.tsx'
import { Icon } from './icon.tsx'

export interface PeopleProps extends Carried {
  /** Who answers now. */
  readonly people: HandoverStatus['state']
  readonly status: HandoverStatus | undefined
  /** Present while the visitor is asked what an advisor may read. */
  readonly asking: Asking | undefined
  readonly isRated: boolean
  /** A script looks for news by itself. */
  readonly isLive: boolean
}

/** Everything between the visitor and people: asking, the queue, the question that was left, and how it was. */
export function People(props: PeopleProps) {
  const { people, status, asking, isRated, isLive, ...carried } = props
  if (asking && mayAsk(people))
    return (
      <Card>
        <Head id="mens-titel" />
        <div role="status">
          {status &&
            (asking.leaves && status.available ? <p>{peopleNl.leaveInstead}</p> : <Reach {...status} />)}
        </div>
        <AskPerson asking={asking} status={status} {...carried} />
      </Card>
    )
  switch (people) {
    case 'waiting':
      return (
        <Card>
          <Head title={peopleNl.waitingAt(status?.team ?? '')} />
          {status?.available === false ? <Gone {...status} /> : status?.queue && <Place {...status.queue} />}
          {!isLive && <Look {...carried} />}
          <div class="row">
            <Stop label={peopleNl.stopWaiting} {...carried} />
            <Post to="mens" at="mens" {...carried}>
              <button type="submit" name="leave" value="yes" class="quiet">
                {peopleNl.leaveInstead}
              </button>
            </Post>
          </div>
        </Card>
      )
    case 'left-question':
      return (
        <Card>
          <Head title={peopleNl.leftTitle} />
          {status?.promise && <p>{peopleNl.left(momentInWords(status.promise, nl.language))}</p>}
          {!isLive && <Look {...carried} />}
        </Card>
      )
    case 'advisor':
      return (
        <Card>
          {!isLive && <Look {...carried} />}
          <Stop label={peopleNl.end} {...carried} />
        </Card>
      )
    case 'closed':
    case 'answered':
      return (
        <Card>
          <Head title={isRated ? peopleNl.rated : peopleNl[people]} />
          {!isRated && <Rating {...carried} />}
          <Stop label={peopleNl.onWithGuide} {...carried} />
        </Card>
      )
    default:
      return null
  }
}

/** A person can be asked for while none is there or on the way; who waits may leave a question instead. */
const mayAsk = (people: PeopleProps['people']): boolean =>
  people === 'guide' || people === 'left-question' || people === 'waiting'

const Card = ({ children }: { children: preact.ComponentChildren }) => (
  <section class="card wood people" id="mens" tabIndex={-1} aria-label={peopleNl.title}>
    {children}
  </section>
)

const Head = ({ title = peopleNl.title, id }: { title?: string; id?: string }) => (
  <h2 class="kind warm" id={id}>
    <Icon name="person" />
    {title}
  </h2>
)

const Place = ({ place, minutes }: NonNullable<HandoverStatus['queue']>) => (
  <p role="status">
    {peopleNl.place(place)} {minutes === undefined ? peopleNl.waitUnknown : peopleNl.minutes(minutes)}
  </p>
)

/** Everybody has left or closed meanwhile: until when, and what can be done now. */
const Gone = (status: HandoverStatus) => (
  <div role="status">
    <p>{peopleNl.gone}</p>
    <Reach {...status} />
  </div>
)

const Look = (carried: Carried) => (
  <Post to="kijk" at="antwoord" {...carried}>
    <button type="submit" class="main">
      {nl.checkForAnswer}
    </button>
  </Post>
)

const Stop = ({ label, ...carried }: Carried & { label: string }) => (
  <Post to="mens/stop" at="antwoord" {...carried}>
    <button type="submit" class="quiet">
      {label}
    </button>
  </Post>
)

const Rating = (carried: Carried) => (
  <Post to="mens/oordeel" at="mens" {...carried}>
    <fieldset class="row">
      <legend>{peopleNl.didItHelp}</legend>
      {(['yes', 'partly', 'no'] as const).map((rating) => (
        <button type="submit" name="rating" value={rating} class="quiet">
          {peopleNl.ratings[rating]}
        </button>
      ))}
    </fieldset>
  </Post>
)
