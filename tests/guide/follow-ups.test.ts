import { expect, it } from 'vitest'
import { createGuide } from '../../functions/guide/guide.ts'
import { show } from '../../functions/guide/show.ts'
import { languageKnown } from '../../functions/guide/spoken.ts'
import type { Earlier } from '../../functions/guide/turn.ts'
import type { Block } from '../../functions/shared/blocks.ts'
import { realContent } from '../builders/content.ts'
import { testDay } from '../clock.ts'

const content = realContent()
const guide = createGuide(content)

/** Everything that is seen after the last of these messages. */
async function seenAfter(...said: readonly string[]): Promise<Block[]> {
  const earlier: Earlier[] = []
  let seen: Block[] = []
  for (const text of said) {
    const { blocks, facts } = await guide({ text, earlier, now: testDay, live: { memory: {} } })
    earlier.push({ text, blocks, facts })
    seen = show(blocks, content, testDay, languageKnown(facts))
  }
  return seen
}

const answered = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => (block.kind === 'article' ? [block.title] : []))
const choices = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => (block.kind === 'choices' ? block.choices.map(({ label }) => label) : []))
const asked = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => (block.kind === 'question' ? [block.title] : []))
const texts = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => (block.kind === 'text' ? [block.text] : []))

it.each([
  [
    ['ik ben 45, hbo heao, wil juf worden', 'en als ik het niet haal?'],
    'Wat als ik mijn bevoegdheid niet haal',
  ],
  [['wat is bbl?', 'en krijg ik dan nog loon?'], 'Wat verdien ik bij bbl?'],
])('a follow-up is answered from the article that was just shown: %j', async (said, title) => {
  expect(answered(await seenAfter(...said))[0]).toContain(title)
})

it.each([
  [
    ['ik heb wia en ga meer werken', 'en als ik weer omval, krijg ik dan weer hetzelfde'],
    'krijg ik dan mijn oude WIA terug',
  ],
  [
    ['kan ik met de rvu stoppen, ben 64 en timmerman', 'mag ik dan nog een dagje bij mijn zwager werken'],
    'bijverdienen naast een RVU',
  ],
  [['moet ik mijn diploma uit eritrea laten waarderen', 'wat kost dat'], 'Wat kost een waardering'],
  [['levenlanglerenkrediet, kan ik dat krijgen', 'moet ik dat terugbetalen'], 'Wat betaal ik terug'],
  [
    ['ik heb bijstand en mijn vriendin wil bij mij komen wonen', 'kunnen we het eerst proberen'],
    'op proef samenwonen',
  ],
  [
    ['kan ik studiefinanciering krijgen, ben 28', 'en als ik eerder stop'],
    'Moet ik mijn studiefinanciering terugbetalen',
  ],
])('what follows keeps to the subject, and begins no plan: %j', async (said, title) => {
  const seen = await seenAfter(...said)
  expect([...answered(seen), ...choices(seen)].join(' ')).toContain(title)
  expect(seen.map(({ kind }) => kind)).not.toContain('plan')
})

it.each([
  [['krijg ik ww als ik ontslag neem', 'hoe word ik buschauffeur'], 'buschauffeur'],
  [['mijn contract loopt af en ik ben ziek', 'wie betaalt mijn taalles'], 'taalles'],
  [['wat is een evc', 'mag mijn baas mij ontslaan als ik ziek ben'], 'ontslaan als ik ziek ben'],
])('a new subject is not drawn back to the one before it: %j', async (said, title) => {
  expect(answered(await seenAfter(...said))[0]).toContain(title)
})

it.each([
  [['hoe word ik boa', 'bedankt. mag dat ook met een strafblad'], 'strafblad'],
  [
    ['i am from ukraine can i work here', 'thank you. and can I get unemployment money if I stop myself'],
    /WW|unemployment/,
  ],
])('a question behind thanks is answered: %j', async (said, title) => {
  const seen = await seenAfter(...said)
  expect([...answered(seen), ...choices(seen)].join(' ')).toMatch(title)
})

