import type { Block } from '../../functions/shared/blocks.ts'
import { BlockView } from '../blocks/blocks.tsx'
import { deskNl } from '../strings/desk-nl.ts'
import { Contact } from './contact.tsx'
import type { Controller } from './controller.ts'
import { Flag } from './flag.tsx'
import type { Talk } from './state.ts'

/** Who, what and why in ten seconds. */
export function SidePanel({ controller, talk }: { controller: Controller; talk: Talk | undefined }) {
  const panel = talk?.panel
  if (!talk || !panel) return <aside class="panel" aria-label={deskNl.inShort} />
  return (
    <aside class="panel" aria-label={deskNl.inShort}>
      <h2>{deskNl.inShort}</h2>
      {talk.danger && (
        <p>
          <strong class="mark">{deskNl.danger}</strong> {deskNl.dangerTold}
        </p>
      )}
      {panel.summary && <blockquote>{panel.summary}</blockquote>}
      <p class="quiet">{deskNl.shares[panel.share]}</p>
      <dl>
        {panel.topic && <Fact title={deskNl.topic} value={panel.topic} />}
        {panel.region && <Fact title={deskNl.region} value={panel.region} />}
        <Fact title={deskNl.language} value={deskNl.languages[panel.language]} />
      </dl>
      {panel.contact && <Contact key={talk.session} session={talk.session} />}
      {panel.unanswered.length > 0 && (
        <>
          <h3>{deskNl.unanswered}</h3>
          <ul>
            {panel.unanswered.map((text) => (
              <li>{text}</li>
            ))}
          </ul>
        </>
      )}
      {panel.facts.length > 0 && (
        <>
          <h3>{deskNl.situation}</h3>
          <dl>
            {panel.facts.map(({ title, value, from }) => (
              <Fact title={title} value={value} isAssumed={from === 'assumed'} />
            ))}
          </dl>
        </>
      )}
      {panel.articles.length > 0 && (
        <>
          <h3>{deskNl.articles}</h3>
          <ul>
            {panel.articles.map(({ title, href }) => (
              <li>
                <a href={href} target="_blank" rel="noopener">
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <Schemes controller={controller} results={panel.results} />
      {panel.results.length > 0 && (
        <details>
          <summary>{deskNl.results}</summary>
          {panel.results.map((block) => (
            <BlockView block={block} isOpen={false} />
          ))}
        </details>
      )}
    </aside>
  )
}

/** The schemes that the visitor saw, each to be flagged when it is wrong. */
function Schemes({ controller, results }: { controller: Controller; results: readonly Block[] }) {
  const shown = results.flatMap((block) =>
    block.kind === 'funding' ? [...block.named, ...block.first, ...block.folded] : [],
  )
  const schemes = [...new Map(shown.map(({ id, name }) => [id, name]))]
  if (schemes.length === 0) return null
  return (
    <details>
      <summary>{deskNl.schemes}</summary>
      <ul>
        {schemes.map(([id, name]) => (
          <li key={id}>
            {name} <Flag controller={controller} kind="scheme" id={id} title={name} />
          </li>
        ))}
      </ul>
    </details>
  )
}

const Fact = ({ title, value, isAssumed = false }: { title: string; value: string; isAssumed?: boolean }) => (
  <>
    <dt>{title}</dt>
    <dd>
      {value} {isAssumed && <em class="quiet">{deskNl.assumed}</em>}
    </dd>
  </>
)
