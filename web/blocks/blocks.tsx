import type { Block, BlockOf, DeskLine } from '../../functions/shared/blocks.ts'
import { dayInWords } from '../../functions/shared/date-in-words.ts'
import { MESSAGE_FORM } from '../screen/forms.tsx'
import { Icon } from '../screen/icon.tsx'
import { nl } from '../strings/nl.ts'
import { DirectionsView } from './directions.tsx'
import { Fold } from './fold.tsx'
import { FundingView } from './funding.tsx'
import { OutcomeView } from './outcome.tsx'
import { PlanView } from './plan.tsx'
import { ProfileView } from './profile.tsx'
import { QuestionView, WaitingQuestion } from './question.tsx'
import { StoryView } from './story.tsx'
import { SumView } from './sum.tsx'

/**
 * How a block looks, the same in page, widget, desk and print. Buttons are plain submit buttons named
 * `text` or `answer`: without JavaScript the form around them sends it, with JavaScript the conversation does.
 */
export function BlockView({ block, isOpen }: { block: Block; isOpen: boolean }) {
  switch (block.kind) {
    case 'text':
      return <Text {...block} />
    case 'written':
      return <Written {...block} />
    case 'choices':
      // What was offered with an earlier answer has had its time.
      return isOpen ? <Choices {...block} /> : null
    case 'question':
      // A question that has been passed can no longer be answered here: it stands as a sentence.
      if (!isOpen) return block.waits ? null : <p lang={block.language}>{block.title}</p>
      return block.waits ? <WaitingQuestion {...block} /> : <QuestionView {...block} />
    case 'sum':
      // What has been passed by a later turn stands as a sentence: the newest is the one that counts.
      return isOpen ? <SumView {...block} /> : <p class="quiet">{block.verdict[0]}</p>
    case 'directions':
      return <DirectionsView block={block} isOpen={isOpen} />
    case 'story':
      return <StoryView {...block} />
    case 'funding':
      return <FundingView block={block} isOpen={isOpen} />
    case 'plan':
      return <PlanView block={block} canAnswer={isOpen} />
    case 'outcome':
      return <OutcomeView {...block} isOpen={isOpen} />
    case 'profile':
      return <ProfileView {...block} isOpen={isOpen} />
    case 'urgent':
      return <Urgent {...block} />
    case 'article':
      return <ArticleCard {...block} />
    case 'handover':
      return (
        <section class="card">
          <Text text={block.text} language={block.language} />
          <Desks desks={block.desks} />
        </section>
      )
  }
}

/** A sentence by a language model, with the way to what it rests on; in another language it says what it is. */
const Written = ({ text, href, section, language }: BlockOf<'written'>) => (
  <>
    <p lang={language} dir={language && rightToLeft.has(language) ? 'rtl' : undefined}>
      {text}{' '}
      <a class="quiet" href={href} target="_blank" rel="noopener" title={section} lang="nl" dir="ltr">
        {nl.source}
      </a>
    </p>
    {language && <p class="quiet">{nl.byModel}</p>}
  </>
)
const rightToLeft = new Set(['ar', 'fa', 'ur', 'he', 'ps', 'ckb'])

/** Plain text: blank lines part paragraphs, lines that start with `- ` are a list. */
export function Text({ text, language }: { text: string; language?: 'en' | undefined }) {
  return (
    <>
      {text.split(/\n{2,}/).map((part) => (
        <Paragraph part={part} language={language} />
      ))}
    </>
  )
}