it('"nee ik bedoel mijn vrouw" asks the question before it once more', async () => {
  const seen = await seenAfter('krijg ik ww als ik ontslag neem', 'nee ik bedoel mijn vrouw')
  expect(texts(seen).join(' ')).not.toContain('dat weet ik nu')
  expect(choices(seen).join(' ')).toMatch(/WW/)
})

it('who asks for their staff hears further on what holds for an employer', async () => {
  const seen = await seenAfter(
    'Ik ben HR-adviseur van een verpleeghuis. We willen helpenden laten doorleren. Welke regelingen zijn er voor de werkgever?',
    'Mogen wij een studiekostenbeding opnemen',
  )
  expect([...answered(seen), ...choices(seen)]).toContain(
    'Mag ik een studiekostenbeding met mijn medewerker afspreken?',
  )
})

it('"hoe vraag ik die aan?" is about the scheme that stands in front', async () => {
  const seen = await seenAfter('ik wil juf worden, is er subsidie', 'hoe vraag ik die aan?')
  const cards = seen.flatMap((block) => (block.kind === 'funding' ? [...block.named, ...block.first] : []))
  expect(cards).toHaveLength(1)
  expect(cards[0]?.how).not.toBe('')
})

it.each([
  [['mijn zoon zit thuis met autisme, welke hulp is er?', 'Breda']],
  [['krijg ik ww na ontslag in de proeftijd?', '32 uur 2240 bruto']],
  [['zit in de ziektewet want mijn uitzendcontract stopte, hoe lang krijg ik dit nog', 'sinds april']],
  [['wat is IOAW en krijg ik dat?', 'geboren 1964']],
  [['mag mijn werkgever mij ontslaan als ik ziek ben?', 'nee ze weten nog van niks daar']],
])('what is only told after an answer is kept, and is no new question: %j', async (said) => {
  const seen = await seenAfter(...said)
  expect(texts(seen).join(' ')).toContain('dat weet ik nu')
  expect(asked(seen)).toEqual([])
  const besides = seen.flatMap((block) => (block.kind === 'article' ? block.questions : []))
  expect([...choices(seen), ...besides]).not.toEqual([])
})

it('what is told twice in a row is not answered with the same list', async () => {
  const said = ['mijn zoon zit thuis met autisme, welke hulp is er?', 'Breda']
  const before = choices(await seenAfter(...said))
  const after = choices(await seenAfter(...said, 'hij is 22'))
  expect(after.filter((one) => before.includes(one))).toEqual([])
})

it('what is told amid a path is kept, and its question stays', async () => {
  const seen = await seenAfter('als ik 16 uur ga werken, hou ik dan wat over van mijn bijstand?', 'Den Haag')
  expect(texts(seen).join(' ')).not.toContain('begrijp')
  expect(asked(seen)).toHaveLength(1)
})

it.each(['en als ik helemaal stop, krijg ik dan ww', 'iemand zei dat ik dan niks krijg, klopt dat'])(
  'what is asked without a mark is answered: %j',
  async (said) => {
    const seen = await seenAfter('mag ik zorgverlof opnemen voor mijn moeder?', said)
    expect(texts(seen).join(' ')).not.toContain('dat weet ik nu')
  },
)

it('a question or a worry is never an answer that was not understood', async () => {
  for (const said of [
    'ik ben bang dat ik dan alles aan toeslagen moet terugbetalen',
    'hoe vraag ik dat aan?',
  ]) {
    const seen = await seenAfter('loont werken? ik heb bijstand', said)
    expect(texts(seen).join(' ')).not.toContain('begrijp ik niet als antwoord')
    // The question of the sum comes back after it.
    expect(asked(seen)).toHaveLength(1)
  }
})

it('who stops a path and asks something else is not led back to it', async () => {
  const seen = await seenAfter('loont werken? ik heb bijstand', 'stop maar. wat is een proefplaatsing?')
  expect(answered(seen)).not.toEqual([])
  expect(asked(seen)).toEqual([])
})

it('"ja" after the way back was offered puts the question again', async () => {
  const seen = await seenAfter('loont werken? ik heb bijstand', 'wat is een proefplaatsing?', 'ja')
  expect(asked(seen)).toHaveLength(1)
  expect(texts(seen).join(' ')).not.toMatch(/begrijp/i)
})

