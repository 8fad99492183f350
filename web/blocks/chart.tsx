import { useId } from 'preact/hooks'
import type { BlockOf } from '../../functions/shared/blocks.ts'
import { wholeEuros } from '../../functions/shared/euro-text.ts'
import { sumWords as words } from '../strings/sum.ts'

type Shape = NonNullable<BlockOf<'sum'>['chart']>

const WIDTH = 320
const HEIGHT = 176
const LEFT = 64
const RIGHT = 14
const TOP = 30
const BOTTOM = 40
const HOUR_TICKS = [0, 8, 16, 24, 32, 40]
const MOST_LINES = 4

/** Net income against hours, with what happens on the way, as a drawing. */
export function Chart({ title, description, points, borders, planned }: Shape) {
  const id = useId()
  const { ticks, low, high } = scaleOf(points.map(({ net }) => net))
  const x = (hours: number) => LEFT + (hours / 40) * (WIDTH - LEFT - RIGHT)
  const y = (net: number) => TOP + (1 - (net - low) / (high - low)) * (HEIGHT - TOP - BOTTOM)
  const plan = points.find(({ hours }) => hours === Math.round(planned ?? -1))
  return (
    <figure class="chart">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-labelledby={`${id}t ${id}d`}>
        <title id={`${id}t`}>{title}</title>
        <desc id={`${id}d`}>{description}</desc>
        {ticks.map((net) => (
          <g key={net}>
            <line class="grid" x1={LEFT} x2={WIDTH - RIGHT} y1={y(net)} y2={y(net)} />
            <text x={LEFT - 6} y={y(net) + 5} text-anchor="end">
              {wholeEuros(net)}
            </text>
          </g>
        ))}
        {HOUR_TICKS.map((hours) => (
          <text key={hours} x={x(hours)} y={HEIGHT - BOTTOM + 16} text-anchor="middle">
            {hours}
          </text>
        ))}
        <text x={(LEFT + WIDTH - RIGHT) / 2} y={HEIGHT - 4} text-anchor="middle">
          {words.axisHours}
        </text>
        {borders.map(({ hours }, at) => (
          <g key={hours}>
            <line class="border" x1={x(hours)} x2={x(hours)} y1={TOP} y2={HEIGHT - BOTTOM} />
            <text class="number" x={x(hours)} y={TOP - 6 - (at % 2) * 13} text-anchor="middle">
              {at + 1}
            </text>
          </g>
        ))}
        <polygon
          class="area"
          points={[
            `${x(0)},${HEIGHT - BOTTOM}`,
            ...points.map(({ hours, net }) => `${x(hours)},${y(net)}`),
            `${x(40)},${HEIGHT - BOTTOM}`,
          ].join(' ')}
        />
        <polyline class="net" points={points.map(({ hours, net }) => `${x(hours)},${y(net)}`).join(' ')} />
        {plan && (
          <g>
            <circle class="plan-dot" cx={x(plan.hours)} cy={y(plan.net)} r="5" />
            <text
              class="number"
              x={x(plan.hours)}
              y={y(plan.net) + (plan.net < (low + high) / 2 ? -12 : 22)}
              text-anchor={plan.hours > 34 ? 'end' : 'middle'}
            >
              {words.plan}
            </text>
          </g>
        )}
      </svg>
    </figure>
  )
}

/** The same as the drawing: where something begins or stops, and all amounts. */
export const ChartInWords = ({ description, borders, points }: Shape) => (
  <>
    <p>{description}</p>
    {borders.length > 0 && (
      <>
        <h3>{words.bordersTitle}</h3>
        <ol>
          {borders.map(({ sentence }) => (
            <li>{sentence}</li>
          ))}
        </ol>
      </>
    )}
    <details>
      <summary>{words.asTable}</summary>
      <Table points={points} />
    </details>
  </>
)

const Table = ({ points }: Pick<Shape, 'points'>) => (
  <table>
    <thead>
      <tr>
        <th scope="col">{words.tableHours}</th>
        <th scope="col">{words.tableGross}</th>
        <th scope="col">{words.tableNet}</th>
      </tr>
    </thead>
    <tbody>
      {points.map(({ hours, gross, net }) => (
        <tr key={hours}>
          <th scope="row">{hours}</th>
          <td>{wholeEuros(gross)}</td>
          <td>{wholeEuros(net)}</td>
        </tr>
      ))}
    </tbody>
  </table>
)

/** Round amounts around the lowest and the highest. */
function scaleOf(nets: readonly number[]) {
  const [least, most] = [Math.min(...nets), Math.max(...nets)]
  const room = Math.max(most - least, 400) / (MOST_LINES - 1)
  const size = 10 ** Math.floor(Math.log10(room))
  const step = [1, 2, 2.5, 5, 10].map((times) => times * size).find((one) => one >= room) ?? size * 10
  const low = Math.floor(least / step) * step
  const ticks: number[] = []
  for (let tick = low; tick < most + step; tick += step) ticks.push(tick)
  return { ticks, low, high: ticks.at(-1) ?? most }
}
