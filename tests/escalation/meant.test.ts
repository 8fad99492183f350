import { expect, it } from 'vitest'
import { decideClaim } from '../../functions/escalation/decide.ts'
import type { Waiting } from '../../functions/sessions/handover.ts'
import { anAdvisor } from '../builders/desk.ts'

const [anna, bas] = [anAdvisor('anna'), anAdvisor('bas')]
const [team = ''] = anna.teams
const passedOn: Waiting = {
  state: 'waiting',
  danger: false,
  since: 0,
  team,
  carrier: 2,
  ask: { number: 2, at: 0, team, since: 0, topic: 'scholing', language: 'nl', share: 'nothing' },
  meant: { advisor: 'anna', until: 60_000 },
}

it('leaves what was passed on to who it is meant for, and after a minute to the team', () => {
  expect(decideClaim(passedOn, bas, 59_999)).toEqual({ refused: 'meant-for-another' })
  expect(decideClaim(passedOn, anna, 0)).toMatchObject({ add: { kind: 'claim', advisor: 'anna' } })
  expect(decideClaim(passedOn, bas, 60_000)).toMatchObject({ add: { kind: 'claim', advisor: 'bas' } })
})
