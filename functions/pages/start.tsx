import { doors, nl } from '../../web/strings/nl.ts'
import { sumWords } from '../../web/strings/sum.ts'
import { whoPaysWords } from '../../web/strings/who-pays.ts'
import { htmlPage } from './layout.tsx'

interface Start {
  readonly newId: string
  /** A notice of the lead or a mistake to mend, above the form. */
  readonly notice?: string
  readonly draft?: string
}

/** The first screen: what this is, the question, the doors, a human. */
export const startPage = (start: Start): string =>
  htmlPage({
    title: nl.productName,
    scripts: ['page'],
    children: (
      <div id="gesprek">
        <h1>{nl.tagline}</h1>
        <p class="automatic">{nl.automatic}</p>
        <AskForm {...start} />
        <p>
          <a href="/wie-betaalt">{whoPaysWords.whoPays}</a> · <a href="/overstapplan">{whoPaysWords.plan}</a>
        </p>
        <p class="quiet">
          <a href="/loont-werken">{sumWords.pageLink}</a>
        </p>
        <p class="quiet">
          <a href="/gesprek/code">{nl.haveCode}</a>
        </p>
      </div>
    ),
  })

/** The form that starts a conversation: a question of one's own, or a door. */
export const AskForm = ({ newId, notice, draft }: Start) => (
  <form method="post" action="/gesprek" class="ask" autocomplete="off">
    {notice && (
      <p class="warning" role="alert">
        {notice}
      </p>
    )}
    <input type="hidden" name="id" value={newId} />
    <label for="vraag">{nl.askLabel}</label>
    <p id="vraag-hint" class="quiet">
      {nl.askHint} {nl.askExample}
    </p>
    <textarea id="vraag" name="question" rows={3} aria-describedby="vraag-hint" autocomplete="off" spellcheck>
      {draft}
    </textarea>
    <button type="submit" class="primary">
      {nl.send}
    </button>
    <h2>{nl.doorsTitle}</h2>
    <div class="doors">
      {doors.map(({ label, send }) => (
        <button type="submit" name="text" value={send} class="door">
          {label}
        </button>
      ))}
      <button type="submit" name="text" value={nl.talkToHuman} class="door human">
        {nl.talkToHuman}
      </button>
    </div>
  </form>
)
