import { describe, expect, it } from 'vitest'
import type { Block } from '../../functions/shared/blocks.ts'
import { aTalk } from '../builders/talk.ts'
import { days } from '../clock.ts'

const { helpline, say, answer } = aTalk()

/** Somebody who chose a step of the path on doubt, and has a code. */
async function withStep(): Promise<{ token: string; code: string }> {
  const token = await helpline.begin()
  await say(token, 'Ik twijfel over mijn werk')
  await answer(token, 'vraag.twijfel.wringt', 'De uren of de reis')
  await answer(token, 'vraag.twijfel.nu-nodig', 'Dat gaat nog wel')
  await answer(token, 'vraag.twijfel.houden', 'Het werk zelf')
  await answer(token, 'vraag.twijfel.baas-weet', 'Nog niet')
  await answer(token, 'vraag.twijfel.idee', 'Een beetje')
  await answer(token, 'vraag.twijfel.wanneer', 'Deze week')
  await answer(token, 'vraag.twijfel.wie', 'Iemand thuis')
  const { code } = await (await helpline.call('POST', '/api/session/code', token)).json()
  return { token, code }
}

async function back(code: string) {
  const resumed = await (await helpline.call('POST', '/api/sessions/resume', undefined, { code })).json()
  return { token: resumed.token as string, blocks: resumed.turns.at(-1).blocks as Block[] }
}

const steps = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'outcome' ? [block.step.text] : []))

describe('who comes back after a small step', () => {
  it('is asked whether it worked out, on another day and once', async () => {
    const { code } = await withStep()
    expect((await back(code)).blocks[0]).not.toMatchObject({ text: expect.stringContaining('er weer bent') })
    helpline.clock.pass(days(2))
    const { blocks } = await back(code)
    expect(blocks).toMatchObject([
      { kind: 'text', text: expect.stringMatching(/er weer bent.*Stel iemand met dat werk twee vragen/) },
      { kind: 'question', fact: 'vraag.twijfel.lukte', title: 'Lukte het?', path: { name: 'Kleine stap' } },
    ])
    helpline.clock.pass(days(1))
    const again = await helpline.call('POST', '/api/sessions/resume', undefined, { code })
    const { turns } = await again.json()
    expect(JSON.stringify(turns).match(/er weer bent/g)).toHaveLength(1)
  })

  it('goes on to the next step when it did, and is not asked after that one before it is chosen', async () => {
    const { code } = await withStep()
    helpline.clock.pass(days(2))
    const { token } = await back(code)
    const blocks = await say(token, 'ja, gedaan')
    expect(blocks[0]).toMatchObject({ kind: 'text', text: expect.stringMatching(/^Mooi/) })
    expect(steps(blocks)).toEqual(['Schrijf één ding op dat anders moet. Vraag je baas om een kwartier.'])
    helpline.clock.pass(days(2))
    expect((await back(code)).blocks).toEqual(blocks)
    await answer(token, 'vraag.twijfel.wanneer', 'Vandaag')
    helpline.clock.pass(days(2))
    expect((await back(code)).blocks[0]).toMatchObject({
      text: expect.stringContaining('Schrijf één ding op'),
    })
  })

  it('gets a smaller step when it did not, and is asked after that', async () => {
    const { code } = await withStep()
    helpline.clock.pass(days(2))
    const { token } = await back(code)
    const smaller = 'Lees één verhaal van iemand die dat werk ging doen.'
    expect(await say(token, 'nee durfde niet')).toMatchObject([
      { kind: 'text', text: expect.stringContaining(smaller) },
      { kind: 'question', fact: 'vraag.twijfel.wanneer' },
    ])
    expect(await answer(token, 'vraag.twijfel.wanneer', 'Vandaag')).toMatchObject([
      { kind: 'text', text: expect.stringContaining(smaller) },
    ])
    helpline.clock.pass(days(2))
    const { token: later, blocks } = await back(code)
    expect(blocks[0]).toMatchObject({ text: expect.stringContaining(smaller) })
    expect(steps(await answer(later, 'vraag.twijfel.lukte', 'Ja, gelukt'))).toHaveLength(1)
  })

  it('keeps the ways of the path when every step was done', async () => {
    const { code } = await withStep()
    const seen = []
    for (let round = 0; round < 4; round++) {
      helpline.clock.pass(days(2))
      const { token } = await back(code)
      const blocks = await answer(token, 'vraag.twijfel.lukte', 'Ja, gelukt')
      seen.push(...steps(blocks))
      if (steps(blocks).length === 0) {
        expect(blocks.map(({ kind }) => kind)).toEqual(['text', 'choices'])
        break
      }
      await answer(token, 'vraag.twijfel.wanneer', 'Vandaag')
    }
    expect(new Set(seen).size).toBe(2)
  })

  it('may leave the question, and is asked nothing when no step was chosen', async () => {
    const { code } = await withStep()
    helpline.clock.pass(days(2))
    const { token } = await back(code)
    expect((await say(token, 'Mag ik bijverdienen in de bijstand?'))[0]).toMatchObject({ kind: 'article' })
    await answer(token, 'vraag.twijfel.wanneer', 'Geen stap')
    helpline.clock.pass(days(2))
    expect((await back(code)).blocks).not.toContainEqual(expect.objectContaining({ kind: 'question' }))
  })
})
