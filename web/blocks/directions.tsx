import type { BlockOf } from '../../functions/shared/blocks.ts'
import { MESSAGE_FORM } from '../screen/forms.tsx'
import { directionsWords as words } from '../strings/directions.ts'
import { Origin } from './blocks.tsx'
import { Fold } from './fold.tsx'

type Directions = BlockOf<'directions'>
type Direction = Directions['directions'][number]

/** Two or three ideas, each a card that unfolds; every reason is the visitor's own words. */
export const DirectionsView = ({ block, isOpen }: { block: Directions; isOpen: boolean }) => (
  <section class="directions">
    <h2>{block.title}</h2>
    {block.note && <p class="quiet-text">{block.note}</p>}
    <ol class="dir">
      {block.directions.map((one) => (
        <li key={one.id}>
          <Card one={one} isOpen={isOpen} />
        </li>
      ))}
    </ol>
    <p class="quiet-text">
      {block.about}{' '}
      <a href={block.how.href} target="_blank" rel="noopener">
        {block.how.label}
      </a>
    </p>
  </section>
)

const Card = ({ one, isOpen }: { one: Direction; isOpen: boolean }) => (
  <>
    <p class="kind">
      <Distance of={one.distance} /> {one.role}
    </p>
    <h3>{one.name}</h3>
    {one.reasons.map(({ intro, words: said }) => (
      <p class="quote">
        {intro}: <q>{said}</q>
      </p>
    ))}
    <p class="quiet-text">
      {words.beware} {one.beware} {one.needs}
    </p>
    {one.mind && <p class="quiet-text">{one.mind}</p>}
    <Fold title={`${words.look}: ${one.name}`}>
      <Facts one={one} />
      {isOpen && <Onward one={one} />}
      <Origin sources={one.sources} checked={one.checked} overdue={one.overdue} reviewed={false} />
    </Fold>
  </>
)

const Distance = ({ of }: { of: number }) => (
  <span class="far" aria-hidden="true">
    {[1, 2, 3].map((at) => (
      <i class={at <= of ? 'on' : ''} />
    ))}
  </span>
)

const Facts = ({ one }: { one: Direction }) => (
  <>
    <p>{one.short}</p>
    <h4>{words.day}</h4>
    <List lines={one.day} />
    <h4>{words.ways}</h4>
    <ul>
      {one.ways.map((way) => (
        <li>
          <Way {...way} />
        </li>
      ))}
    </ul>
    <h4>{words.wage}</h4>
    <List lines={one.wage} />
    {one.demand && (
      <>
        <h4>{words.demand}</h4>
        <p>{one.demand}</p>
      </>
    )}
    <h4>{words.drawbacks}</h4>
    <List lines={one.drawbacks} />
    <h4>{words.firstTry}</h4>
    <List lines={one.firstTry} />
    <h4>{words.places}</h4>
    <ul>
      {one.places.map(({ name, what, entry, region, check }) => (
        <li>
          <strong>{name}</strong> ({region}). {what} {entry}
          {check && <span class="quiet-text"> {check}</span>}
        </li>
      ))}
    </ul>
  </>
)

const Way = ({ name, level, duration, pay, needs, note, ask }: Direction['ways'][number]) => (
  <>
    <strong>{name}</strong>
    <p>
      {words.level}: {level}. {words.duration}: {duration}. {words.pay}: {pay}.
    </p>
    {needs.length > 0 && (
      <p>
        {words.needs}: {needs.join(', ')}.
      </p>
    )}
    {note && <p>{note}</p>}
    {ask && <p class="quiet-text">{ask}</p>}
  </>
)

const List = ({ lines }: { lines: readonly string[] }) => (
  <ul>
    {lines.map((line) => (
      <li>{line}</li>
    ))}
  </ul>
)

const Onward = ({ one: { pays, wallet, refuse } }: { one: Direction }) => (
  <div class="row chips">
    {[pays, wallet, refuse].map(
      (button) =>
        button && (
          <button type="submit" form={MESSAGE_FORM} name="text" value={button.send} class="chip">
            {button.label}
          </button>
        ),
    )}
  </div>
)
