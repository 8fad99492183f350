import { useCallback, useEffect, useState } from 'preact/hooks'
import { deskNl } from '../strings/desk-nl.ts'
import { BarChart } from './bar-chart.tsx'
import type { Figures, TeamLine } from './client.ts'
import * as client from './client.ts'
import { AuditList, Controls, Flags } from './lead-parts.tsx'
import { ModelSwitch } from './model-switch.tsx'

const { lead } = deskNl
const DAY_MS = 86_400_000
const LIVE_MS = 10_000

const dayBefore = (days: number): string => new Date(Date.now() - days * DAY_MS).toISOString().slice(0, 10)

/** How it goes, for who leads: live, over a period, and what can be switched. */
export function LeadPage({ teams }: { teams: readonly TeamLine[] }) {
  const [from, setFrom] = useState(dayBefore(6))
  const [to, setTo] = useState(dayBefore(0))
  const [figures, setFigures] = useState<Figures | undefined>(undefined)
  const [problem, setProblem] = useState('')

  const attempt = useCallback(async (action: () => Promise<void>) => {
    try {
      await action()
      setProblem('')
    } catch (error) {
      setProblem((error instanceof client.Refused && error.title) || deskNl.noNetwork)
    }
  }, [])
  useEffect(() => {
    const load = () => void attempt(async () => setFigures(await client.figures(from, to)))
    load()
    const timer = setInterval(load, LIVE_MS)
    return () => clearInterval(timer)
  }, [from, to, attempt])

  const download = () =>
    attempt(async () => {
      const link = document.createElement('a')
      link.href = URL.createObjectURL(await client.figuresCsv(from, to))
      link.download = `cijfers-${from}-${to}.csv`
      link.click()
      URL.revokeObjectURL(link.href)
    })
  const nameOf = (id: string) => teams.find((team) => team.id === id)?.name ?? id
  return (
    <div class="lead">
      <h2>{lead.title}</h2>
      <p role="status">{problem}</p>
      <section>
        <h3>{lead.now}</h3>
        <table>
          <thead>
            <tr>
              {lead.columns.map((name) => (
                <th scope="col">{name}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {figures?.teams.map(({ team, waiting, questions, overdue, available, waits }) => (
              <tr>
                <th scope="row">{nameOf(team)}</th>
                <td>{waiting}</td>
                <td>{available}</td>
                <td>{questions}</td>
                <td>{overdue}</td>
                <td>{waits ? lead.waits(waits.medianMinutes, waits.withinFive) : lead.tooFew}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section>
        <h3>{lead.period}</h3>
        <div class="inline">
          <label for="van">{lead.from}</label>
          <input
            id="van"
            type="date"
            value={from}
            onChange={({ currentTarget }) => setFrom(currentTarget.value)}
          />
          <label for="tot">{lead.to}</label>
          <input
            id="tot"
            type="date"
            value={to}
            onChange={({ currentTarget }) => setTo(currentTarget.value)}
          />
          <button type="button" onClick={() => void download()}>
            {lead.csv}
          </button>
        </div>
        <p class="quiet">{lead.small}</p>
        {groupsOf(figures?.counts ?? {}).map(({ kind, rows }) => (
          <BarChart title={titleOf(kind)} rows={rows} />
        ))}
        {figures && figures.load.length > 0 && (
          <>
            <BarChart
              title={lead.load}
              rows={figures.load.map(({ advisor, claims }) => ({ label: advisor, count: claims }))}
            />
            <BarChart
              title={lead.replies}
              rows={figures.load.map(({ advisor, replies }) => ({ label: advisor, count: replies }))}
            />
          </>
        )}
        {figures && Object.keys(figures.counts).length === 0 && <p>{lead.nothing}</p>}
      </section>
      <Controls attempt={attempt} />
      <ModelSwitch attempt={attempt} tokens={figures?.counts['model:tokens']} />
      <Flags attempt={attempt} />
      <AuditList attempt={attempt} />
    </div>
  )
}

const isKind = (kind: string): kind is keyof typeof lead.kinds => Object.hasOwn(lead.kinds, kind)
const titleOf = (kind: string): string => (isKind(kind) ? lead.kinds[kind] : kind)

const labels: Record<string, Readonly<Record<string, string>>> = {
  outcome: deskNl.outcomes,
  rating: deskNl.ratings,
}

/** Counts by what stands before the colon. */
function groupsOf(counts: Readonly<Record<string, number>>) {
  const groups = new Map<string, { label: string; count: number }[]>()
  for (const [name, count] of Object.entries(counts)) {
    const [kind = '', ...rest] = name.split(':')
    const value = rest.join(':')
    groups.set(kind, [...(groups.get(kind) ?? []), { label: labels[kind]?.[value] ?? value, count }])
  }
  return [...groups].map(([kind, rows]) => ({ kind, rows: rows.sort((a, b) => b.count - a.count) }))
}
