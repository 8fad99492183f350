import { Desks, Origin, Steps, Text } from '../../web/blocks/blocks.tsx'
import { nl, topicNames } from '../../web/strings/nl.ts'
import { sumWords } from '../../web/strings/sum.ts'
import { whoPaysWords } from '../../web/strings/who-pays.ts'
import type { BlockOf } from '../shared/blocks.ts'
import { htmlPage } from './layout.tsx'
import { AskForm } from './start.tsx'

interface Part {
  readonly title: string
  readonly text: string
}

interface WholeArticle extends Omit<BlockOf<'article'>, 'kind' | 'part' | 'href'> {
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
    scripts: ['page'],
    children: (
      <>
        <article class="whole">
          <h1>{title}</h1>
          <div class="short">
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
        <h2>{nl.askAboutThis}</h2>
        <AskForm newId={newId} />
      </>
    ),
  })

/** Every article, by topic. */
export const topicsPage = (topics: readonly { topic: string; articles: readonly Link[] }[]): string =>
  htmlPage({
    title: nl.topics,
    scripts: ['page'],
    children: (
      <>
        <h1>{nl.topics}</h1>
        <Links
          links={[
            { title: sumWords.pageLink, href: '/loont-werken' },
            { title: whoPaysWords.whoPays, href: '/wie-betaalt' },
            { title: whoPaysWords.plan, href: '/overstapplan' },
          ]}
        />
        {topics.map(({ topic, articles }) => (
          <section>
            <h2 id={topic}>{topicNames[topic] ?? topic}</h2>
            <Links links={articles} />
          </section>
        ))}
      </>
    ),
  })

/** A page of our own words, such as privacy: a title and parts. */
export const plainPage = (title: string, parts: readonly Part[]): string =>
  htmlPage({
    title,
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
export const noticePage = (title: string, text: string, newId: string): string =>
  htmlPage({
    title,
    conversation: true,
    children: (
      <>
        <h1>{title}</h1>
        <Text text={text} />
        <AskForm newId={newId} />
      </>
    ),
  })

/** Where somebody comes back with a code. */
export const codePage = (notice?: string): string =>
  htmlPage({
    title: nl.haveCode,
    conversation: true,
    scripts: ['page'],
    children: (
      <>
        <h1>{nl.haveCode}</h1>
        <form method="post" action="/gesprek/code" autocomplete="off">
          {notice && (
            <p class="warning" role="alert">
              {notice}
            </p>
          )}
          <label for="code">{nl.codeLabel}</label>
          <input
            id="code"
            name="code"
            type="text"
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
          />
          <button type="submit" class="primary">
            {nl.codeGo}
          </button>
        </form>
      </>
    ),
  })

/** The shell in which the conversation runs with JavaScript: the widget's frame. */
export const framePage = (newId: string): string =>
  htmlPage({
    title: nl.productName,
    conversation: true,
    framed: true,
    scripts: ['page'],
    children: (
      <div id="gesprek">
        <h1>{nl.tagline}</h1>
        <p class="automatic">{nl.automatic}</p>
        <AskForm newId={newId} />
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
