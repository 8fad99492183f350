import type { Mention, Reader, Reading } from '../../reading/reading.ts'
import { says } from '../../reading/reading.ts'

/**
 * How to become a cook is no answer for who is one, or was: what a heading says that somebody becomes is held against the
 * work that was told. Who also wants it asks for it: "ik was kok en wil het weer worden".
 */
export interface WorkTold {
  /** Jobs and sectors that somebody is in, leaves or left. */
  readonly has: ReadonlySet<string>
  readonly wants: ReadonlySet<string>
}

/** "Hoe word ik laborant, bijvoorbeeld als apothekersassistent?": what stands behind the comma is whence, not where to. */
const goal =
  /^(?:Hoe (?:word|kom) ik|Welke wegen zijn er naar)\b(?:(?! als |, (?:bijvoorbeeld|ook|en|zonder)\b)[^?])*/u

/** What a heading says that somebody becomes, by name. */
export function becomingIn(title: string, read: Reader): readonly string[] {
  const [head] = goal.exec(title) ?? []
  return head === undefined
    ? []
    : [...new Set(read(head).mentions.flatMap((one) => [...namesOf(one), ...fieldOf(one)]))]
}

/** The work told in messages. */
export function workTold(readings: readonly Reading[]): WorkTold {
  const told = readings.flatMap((reading) => {
    const isLost = says(reading, 'kan-of-wil-niet-meer')
    return reading.mentions.map((one) => ({ one, isLost }))
  })
  const wanted = told.filter(({ one }) => one.direction === 'towards' && !one.denied)
  const had = told.filter(
    ({ one, isLost }) =>
      one.direction !== 'towards' && (one.direction !== undefined || one.when === 'past' || isLost),
  )
  const left = had.filter(({ one, isLost }) => one.direction === 'leaving' || isLost)
  return {
    has: new Set([...had.flatMap(({ one }) => namesOf(one)), ...left.flatMap(({ one }) => fieldOf(one))]),
    wants: new Set(wanted.flatMap(({ one }) => namesOf(one))),
  }
}

/** True when a heading about becoming something is about what somebody is already, and does not want anew. */
export const isAlready = (becomes: readonly string[], { has, wants }: WorkTold): boolean =>
  becomes.some((name) => has.has(name)) && !becomes.some((name) => wants.has(name))

const namesOf = ({ kind, id }: Mention): string[] =>
  kind === 'beroep' || kind === 'sector' ? [`${kind} ${id}`] : []

/** The sector somebody leaves altogether: no other job of it is meant. */
const fieldOf = ({ kind, id, tells: { sector } }: Mention): string[] => {
  const field = kind === 'sector' ? id : kind === 'beroep' ? sector : undefined
  return field === undefined ? [] : [`uit ${field}`]
}
