import { describe, expect, it } from 'vitest'
import { questionsIn as partsIn } from '../../functions/reading/questions.ts'

const questionsIn = (message: string, most?: number) => partsIn(message, most).map(({ text }) => text)

describe('questionsIn', () => {
  it('keeps one question whole, with its story', () => {
    const message = 'Ik ben 52 en werk bij een bank. Ik wil naar de zorg. Wie betaalt mijn opleiding?'
    expect(questionsIn(message)).toEqual([message])
  })

  it('takes a long story without a question mark as one question', () => {
    const story =
      'ik werk al 20 jaar in de winkel en ben moe. ik wil wat anders maar weet niet wat. mijn man werkt ook'
    expect(questionsIn(story)).toEqual([story])
  })

  it('parts two questions and gives each the story', () => {
    expect(questionsIn('Ik zit in de WW. Mag ik op vakantie? En hoe vraag ik een opleiding aan?')).toEqual([
      'Ik zit in de WW. Mag ik op vakantie?',
      'Ik zit in de WW. En hoe vraag ik een opleiding aan?',
    ])
  })

  it('does not take "klopt dat?" or "wat nu?" for a question of its own', () => {
    const message = 'Ik heb bijstand en mijn loon wordt ingehouden. Klopt dat? Wat kan ik doen?'
    expect(questionsIn(message)).toEqual([message])
    expect(questionsIn('Mag ik bijverdienen met een uitkering? Klopt dat? Wie betaalt mijn cursus?')).toEqual(
      ['Mag ik bijverdienen met een uitkering? Klopt dat?', 'Wie betaalt mijn cursus?'],
    )
  })

  it('reads a question that points back together with the one before', () => {
    const [, second] = questionsIn(
      'Bestaat er een voucher voor een cursus? Hoe krijg ik die? Mag dat met WW?',
    )
    expect(second).toContain('voucher')
  })

  it('parts a numbered list', () => {
    expect(
      questionsIn(
        'Mijn vragen:\n1. Heb ik recht op WW?\n2. Wat kost een mbo-opleiding?\n3) Wie helpt met mijn cv?',
      ),
    ).toEqual([
      'Mijn vragen: Heb ik recht op WW?',
      'Mijn vragen: Wat kost een mbo-opleiding?',
      'Mijn vragen: Wie helpt met mijn cv?',
    ])
  })

  it('parts "en ook" when both sides ask something', () => {
    expect(
      questionsIn('hoe hoog is mijn ww na ontslag en ook hoe vraag ik een omscholing bij het uwv aan'),
    ).toHaveLength(2)
    expect(questionsIn('mag ik werken en leren tegelijk')).toHaveLength(1)
  })

  it('gives three at most unless asked for more', () => {
    const many = 'Wat is WW? Wat is bijstand? Wat is een WIA-uitkering? Wat is de Wajong?'
    expect(questionsIn(many)).toHaveLength(3)
    expect(questionsIn(many, 9)).toHaveLength(4)
  })

  it('gives nothing for nothing', () => {
    expect(questionsIn('  ')).toEqual([])
  })

  it.each([
    'Hallo, ik heb long covid en ben bijna 2 jaar ziek. Wat moet ik voorbereiden?',
    'ik heb mijn loon niet doorgegeven en nu moet ik 2300 terugbetalen. Hoe voorkom ik dat?',
    'Wij wonen samen en is het huis van mijn man. Krijg ik dan bijstand?',
    'Op welk niveau kun je een zorgopleiding doen? Ook zonder diploma?',
  ])('what is told around a verb is no question of its own: %s', (text) => {
    expect(questionsIn(text)).toHaveLength(1)
  })

  it.each([
    ['Ik wil weg. Verlies ik mijn WW? En betaalt iemand een opleiding tot hovenier', 2],
    ['heeft de baas plicht om me dagdienst te geven? En als ik wegga krijg ik dan WW', 2],
    ['mag ik tussentijds weg uit mijn jaarcontract? en bij wie kan ik leren voor elektromonteur', 2],
    ['Wat kost een rijopleiding? Wat ik leuk vind is buiten werken.', 1],
    ['Mag ik dan stoppen met solliciteren? Kan ik niet tegen.', 1],
  ])('a second question needs no question mark: %s', (text, many) => {
    expect(questionsIn(text)).toHaveLength(many)
  })

  it('keeps what is asked apart from the story before it', () => {
    expect(partsIn('Ik heb WW. Mag ik op vakantie? En hoe vraag ik een opleiding aan?')).toMatchObject([
      { asked: 'Mag ik op vakantie?', story: 'Ik heb WW.' },
      { asked: 'En hoe vraag ik een opleiding aan?', story: 'Ik heb WW.' },
    ])
  })

  it('what somebody wants to know may be two things in one sentence', () => {
    expect(
      questionsIn('Ik wil weten of ik mag bijverdienen naast mijn WW en hoe ik een opleiding aanvraag'),
    ).toHaveLength(2)
  })
})
