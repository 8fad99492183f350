import type { ComponentChildren } from 'preact'
import type { Block, BlockOf, DeskLine } from '../../functions/shared/blocks.ts'
import { dayInWords } from '../../functions/shared/date-in-words.ts'
import { nl } from '../strings/nl.ts'
import { FundingView } from './funding.tsx'
import { PlanView } from './plan.tsx'
import { QuestionView } from './question.tsx'
import { SumView } from './sum.tsx'

/**
 * How a block looks, the same in page, widget, desk and print. Buttons are plain submit buttons named
 * `text` or `answer`: without JavaScript the form around them sends it, with JavaScript the conversation does.
 */
export function BlockView({ block, isOpen }: { block: Block; isOpen: boolean }) {
  switch (block.kind) {
    case 'text':
      return <Text text={block.text} />
    case 'choices':
      return <Choices {...block} />
    case 'question':
      // A question that has been passed can no longer be answered here: it stands as a sentence.
      return isOpen ? <QuestionView {...block} /> : <p>{block.title}</p>
    case 'sum':
      // What has been passed by a later turn stands in short, so that the way back is not a long one.
      return <SumView {...block} {...(!isOpen && { brief: true })} />
    case 'funding':
      return <FundingView block={block} isOpen={isOpen} />
    case 'plan':
      return <PlanView block={block} canAnswer={isOpen} />
    case 'urgent':
      return <Urgent {...block} />
    case 'article':
      return <ArticleCard {...block} />
    case 'handover':
      return (
        <section class="card">
          <Text text={block.text} />
          <Desks desks={block.desks} />
        </section>
      )
  }
}

/** Plain text: blank lines part paragraphs, lines that start with `- ` are a list. */
export function Text({ text }: { text: string }) {
  return (
    <>
      {text.split(/\n{2,}/).map((part) => (
        <Paragraph part={part} />
      ))}
    </>
  )
}

function Paragraph({ part }: { part: string }) {
  const lines = part.split('\n')
  const items = lines.filter((line) => line.startsWith('- '))
  const prose = lines.filter((line) => !line.startsWith('- ') && line.trim() !== '')
  return (
    <>
      {prose.length > 0 && (
        <p>
          <Linked text={prose.join(' ')} />
        </p>
      )}
      {items.length > 0 && (
        <ul>
          {items.map((item) => (
            <li>{item.slice(2)}</li>
          ))}
        </ul>
      )}
    </>
  )
}

/** The address of an article of our own becomes a link; nothing else does. */
const Linked = ({ text }: { text: string }) => (
  <>
    {text.split(/(\/artikel\/[a-z0-9-]+)/).map((part, i) =>
      i % 2 === 1 ? (
        <a href={part} target="_blank" rel="noopener">
          {part}
        </a>
      ) : (
        part
      ),
    )}
  </>
)

const Choices = ({ title, choices }: BlockOf<'choices'>) => (
  <div class="choices">
    {title && <p class="choices-title">{title}</p>}
    {choices.map(({ label, send }) => (
      <button type="submit" name="text" value={send} class="choice">
        {label}
      </button>
    ))}
  </div>
)

const Urgent = ({ title, text, desks, language, tone }: BlockOf<'urgent'>) => (
  <section
    class={tone === 'soft' ? 'card soft' : 'card urgent'}
    role={tone === 'soft' ? 'note' : 'alert'}
    lang={language}
    dir={language === 'ar' ? 'rtl' : 'ltr'}
  >
    {tone === 'soft' ? null : <h2>{title}</h2>}
    <Text text={text} />
    <Desks desks={desks} />
  </section>
)

const ArticleCard = ({ title, lines, part, steps, desks, href, ...origin }: BlockOf<'article'>) => (
  <article class="card">
    <h2>{title}</h2>
    {lines.map((line) => (
      <p>{line}</p>
    ))}
    {part && (
      <>
        <h3>{part.title}</h3>
        <Text text={part.text} />
      </>
    )}
    {steps.length > 0 && <Steps steps={steps} />}
    {desks.length > 0 && (
      <Fold title={nl.whoHelps}>
        <Desks desks={desks} />
      </Fold>
    )}
    <p>
      <a href={href} target="_blank" rel="noopener">
        {nl.moreAbout} <span class="quiet">{nl.opensNewTab}</span>
      </a>
    </p>
    <Origin {...origin} />
  </article>
)

export const Steps = ({ steps }: { steps: readonly string[] }) => (
  <>
    <h3>{nl.whatNow}</h3>
    <ol>
      {steps.map((step) => (
        <li>{step}</li>
      ))}
    </ol>
  </>
)

type OriginOf = Pick<BlockOf<'article'>, 'sources' | 'checked' | 'overdue' | 'reviewed'>

/** Where it comes from and when it was checked: never left out, warnings first. */
export const Origin = ({ sources, checked, overdue, reviewed }: OriginOf) => (
  <footer class="origin">
    {overdue && <p class="warning">{nl.overdue}</p>}
    <p>
      {sources.length > 1 ? nl.sources : nl.source}:{' '}
      {sources.map(({ title, url, date }, i) => (
        <>
          {i > 0 && '; '}
          {url ? (
            <a href={url} target="_blank" rel="noopener noreferrer">
              {title}
            </a>
          ) : (
            title
          )}{' '}
          ({dayInWords(date)})
        </>
      ))}
    </p>
    <p>
      {checked.length === 4 ? nl.checkedYear(checked) : nl.checked(dayInWords(checked))}.
      {!reviewed && ` ${nl.notReviewed}`}
    </p>
  </footer>
)

export const Desks = ({ desks }: { desks: readonly DeskLine[] }) => (
  <ul class="desks">
    {desks.map((desk) => (
      <li>
        <Desk {...desk} />
      </li>
    ))}
  </ul>
)

const Desk = ({ name, forWhat, phone, phoneNote, web, hours, open }: DeskLine) => (
  <>
    <strong>{name}</strong>
    <span> {forWhat}</span>
    {phone && (
      <p class="desk-phone">
        <a class="phone" href={`tel:${phone.split(' of ')[0]?.replace(/[^\d+]/g, '')}`}>
          {nl.phone} {phone}
        </a>
        {phoneNote && <span class="quiet"> {phoneNote}</span>}
      </p>
    )}
    {hours && (
      <p class="quiet">
        {nl.hours}: {hours}
        {open === 'open' && ` (${nl.openNow})`}
        {open === 'closed' && ` (${nl.closedNow})`}
      </p>
    )}
    {web && (
      <p>
        <a href={web} target="_blank" rel="noopener noreferrer">
          {nl.website} {name}
        </a>
      </p>
    )}
  </>
)

/** Something to open when you want to read more; works without JavaScript. */
export const Fold = ({ title, children }: { title: string; children: ComponentChildren }) => (
  <details>
    <summary>{title}</summary>
    {children}
  </details>
)
