import { BlockView } from '../../web/blocks/blocks.tsx'
import { ANSWER_FORM } from '../../web/blocks/question.tsx'
import { nl } from '../../web/strings/nl.ts'
import { peopleNl } from '../../web/strings/people-nl.ts'
import type { Block } from '../shared/blocks.ts'
import { momentInWords } from '../shared/date-in-words.ts'
import { htmlPage } from './layout.tsx'
import { People, type Standing } from './people.tsx'

export interface ShownTurn {
  readonly number: number
  readonly from: 'visitor' | 'guide' | 'advisor'
  /** The advisor's name. */
  readonly name?: string
  readonly blocks: readonly Block[]
  readonly replaced?: readonly string[]
}

interface Conversation {
  readonly token: string
  readonly turns: readonly ShownTurn[]
  readonly last: number
  readonly expires: string
  readonly kept: boolean
  readonly newId: string
  readonly notice?: string
  readonly draft?: string
  /** The code that was just made; it is shown once. */
  readonly code?: string
  /** Present once people have something to do with it. */
  readonly standing?: Standing
  readonly isAsking?: boolean
  readonly isRated?: boolean
}

/**
 * The conversation as a page that needs no JavaScript. The secret travels in the body of a form, never in an
 * address; every way on is a form button, and a reload repeats the same id, so nothing is sent twice.
 */
export const conversationPage = (conversation: Conversation): string => {
  const { turns, notice, code, expires, kept, standing, isAsking = false } = conversation
  const person = standing?.state === 'advisor' ? standing : undefined
  const mayAsk = !standing || standing.state === 'guide' || standing.state === 'left-question'
  return htmlPage({
    title: nl.conversationTitle,
    conversation: true,
    token: conversation.token,
    scripts: ['page'],
    children: (
      <div id="gesprek" data-code={code}>
        <h1>{nl.conversationTitle}</h1>
        {person ? (
          <p class="person">{peopleNl.withPerson(person.name ?? '', person.team ?? '')}</p>
        ) : (
          <p class="automatic">{nl.automatic}</p>
        )}
        <form method="post" action="/gesprek#antwoord" autocomplete="off" class="conversation">
          <Hidden {...conversation} />
          <ol class="log" aria-label={nl.log}>
            {turns.map((turn, i) => (
              <Turn turn={turn} isLatest={i === turns.length - 1} />
            ))}
          </ol>
          {notice && (
            <p class="warning" role="alert">
              {notice}
            </p>
          )}
          {code && <Code code={code} />}
          <label for="vraag">{person?.name ? peopleNl.writeTo(person.name) : nl.askLabel}</label>
          <textarea id="vraag" name="question" rows={3} autocomplete="off">
            {conversation.draft}
          </textarea>
          <div class="row">
            <button type="submit" class="primary">
              {nl.send}
            </button>
            {mayAsk && (
              <button type="submit" formaction="/gesprek/mens#mens">
                {nl.talkToHuman}
              </button>
            )}
          </div>
          <p class="quiet">{(kept ? nl.keptWithCode : nl.keptUntil)(momentInWords(expires))}</p>
        </form>
        {standing && <People {...conversation} standing={standing} isAsking={isAsking} />}
        <form id={ANSWER_FORM} method="post" action="/gesprek#antwoord" autocomplete="off">
          <Hidden {...conversation} />
        </form>
        <Tools {...conversation} />
      </div>
    ),
  })
}

const Hidden = ({ token, last, newId }: Conversation) => (
  <>
    <input type="hidden" name="token" value={token} />
    <input type="hidden" name="after" value={last} />
    <input type="hidden" name="id" value={newId} />
  </>
)

const Turn = ({ turn, isLatest }: { turn: ShownTurn; isLatest: boolean }) => (
  <li class={`turn ${turn.from}`} id={isLatest ? 'antwoord' : undefined} tabIndex={isLatest ? -1 : undefined}>
    <p class="who">
      {turn.from === 'visitor' ? nl.fromVisitor : turn.name ? nl.fromAdvisor(turn.name) : nl.fromGuide}
    </p>
    {turn.replaced && <p class="quiet">{nl.replaced(turn.replaced.join(', '))}</p>}
    {turn.blocks.map((block) => (
      <BlockView block={block} isOpen={isLatest} />
    ))}
  </li>
)

const Code = ({ code }: { code: string }) => (
  <section class="card" role="status">
    <h2>{nl.codeTitle}</h2>
    <p class="code">{code}</p>
    <p>{nl.codeExplained}</p>
  </section>
)

const Tools = ({ token }: { token: string }) => (
  <details class="tools">
    <summary>{nl.tools}</summary>
    <form method="post" action="/gesprek/code-vragen">
      <input type="hidden" name="token" value={token} />
      <button type="submit">{nl.getCode}</button>
    </form>
    <form method="post" action="/gesprek/bewaren">
      <input type="hidden" name="token" value={token} />
      <button type="submit">{nl.transcript}</button>
    </form>
    <form method="post" action="/gesprek/wissen">
      <input type="hidden" name="token" value={token} />
      <p>{nl.wipeSure}</p>
      <button type="submit" class="danger">
        {nl.noScriptWipe}
      </button>
    </form>
  </details>
)
