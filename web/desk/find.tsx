import { useEffect, useState } from 'preact/hooks'
import { deskNl } from '../strings/desk-nl.ts'
import type { Article, Canned } from './client.ts'
import * as client from './client.ts'
import type { Controller } from './controller.ts'
import { Dialog } from './dialog.tsx'

/** An article as words for a visitor: short, with where it comes from. */
export const articleText = ({ title, lines, sources }: Article): string =>
  [
    title,
    ...lines.map((line) => `- ${line}`),
    `${deskNl.source}: ${sources.map((one) => one.title).join('; ')}`,
  ].join('\n')

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
  const [found, setFound] = useState<readonly Article[] | undefined>(undefined)
  const submit = (event: Event) => {
    event.preventDefault()
    if (words.trim() !== '')
      void controller.attempt(async () => setFound((await client.search(words)).articles))
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
      <p role="status">{found?.length === 0 && deskNl.nothingFound}</p>
      <ul class="found">
        {found?.map((article) => (
          <li key={article.id}>
            <h3>{article.title}</h3>
            {article.lines.map((line) => (
              <p>{line}</p>
            ))}
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
              <Flag controller={controller} id={article.id} title={article.title} />
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Says that an article is wrong, to who keeps the content. */
function Flag({ controller, id, title }: { controller: Controller; id: string; title: string }) {
  const [step, setStep] = useState<'closed' | 'open' | 'done'>('closed')
  const [why, setWhy] = useState('')
  if (step === 'done') return <span role="status">{deskNl.flagged}</span>
  if (step === 'closed')
    return (
      <button type="button" class="plain" onClick={() => setStep('open')}>
        {deskNl.flag}
        <span class="hidden">: {title}</span>
      </button>
    )
  const send = (event: Event) => {
    event.preventDefault()
    if (why.trim() !== '')
      void controller.attempt(() => client.flag('article', id, why)).then((done) => done && setStep('done'))
  }
  return (
    <form onSubmit={send} class="inline">
      <label for={`fout-${id}`}>{deskNl.flagWhy}</label>
      <input
        id={`fout-${id}`}
        type="text"
        value={why}
        onInput={({ currentTarget }) => setWhy(currentTarget.value)}
      />
      <button type="submit" class="plain">
        {deskNl.flag}
      </button>
    </form>
  )
}
