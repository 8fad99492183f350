import { nl } from '../strings/nl.ts'
import { type Carried, Post } from './forms.tsx'
import { Icon, type IconName } from './icon.tsx'

interface Props extends Carried {
  readonly hasConversation: boolean
  /** What only a script can do. */
  readonly live?: Live | undefined
}

export interface Live {
  readonly isFramed: boolean
  readonly canSpeak: boolean
  readonly isReading: boolean
  readonly isLarger: boolean
  /** Why the code that was typed opens nothing. */
  readonly codeProblem: string | undefined
  readonly onPrint: () => void
  readonly onRead: () => void
  readonly onLarger: () => void
}

/** Everything one can do besides talking: one sheet from below. Wiping stands apart. */
export const More = ({ hasConversation, live, ...carried }: Props) => (
  <details class="more" id="meer">
    <summary class="link">
      {nl.tools}
      <Icon name="down" />
    </summary>
    <div class="sheet">
      <ul class="list">
        {hasConversation && (
          <>
            <Way to="code-vragen" at="code-kaart" icon="key" label={nl.getCode} {...carried} />
            <Way to="bewaren" at="antwoord" icon="rule" label={nl.transcript} {...carried} />
          </>
        )}
        {hasConversation && live && (
          <>
            {!live.isFramed && <Act icon="print" label={nl.print} onClick={live.onPrint} />}
            {live.canSpeak && (
              <Act
                icon="sound"
                label={live.isReading ? nl.stopReading : nl.readAloud}
                onClick={live.onRead}
              />
            )}
          </>
        )}
        {live && <Act icon="rule" label={live.isLarger ? nl.smaller : nl.larger} onClick={live.onLarger} />}
        <li>
          <details>
            <summary class="go">
              <Icon name="key" />
              <span>{nl.haveCode}</span>
            </summary>
            <Post to="code" at="antwoord" class="inside" {...carried}>
              <label for="code">{nl.codeLabel}</label>
              <input
                id="code"
                name="code"
                type="text"
                autocomplete="off"
                autocapitalize="none"
                spellcheck={false}
                aria-describedby="code-fout"
              />
              <p id="code-fout" class="refusal" role="status">
                {live?.codeProblem}
              </p>
              <button type="submit" class="quiet">
                {nl.codeGo}
              </button>
            </Post>
          </details>
        </li>
        <Link icon="shield" label={nl.whatYouKnow} href="/privacy" />
        <Link icon="ask" label={nl.about} href="/over" />
      </ul>
      {hasConversation && (
        <ul class="list wipe">
          <li>
            <details>
              <summary class="go">
                <Icon name="no" />
                <span>
                  {nl.wipe}
                  <small>{nl.wipeHint}</small>
                </span>
              </summary>
              <Post to="wissen" at="inhoud" class="inside" {...carried}>
                <p>{nl.wipeSure}</p>
                <button type="submit" class="stop">
                  {nl.wipeYes}
                </button>
              </Post>
            </details>
          </li>
        </ul>
      )}
    </div>
  </details>
)

interface WayProps extends Carried {
  readonly to: string
  readonly at: string
  readonly icon: IconName
  readonly label: string
}

const Way = ({ icon, label, ...post }: WayProps) => (
  <li>
    <Post {...post}>
      <button type="submit" class="go">
        <Icon name={icon} />
        <span>{label}</span>
        <Icon name="chev" />
      </button>
    </Post>
  </li>
)

const Act = ({ icon, label, onClick }: { icon: IconName; label: string; onClick: () => void }) => (
  <li>
    <button type="button" class="go" onClick={onClick}>
      <Icon name={icon} />
      <span>{label}</span>
    </button>
  </li>
)

/** A page of its own, so that the conversation stays where it is. */
const Link = ({ icon, label, href }: { icon: IconName; label: string; href: string }) => (
  <li>
    <a class="go" href={href} target="_blank" rel="noopener">
      <Icon name={icon} />
      <span>
        {label} <span class="hidden">{nl.opensNewTab}</span>
      </span>
      <Icon name="chev" />
    </a>
  </li>
)
