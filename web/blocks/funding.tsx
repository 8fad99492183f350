import type { BlockOf } from '../../functions/shared/blocks.ts'
import type { FundingCard, FundingLine } from '../../functions/shared/funding-shape.ts'
import { Icon } from '../screen/icon.tsx'
import { fundingWords as words } from '../strings/funding.ts'
import { Origin } from './blocks.tsx'
import { Fold } from './fold.tsx'
import { ANSWER_FORM } from './question.tsx'

type Funding = BlockOf<'funding'>

/** Who pays: what matters first in full, the rest folded. In an older reply only the names are left. */
export const FundingView = ({ block, isOpen }: { block: Funding; isOpen: boolean }) =>
  isOpen ? <FundingResult {...block} canChange /> : <Earlier {...block} />

const Earlier = ({ named, first }: Funding) => (
  <p class="quiet">
    {words.earlier} {[...named, ...first].map(({ name }) => name).join(', ') || words.nothing}
  </p>
)

/** The whole answer; outside a conversation nothing can be changed in it. */
export const FundingResult = ({ canChange = false, ...block }: Funding & { canChange?: boolean }) => {
  const { told, named, first, folded, warnings, desk, credit } = block
  return (
    <section class="funding">
      {named.length > 0 && <Cards title={words.named} cards={named} />}
      {first.length > 0 && <Cards title={words.first} cards={first} />}
      {first.length === 0 && named.length === 0 && (
        <p>{told.length === 0 ? words.nothingYet : words.nothing}</p>
      )}
      {desk && <p>{desk}</p>}
      {warnings.length > 0 && (
        <Fold title={words.bewareAll}>
          <List items={warnings} />
        </Fold>
      )}
      {folded.length > 0 && told.length > 0 && (
        <Fold title={words.folded(folded.length)}>
          <Lines lines={folded} />
        </Fold>
      )}
      {told.length > 0 && <Told told={told} canChange={canChange} />}
      {told.length > 0 && <p class="quiet">{credit}</p>}
    </section>
  )
}

const Cards = ({ title, cards }: { title: string; cards: readonly FundingCard[] }) => (
  <>
    <h2>{title}</h2>
    <ul class="list schemes">
      {cards.map((card) => (
        <li>
          <Card {...card} />
        </li>
      ))}
    </ul>
  </>
)

const signs = { fits: 'check', maybe: 'ask', no: 'no', ended: 'no' } as const

/** What it is, how much, who applies and until when stand open; how, why and where it comes from is there to open. */
const Card = (card: FundingCard) => (
  <article class={`scheme ${card.verdict}`}>
    <p class="tag">
      <Icon name={signs[card.verdict]} />
      {card.verdictInWords}
    </p>
    <h3>{card.name}</h3>
    {card.employerWouldKnow && <p class="warning">{card.employerWouldKnow}</p>}
    {card.answer && <p>{card.answer}</p>}
    {card.verdict === 'ended' && <Ended {...card} />}
    {card.verdict !== 'ended' && card.verdict !== 'no' && <Open {...card} />}
    <Fold title={words.more}>
      <p>{card.what}</p>
      {card.verdict !== 'ended' && <Use {...card} />}
      <List items={card.verdict === 'no' ? card.unknown : card.fits} />
      <Origin {...card} />
    </Fold>
  </article>
)

const Open = ({ what, amount, note, windowInWords, where }: FundingCard) => (
  <>
    <p>
      {firstSentence(what)} {amount && <strong>{amount}</strong>}
    </p>
    <p class="hint">
      {note} {windowInWords} {where && `${words.where}: ${where}`}
    </p>
  </>
)

const firstSentence = (text: string): string => /^.*?[.!?](?= |$)/s.exec(text)?.[0] ?? text

const Ended = ({ windowInWords, instead }: FundingCard) => (
  <p>
    <strong>{windowInWords}</strong> {instead.length > 0 && words.instead(instead.join(', '))}
  </p>
)

const Use = ({ verdict, windowInWords, amount, how, where, beware, unknown, fails }: FundingCard) => (
  <>
    <p>
      <strong>{windowInWords}</strong> {amount}
    </p>
    {verdict === 'no' && <Reasons title={words.whyNot} items={fails} />}
    {verdict === 'maybe' && <Reasons title={words.whyMaybe} items={unknown} />}
    <Reasons title={words.how} items={[how]} />
    {where && (
      <p>
        {words.where}: {where}
      </p>
    )}
    {beware.length > 0 && <Reasons title={words.beware} items={beware} />}
  </>
)

const Reasons = ({ title, items }: { title: string; items: readonly string[] }) => (
  <>
    <p class="why">{title}</p>
    <List items={items} />
  </>
)

const Lines = ({ lines }: { lines: readonly FundingLine[] }) => (
  <ul>
    {lines.map(({ name, verdictInWords, note, unknown, windowInWords, what, amount, how, where }) => (
      <li>
        <Fold title={`${name} (${verdictInWords})`}>
          <p>
            {what} {unknown}
          </p>
          <p>
            {note} {windowInWords} {amount}
          </p>
          <p>
            {words.how}: {how} {where && `${words.where}: ${where}`}
          </p>
        </Fold>
      </li>
    ))}
  </ul>
)

/** What the answer rests on; in a conversation each fact can be answered anew. */
const Told = ({ told, canChange }: { told: Funding['told']; canChange: boolean }) => (
  <>
    <p>
      {words.told}: {told.map(({ value }) => value).join(' · ')}
    </p>
    {canChange && (
      <Fold title={words.changeAny}>
        <ul class="told">
          {told.map(({ fact, name, value }) => (
            <li>
              <span>
                {name}: <strong>{value}</strong>
              </span>
              <button type="submit" form={ANSWER_FORM} name="answer" value={`${fact}=`} formNoValidate>
                {words.change} <span class="hidden">{name}</span>
              </button>
            </li>
          ))}
        </ul>
      </Fold>
    )}
  </>
)

const List = ({ items }: { items: readonly string[] }) => (
  <ul>
    {items.map((item) => (
      <li>{item}</li>
    ))}
  </ul>
)
