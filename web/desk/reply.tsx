import { useEffect, useState } from 'preact/hooks'
import { deskNl } from '../strings/desk-nl.ts'
import type { Article, Canned } from './client.ts'
import * as client from './client.ts'
import type { Controller } from './controller.ts'
import type { Window } from './desk.tsx'
import { articleText } from './find.tsx'
import type { Talk } from './state.ts'

interface ReplyProps {
  readonly controller: Controller
  readonly talk: Talk
  readonly onWindow: (window: Window) => void
}

/** What the visitor will read. */
export function Reply({ controller, talk, onWindow }: ReplyProps) {
  const draft = controller.state.drafts[talk.session] ?? ''
  const submit = (event: Event) => {
    event.preventDefault()
    controller.say(talk, draft)
  }
  return (
    <form class="reply" onSubmit={submit} autocomplete="off">
      <label for="antwoord">
        {talk.as === 'answerer' ? deskNl.answerOnce : deskNl.reply} <kbd>r</kbd>
      </label>
      <textarea
        id="antwoord"
        rows={3}
        aria-describedby="antwoord-hint"
        value={draft}
        onInput={({ currentTarget }) => controller.setDraft(talk.session, currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
          submit(event)
        }}
      />
      <p id="antwoord-hint" class="quiet">
        {deskNl.sendHint}
      </p>
      <div class="row">
        <button type="submit" class="primary">
          {deskNl.send}
        </button>
        <button type="button" class="plain" onClick={() => onWindow('canned')}>
          {deskNl.canned} <kbd>k</kbd>
        </button>
        <button type="button" class="plain" onClick={() => onWindow('search')}>
          {deskNl.search} <kbd>/</kbd>
        </button>
      </div>
    </form>
  )
}

/** What advisors tell each other; looks unlike anything that the visitor gets. */
export function Note({ controller, talk }: { controller: Controller; talk: Talk }) {
  const [text, setText] = useState('')
  const submit = (event: Event) => {
    event.preventDefault()
    if (text.trim() === '') return
    void controller.act(talk, 'notes', { text }).then((done) => done && setText(''))
  }
  return (
    <form class="note-form" onSubmit={submit} autocomplete="off">
      <label for="notitie">
        {deskNl.note} <kbd>o</kbd>
      </label>
      <div class="inline">
        <input
          id="notitie"
          type="text"
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <button type="submit" class="plain">
          {deskNl.keepNote}
        </button>
      </div>
    </form>
  )
}

interface SuggestedProps {
  readonly talk: Talk
  readonly onInsert: (text: string) => void
}

/** Ready answers and articles that fit what was said last; the advisor decides. */
export function Suggested({ talk, onInsert }: SuggestedProps) {
  const [found, setFound] = useState<{ canned: readonly Canned[]; articles: readonly Article[] }>({
    canned: [],
    articles: [],
  })
  const said = talk.turns.findLast(({ from }) => from === 'visitor')?.number
  useEffect(() => {
    let isOld = false
    client.suggestions(talk.session).then(
      (suggested) => !isOld && setFound(suggested),
      () => {}, // they are an extra; the next message asks again
    )
    return () => {
      isOld = true
    }
  }, [talk.session, said])
  if (found.canned.length + found.articles.length === 0) return null
  return (
    <fieldset class="suggested">
      <legend>{deskNl.suggestions}</legend>
      {found.canned.map(({ titel, tekst }) => (
        <button type="button" class="plain" onClick={() => onInsert(tekst)}>
          {titel}
        </button>
      ))}
      {found.articles.map((article) => (
        <button type="button" class="plain" onClick={() => onInsert(articleText(article))}>
          {article.title}
        </button>
      ))}
    </fieldset>
  )
}
