import { describe, expect, it } from 'vitest'
import type { Block } from '../../functions/shared/blocks.ts'
import { languageHeard } from '../../functions/shared/language.ts'
import { nl } from '../../web/strings/nl.ts'
import { realContent } from '../builders/content.ts'
import { aTalk, blockOf } from '../builders/talk.ts'

const { helpline, say, answer } = aTalk()

const choicesIn = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'choices' ? block.choices : []))
const textsIn = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'text' ? [block.text] : []))

describe('who writes English', () => {
  it.each([
    'how much tax i pay if two job',
    'can i get WW if my contract ends',
    'what about my pension if i change work',
    'which diploma do i need for work in the port',
    'do i get money for school when i have no job',
  ])('reads in English what each button is about, with the Dutch it leads to: %s', async (asked) => {
    const seen = await say(await helpline.begin(), asked)
    const questions = choicesIn(seen).filter(({ article }) => article !== undefined)
    expect(questions.length + seen.filter(({ kind }) => kind === 'article').length).toBeGreaterThan(0)
    for (const { label, dutch, send } of questions) {
      expect(languageHeard(label)).not.toBe('nl')
      expect(dutch).toBe(send)
    }
  })

  it('is asked in English, and stays in English by a button, a number and a word', async () => {
    const token = await helpline.begin()
    const first = blockOf('question', await say(token, 'does work pay for me?'))
    expect(first).toMatchObject({ language: 'en', title: 'Which benefit do you have now?' })
    expect(first.choices.map(({ label }) => label)).toContain('Bijstand (welfare)')
    const hours = await answer(token, 'uitkering', 'bijstand')
    expect(blockOf('question', hours)).toMatchObject({ language: 'en', unit: 'hours a week' })
    const wage = await say(token, '20')
    expect(blockOf('sum', wage).verdict[0]).toMatch(/^You will keep|^On average you/)
    expect(blockOf('question', wage).title).toMatch(/^What will you earn/)
    expect(blockOf('question', await say(token, '1500 bruto')).title).toBe('Do you live with a partner?')
    const { turns } = await (await helpline.call('GET', '/api/session/turns?after=0', token)).json()
    expect(turns.map(({ blocks }: { blocks: Block[] }) => textsIn(blocks)[0])).toContain('Bijstand (welfare)')
  })

  it('walks a path in English to its end', async () => {
    const token = await helpline.begin()
    const begin = await say(token, 'I am new in the Netherlands')
    expect(textsIn(begin)[0]).toContain('what you are allowed to do')
    const asked = blockOf('question', begin)
    expect(asked.title).toBe('Which fits you?')
    await answer(token, asked.fact, 'I come from another EU country')
    let blocks = await answer(token, asked.fact, 'eu')
    for (let i = 0; i < 5 && blocks.some(({ kind }) => kind === 'question'); i += 1)
      blocks = await answer(token, blockOf('question', blocks).fact, null)
    const { title, options, step } = blockOf('outcome', blocks)
    expect(title).toBe('This fits you')
    for (const text of [...options.flatMap((one) => [one.title, one.text]), step.text])
      expect(languageHeard(text), text).not.toBe('nl')
  })

  it('gets small talk, a refusal and a button in English', async () => {
    const token = await helpline.begin()
    expect(textsIn(await say(token, 'hello'))[0]).toMatch(/^Hi!/)
    expect(textsIn(await say(token, 'what is the weather today'))[0]).toContain('helpline is not about that')
    const [offered] = choicesIn(await say(token, 'can i get WW if my contract ends'))
    const seen = await say(token, offered?.send ?? '')
    expect(blockOf('article', seen).titleEnglish).toBe(offered?.label)
    expect(textsIn(await say(token, 'thanks'))[0]).toMatch(/^You are welcome/)
  })

  it('reads Dutch as soon as it writes Dutch', async () => {
    const token = await helpline.begin()
    await say(token, 'hello')
    expect(textsIn(await say(token, 'wat is het weer vandaag'))[0]).toContain('deze hulplijn')
  })
})

it.each(['ja', 'single', 'Amsterdam'])('one word turns no Dutch conversation: %s', async (word) => {
  const token = await helpline.begin()
  await say(token, 'loont werken voor mij?')
  expect(blockOf('question', await say(token, word)).title).not.toMatch(/[Ww]hich|[Dd]o you/)
})

describe('the page in English', () => {
  const page = async (path: string, form?: Record<string, string>) => {
    const answered = await helpline.app.request(path, {
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    })
    return answered.text()
  }

  it('has its words in English, and each address knows the other', async () => {
    const english = await page('/en')
    expect(english).toContain('<html lang="en"')
    expect(english).toContain('Talk to a person')
    expect(english).not.toMatch(/Praat met een mens|Snel weg|Stuur|Jouw/)
    for (const text of [english, await page('/')])
      for (const [language, href] of Object.entries({ nl: '/', en: '/en' }))
        expect(text).toContain(`hreflang="${language}" href="${href}"`)
    expect(await page('/')).toContain('<html lang="nl"')
  })

  it('leads by each door, without a script, to a conversation in English', async () => {
    for (const [at, { send }] of nl.doors.entries()) {
      expect(realContent().english(send), send).toBeDefined()
      const shown = await page('/gesprek', { id: `english-door-${at}`, language: 'en', text: send })
      expect(shown).toContain('<html lang="en"')
      expect(shown).toContain('Your conversation')
    }
  })

  it('follows who writes English in the Dutch page', async () => {
    const shown = await page('/gesprek', { id: 'english-in-dutch', question: 'does work pay for me?' })
    expect(shown).toContain('<html lang="en"')
    expect(shown).toContain('Skip this question')
    expect(shown).toContain('Which benefit do you have now?')
  })

  it('says in English what is wrong', async () => {
    const shown = await page('/gesprek', { id: 'english-empty', language: 'en', question: ' ' })
    expect(shown).toContain('Your message is empty')
    expect(shown).toContain('<html lang="en"')
    const refused = await helpline.app.request('/api/session/turns', {
      headers: { 'Accept-Language': 'en', Authorization: 'Bearer x.y' },
    })
    expect((await refused.json()).title).toMatch(/^This conversation is gone/)
  })
})

it('begins in English where that was chosen, and greets in it', async () => {
  const begun = await (await helpline.call('POST', '/api/sessions', undefined, { language: 'en' })).json()
  expect(begun.turns[0].blocks[0]).toMatchObject({ language: 'en', text: expect.stringMatching(/^Hi!/) })
  expect(textsIn(await say(begun.token, 'Wajong'))[0] ?? '').not.toContain('Ik')
})
