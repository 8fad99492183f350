import { describe, expect, it } from 'vitest'
import { compileLibrary, loadLibrary } from '../../functions/knowledge/library.ts'
import { ContentBroken } from '../../functions/shared/content-file.ts'
import { readContent } from '../../infra/build/read-content.ts'
import { compiled, realContent } from '../builders/content.ts'

const { library } = realContent()
const answer = (text: string) => library.answerFor({ text })
const first = (text: string) => answer(text).sections[0]?.id
const ids = (text: string) => answer(text).sections.map(({ id }) => id)

describe('the search', () => {
  it('sees through compounds, written together or apart', () => {
    expect(ids('zorg toeslag aanvragen')).toContain(first('zorgtoeslag aanvragen'))
    for (const word of ['zijinstromer', 'zij instromer', 'zij-instroom'])
      expect(ids(`aanmelden als ${word} in het onderwijs`)).toContain('sch-zij-instroom-leraar')
  })

  it('understands colloquial words, English and typing errors', () => {
    expect(ids('moet me baas me kursus betaln')).toContain('fin-verplichte-scholing')
    expect(ids('Can I get unemployment benefit if I quit?')).toContain('reg-zelf-ontslag')
    expect(ids('heb ik nog steun van de sociale dienst als ik ga bijklussen')).toContain('lw-bijstand')
  })

  it('leans to articles for employers for who sounds like one, and away from them for others', () => {
    expect(ids('hoe neem ik een statushouder aan in mijn bedrijf')).toContain('wg-vluchteling-aannemen')
    expect(ids('ik ben statushouder en wil werken')).not.toContain('wg-vluchteling-aannemen')
  })

  it('gives nobody the answer that holds only for another benefit', () => {
    const text = 'hoeveel mag ik houden van mijn loon?'
    const wajong = library.answerFor({ text, audience: ['wajong'] }).sections
    expect(wajong.length).toBeGreaterThan(0)
    for (const { id } of wajong) expect(library.article(id)?.doelgroep).not.toEqual(['bijstand'])
    expect(ids('hoeveel mag ik houden van mijn loon in de wajong')).not.toContain('lw-bijstand')
  })

  it('takes words for what was meant beside those that were said', () => {
    const terms = ['concurrentiebeding']
    expect(library.answerFor({ text: 'mag ik daar gaan werken?', terms }).sections[0]?.id).toBe(
      'reg-concurrentiebeding',
    )
  })

  it.each([
    'Hoe vraag ik een kapvergunning aan?',
    'Wat is een lekker toetje met chocola?',
    'Mijn kat is ziek, welke dokter is open?',
    'How do I renew my library card?',
    'asdf qwerty',
    '',
    '???',
  ])('does not know "%s"', (text) => {
    expect(answer(text).kind).toBe('unknown')
  })

  it('answers the same from a library that was written down and read again', () => {
    const again = loadLibrary(JSON.parse(JSON.stringify(compiled().library)))
    for (const text of ['Heb ik recht op WW?', 'wie betaalt mijn omscholing'])
      expect(again.answerFor({ text })).toEqual(answer(text))
  })
})

describe('compileLibrary', () => {
  it('names every problem of every file at once', () => {
    const lists = readContent('search')
    const twice = 'werkgever: [chef]\ncollega: [chef]\n'
    const broken = [
      { path: 'knowledge/regels/reg-a.md', text: 'geen kop' },
      { path: 'knowledge/onbekend/reg-b.md', text: '---\ntitel: x\n---\n' },
      ...lists.map((file) => (file.path === 'search/synoniemen.yaml' ? { ...file, text: twice } : file)),
    ]
    const compile = () => compileLibrary(broken)
    expect(compile).toThrow(ContentBroken)
    expect(compile).toThrow(/reg-a.*kop/)
    expect(compile).toThrow(/reg-b.*onbekend onderwerp/)
    expect(compile).toThrow(/"chef" staat bij werkgever en bij collega/)
  })
})
