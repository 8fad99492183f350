import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  type Decision,
  decideAnswer,
  decideAsHolder,
  decideAsk,
  decideClaim,
  decideLapse,
  decideMove,
  decideRelease,
  decideStop,
  listenerOf,
} from '../../functions/escalation/decide.ts'
import { addEntry } from '../../functions/sessions/add-entry.ts'
import { following, hasEnded } from '../../functions/sessions/conversation.ts'
import type { Draft, Entry } from '../../functions/sessions/entry.ts'
import { type Handover, handoverOf } from '../../functions/sessions/handover.ts'
import { aDesk, anAdvisor } from '../builders/desk.ts'
import { hours, testDay } from '../clock.ts'
import { checkPromises } from './promises.ts'

/**
 * Two tabs, three advisors, the sweep and a slow guide act in random order on one conversation. Each first
 * reads and decides, and writes later, when others may have been first: the store refuses a number that is
 * taken, and who loses decides again on what came between.
 */
const advisors = ['a', 'b', 'c'].map((id) =>
  anAdvisor(id, { teams: ['werkcentrum-achterhoek', 'landelijk'] }),
)
const actors = fc.record({
  who: fc.nat(2),
  act: fc.constantFrom(
    'ask',
    'ask',
    'leave',
    'answer',
    'stop',
    'say',
    'say',
    'tell danger',
    'claim',
    'claim',
    'claim',
    'reply',
    'transfer',
    'transfer to',
    'move',
    'release',
    'back',
    'close',
    'lapse',
    'wipe',
  ),
  /** How many others write between this one's reading and its writing. */
  late: fc.nat(3),
  /** The clock jumps, also back. */
  jump: fc.constantFrom(0, 0, 1_000, 70_000, 200_000, -5_000, hours(3)),
})
type Act = typeof actors extends fc.Arbitrary<infer A> ? A : never

interface Pending {
  readonly act: Act
  readonly wanted: Entry
  readonly based: number
  left: number
}

function decide({ who, act }: Act, handover: Handover, now: number): Decision<Draft> {
  const advisor = advisors[who] ?? anAdvisor('x')
  const by = { advisor: advisor.id, name: advisor.name }
  const team = advisor.teams[0] ?? ''
  switch (act) {
    case 'ask':
    case 'leave':
      return decideAsk(handover, {
        kind: 'ask-human',
        team,
        danger: false,
        since: now,
        topic: 'x',
        language: 'nl',
        share: 'summary',
        summary: 'x',
        leaves: act === 'leave',
      })
    case 'answer':
      return decideAnswer(handover, advisor, { id: `a-${who}`, text: 'x' })
    case 'stop':
      return decideStop(handover)
    case 'say':
    case 'tell danger': {
      const listener = listenerOf(handover)
      if (listener === 'nobody') return { refused: 'closed' }
      const said = { id: `m-${who}`, text: 'x', replaced: [] }
      const urgent = act === 'say' ? [] : [{ kind: 'urgent' as const, id: 'x', language: 'nl' as const }]
      return listener === 'advisor'
        ? { add: { kind: 'message', from: 'visitor', ...said, ...(act !== 'say' && { urgent }) } }
        : {
            add: {
              kind: 'turn',
              ...said,
              blocks: urgent,
              ending: act === 'say' ? 'answer' : 'urgent',
              facts: {},
            },
          }
    }
    case 'claim':
      return decideClaim(handover, advisor, now)
    case 'reply':
      return decideAsHolder(handover, advisor, () => ({
        kind: 'message',
        from: 'advisor',
        id: `r-${who}`,
        text: 'x',
        replaced: [],
        name: advisor.name,
      }))
    case 'move':
      return decideMove(handover, who === 0 ? team : 'landelijk')
    case 'transfer':
    case 'transfer to':
      return decideAsHolder(handover, advisor, ({ danger, since }) => ({
        kind: 'transfer',
        team,
        danger,
        since,
        ...by,
        ...(act === 'transfer to' && { to: advisors[(who + 1) % 3]?.id ?? 'a' }),
      }))
    case 'release':
      return decideRelease(handover, advisor)
    case 'back':
      return decideAsHolder(handover, advisor, () => ({ kind: 'back-to-guide', ...by }))
    case 'close':
      return decideAsHolder(handover, advisor, () => ({
        kind: 'close',
        ...by,
        outcome: who === 2 ? 'abuse' : 'helped',
      }))
    case 'lapse':
      return decideLapse(handover, () => true)
    case 'wipe':
      return { add: { kind: 'wipe' } }
  }
}

/** Plays it on a store in memory that knows nothing but "is this number free?". */
function play(acts: readonly Act[]): Entry[] {
  let now = testDay.getTime()
  const entries: Entry[] = [
    { kind: 'begin', number: 1, at: now, expires: now + hours(24), opens: [], blocks: [] },
  ]
  const pending: Pending[] = []
  const wants = (act: Act): void => {
    const last = entries.at(-1)
    if (!last || hasEnded(last, now)) return
    const decision = decide(act, handoverOf(entries), now)
    if ('add' in decision)
      pending.push({
        act,
        wanted: { ...decision.add, ...following(last, now) },
        based: last.number,
        left: act.late,
      })
  }
  const write = () => {
    for (const one of pending.filter(({ left }) => left <= 0)) {
      pending.splice(pending.indexOf(one), 1)
      if (entries.at(-1)?.number === one.based) entries.push(one.wanted)
      else wants({ ...one.act, late: 0 })
    }
    for (const one of pending) one.left -= 1
  }
  for (const act of acts) {
    now += act.jump
    wants(act)
    write()
  }
  for (let i = 0; i < 8; i++) write()
  return entries
}

it('holds its promises over twenty thousand random orders', { timeout: 120_000 }, () => {
  const reached = new Set<string>()
  /** Claims of what was passed on to one advisor: by them at once, by another later. */
  const taken = new Set<string>()
  fc.assert(
    fc.property(fc.array(actors, { minLength: 5, maxLength: 40 }), (acts) => {
      const entries = play(acts)
      const { danger } = checkPromises(entries)
      const handover = handoverOf(entries)
      reached.add(handover.state)
      if (handover.state !== 'wiped') expect(handover.danger, 'danger stays').toBe(danger)
      for (const [i, entry] of entries.entries()) {
        const before = entries[i - 1]
        if (entry.kind === 'claim' && before?.kind === 'transfer' && before.to !== undefined)
          taken.add(entry.advisor === before.to ? 'by who it is meant for' : 'by another, later')
      }
    }),
    { numRuns: 20_000 },
  )
  // Otherwise the property holds because nothing happens.
  expect([...reached].sort()).toEqual([
    'advisor',
    'answered',
    'closed',
    'guide',
    'left-question',
    'waiting',
    'wiped',
  ])
  expect([...taken].sort()).toEqual(['by another, later', 'by who it is meant for'])
})

it('gives up politely when others are first every time', async () => {
  const begin: Entry = { kind: 'begin', number: 1, at: 0, expires: hours(24), opens: [], blocks: [] }
  const one = await aDesk()
  await one.store.append('busy', begin)
  const decideLate = (entries: readonly Entry[]): Entry => ({ ...begin, number: entries.length })
  await expect(addEntry(one.store, 'busy', decideLate)).rejects.toMatchObject({ name: 'SessionChanged' })
  await one.close()
})
