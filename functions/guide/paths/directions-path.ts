import { type DirectionTable, directionsFor, orientationFacts, toldOf } from '../../orientation/directions.ts'
import { filled } from '../../orientation/say.ts'
import type { Mention, Reading } from '../../reading/reading.ts'
import type { BlockOf, StoredBlock } from '../../shared/blocks.ts'
import { chosen, type FactValue, type Known } from '../../situation/known.ts'
import { storedDirections } from '../show-directions.ts'
import type { Path } from './path.ts'

const OWN = 'richting.'
/** Which one was refused last: the question why names it. */
const WHY = `${OWN}waarom`

/** Directions to other work: shown when asked for, each may be refused, and then another comes. */
export function directionsPath(table: DirectionTable): Path {
  const { say } = table
  const prefix = filled(say.knoppen.anders, { naam: '' }).trim()
  const refusedIn = (text: string, known: Known): readonly string[] => {
    if (text.trim() === say.knoppen.geen_zegt)
      return directionsFor(toldOf(known, table), table).directions.map(({ id }) => id)
    if (!text.startsWith(prefix)) return []
    const name = text.slice(prefix.length).trim().toLowerCase()
    return [...table.occupations.values()].flatMap(({ id, naam }) =>
      naam.toLowerCase() === name ? [id] : [],
    )
  }
  return {
    about: 'directions',
    owns: (fact) => fact.startsWith(OWN),
    wants: (text, reading) =>
      text.trim() === say.knoppen.geen_zegt ||
      text.startsWith(prefix) ||
      say.vraagt.richtingen.some((piece) => reading.text.includes(piece)),
    read: (text, known) => {
      const refused = refusedIn(text, known)
      if (refused.length > 0) return added(known, orientationFacts.refused, refused)
      return wishesIn(table.read(text), known)
    },
    answer: (_, given, known) => answerTo(given, known, table),
    question: (fact) => (fact === WHY ? whyNot(table) : undefined),
    reply: (known, _, text) => ({
      blocks: directionBlocks(known, table),
      ...(text.startsWith(prefix) && { ask: WHY }),
    }),
  }
}

/** What a message says of work and sectors that are wanted or not, in its words: "ik wil juf worden", "wil geen zorg". */
function wishesIn({ mentions, clauses }: Reading, known: Known): Known {
  const own = mentions.filter(
    (one) =>
      (one.kind === 'beroep' || one.kind === 'sector') &&
      (one.who === 'you' || one.who === 'both') &&
      !isHelper(one, clauses[one.clause]?.text ?? ''),
  )
  const isWish = ({ clause }: Mention) => clauses[clause]?.wish === true
  const wanted = own.filter(({ direction, denied }) => direction === 'towards' && !denied)
  const unwanted = own.filter(
    (one) =>
      (isWish(one) && (one.denied || one.direction === 'leaving')) ||
      (one.denied && one.direction === undefined),
  )
  return {
    ...(wanted.length > 0 && added(known, orientationFacts.wanted, wordsOf(wanted))),
    ...(unwanted.length > 0 && added(known, orientationFacts.unwanted, wordsOf(unwanted))),
  }
}

/** "Met een jobcoach": who helps is not what somebody wants to be. */
const isHelper = ({ said }: Mention, clause: string): boolean =>
  ['met een', 'met mijn', 'van een', 'van mijn', 'door een'].some((before) =>
    clause.includes(`${before} ${said}`),
  )

const wordsOf = (mentions: readonly Mention[]): readonly string[] => mentions.map(({ said }) => said)

/** The directions for what is known, with ways on. */
export function directionBlocks(known: Known, table: DirectionTable): StoredBlock[] {
  const { knoppen } = table.say
  return [
    storedDirections(directionsFor(toldOf(known, table), table)),
    {
      kind: 'choices',
      choices: [
        { label: knoppen.geen, send: knoppen.geen_zegt },
        { label: knoppen.mens, send: knoppen.mens },
      ],
    },
  ]
}

function whyNot({ say }: DirectionTable): BlockOf<'question'> {
  const { vraag, waarom, overslaan, antwoorden } = say.waarom_niet
  return {
    kind: 'question',
    about: 'directions',
    fact: WHY,
    title: vraag,
    why: waarom,
    input: 'choice',
    choices: Object.entries(antwoorden).map(([value, label]) => ({ label, value })),
    skip: overslaan,
  }
}

/** Why it was refused is learned as a fact. */
function answerTo(given: FactValue, known: Known, table: DirectionTable): Known | 'unclear' {
  const { antwoorden } = table.say.waarom_niet
  const said = String(given).trim().toLowerCase()
  const [why] =
    Object.entries(antwoorden).find(([id, label]) => id === said || label.toLowerCase() === said) ?? []
  if (why === undefined) return 'unclear'
  const { rather, learning, gives } = orientationFacts
  const taught = {
    zwaar: () => added(known, rather, [table.limitNames.heavy ?? '']),
    lang: () => chosen({ [learning]: 'course' }),
    geld: () => added(known, gives, [table.giveNames.money ?? '']),
    zin: () => ({}),
  }
  const learn = Object.entries(taught).find(([id]) => id === why)?.[1]
  return { ...chosen({ [WHY]: why }), ...learn?.() }
}

/** A list with something more in it. */
function added(known: Known, fact: string, more: readonly string[]): Known {
  const before = known[fact]
  const old = before && 'value' in before ? [before.value].flat().map(String) : []
  return chosen({ [fact]: [...new Set([...old, ...more])].slice(-20) })
}
