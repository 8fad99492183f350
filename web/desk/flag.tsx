import { useId, useState } from 'preact/hooks'
import { deskNl } from '../strings/desk-nl.ts'
import * as client from './client.ts'
import type { Controller } from './controller.ts'

interface Props {
  readonly controller: Controller
  readonly kind: 'article' | 'scheme'
  readonly id: string
  readonly title: string
}

/** Says that an article or a scheme is wrong, to who keeps the content. */
export function Flag({ controller, kind, id, title }: Props) {
  const field = useId()
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
      void controller.attempt(() => client.flag(kind, id, why)).then((done) => done && setStep('done'))
  }
  return (
    <form onSubmit={send} class="inline">
      <label for={field}>{deskNl.flagWhy}</label>
      <input
        id={field}
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
