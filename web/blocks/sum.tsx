import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { BlockOf } from '../../functions/shared/blocks.ts'
import { dayInWords } from '../../functions/shared/date-in-words.ts'
import { workPays } from '../conversation/client.ts'
import { sumWords as words } from '../strings/sum.ts'
import { Chart } from './chart.tsx'
import { Known, Lines, Totals, Unknown } from './sum-parts.tsx'
import { Plan } from './sum-plan.tsx'

type Sum = BlockOf<'sum'>

/**
 * Does work pay: the verdict first, then what changes, then what to do. Without JavaScript its buttons are
 * submit buttons; with it, hours and wage are worked out again in place and nothing is sent as a message.
 */
export function SumView(block: Sum) {
  const [sum, setSum] = useState(block)
  const [state, setState] = useState<'idle' | 'working' | 'failed'>('idle')
  const newest = useRef(0)
  const tryPlan = async (facts: Sum['facts']) => {
    newest.current += 1
    const mine = newest.current
    setState('working')
    try {
      const worked = await workPays({ ...sum, facts })
      if (mine !== newest.current) return
      setSum(worked)
      setState('idle')
    } catch {
      if (mine === newest.current) setState('failed')
    }
  }
  return (
    <section class="card sum">
      <div role="status">
        {sum.warnings.map((warning) => (
          <p class="warning">{warning}</p>
        ))}
        <h2>{sum.verdict[0]}</h2>
        {sum.verdict.slice(1).map((sentence) => (
          <p>{sentence}</p>
        ))}
      </div>
      <Totals totals={sum.totals} />
      <Whole isFolded={block.brief === true}>
        <Lines lines={sum.lines} />
        <Unknown unknown={sum.unknown} />
        <Plan
          sum={sum}
          isChanged={sum !== block}
          onTry={(facts) => void tryPlan(facts)}
          onBack={() => setSum(block)}
        />
        <p class="quiet" role="status">
          {state === 'working' ? words.working : state === 'failed' ? words.failed : ''}
        </p>
        <Part title={words.beyond} items={sum.borders} />
        {sum.chart && <Chart {...sum.chart} />}
        <Steps steps={sum.steps} />
        <Part title={words.toeslagen} items={sum.toeslagen} />
        <Part title={words.fallBack} items={sum.fallBack} />
        <Known known={sum.known} />
        <Origin {...sum} />
        <Print />
      </Whole>
    </section>
  )
}

/** While a question waits, the rest of the sum is there to open: the question must not get lost under it. */
const Whole = ({ isFolded, children }: { isFolded: boolean; children: ComponentChildren }) =>
  isFolded ? (
    <details>
      <summary>{words.whole}</summary>
      {children}
    </details>
  ) : (
    children
  )

/** A part with a title and sentences; nothing when there are none. */
function Part({ title, items }: { title: string; items: readonly string[] }) {
  if (items.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      {items.length === 1 ? <p>{items[0]}</p> : <List items={items.map((item) => item)} />}
    </>
  )
}

const List = ({ items }: { items: readonly ComponentChildren[] }) => (
  <ul>
    {items.map((item) => (
      <li>{item}</li>
    ))}
  </ul>
)

const Steps = ({ steps }: Pick<Sum, 'steps'>) =>
  steps.length === 0 ? null : (
    <>
      <h3>{words.steps}</h3>
      <ol>
        {steps.map(({ text, desk }) => (
          <li>
            {text} {desk && <Address {...desk} />}
          </li>
        ))}
      </ol>
    </>
  )

const Address = ({ name, phone, web }: NonNullable<Sum['steps'][number]['desk']>) => (
  <p class="address">
    {web ? (
      <a href={web} target="_blank" rel="noopener noreferrer">
        {name}
      </a>
    ) : (
      name
    )}
    {phone && (
      <>
        {`, ${words.phone} `}
        {/^[\d -]+$/.test(phone) ? (
          <a class="number" href={`tel:${phone.replace(/[^\d+]/g, '')}`}>
            {phone}
          </a>
        ) : (
          phone
        )}
      </>
    )}
  </p>
)

/** What the sum leaves out, and where its amounts come from. */
const Origin = ({ leftOut, sources, day, checked }: Sum) => (
  <footer class="origin">
    <details>
      <summary>{words.leftOut}</summary>
      <List items={leftOut} />
    </details>
    <details>
      <summary>{words.sources}</summary>
      <List
        items={sources.map(({ title, url }) =>
          url ? (
            <a href={url} target="_blank" rel="noopener noreferrer">
              {title}
            </a>
          ) : (
            title
          ),
        )}
      />
    </details>
    <p>
      {words.checked(dayInWords(day), dayInWords(checked))} {words.rounded}
    </p>
  </footer>
)

/** Only there when a script can do it. */
function Print() {
  const [isAlive, setAlive] = useState(false)
  useEffect(() => setAlive(true), [])
  return isAlive ? (
    <button type="button" class="plain print" onClick={() => window.print()}>
      {words.print}
    </button>
  ) : null
}
