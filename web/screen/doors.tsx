import { nl } from '../strings/nl.ts'
import { MESSAGE_FORM } from './forms.tsx'
import { Icon } from './icon.tsx'

const icons = ['direction', 'money', 'sum', 'rule', 'bump', 'work'] as const

/** Where to begin: each says one sentence in the visitor's place. */
export const Doors = () => (
  <section class="doors" aria-labelledby="deuren">
    <h2 class="hidden" id="deuren">
      {nl.doorsTitle}
    </h2>
    <ul class="list">
      {nl.doors.map(({ label, send }, at) => (
        <li>
          <button type="submit" form={MESSAGE_FORM} name="text" value={send} class="go">
            <Icon name={icons[at] ?? 'ask'} />
            <span>{label}</span>
            <Icon name="chev" />
          </button>
        </li>
      ))}
    </ul>
  </section>
)

/** To a person in one tap. */
export const HumanDoor = () => (
  <button type="submit" form={MESSAGE_FORM} formaction="/gesprek/mens#mens" class="person-door">
    <Icon name="person" />
    <span>{nl.talkToHuman}</span>
  </button>
)

/** Who can see that somebody is here: the first fear of many, answered before it is asked. */
export const Traces = () => (
  <p class="traces">
    <Icon name="shield" />
    <span>{nl.traces}</span>
  </p>
)
