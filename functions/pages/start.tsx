import { Doors, HumanDoor, Traces } from '../../web/screen/doors.tsx'
import { MESSAGE_FORM } from '../../web/screen/forms.tsx'
import { Icon } from '../../web/screen/icon.tsx'
import { homeOf } from '../../web/strings/home.ts'
import { nl } from '../../web/strings/nl.ts'
import { sumWords } from '../../web/strings/sum.ts'
import { whoPaysWords } from '../../web/strings/who-pays.ts'
import { htmlPage } from './layout.tsx'
import { Scene } from './scene.tsx'

interface Start {
  readonly newId: string
  /** What a lead tells everybody. */
  readonly notice?: string
  /** What was typed and could not be taken, and why. */
  readonly draft?: string
  readonly problem?: string
}

/** The first screen: what this is, the question, a human, who can see this, the doors. */
export const startPage = (start: Start): string =>
  htmlPage({
    title: nl.productName,
    description: nl.description,
    path: homeOf(nl.language),
    languages: { nl: homeOf('nl'), en: homeOf('en') },
    isWide: true,
    scripts: ['page'],
    children: (
      <div id="gesprek">
        <Welcome {...start} />
        <nav class="also" aria-label={nl.also}>
          <a href="/gesprek/code">{nl.haveCode}</a>
          <a href="/wie-betaalt">{whoPaysWords.whoPays}</a>
          <a href="/overstapplan">{whoPaysWords.plan}</a>
          <a href="/loont-werken">{sumWords.pageLink}</a>
        </nav>
      </div>
    ),
  })

export const Welcome = ({ notice, ...ask }: Start) => (
  <>
    <div class="hero">
      <div class="in">
        <h1>{nl.tagline}</h1>
        <p class="lead">{nl.intro}</p>
      </div>
      <Scene />
    </div>
    <div class="welcome">
      {notice && (
        <p class="note" role="status">
          <Icon name="warning" />
          <span>{notice}</span>
        </p>
      )}
      <AskForm {...ask} />
      <HumanDoor />
      <Traces />
      <Doors />
    </div>
  </>
)

/** The form that starts a conversation. The doors belong to it, wherever they stand. */
export const AskForm = ({ newId, draft, problem }: Omit<Start, 'notice'>) => (
  <form id={MESSAGE_FORM} method="post" action="/gesprek#antwoord" class="ask" autocomplete="off">
    <input type="hidden" name="id" value={newId} />
    {nl.language === 'en' && <input type="hidden" name="language" value="en" />}
    <label for="vraag">{nl.askTitle}</label>
    <p id="vraag-hint" class="hint">
      {nl.askExample}
    </p>
    <div class={problem ? 'field refused' : 'field'}>
      <textarea
        id="vraag"
        name="question"
        rows={1}
        dir="auto"
        aria-describedby="vraag-hint"
        aria-invalid={problem ? true : undefined}
        autocomplete="off"
        spellcheck
      >
        {draft}
      </textarea>
      <button type="submit" class="main send">
        {nl.send}
      </button>
    </div>
    {problem && (
      <p class="refusal" role="alert">
        <Icon name="warning" /> {problem} {draft ? nl.textIsKept : ''}
      </p>
    )}
    <p class="hint">{nl.automatic}</p>
  </form>
)
