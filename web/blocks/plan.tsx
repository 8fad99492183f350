import type { BlockOf } from '../../functions/shared/blocks.ts'
import { planWords as words } from '../strings/plan.ts'
import { Origin } from './blocks.tsx'
import { Fold } from './fold.tsx'
import { ANSWER_FORM } from './question.tsx'

type Plan = BlockOf<'plan'>
type Row = Plan['rows'][number]
type Option = Plan['options'][number]

/**
 * The eight posts, one under another, and within each the options beside each other: on a phone that reads,
 * and on paper it can be taken along.
 */
export const PlanView = ({ block, canAnswer }: { block: Plan; canAnswer: boolean }) => {
  const { options, rows, caveats, stories, ...origin } = block
  return (
    <section class="plan">
      <h2>{words.title}</h2>
      {grouped(options).map(({ names, ...conclusion }) => (
        <p>
          <strong>
            {words.to} {names.join(words.and)}:
          </strong>{' '}
          {conclusion.conclusion}
        </p>
      ))}
      <ol class="list posts">
        {rows.map((row) => (
          <Post row={row} options={options} canAnswer={canAnswer} />
        ))}
      </ol>
      <h3>{words.totals}</h3>
      {options.map((option) => (
        <Totals option={option} isOne={options.length === 1} />
      ))}
      <h3>{words.beware}</h3>
      <ul>
        {caveats.map((caveat) => (
          <li>{caveat}</li>
        ))}
      </ul>
      <p class="quiet">{words.takeAlong}</p>
      {stories.length > 0 && <Stories stories={stories} />}
      <Origin sources={origin.sources} checked={origin.checked} overdue={false} reviewed={false} />
    </section>
  )
}

/** Options with the same conclusion hear it once. */
const grouped = (options: readonly Option[]) =>
  [...new Set(options.map(({ conclusion }) => conclusion))].map((conclusion) => {
    const same = options.filter((option) => option.conclusion === conclusion)
    return {
      conclusion,
      complete: same.every(({ complete }) => complete),
      names: same.map(({ name }) => name),
    }
  })

const Post = ({ row, options, canAnswer }: { row: Row; options: readonly Option[]; canAnswer: boolean }) => (
  <li>
    <h3>{row.name}</h3>
    <div class="beside">
      {row.cells.map((cell, i) => (
        <div>
          {row.cells.length > 1 && <p class="why">{options[i]?.name}</p>}
          <p>
            <strong>{cell.cost}</strong>
          </p>
          <p>
            <span class="tag">{cell.stateInWords}</span> {cell.payer}
          </p>
        </div>
      ))}
    </div>
    <Fold title={words.more}>
      <p>{row.what}</p>
      {row.cells.map((cell, i) => (
        <Ways cell={cell} name={row.cells.length > 1 ? options[i]?.name : undefined} />
      ))}
      {[...new Set(row.cells.map(({ ask }) => ask))].map((ask) => ask && <p>{ask}</p>)}
      {canAnswer && (
        <button type="submit" form={ANSWER_FORM} name="answer" value={`${row.fact}=`} formNoValidate>
          {words.arrange} <span class="hidden">{row.name}</span>
        </button>
      )}
    </Fold>
  </li>
)

const Ways = ({ cell: { schemes }, name }: { cell: Row['cells'][number]; name: string | undefined }) => (
  <>
    {schemes.length > 0 && (
      <p>
        {words.could}
        {name && ` (${name})`}: {schemes.join(', ')}
      </p>
    )}
  </>
)

const Totals = ({ option, isOne }: { option: Option; isOne: boolean }) => (
  <>
    {!isOne && <p class="why">{option.name}</p>}
    <ul>
      <Total name={words.activities} amount={option.activities} />
      <Total name={words.income} amount={option.income} />
      <Total name={words.incomeOpen} amount={option.incomeOpen} />
      <Total name={words.lessWork} amount={option.lessWork} />
    </ul>
  </>
)

const Total = ({ name, amount }: { name: string; amount: string | undefined }) =>
  amount ? (
    <li>
      {name}: <strong>{amount}</strong>
    </li>
  ) : null

const Stories = ({ stories }: Pick<Plan, 'stories'>) => (
  <>
    <h3>{words.stories}</h3>
    {stories.map(({ name, from, to, text, beware, paid }) => (
      <Fold title={words.storyOf(name, from, to)}>
        <p>{text}</p>
        {beware && <p>{beware}</p>}
        <ul>
          {paid.map(({ post, payer }) => (
            <li>
              {post}: {payer}
            </li>
          ))}
        </ul>
      </Fold>
    ))}
  </>
)
