import { BlockView } from '../blocks/blocks.tsx'
import { deskNl } from '../strings/desk-nl.ts'
import type { Talk } from './state.ts'

/** Who, what and why in ten seconds. */
export function SidePanel({ talk }: { talk: Talk | undefined }) {
  const panel = talk?.panel
  if (!panel) return <aside class="panel" aria-label={deskNl.inShort} />
  return (
    <aside class="panel" aria-label={deskNl.inShort}>
      <h2>{deskNl.inShort}</h2>
      {panel.danger && (
        <p>
          <strong class="mark">{deskNl.danger}</strong>
        </p>
      )}
      {panel.summary && <blockquote>{panel.summary}</blockquote>}
      <p class="quiet">{deskNl.shares[panel.share]}</p>
      <dl>
        {panel.topic && <Fact title={deskNl.topic} value={panel.topic} />}
        {panel.region && <Fact title={deskNl.region} value={panel.region} />}
        <Fact title={deskNl.language} value={deskNl.languages[panel.language]} />
      </dl>
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
            {panel.facts.map(({ title, value }) => (
              <Fact title={title} value={value} />
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

const Fact = ({ title, value }: { title: string; value: string }) => (
  <>
    <dt>{title}</dt>
    <dd>{value}</dd>
  </>
)