it('another follow-up about an allowance begins no sum', async () => {
  const seen = await seenAfter(
    'ik zit in de bijstand en mijn vriend wil bij me intrekken, mag dat?',
    'en mijn huurtoeslag dan?',
  )
  expect(asked(seen)).toEqual([])
})

it('a choice says how its answer begins, as far as the block asks for it', () => {
  const section = 'Krijg ik WW als ik zelf ontslag neem?'
  const choice = { label: section, send: section, article: 'reg-zelf-ontslag', section }
  const [seen] = show([{ kind: 'choices', withGist: 1, choices: [choice, choice] }], content, testDay)
  const gists = seen?.kind === 'choices' ? seen.choices.map(({ gist }) => gist) : []
  const answer = content.library.article('reg-zelf-ontslag')?.sections.find(({ title }) => title === section)
  expect(gists[0]).toBeTruthy()
  expect(answer?.answer.startsWith(gists[0] ?? '-')).toBe(true)
  expect(gists[1]).toBeUndefined()
})

it('an answer that is only likely leaves out what to do next and who helps', () => {
  const one = {
    kind: 'article',
    id: 'reg-zelf-ontslag',
    section: 'Krijg ik WW als ik zelf ontslag neem?',
  } as const
  const [sure, likely] = show([one, { ...one, likely: true }], content, testDay)
  expect(sure).toMatchObject({ step: expect.any(String), desk: expect.anything() })
  expect(likely).not.toHaveProperty('step')
  expect(likely).not.toHaveProperty('desk')
})

it('a worry amid a sum is answered', async () => {
  const seen = await seenAfter('loont werken? ik heb bijstand', 'ik ben bang dat ik alles moet terugbetalen')
  expect([...answered(seen), ...choices(seen)].join(' ')).toContain('terugbetalen')
})

it('bare facts fill a sum, each in its own message', async () => {
  const seen = await seenAfter('wat hou ik over als ik minder ga werken', '40 uur 2900 bruto', 'naar 28')
  const [sum] = seen.flatMap((block) => (block.kind === 'sum' ? [block] : []))
  const known = sum?.known.map(({ fact, value }) => [fact, value])
  expect(known).toContainEqual(['loon', expect.stringContaining('2.900')])
  expect(known).toContainEqual(['next.uren', expect.stringContaining('28')])
})

it.each(['dank u, ik ga het met hem bespreken', 'bedankt, ik ga er eens over nadenken'])(
  'thanks end kindly, whatever is said beside them: %j',
  async (said) => {
    const seen = await seenAfter('welke hulp is er voor mijn zoon met autisme?', said)
    expect(texts(seen).join(' ')).toContain('Graag gedaan')
    expect(asked(seen)).toEqual([])
  },
)

it('a path of own words takes no question and no bare number as its answer', async () => {
  const begin = ['ik weet niet wat ik wil, ik wil ander werk maar wat', 'magazijn']
  const [waiting] = asked(await seenAfter(...begin))
  for (const said of ['en wat verdien je daar dan ongeveer mee', '19', 'moet ik dan weer naar school?'])
    expect(asked(await seenAfter(...begin, said)), said).toEqual([waiting])
})

it('a few words without a language are in that of the conversation', async () => {
  const seen = await seenAfter('Can I lose my permit if I change jobs?', 'Eindhoven')
  expect(texts(seen).join(' ')).toContain('Thank you')
})

it('who asks in English reads the answer in English where there is one', async () => {
  const seen = await seenAfter('can I work when I come from Ukraine?')
  const [block] = seen.flatMap((one) => (one.kind === 'article' ? [one] : []))
  expect(block?.english).toBeTruthy()
  expect(texts(seen)[0]).toContain(block?.english)
})

it("the benefit of a parent is asked about, and begins no sum of one's own", async () => {
  const seen = await seenAfter('krijgt mijn moeder minder als ik ga werken? zij heeft bijstand')
  expect(asked(seen)).toEqual([])
})

it('"nee niet ziek gemeld" tells more than no', async () => {
  const seen = await seenAfter('kan mijn man ontslag nemen, hij heeft een burn-out?', 'nee niet ziek gemeld')
  expect(texts(seen).join(' ')).toContain('dat weet ik nu')
})

