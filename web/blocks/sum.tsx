import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { BlockOf } from '../../functions/shared/blocks.ts'
import { dayInWords } from '../../functions/shared/date-in-words.ts'
import { workPays } from '../conversation/client.ts'
import { Icon } from '../screen/icon.tsx'
import { sumWords as words } from '../strings/sum.ts'
import { Banks } from './banks.tsx'
import { Chart, ChartInWords } from './chart.tsx'
import { Fold } from './fold.tsx'
import { Known, Lines, Totals, Unknown } from './sum-parts.tsx'
import { Plan } from './sum-plan.tsx'

type Sum = BlockOf<'sum'>

/** A number says nothing without what it is of; "geen kinderen" does. */
const inShort = ({ title, value }: { readonly title: string; readonly value: string }): string =>
  /\d/.test(value) ? `${title.replace(/\?$/, ':')} ${value}` : value

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
  const assumed = sum.known.filter(({ from }) => from === 'assumed')
  return (
    <section class="sum">
      <div role="status">
        {!sum.complete && sum.warnings[0] && <p class="note">{sum.warnings[0]}</p>}
        <h2>{sum.verdict[0]}</h2>
        <Banks totals={sum.totals} hours={sum.plan.hours} />
        {sum.verdict.slice(1).map((sentence) => (
          <p>{sentence}</p>
        ))}
      </div>
      {sum.chart && <Chart {...sum.chart} />}
      {assumed.length > 0 && (
        <p class="hint">
          {sum.warnings.at(-1)} {words.assumedAre} {assumed.map(inShort).join(' · ')}.
        </p>
      )}
      <Steps steps={sum.steps.slice(0, FRONT_STEPS)} />
      <Fold title={words.whole} class="whole-sum">
        <Totals totals={sum.totals} />
        <Lines lines={sum.lines} />
        <Steps steps={sum.steps.slice(FRONT_STEPS)} from={FRONT_STEPS + 1} />
        <p class="paper-only">
          <b>{words.known}:</b> {sum.known.map(({ value }) => value).join(' · ')}
        </p>
        <Part title={words.beyond} items={sum.borders} />
        <div class="screen-only">
          {sum.chart && <ChartInWords {...sum.chart} />}
          <Part title={words.calendar} items={sum.calendar} />
          <Part title={words.toeslagen} items={sum.toeslagen} />
          <Part title={words.fallBack} items={sum.fallBack} />
          <Origin {...sum} />
        </div>
      </Fold>
      <Unknown unknown={sum.unknown} />
      <Fold title={words.adjust} class="known">
        <Plan
          sum={sum}
          isChanged={sum !== block}
          onTry={(facts) => void tryPlan(facts)}
          onBack={() => setSum(block)}
        />
        <p class="quiet" role="status">
          {state === 'working' ? words.working : state === 'failed' ? words.failed : ''}
        </p>
        <Known known={sum.known} />
      </Fold>
      <p class="origin">
        {words.checked(dayInWords(sum.day, words.language), dayInWords(sum.checked, words.language))}{' '}
        {words.rounded}
      </p>
      <Print />
    </section>
  )
}

/** So many steps stand in front; the rest is there to open. */
const FRONT_STEPS = 2

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

const Steps = ({ steps, from = 1 }: Pick<Sum, 'steps'> & { from?: number }) =>
  steps.length === 0 ? null : (
    <>
      <h3>{from === 1 ? words.steps : words.moreSteps}</h3>
      <ol class="steps" start={from}>
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
const Origin = ({ leftOut, sources }: Sum) => (
  <>
    <Part title={words.leftOut} items={leftOut} />
    <h3>{words.sources}</h3>
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
  </>
)

/** Only there when a script can do it. */
function Print() {
  const [isAlive, setAlive] = useState(false)
  useEffect(() => setAlive(true), [])
  return isAlive ? (
    <button type="button" class="link print" onClick={() => window.print()}>
      <Icon name="print" />
      {words.print}
    </button>
  ) : null
}
