import { BlockView } from '../../web/blocks/blocks.tsx'
import { FundingResult } from '../../web/blocks/funding.tsx'
import { PlanView } from '../../web/blocks/plan.tsx'
import { whoPaysWords as words } from '../../web/strings/who-pays.ts'
import type { Block, BlockOf } from '../shared/blocks.ts'
import { htmlPage } from './layout.tsx'

/**
 * Who pays, and what a switch costs, each as one form and its answer. What was filled in travels in the body
 * of the form and comes back in its fields; nothing is kept.
 */

export type Filled = Readonly<Record<string, string>>

interface Choice {
  readonly value: string
  readonly label: string
}

export interface Fields {
  readonly work: readonly Choice[]
  readonly sectors: readonly Choice[]
}

export const whoPaysPage = (
  fields: Fields,
  filled: Filled,
  result?: BlockOf<'funding'>,
  help: readonly Block[] = [],
): string =>
  htmlPage({
    title: words.whoPays,
    conversation: result !== undefined,
    scripts: ['page'],
    children: (
      <>
        <h1>{words.whoPays}</h1>
        {help.map((block) => (
          <BlockView block={block} isOpen={false} />
        ))}
        {result && <FundingResult {...result} />}
        <p>{result ? words.again : words.intro}</p>
        <form method="post" action="/wie-betaalt" autocomplete="off">
          <label for="text">{words.text}</label>
          <textarea id="text" name="text" rows={3}>
            {filled.text}
          </textarea>
          <Field name="place" label={words.place} filled={filled} />
          <Field name="age" label={words.age} filled={filled} />
          <Select name="employment" label={words.work} choices={fields.work} filled={filled} />
          <Select name="target_sectors" label={words.sector} choices={fields.sectors} filled={filled} />
          <Go label={words.look} />
        </form>
        <p>
          <a href="/overstapplan">{words.plan}</a>
        </p>
      </>
    ),
  })

interface Examples {
  readonly title: string
  readonly plan: BlockOf<'plan'>
}

export const planPage = (
  sectors: readonly Choice[],
  filled: Filled,
  examples: readonly Examples[],
  result?: BlockOf<'plan'>,
): string =>
  htmlPage({
    title: words.plan,
    conversation: result !== undefined,
    scripts: ['page'],
    children: (
      <>
        <h1>{words.plan}</h1>
        {result && <PlanView block={result} canAnswer={false} />}
        <p>{result ? words.again : words.planIntro}</p>
        <form method="post" action="/overstapplan" autocomplete="off">
          <Select name="sector" label={words.sector} choices={sectors} filled={filled} />
          <Select name="sector2" label={words.compare} choices={sectors} filled={filled} />
          <Field name="wage" label={words.wage} filled={filled} />
          <Field name="place" label={words.place} filled={filled} />
          <Go label={words.look} />
        </form>
        {!result && (
          <>
            <h2>{words.examples}</h2>
            {examples.map(({ title, plan }) => (
              <details>
                <summary>{title}</summary>
                <PlanView block={plan} canAnswer={false} />
              </details>
            ))}
          </>
        )}
        <p>
          <a href="/wie-betaalt">{words.whoPays}</a>
        </p>
      </>
    ),
  })

const Field = ({ name, label, filled }: { name: string; label: string; filled: Filled }) => (
  <>
    <label for={name}>{label}</label>
    <input id={name} name={name} type="text" maxLength={60} value={filled[name]} autocomplete="off" />
  </>
)

interface SelectProps {
  readonly name: string
  readonly label: string
  readonly choices: readonly Choice[]
  readonly filled: Filled
}

const Select = ({ name, label, choices, filled }: SelectProps) => (
  <>
    <label for={name}>{label}</label>
    <select id={name} name={name}>
      <option value="">{words.unknown}</option>
      {choices.map(({ value, label: text }) => (
        <option value={value} selected={filled[name] === value}>
          {text}
        </option>
      ))}
    </select>
  </>
)

const Go = ({ label }: { label: string }) => (
  <p>
    <button type="submit" class="primary">
      {label}
    </button>
  </p>
)
