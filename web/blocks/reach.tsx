import type { HandoverStatus } from '../../functions/http/handovers.ts'
import { momentInWords } from '../../functions/shared/date-in-words.ts'
import { peopleNl } from '../strings/people-nl.ts'
import { Desks } from './blocks.tsx'

/** What the page and the widget both say and ask before a person comes. */

type ReachStatus = Pick<HandoverStatus, 'available' | 'opens' | 'desks' | 'region' | 'regions'>

/** Whether a person is here; if not, when one is, and which real desks are open until then. */
export function Reach({ available, opens, desks = [] }: ReachStatus) {
  if (available) return <p>{peopleNl.available}</p>
  const open = desks.filter((desk) => desk.open === 'open')
  return (
    <>
      <p>{peopleNl.notAvailable}</p>
      {opens !== undefined && <p>{peopleNl.opens(momentInWords(opens, peopleNl.language))}</p>}
      {open.length > 0 && (
        <>
          <p>{peopleNl.openNow}</p>
          <Desks desks={open} />
        </>
      )}
    </>
  )
}

/** Where somebody lives, so that a team nearby can help: filled in when it was told already, and free to skip. */
export const RegionChoice = ({ region = '', regions }: Pick<ReachStatus, 'region' | 'regions'>) => (
  <>
    <label for="regio">{peopleNl.region}</label>
    <select id="regio" name="region">
      <option value="">{peopleNl.noRegion}</option>
      {regions.map(({ id, name }) => (
        <option value={id} selected={id === region}>
          {name}
        </option>
      ))}
    </select>
  </>
)
