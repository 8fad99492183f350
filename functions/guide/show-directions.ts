import { type Directions, type Occupation, placesFor } from '../orientation/directions.ts'
import { filled } from '../orientation/say.ts'
import type { BlockOf, StoredBlock } from '../shared/blocks.ts'
import { dayOf } from '../shared/date.ts'
import { dayInWords } from '../shared/date-in-words.ts'
import type { Content } from './content.ts'
import { wageOf } from './show-wage.ts'

type Stored = Extract<StoredBlock, { kind: 'directions' }>
type Shown = BlockOf<'directions'>
type Direction = Shown['directions'][number]

/** Where it says in plain words how directions are chosen. */
const HOW = '/zo-kiezen-we'
const DISTANCES = {
  wanted: 1,
  toward: 1,
  elsewhere: 1,
  close: 1,
  liked: 1,
  different: 2,
  surprising: 3,
} as const

/** Directions with the facts of content today; an occupation that is no longer there is left out. */
export function directionsBlock(stored: Stored, content: Content, now: Date): Shown | undefined {
  const table = content.directions
  const { say } = table
  const shown = stored.directions.flatMap((one) => {
    const occupation = table.occupations.get(one.id)
    return occupation ? [directionOf(one, occupation, content, dayOf(now))] : []
  })
  if (shown.length === 0) return undefined
  return {
    kind: 'directions',
    title:
      shown.length === 1
        ? say.titel_een
        : filled(say.titel, { aantal: shown.length === 2 ? 'Twee' : 'Drie' }),
    ...(stored.tight.length > 0
      ? { note: filled(say.krap, { grenzen: stored.tight.join(', ') }) }
      : stored.isFirstIdea && { note: say.eerste_idee }),
    directions: shown,
    about: say.geen_test,
    how: { label: say.zo_kiezen_we, href: HOW },
  }
}

function directionOf(
  { role, reasons, mind, id }: Stored['directions'][number],
  occupation: Occupation,
  content: Content,
  day: string,
): Direction {
  const { say, limitNames } = content.directions
  const { naam, sector_geld, ingang, vraag, let_op } = occupation
  const wage = wageOf(occupation, content, day)
  const limits = mind.map((limit) => (limitNames[limit] ?? limit).toLowerCase()).join(', ')
  return {
    id,
    name: naam,
    role: role === 'liked' && reasons.length === 0 ? say.zonder_graag : say.rollen[role],
    distance: DISTANCES[role],
    reasons: reasons.map(({ words, from }) => ({ intro: say.redenen[from], words })),
    short: occupation.in_het_kort,
    beware: let_op[0] ?? '',
    needs: filled(say.nodig, { wat: needsOf(occupation, say.niets_vooraf) }),
    ...(limits !== '' && { mind: filled(say.vraag_of_zonder, { grenzen: limits }) }),
    day: occupation.dag,
    ways: ingang.map(({ route, niveau, duur, loon, nodig, noot, zeker }) => ({
      name: route,
      level: niveau,
      duration: duur,
      pay: loon,
      needs: nodig,
      ...(noot && { note: noot }),
      ...(zeker === 'vaak' && { ask: say.vraag_na }),
    })),
    wage: wage.lines,
    ...(vraag && {
      demand: `${vraag.tekst} (${vraag.jaar})${vraag.zeker === 'vaak' ? ` ${say.vraag_na}` : ''}`,
    }),
    drawbacks: let_op,
    firstTry: occupation.proef,
    places: placesFor(occupation.sector, content.directions.initiatives).map(
      ({ naam: name, wat, voor_wie, ingang: entry, regio, bestaat, bron }) => ({
        name,
        what: wat,
        entry: `${voor_wie} ${entry}`,
        region: regio,
        ...(bestaat === 'kijk eerst' && {
          check: `${content.directions.initiatives.kijk_eerst} (${bron.titel}, ${dayInWords(bron.datum)})`,
        }),
      }),
    ),
    ...(sector_geld && {
      pays: {
        label: say.knoppen.betaalt,
        send: filled(say.knoppen.betaalt_zegt, { sector: sectorName(sector_geld) }),
      },
    }),
    ...(wage.month !== undefined && {
      wallet: {
        label: say.knoppen.rest,
        send: filled(say.knoppen.rest_zegt, { uren: occupation.startloon.uren, loon: wage.month }),
      },
    }),
    refuse: { label: filled(say.knoppen.anders, { naam }), send: filled(say.knoppen.anders, { naam }) },
    sources: sourcesOf(occupation),
    checked: occupation.gecontroleerd,
    overdue: occupation.herzien_voor < day,
  }
}

/** What the easiest way in asks beforehand. */
function needsOf({ ingang }: Occupation, nothing: string): string {
  const [first] = ingang
  const easiest = ingang.find(({ nodig }) => nodig.length === 0) ?? first
  return easiest?.nodig[0] ?? nothing
}

/** As it stands in "omscholing naar …". */
const sectorName = (sector: string): string => (sector === 'ict' ? 'ict' : `de ${sector}`)

/** Each source once, the newest of each part as it stands. */
function sourcesOf({ ingang, startloon, vraag }: Occupation): Direction['sources'] {
  const all = [...startloon.bronnen, ...(vraag?.bronnen ?? []), ...ingang.flatMap(({ bronnen }) => bronnen)]
  return all
    .filter(({ titel }, at) => all.findIndex((other) => other.titel === titel) === at)
    .map(({ titel, datum, url }) => ({ title: titel, date: datum, ...(url && { url }) }))
}

/** What is remembered of directions that were found. */
export function storedDirections({ directions, isFirstIdea, tight }: Directions): Stored {
  return {
    kind: 'directions',
    directions: directions.map(({ id, role, reasons, mind }) => ({
      id,
      role,
      reasons: reasons.map(({ words, from }) => ({ words, from })),
      mind: mind.map((limit) => limit.id),
    })),
    isFirstIdea,
    tight: tight.map(({ words }) => words),
  }
}
