import { useEffect, useState } from 'preact/hooks'
import type { Audited, Controls as ControlsNow, Flag } from '../../functions/escalation/desk-store.ts'
import { deskNl } from '../strings/desk-nl.ts'
import * as client from './client.ts'

const { lead } = deskNl

interface Props {
  readonly attempt: (action: () => Promise<void>) => Promise<void>
}

const moment = new Intl.DateTimeFormat('nl-NL', {
  dateStyle: 'short',
  timeStyle: 'short',
  timeZone: 'Europe/Amsterdam',
})

/** A notice to everybody, with a reason that only leads see. */
export function Controls({ attempt }: Props) {
  const [now, setNow] = useState<ControlsNow | undefined>(undefined)
  const load = () => attempt(async () => setNow(await client.controls()))
  useEffect(() => {
    void load()
  }, [])
  const send = (event: SubmitEvent) => {
    event.preventDefault()
    if (!(event.target instanceof HTMLFormElement)) return
    const form = new FormData(event.target)
    const text = String(form.get('text') ?? '').trim()
    const isOff = event.submitter instanceof HTMLButtonElement && event.submitter.value === 'off'
    void attempt(() =>
      client.setNotice(isOff || text === '' ? undefined : text, String(form.get('why'))),
    ).then(load)
  }
  return (
    <section>
      <h3>{lead.notice}</h3>
      <p>{now?.notice ? now.notice.text : lead.noNotice}</p>
      <form onSubmit={send}>
        <label for="bericht">{lead.noticeText}</label>
        <input id="bericht" name="text" type="text" maxLength={500} />
        <label for="reden">{lead.why}</label>
        <input id="reden" name="why" type="text" required maxLength={300} />
        <div class="row">
          <button type="submit" class="primary">
            {lead.showNotice}
          </button>
          {now?.notice && (
            <button type="submit" value="off">
              {lead.removeNotice}
            </button>
          )}
        </div>
      </form>
    </section>
  )
}

/** What advisors found wrong. */
export function Flags({ attempt }: Props) {
  const [all, setAll] = useState<readonly Flag[]>([])
  const load = () => attempt(async () => setAll((await client.flags()).flags))
  useEffect(() => {
    void load()
  }, [])
  const open = all.filter(({ settled }) => !settled)
  return (
    <section>
      <h3>{lead.flags}</h3>
      {open.length === 0 && <p>{lead.noFlags}</p>}
      <ul>
        {open.map(({ id, about, why, by }) => (
          <li key={id}>
            <strong>{about.id}</strong>: {why} <span class="quiet">({by})</span>{' '}
            <button
              type="button"
              class="plain"
              onClick={() => void attempt(() => client.settleFlag(id)).then(load)}
            >
              {lead.settle}
              <span class="hidden">: {about.id}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Who did what, never about whom. */
export function AuditList({ attempt }: Props) {
  const [day, setDay] = useState(new Date().toISOString().slice(0, 10))
  const [lines, setLines] = useState<readonly Audited[] | undefined>(undefined)
  const load = () => attempt(async () => setLines((await client.audit(day)).audit))
  return (
    <section>
      <h3>{lead.audit}</h3>
      <div class="inline">
        <label for="dag">{lead.day}</label>
        <input
          id="dag"
          type="date"
          value={day}
          onChange={({ currentTarget }) => setDay(currentTarget.value)}
        />
        <button type="button" onClick={() => void load()}>
          {lead.show}
        </button>
      </div>
      {lines?.length === 0 && <p>{lead.nothing}</p>}
      {lines && lines.length > 0 && (
        <table>
          <thead>
            <tr>
              {lead.auditColumns.map((name) => (
                <th scope="col">{name}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ at, advisor, what, team }) => (
              <tr>
                <td>{moment.format(at)}</td>
                <td>{advisor}</td>
                <td>{what}</td>
                <td>{team}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
