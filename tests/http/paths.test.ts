import { describe, expect, it } from 'vitest'
import { askedAs } from '../../functions/orientation/walk.ts'
import type { Block } from '../../functions/shared/blocks.ts'
import { aTalk, blockOf } from '../builders/talk.ts'

const { helpline, say, answer } = aTalk()

const outcomeIn = (blocks: readonly Block[]) => blockOf('outcome', blocks)

describe('a path', () => {
  it('leads from doubt to ways that fit what was told, and one step', async () => {
    const token = await helpline.begin()
    const [begin, first] = await say(token, 'Ik twijfel over mijn werk')
    expect(begin).toMatchObject({ kind: 'text', text: expect.stringContaining('Dit is geen test') })
    expect(first).toMatchObject({ kind: 'question', fact: 'vraag.twijfel.wringt', input: 'choices' })
    await answer(token, 'vraag.twijfel.wringt', "Mijn baas of collega's\nHet loon")
    await say(token, 'paar maanden')
    await answer(token, 'vraag.twijfel.houden', 'Het werk zelf')
    await answer(token, 'vraag.twijfel.baas-weet', 'Nog niet')
    const blocks = await answer(token, 'vraag.twijfel.idee', null)
    const { options, told, step } = outcomeIn(blocks)
    expect(options.map(({ title }) => title)).toEqual([
      'Blijven en één ding veranderen',
      'Hetzelfde werk op een andere plek',
      'Blijven en het goed bekijken',
    ])
    expect(told[0]?.words).toBe("Mijn baas of collega's, Het loon")
    expect(told).toHaveLength(4)
    const choices = blocks.find((one) => one.kind === 'choices')
    const [article] = await say(token, choices?.choices[0]?.send ?? '')
    expect(article).toMatchObject({ kind: 'article', id: 'ori-zit-ik-op-mijn-plek' })
    const [who] = await answer(token, step.when.fact, 'Vandaag')
    expect(who).toMatchObject({ kind: 'question', fact: 'vraag.twijfel.wie' })
    expect(await say(token, 'mijn zus')).toMatchObject([
      { kind: 'text', text: expect.stringMatching(/vandaag.*mijn zus/) },
    ])
  })

  it('counts what stands in the first message, and asks on', async () => {
    const token = await helpline.begin()
    await say(token, 'Ik twijfel over mijn werk')
    expect((await say(token, 'mijn baas ziet mij niet staan en de sfeer is rot')).at(-1)).toMatchObject({
      fact: 'vraag.twijfel.nu-nodig',
      back: 'vraag.twijfel.wringt',
    })
  })

  it('is left by a question of another kind and taken up again', async () => {
    const token = await helpline.begin()
    await say(token, 'Ik twijfel over mijn werk')
    const blocks = await say(token, 'Mag ik meelopen met een uitkering?')
    expect(JSON.stringify(blocks[0])).toContain('ori-meelopen')
    expect(blocks.at(-1)).toMatchObject({ kind: 'question', fact: 'vraag.twijfel.wringt' })
  })

  it('shows what there is when somebody stops, and tells funding what was told', async () => {
    const token = await helpline.begin()
    await say(token, 'Ik twijfel over mijn werk')
    await answer(token, 'vraag.twijfel.wringt', 'Het werk zelf')
    await answer(token, 'vraag.twijfel.nu-nodig', 'Dat gaat nog wel')
    await answer(token, 'vraag.twijfel.houden', 'Niets')
    await answer(token, 'vraag.twijfel.baas-weet', 'Nee, en dat moet zo blijven')
    expect(outcomeIn(await say(token, 'Stop')).options.map(({ title }) => title)).toContain(
      'In stilte rondkijken',
    )
    const funding = (await say(token, 'ik werk in een winkel in Ede. wie betaalt mijn omscholing?')).find(
      (one) => one.kind === 'funding',
    )
    expect(JSON.stringify(funding)).not.toContain('"first":[]')
  })

  it('changes its outcome when an answer is changed', async () => {
    const token = await helpline.begin()
    await say(token, 'Ik twijfel over mijn werk')
    await answer(token, 'vraag.twijfel.wringt', 'Het werk zelf')
    await answer(token, 'vraag.twijfel.nu-nodig', 'Dat gaat nog wel')
    expect((await answer(token, 'vraag.twijfel.nu-nodig')).at(-1)).toMatchObject({
      fact: 'vraag.twijfel.nu-nodig',
    })
    await answer(token, 'vraag.twijfel.nu-nodig', 'Het is nu al te veel')
    expect(outcomeIn(await say(token, 'stop')).options[0]?.title).toBe('Eerst rust, dan pas kiezen')
  })

  it('takes each of its buttons as an answer, and hears danger in none', async () => {
    const { all, steps } = helpline.content.orientation.paths
    const offered: string[] = []
    const heard: string[] = []
    for (const path of all)
      for (const { feit, antwoorden } of [...path.vragen, ...steps.values()]) {
        const token = await helpline.begin()
        await say(token, path.start[0] ?? '')
        for (const { zeg } of antwoorden.filter(({ verborgen }) => verborgen === undefined)) {
          const kinds = (await answer(token, askedAs(path, feit), zeg)).map(({ kind }) => kind)
          offered.push(zeg)
          if (kinds.includes('urgent')) heard.push(`${path.id} ${feit}: ${zeg}`)
        }
      }
    expect(offered.length).toBeGreaterThan(200)
    expect(heard).toEqual([])
  })

  it('shows what there is on "laat zien", and takes the wish for a story as no answer', async () => {
    const token = await helpline.begin()
    await say(token, 'Welk werk past bij mij?')
    await answer(token, 'vraag.welke-richting.orientatie.werk', 'lerares')
    expect(await say(token, 'ik ken niemand buiten school. een verhaal van iemand zoals ik')).toMatchObject([
      { kind: 'story', title: expect.stringMatching(/^Heleen/) },
      { kind: 'choices' },
    ])
    await say(token, 'Welk werk past bij mij?')
    const blocks = await say(token, 'laat maar zien')
    expect(blocks.map(({ kind }) => kind)).toContain('directions')
    expect(JSON.stringify(outcomeIn(blocks).told)).not.toContain('verhaal')
  })
})
