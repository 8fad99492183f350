import { deskNl } from '../strings/desk-nl.ts'

interface Row {
  readonly label: string
  readonly count: number
}

const HEIGHT = 28
const LABEL_WIDTH = 190
const BAR_WIDTH = 260

/** Bars to look at and the same as a table to read; the picture itself is hidden from a screen reader. */
export function BarChart({ title, rows }: { title: string; rows: readonly Row[] }) {
  const most = Math.max(1, ...rows.map(({ count }) => count))
  return (
    <figure class="bars">
      <figcaption>{title}</figcaption>
      <svg viewBox={`0 0 ${LABEL_WIDTH + BAR_WIDTH + 60} ${rows.length * HEIGHT}`} aria-hidden="true">
        {rows.map(({ label, count }, i) => {
          const width = (count / most) * BAR_WIDTH
          return (
            <g transform={`translate(0 ${i * HEIGHT})`}>
              <text x={LABEL_WIDTH - 8} y={19} text-anchor="end">
                {label}
              </text>
              <rect x={LABEL_WIDTH} y={4} width={width} height={HEIGHT - 8} />
              <text x={LABEL_WIDTH + width + 6} y={19}>
                {count}
              </text>
            </g>
          )
        })}
      </svg>
      <details>
        <summary>{deskNl.lead.asTable}</summary>
        <table>
          <caption class="hidden">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{deskNl.lead.what}</th>
              <th scope="col">{deskNl.lead.count}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ label, count }) => (
              <tr>
                <th scope="row">{label}</th>
                <td>{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}
