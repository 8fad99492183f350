import type { BlockOf } from '../../functions/shared/blocks.ts'
import { differenceText, wholeEuros } from '../../functions/shared/euro-text.ts'
import { sumWords as words } from '../strings/sum.ts'
import { ANSWER_FORM } from './question.tsx'

type Sum = BlockOf<'sum'>

/** Now, later and the difference; each row's name stands above it, so that it fits a small phone. */
export const Totals = ({ totals }: Pick<Sum, 'totals'>) =>
  totals.length === 0 ? null : (
    <table class="totals">
      <thead>
        <tr>
          <th scope="col">{words.now}</th>
          <th scope="col">{words.later}</th>
          <th scope="col">{words.difference}</th>
        </tr>
      </thead>
      {totals.map(({ id, name, now, later, difference }) => (
        <tbody key={id}>
          <tr>
            <th scope="rowgroup" colSpan={3}>
              {name}
            </th>
          </tr>
          <tr>
            <td>{wholeEuros(now)}</td>
            <td>{wholeEuros(later)}</td>
            <td>
              <strong>{differenceText(difference)}</strong>
            </td>
          </tr>
        </tbody>
      ))}
    </table>
  )

type LineOf = Sum['lines'][number]
const isSame = ({ month }: LineOf): boolean => month?.difference === 0
const isChanged = ({ month }: LineOf): boolean => month !== undefined && month.difference !== 0

/** What changes is open, what stays the same is one fold; what is not known stands elsewhere. */
export function Lines({ lines }: Pick<Sum, 'lines'>) {
  const changed = lines.filter(isChanged)
  const same = lines.filter(isSame)
  return (
    <>
      {changed.length > 0 && <h3>{words.perMonth}</h3>}
      <LineList lines={changed} />
      {same.length > 0 && (
        <details>
          <summary>{words.same(same.length)}</summary>
          <LineList lines={same} />
        </details>
      )}
    </>
  )
}

const LineList = ({ lines }: Pick<Sum, 'lines'>) =>
  lines.length === 0 ? null : (
    <ul class="sum-lines">
      {lines.map((line) => (
        <li key={`${line.id} ${line.who}`}>
          <Line {...line} />
        </li>
      ))}
    </ul>
  )

const Line = ({ name, month, sentence, parts, law }: LineOf) => (
  <>
    <strong>{name}</strong>
    {month && (
      <span>
        {': '}
        {words.nowLater(wholeEuros(month.now), wholeEuros(month.later))}
      </span>
    )}
    <p>{sentence}</p>
    {(parts.length > 0 || law) && (
      <details>
        <summary>{words.howWorkedOut}</summary>
        <dl>
          {parts.map(({ text, now, later }) => (
            <div>
              <dt>{text}</dt>
              {now !== undefined && now === later && <dd>{now}</dd>}
              {now !== undefined && now !== later && (
                <dd>
                  {words.exactNow} {now}
                </dd>
              )}
              {later !== undefined && now !== later && (
                <dd>
                  {words.exactLater} {later}
                </dd>
              )}
            </div>
          ))}
        </dl>
        {law && (
          <p class="quiet">
            {words.law}: {law}
          </p>
        )}
      </details>
    )}
  </>
)

/** What is not known yet, by name; pressing puts the question. */
export const Unknown = ({ unknown }: Pick<Sum, 'unknown'>) =>
  unknown.length === 0 ? null : (
    <>
      <h3>{words.unknownTitle}</h3>
      <ul class="sum-lines">
        {unknown.map(({ name, sentence, fact }) => (
          <li>
            <strong>{name}</strong>
            <p>{sentence}</p>
            {fact !== undefined && (
              <AnswerAnew fact={fact} name={name}>
                {words.answerThis}
              </AnswerAnew>
            )}
          </li>
        ))}
      </ul>
    </>
  )

/** Asks the question of a fact again. */
const AnswerAnew = ({ fact, name, children }: { fact: string; name: string; children: string }) => (
  <button
    type="submit"
    form={ANSWER_FORM}
    name="answer"
    value={`${fact}=`}
    class="link"
    aria-label={`${children}: ${name}`}
    formNoValidate
  >
    {children}
  </button>
)

/** What the sum was made of: seen, and changed, one by one. */
export const Known = ({ known }: Pick<Sum, 'known'>) => (
  <>
    <h3>{words.known}</h3>
    <ul class="sum-lines">
      {known.map(({ fact, title, value, from }) => (
        <li key={fact}>
          {title} <strong>{value}</strong>
          {from === 'assumed' && <p class="quiet">{words.assumed}</p>}
          <p>
            <AnswerAnew fact={fact} name={title}>
              {words.change}
            </AnswerAnew>
          </p>
        </li>
      ))}
    </ul>
  </>
)
