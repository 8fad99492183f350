import { useEffect, useState } from 'preact/hooks'
import { deskNl } from '../strings/desk-nl.ts'
import type { Article, Canned, Found } from './client.ts'
import * as client from './client.ts'
import type { Controller } from './controller.ts'
import { Dialog } from './dialog.tsx'
import { Flag } from './flag.tsx'

/** An answer as words for a visitor: the question, its answer, and where to read on. */
export const articleText = ({ title, answer, except, step, sources, href }: Article): string =>
  [
    title,
    ...[answer, except, step].filter((text) => text !== undefined),
    `${deskNl.source}: ${sources.map((one) => one.title).join('; ')}`,
    `${deskNl.readOn}: ${href}`,
  ].join('\n\n')

interface Props {
  readonly kind: 'canned' | 'search'
  readonly controller: Controller
  readonly canInsert: boolean
  readonly onInsert: (text: string) => void
  readonly onClose: () => void
}

/** Finds a ready answer or an article, to put in the reply. */
export const FindWindow = ({ kind, onClose, ...rest }: Props) => (
  <Dialog title={kind === 'canned' ? deskNl.canned : deskNl.search} onClose={onClose}>
    {kind === 'canned' ? <CannedList {...rest} /> : <Search {...rest} />}
  </Dialog>
)

type Inner = Omit<Props, 'kind' | 'onClose'>

function CannedList({ controller, canInsert, onInsert }: Inner) {
  const [all, setAll] = useState<readonly Canned[]>([])
  const [words, setWords] = useState('')
  useEffect(() => {
    void controller.attempt(async () => setAll((await client.canned()).canned))
  }, [controller])
  const found = all.filter(({ titel, tekst }) =>
    `${titel} ${tekst}`.toLowerCase().includes(words.toLowerCase()),
  )
  return (
    <>
      <label for="zoek-klaar">{deskNl.filter}</label>
      <input
        id="zoek-klaar"
        type="text"
        value={words}
        onInput={({ currentTarget }) => setWords(currentTarget.value)}
      />
      <ul class="found">
        {found.map(({ id, titel, tekst }) => (
          <li key={id}>
            <h3>{titel}</h3>
            <p>{tekst}</p>
            {canInsert && (
              <button type="button" class="plain" onClick={() => onInsert(tekst)}>
                {deskNl.insert}
                <span class="hidden">: {titel}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      {all.length > 0 && found.length === 0 && <p role="status">{deskNl.nothingFound}</p>}
    </>
  )
}

function Search({ controller, canInsert, onInsert }: Inner) {
  const [words, setWords] = useState('')
  const [found, setFound] = useState<Found | undefined>(undefined)
  const submit = (event: Event) => {
    event.preventDefault()
    if (words.trim() !== '') void controller.attempt(async () => setFound(await client.search(words)))
  }
  return (
    <>
      <form onSubmit={submit} autocomplete="off">
        <label for="zoek-artikel">{deskNl.search}</label>
        <div class="inline">
          <input
            id="zoek-artikel"
            type="text"
            value={words}
            onInput={({ currentTarget }) => setWords(currentTarget.value)}
          />
          <button type="submit" class="primary">
            {deskNl.searchGo}
          </button>
        </div>
      </form>
      <p role="status">{found?.articles.length === 0 && found.schemes.length === 0 && deskNl.nothingFound}</p>
      <ul class="found">
        {found?.articles.map((article) => (
          <li key={article.id}>
            <h3>{article.title}</h3>
            <p>{article.answer}</p>
            <div class="row">
              {canInsert && (
                <button type="button" class="plain" onClick={() => onInsert(articleText(article))}>
                  {deskNl.insert}
                  <span class="hidden">: {article.title}</span>
                </button>
              )}
              <a href={article.href} target="_blank" rel="noopener">
                {deskNl.read}
                <span class="hidden">: {article.title}</span>
              </a>
              <Flag controller={controller} kind="article" id={article.id} title={article.title} />
            </div>
          </li>
        ))}
        {found?.schemes.map(({ id, name, what }) => (
          <li key={id}>
            <h3>
              {deskNl.scheme}: {name}
            </h3>
            <p>{what}</p>
            <Flag controller={controller} kind="scheme" id={id} title={name} />
          </li>
        ))}
      </ul>
    </>
  )
}
