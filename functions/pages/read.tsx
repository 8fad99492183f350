import { Desks, Origin, type OriginOf, Steps, Text } from '../../web/blocks/blocks.tsx'
import { HumanDoor } from '../../web/screen/doors.tsx'
import { Icon } from '../../web/screen/icon.tsx'
import { nl } from '../../web/strings/nl.ts'
import { sumWords } from '../../web/strings/sum.ts'
import { whoPaysWords } from '../../web/strings/who-pays.ts'
import type { DeskLine } from '../shared/blocks.ts'
import { htmlPage } from './layout.tsx'
import { AskForm } from './start.tsx'

interface Part {
  readonly title: string
  readonly text: string
}

interface WholeArticle extends OriginOf {
  readonly id: string
  readonly title: string
  readonly lines: readonly string[]
  readonly steps: readonly string[]
  readonly desks: readonly DeskLine[]
  readonly parts: readonly Part[]
  readonly seeAlso: readonly Link[]
  readonly newId: string
}

interface Link {
  readonly title: string
  readonly href: string
}

/** One article at its own address. */
export const articlePage = ({
  id,
  title,
  lines,
  parts,
  steps,
  desks,
  seeAlso,
  newId,
  ...origin
}: WholeArticle): string =>
  htmlPage({
    title,
    description: descriptionOf(lines),
    path: `/artikel/${id}`,
    data: questionAndAnswer(title, lines),
    scripts: ['page'],
    children: (
      <>
        <article class="whole">
          <h1>{title}</h1>
          <div class="core">
            {lines.map((line) => (
              <p>{line}</p>
            ))}
          </div>
          {parts.map((part) => (
            <section>
              <h2>{part.title}</h2>
              <Text text={part.text} />
            </section>
          ))}
          <section>
            <Steps steps={steps} />
          </section>
          {desks.length > 0 && (
            <section>
              <h2>{nl.whoHelps}</h2>
              <Desks desks={desks} />
            </section>
          )}
          <Origin {...origin} />
        </article>
        {seeAlso.length > 0 && (
          <nav aria-label={nl.seeAlso}>
            <h2>{nl.seeAlso}</h2>
            <Links links={seeAlso} />
          </nav>
        )}
        <h2 id="vraag-verder">{nl.askAboutThis}</h2>
        <AskForm newId={newId} />
        <HumanDoor />
      </>
    ),
  })

const LONGEST_DESCRIPTION = 155

/** The first sentences of the answer, as many whole words as a search engine shows. */
function descriptionOf(lines: readonly string[]): string {
  const text = lines.join(' ')
  if (text.length <= LONGEST_DESCRIPTION) return text
  return `${text.slice(0, text.lastIndexOf(' ', LONGEST_DESCRIPTION - 2))} …`
}

/** @see https://schema.org/FAQPage */
const questionAndAnswer = (title: string, lines: readonly string[]) => ({
  '@context': 'https://schema.org',
  '@type': 'FAQPage',
  mainEntity: [
    { '@type': 'Question', name: title, acceptedAnswer: { '@type': 'Answer', text: lines.join(' ') } },
  ],
})

/** Every article, by topic. */
export const topicsPage = (
  topics: readonly { topic: string; articles: readonly Link[] }[],
  newId: string,
): string =>
  htmlPage({
    title: nl.topics,
    description: nl.topicsAbout,
    path: '/onderwerpen',
    scripts: ['page'],
    children: (
      <>
        <h1>{nl.topics}</h1>
        <AskForm newId={newId} />
        <nav class="also" aria-label={nl.topics}>
          {topics.map(({ topic }) => (
            <a href={`#${topic}`}>{nl.topicNames[topic] ?? topic}</a>
          ))}
        </nav>
        <Links
          links={[
            { title: sumWords.pageLink, href: '/loont-werken' },
            { title: whoPaysWords.whoPays, href: '/wie-betaalt' },
            { title: whoPaysWords.plan, href: '/overstapplan' },
          ]}
        />
        {topics.map(({ topic, articles }) => (
          <section>
            <h2 id={topic}>{nl.topicNames[topic] ?? topic}</h2>
            <Links links={articles} />
          </section>
        ))}
      </>
    ),
  })

/** A page of our own words, such as privacy: a title and parts. */
export const plainPage = (name: string, title: string, parts: readonly Part[]): string =>
  htmlPage({
    title,
    description: descriptionOf([parts[0]?.text ?? title]),
    path: `/${name}`,
    scripts: ['page'],
    children: (
      <article class="whole">
        <h1>{title}</h1>
        {parts.map((part) => (
          <section>
            {part.title && <h2>{part.title}</h2>}
            <Text text={part.text} />
          </section>
        ))}
      </article>
    ),
  })

/** Something went wrong, or a thing is done: one sentence and a way on. */
export const noticePage = (title: string, text: string, newId: string, hasTopics = false): string =>
  htmlPage({
    title,
    conversation: true,
    isWide: true,
    scripts: ['page'],
    children: (
      <div class="said">
        <h1>{title}</h1>
        <Text text={text} />
        {hasTopics && <Links links={[{ title: nl.topics, href: '/onderwerpen' }]} />}
        <AskForm newId={newId} />
        <HumanDoor />
      </div>
    ),
  })

interface CodePage {
  readonly notice?: string
  /** What was typed and opens nothing. */
  readonly written?: string
  /** The secret of the conversation that the visitor came from, so that leaving ends it. */
  readonly token?: string
}

/** An address that is none: a question of one's own, or all topics. */
export const notHerePage = (newId: string): string => noticePage(nl.notHere, nl.notHereText, newId, true)

/** Where somebody comes back with a code. */
export const codePage = ({ notice, written, token }: CodePage = {}): string =>
  htmlPage({
    title: nl.haveCode,
    conversation: true,
    ...(token !== undefined && { token }),
    scripts: ['page'],
    children: (
      <div class="said">
        <h1>{nl.haveCode}</h1>
        <form method="post" action="/gesprek/code#antwoord" autocomplete="off">
          <label for="code">{nl.codeLabel}</label>
          <input
            id="code"
            name="code"
            type="text"
            value={written}
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            aria-invalid={notice ? true : undefined}
            aria-describedby={notice ? 'code-fout' : undefined}
          />
          {notice && (
            <p class="refusal" role="alert" id="code-fout">
              <Icon name="warning" /> {notice}
            </p>
          )}
          <button type="submit" class="main">
            {nl.codeGo}
          </button>
        </form>
      </div>
    ),
  })

const Links = ({ links }: { links: readonly Link[] }) => (
  <ul>
    {links.map(({ title, href }) => (
      <li>
        <a href={href}>{title}</a>
      </li>
    ))}
  </ul>
)