function Paragraph({ part, language }: { part: string; language: 'en' | undefined }) {
  const lines = part.split('\n')
  const items = lines.filter((line) => line.startsWith('- '))
  const prose = lines.filter((line) => !line.startsWith('- ') && line.trim() !== '')
  return (
    <>
      {prose.length > 0 && (
        <p lang={language}>
          <Linked text={prose.join(' ')} />
        </p>
      )}
      {items.length > 0 && (
        <ul lang={language}>
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

const Choices = ({ title, choices, language }: BlockOf<'choices'>) => (
  <div class="choices">
    {title && (
      <p class="choices-title" lang={language}>
        {title}
      </p>
    )}
    <ul class="list">
      {choices.map(({ label, send, dutch, gist }) => (
        <li>
          <button type="submit" form={MESSAGE_FORM} name="text" value={send} class="go">
            <span lang={language}>
              {label}
              {dutch && <small lang="nl">{dutch}</small>}
              {gist && <small>{gist}</small>}
            </span>
            <Icon name="chev" />
          </button>
        </li>
      ))}
    </ul>
  </div>
)

/**
 * Help before anything else: one sentence, where to call, then the rest. Calm, on the ground that stands for
 * people; `soft` is a line or two above the answer.
 */
function Urgent({ title, text, desks, language, tone }: BlockOf<'urgent'>) {
  const [first = '', ...rest] = text.split(/\n{2,}/)
  const isSoft = tone === 'soft'
  return (
    <section
      class={isSoft ? 'card wood soft' : 'card wood urgent'}
      role={isSoft ? 'note' : 'alert'}
      lang={language}
      dir={language === 'ar' ? 'rtl' : 'ltr'}
    >
      {!isSoft && <h2>{title}</h2>}
      <Text text={first} />
      <Desks desks={desks} />
      {rest.length > 0 && <Text text={rest.join('\n\n')} />}
    </section>
  )
}

/** The answer first; what else there is to know is there to open, and so are the other sources. */
const ArticleCard = ({
  title,
  answer,
  except,
  step,
  desk,
  more,
  simple,
  titleEnglish,
  english,
  href,
  questions,
  brief,
  ...origin
}: BlockOf<'article'>) => (
  <article class="answer">
    {brief ? (
      <Fold title={title}>
        <p lang="nl">{answer}</p>
        {except && <p lang="nl">{except}</p>}
      </Fold>
    ) : (
      <>
        <h2 lang="nl">{title}</h2>
        {nl.language === 'en' && titleEnglish && (
          <p class="quiet" lang="en">
            {titleEnglish}
          </p>
        )}
        <p lang="nl">{answer}</p>
        {except && <p lang="nl">{except}</p>}
      </>
    )}
    {step && (
      <p class="step">
        <strong>{nl.whatNow}:</strong> <span lang="nl">{step}</span>
      </p>
    )}
    {desk && <Desks desks={[desk]} />}
    {simple && (
      <Fold title={nl.simpler}>
        <p lang="nl">{simple}</p>
      </Fold>
    )}
    {english && (
      <Fold title={nl.inEnglish}>
        <div lang="en">
          {titleEnglish && <p>{titleEnglish}</p>}
          <p>{english}</p>
        </div>
      </Fold>
    )}
    <Fold title={nl.moreHere}>
      {more && (
        <div lang="nl">
          <Text text={more} />
        </div>
      )}
      <p>
        <a href={href} target="_blank" rel="noopener">
          {nl.moreAbout} <span class="quiet">{nl.opensNewTab}</span>
        </a>
      </p>
    </Fold>
    <Origin {...origin} />
    {questions.length > 0 && (
      <div class="choices">
        <p class="choices-title">{nl.alsoAsked}</p>
        {questions.map((one) => (
          <button type="submit" name="text" value={one.title} class="choice">
            <InLanguage dutch={one.title} english={one.titleEnglish} />
          </button>
        ))}
      </div>
    )}
  </article>
)

/** A Dutch heading, or its English where the interface speaks that. */
const InLanguage = ({ dutch, english }: { dutch: string; english: string | undefined }) =>
  nl.language === 'en' && english !== undefined ? (
    <span lang="en">{english}</span>
  ) : (
    <span lang="nl">{dutch}</span>
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

export type OriginOf = Pick<BlockOf<'article'>, 'sources' | 'checked' | 'overdue' | 'reviewed'>

/** Where it comes from and when it was checked, in one line and never left out; a warning goes first. */
export const Origin = ({ sources, checked, overdue, reviewed }: OriginOf) => (
  <footer class="origin">
    {overdue && <p class="warning">{nl.overdue}</p>}
    <p>
      {nl.source}: {sources[0] && <Source {...sources[0]} />}.{' '}
      {checked.length === 4 ? nl.checkedYear(checked) : nl.checked(dayInWords(checked, nl.language))}.
    </p>
    {(sources.length > 1 || !reviewed) && (
      <details>
        <summary>{nl.aboutSources(sources.length)}</summary>
        <ul>
          {sources.map((source) => (
            <li>
              <Source {...source} /> ({dayInWords(source.date, nl.language)})
            </li>
          ))}
        </ul>
        {!reviewed && <p>{nl.notReviewed}</p>}
      </details>
    )}
  </footer>
)

const Source = ({ title, url }: OriginOf['sources'][number]) =>
  url ? (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {title}
    </a>
  ) : (
    <span>{title}</span>
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
        <a class="call" href={`tel:${phone.split(' of ')[0]?.replace(/[^\d+]/g, '')}`}>
          <Icon name="phone" />
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
