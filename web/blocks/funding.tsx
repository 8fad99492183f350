import type { BlockOf } from '../../functions/shared/blocks.ts'
import type { FundingCard, FundingLine } from '../../functions/shared/funding-shape.ts'
import { fundingWords as words } from '../strings/funding.ts'
import { Fold, Origin } from './blocks.tsx'
import { ANSWER_FORM } from './question.tsx'

type Funding = BlockOf<'funding'>

/** Who pays: what matters first in full, the rest folded. In an older reply only the names are left. */
export const FundingView = ({ block, isOpen }: { block: Funding; isOpen: boolean }) =>
  isOpen ? <Whole {...block} /> : <Earlier {...block} />

const Earlier = ({ named, first }: Funding) => (
  <p class="quiet">
    {words.earlier} {[...named, ...first].map(({ name }) => name).join(', ') || words.nothing}
  </p>
)

const Whole = ({ told, named, first, folded, warnings, desk, credit }: Funding) => (
  <section class="funding">
    {named.length > 0 && <Cards title={words.named} cards={named} />}
    {first.length > 0 && <Cards title={words.first} cards={first} />}
    {first.length === 0 && named.length === 0 && (
      <p>{told.length === 0 ? words.nothingYet : words.nothing}</p>
    )}
    {desk && <p>{desk}</p>}
    {warnings.length > 0 && <Warnings warnings={warnings} />}
    {folded.length > 0 && told.length > 0 && (
      <Fold title={words.folded(folded.length)}>
        <Lines lines={folded} />
      </Fold>
    )}
    {told.length > 0 && <Told told={told} canChange />}
    {told.length > 0 && <p class="quiet">{credit}</p>}
  </section>
)

const Cards = ({ title, cards }: { title: string; cards: readonly FundingCard[] }) => (
  <>
    <h2>{title}</h2>
    {cards.map((card) => (
      <Card {...card} />
    ))}
  </>
)

const Card = (card: FundingCard) => (
  <article class={`card verdict-${card.verdict}`}>
    <h3>
      {card.name} <span class="verdict">{card.verdictInWords}</span>
    </h3>
    {card.employerWouldKnow && <p class="warning">{card.employerWouldKnow}</p>}
    <p>{card.what}</p>
    {card.verdict === 'ended' ? (
      <p>
        <strong>{card.windowInWords}</strong>{' '}
        {card.instead.length > 0 && words.instead(card.instead.join(', '))}
      </p>
    ) : (
      <Use {...card} />
    )}
    <Reasons {...card} />
    <Fold title={words.more}>
      {card.beware.length > 0 && <List items={card.beware} />}
      <Origin {...card} />
    </Fold>
  </article>
)

const Use = ({ note, windowInWords, amount, how, where }: FundingCard) => (
  <>
    <p>
      {note} <strong>{windowInWords}</strong>
    </p>
    {amount && <p>{amount}</p>}
    <p>
      <strong>{words.how}:</strong> {how}
      {where && !note.includes(where) && ` ${words.where}: ${where}`}
    </p>
  </>
)

/** Both ways: what is missing stands open, for it is what can be done; the rest is there to read. */
const Reasons = ({ verdict, fits, unknown, fails }: FundingCard) => (
  <>
    {verdict === 'maybe' && unknown.length > 0 && (
      <>
        <p class="why">{words.whyMaybe}</p>
        <List items={unknown} />
      </>
    )}
    {verdict === 'no' && (
      <>
        <p class="why">{words.whyNot}</p>
        <List items={fails} />
      </>
    )}
    {fits.length > 0 && verdict !== 'no' && (
      <Fold title={words.why}>
        <List items={fits} />
      </Fold>
    )}
  </>
)

const Warnings = ({ warnings }: { warnings: readonly string[] }) => (
  <>
    <h2>{words.bewareAll}</h2>
    <List items={warnings} />
  </>
)

const Lines = ({ lines }: { lines: readonly FundingLine[] }) => (
  <ul>
    {lines.map(({ name, verdictInWords, note, unknown }) => (
      <li>
        <strong>{name}</strong> ({verdictInWords}). {note} {unknown}
      </li>
    ))}
  </ul>
)

/** What the answer rests on; in a conversation each fact can be answered anew. */
const Told = ({ told, canChange = false }: { told: Funding['told']; canChange?: boolean }) => (
  <>
    <h2>{words.told}</h2>
    <ul class="told">
      {told.map(({ fact, name, value }) => (
        <li>
          <span>
            {name}: <strong>{value}</strong>
          </span>
          {canChange && (
            <button type="submit" form={ANSWER_FORM} name="answer" value={`${fact}=`} formNoValidate>
              {words.change} <span class="hidden">{name}</span>
            </button>
          )}
        </li>
      ))}
    </ul>
  </>
)

const List = ({ items }: { items: readonly string[] }) => (
  <ul>
    {items.map((item) => (
      <li>{item}</li>
    ))}
  </ul>
)
