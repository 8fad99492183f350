import { useEffect, useState } from 'preact/hooks'
import type { Controls } from '../../functions/escalation/desk-store.ts'
import { deskNl } from '../strings/desk-nl.ts'
import * as client from './client.ts'

const { lead } = deskNl

interface Props {
  readonly attempt: (action: () => Promise<void>) => Promise<void>
  /** What the language model read and wrote in the period. */
  readonly tokens: number | undefined
}

/** The language model off for all visitors, or on again; with a reason that only leads see. */
export function ModelSwitch({ attempt, tokens }: Props) {
  const [now, setNow] = useState<Controls | undefined>(undefined)
  const load = () => attempt(async () => setNow(await client.controls()))
  useEffect(() => {
    void load()
  }, [])
  const off = now?.off.model
  const send = (event: SubmitEvent) => {
    event.preventDefault()
    if (!(event.target instanceof HTMLFormElement)) return
    const why = String(new FormData(event.target).get('why') ?? '')
    void attempt(() => client.switchPart('model', off !== undefined, why)).then(load)
  }
  return (
    <section>
      <h3>{lead.model}</h3>
      <p role="status">{off ? lead.modelOff(off.why) : lead.modelOn}</p>
      {tokens !== undefined && <p>{lead.modelTokens(tokens)}</p>}
      <form onSubmit={send}>
        <label for="reden-model">{lead.why}</label>
        <input id="reden-model" name="why" type="text" required maxLength={300} />
        <button type="submit">{off ? lead.modelSwitchOn : lead.modelSwitchOff}</button>
      </form>
    </section>
  )
}
