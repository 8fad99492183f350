import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Refused } from '../../functions/escalation/refused.ts'
import type { EmbeddedDynamoDb } from '../../infra/local/embedded-dynamodb.ts'
import { type ADesk, aDesk, anAdvisor } from '../builders/desk.ts'

const refusals = (results: readonly PromiseSettledResult<unknown>[]) =>
  results.flatMap((one) =>
    one.status === 'rejected' ? [one.reason instanceof Refused ? one.reason.why : `${one.reason}`] : [],
  )
const fifty = Array.from({ length: 50 }, (_, i) => anAdvisor(`advisor-${i}`))

/** What must hold on every engine when many want the same conversation at once. */
export function claimContract(engine: () => Promise<EmbeddedDynamoDb>): void {
  let one: ADesk
  beforeAll(async () => {
    one = await aDesk(engine)
  })
  afterAll(() => one.close())

  describe('fifty at once', () => {
    it('claim: one has it, the others hear that it is taken', async () => {
      const session = await one.waiting()
      const results = await Promise.allSettled(fifty.map((who) => one.desk.claim(who, session)))
      expect(refusals(results)).toEqual(Array.from({ length: 49 }, () => 'taken'))
      const claims = (await one.store.read(session)).filter(({ kind }) => kind === 'claim')
      expect(claims).toHaveLength(1)
      expect((await one.desk.view(fifty[0] ?? anAdvisor('x'))).waiting).toEqual([])
    })

    it.each(['transfer', 'release', 'close'] as const)('%s: happens once', async (action) => {
      const session = await one.waiting()
      const who = anAdvisor(`holder-${action}`)
      await one.desk.presence(anAdvisor('receiver', { teams: ['landelijk'] }), true)
      await one.desk.claim(who, session)
      const acts = {
        transfer: () => one.desk.transfer(who, session, { team: 'landelijk' }),
        release: () => one.desk.release(who, session),
        close: () => one.desk.close(who, session, { outcome: 'helped' }),
      }
      const results = await Promise.allSettled(Array.from({ length: 50 }, acts[action]))
      expect(new Set(refusals(results))).toEqual(new Set([action === 'close' ? 'closed' : 'waiting']))
      expect(refusals(results)).toHaveLength(49)
    })

    it('claim while the visitor wipes: nobody reads anything afterwards', async () => {
      const session = await one.waiting()
      const wipe = async () => {
        for (;;) {
          const done = await one.add(session, { kind: 'wipe' }).then(
            () => true,
            () => false,
          )
          if (done) break
        }
        const last = (await one.store.read(session)).at(-1)
        await one.store.removeBefore(session, last?.number ?? 0)
      }
      const [, ...results] = await Promise.allSettled([
        wipe(),
        ...fifty.map((who) => one.desk.claim(who, session)),
      ])
      const won = results.filter(({ status }) => status === 'fulfilled')
      expect(won.length).toBeLessThan(2)
      expect((await one.store.read(session)).map(({ kind }) => kind)).toEqual(['wipe'])
      for (const who of fifty.slice(0, 3)) {
        expect((await one.desk.catchUp(who, session, 0)).handover.state).toBe('wiped')
        const { mine } = await one.desk.view(who)
        expect(mine.filter((row) => row.session === session)).toEqual([])
      }
    })
  })
}
