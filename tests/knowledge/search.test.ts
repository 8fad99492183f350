import { describe, expect, it } from 'vitest'
import { LEAST, MINIMUM } from '../../functions/knowledge/confidence.ts'
import { compileLibrary, LibraryBroken, loadLibrary } from '../../functions/knowledge/library.ts'
import { readContent } from '../../infra/build/read-content.ts'

const lists = readContent('search')
const compiled = compileLibrary([...readContent('knowledge'), ...readContent('vragen'), ...lists])
const library = loadLibrary(compiled)
const first = (question: string) => library.search(question)[0]?.id
const top = (question: string) =>
  library
    .search(question)
    .slice(0, 3)
    .map(({ id }) => id)

/** All example questions take some seconds on an idle machine. */
const PATIENCE = 120_000

describe('search', { timeout: PATIENCE }, () => {
  it('finds nearly every article by its own example questions', () => {
    const asked = library.articles.flatMap(({ id, vragen }) => vragen.map((question) => ({ id, question })))
    const lost = asked.filter(({ id, question }) => !top(question).includes(id))
    expect(lost.length).toBeLessThanOrEqual(asked.length * 0.03)
  })

  it('sees through compounds, written together or apart', () => {
    expect(first('scholingsvoucher achterhoek')).toBe('fin-opijver')
    expect(first('zorg toeslag aanvragen')).toBe(first('zorgtoeslag aanvragen'))
    for (const word of ['zijinstromer', 'zij instromer', 'zij-instroom'])
      expect(first(`aanmelden als ${word} in het onderwijs`)).toBe('sch-zij-instroom-leraar')
    expect(first('WW-uitkering aanvragen')).toBe('reg-ww-recht')
  })

  it('understands colloquial words, English and typing errors', () => {
    expect(first('moet me baas me kursus betaln')).toBe('fin-verplichte-scholing')
    expect(first('Can I get unemployment benefit if I quit?')).toBe('reg-zelf-ontslag')
    expect(top('poen voor me scholing van de gemeente')).toContain('fin-uwv-gemeente-rmt')
    expect(top('heb ik nog steun van de sociale dienst als ik ga bijklussen')).toContain('lw-bijstand')
  })

  it('names the part that fits and the words that matched', () => {
    const [found] = library.search('Kan ik overstappen van bbl naar bol?')
    expect(found?.id).toBe('sch-bbl-bol')
    expect(library.article('sch-bbl-bol')?.sections.map(({ title }) => title)).toContain(found?.part)
    expect(found?.matched).toEqual(expect.arrayContaining(['bbl', 'bol']))
  })

  it('keeps articles for employers for who sounds like one', () => {
    expect(first('Welke papieren heb ik nodig om een vluchteling in dienst te nemen?')).toBe(
      'wg-vluchteling-aannemen',
    )
    expect(['reg-oekraine-werken', 'beg-statushouder']).toContain(
      first('Ik ben gevlucht uit Oekraine, mag ik hier werken?'),
    )
  })

  it.each([
    'Hoe vraag ik een parkeervergunning aan?',
    'Wat is een goed recept voor appeltaart?',
    'Mijn hond is ziek, welke dierenarts is open?',
    'How do I renew my passport?',
    'asdf qwerty',
    '',
    '???',
  ])('gives nothing for "%s"', (question) => {
    expect(library.search(question)).toEqual([])
  })

  it('finds each article by its title, and gives nothing unless one article is sure, and nothing far from sure beside it', () => {
    for (const { id, titel } of library.articles) {
      expect(top(titel)).toContain(id)
      const sure = library.search(titel).map(({ confidence }) => confidence)
      expect(Math.max(...sure)).toBeGreaterThanOrEqual(MINIMUM)
      expect(Math.min(...sure)).toBeGreaterThanOrEqual(LEAST)
    }
  })

  it('answers the same from a library that was written down and read again', () => {
    const again = loadLibrary(JSON.parse(JSON.stringify(compiled)))
    for (const question of ['Heb ik recht op WW?', 'wie betaalt mijn omscholing'])
      expect(again.search(question)).toEqual(library.search(question))
  })
})

describe('compileLibrary', () => {
  it('names every problem of every file at once', () => {
    const twice = 'werkgever: [chef]\ncollega: [chef]\n'
    const broken = [
      { path: 'knowledge/regels/reg-a.md', text: 'geen kop' },
      { path: 'knowledge/onbekend/reg-b.md', text: '---\ntitel: x\n---\n' },
      ...lists.map((file) => (file.path === 'search/synoniemen.yaml' ? { ...file, text: twice } : file)),
    ]
    const compile = () => compileLibrary(broken)
    expect(compile).toThrow(LibraryBroken)
    expect(compile).toThrow(/reg-a.*kop/)
    expect(compile).toThrow(/reg-b.*onbekend onderwerp/)
    expect(compile).toThrow(/"chef" staat bij werkgever en bij collega/)
  })
})