it('a worry further on begins no sum', async () => {
  for (const said of [
    'en als het niet lukt? ik ben bang dat het te druk is',
    'wat nou als ze zeggen dat ik kan werken',
  ]) {
    const seen = await seenAfter('raak ik mijn wajong kwijt bij een fietsenmaker?', said)
    expect(asked(seen), said).toEqual([])
  }
})

it('"geen bedrag" is said once, and what is asked after it is answered', async () => {
  const seen = await seenAfter(
    'wat hou ik over van mijn wga als ik meer uren ga werken?',
    'ik zit nu in de loonaanvullingsuitkering geloof ik',
    'word ik dan herkeurd als ik meer ga werken?',
  )
  expect(texts(seen).join(' ')).not.toContain('geven we geen bedrag')
  expect(answered(seen)[0]).toContain('herkeuring')
})

it('a follow-up is weighed by what was asked before it', async () => {
  const seen = await seenAfter(
    'zit in de ziektewet via uwv',
    'ze kijken na een jaar of je 65% kan verdienen, klopt dat',
  )
  expect([...answered(seen), ...choices(seen)].join(' ')).toContain('keuring na één jaar')
})

it('"heb dat …" tells, and "uitkering gemeente" is bijstand for the sum', async () => {
  const kept = await seenAfter('mag mijn baas mij ontslaan omdat ik zwanger ben?', 'heb dat op de app staan')
  expect(texts(kept).join(' ')).toContain('dat weet ik nu')
  const seen = await seenAfter(
    'hoe word ik buschauffeur?',
    'ik heb uitkering gemeente',
    'loont werken voor mij?',
  )
  expect(asked(seen)[0]).toContain('Hoeveel uur')
})

it('"dat snap ik niet, kan het korter" says the last answer in simple words', async () => {
  const first = await seenAfter('wat is een proefplaatsing?')
  const simple = first.flatMap((block) => (block.kind === 'article' ? [block.simple] : []))[0]
  expect(simple).toBeTruthy()
  const seen = await seenAfter(
    'wat is een proefplaatsing?',
    'wacht dat snap ik niet helemaal, kan het korter',
  )
  expect(texts(seen)[0]).toBe(simple)
})

it('a place and a wage are no answer to what somebody does at work', async () => {
  const begin = ['ik weet niet wat ik wil, ik wil ander werk maar wat', 'magazijn']
  const [waiting] = asked(await seenAfter(...begin))
  for (const said of ['Waalwijk', 'Bergen op Zoom', 'postnl is 15,20 euro per uur'])
    expect(asked(await seenAfter(...begin, said)), said).toEqual([waiting])
})

it.each(['ik zit in de bijstand', 'mijn zus zit in de bijstand'])(
  "the benefit that was told, one's own or of whom one asks for, keeps the rule of another out: %j",
  async (told) => {
    const seen = await seenAfter(told, 'mag dat, een opleiding doen?')
    expect([...answered(seen), ...choices(seen)].join(' ')).not.toMatch(/met (?:WW|WIA)/)
  },
)

it('in doubt who writes English reads in English how each answer begins', async () => {
  const seen = await seenAfter('boss not pay me 2 month what can i do')
  const [choices] = seen.flatMap((block) => (block.kind === 'choices' ? [block.choices] : []))
  const gists = choices?.filter(({ article }) => article !== undefined).map(({ gist }) => gist)
  const begun = gists?.filter((gist) => gist !== undefined) ?? []
  expect(begun.length).toBeGreaterThan(0)
  for (const gist of begun) expect(gist).toMatch(/\b(?:you|your|the|is|are|not)\b/i)
  expect(texts(seen)[0]).toContain('in English')
})

it.each(['ik heb een zoontje van 4, maakt dat uit?', 'mijn dochter is 7', 'ik ben 52'])(
  'an age is no wage: %s',
  async (said) => {
    const seen = await seenAfter('ik heb bijstand en kan 12 uur gaan werken, wat mag ik houden?', said)
    expect(JSON.stringify(seen)).not.toContain('Arbeidsinspectie')
    expect(asked(seen)).toEqual(['Wat ga je verdienen, bruto per maand en zonder vakantiegeld?'])
  },
)
