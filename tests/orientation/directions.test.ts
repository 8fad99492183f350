import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { directionsFor, ranked, tasksFor } from '../../functions/orientation/directions.ts'
import { table, whoTells } from '../builders/directions.ts'

const occupations = [...table.occupations.values()]
const directions = (answers: Parameters<typeof whoTells>[0]) => directionsFor(whoTells(answers), table)
const idsFor = (answers: Parameters<typeof whoTells>[0]) => directions(answers).directions.map(({ id }) => id)
const sectorOf = (id: string) => table.occupations.get(id)?.sector

const taps = {
  tasks: Object.values(table.taskNames),
  likes: [
    'Iets maken of repareren',
    'Mensen verzorgen',
    'Met kinderen',
    'Buiten, planten, dieren',
    'Rijden',
    'Koken of bedienen',
    'Klanten helpen',
    'Cijfers en papieren',
    'Met computers',
    'Uitzoeken hoe het zit',
    'Regelen en plannen',
    'Uitleggen',
    'Schoonmaken, netjes maken',
    'Opletten, veilig houden',
  ],
  limits: [
    'Zwaar tillen',
    'Lang staan of lopen',
    'Avond, nacht of weekend',
    'Lang achter een scherm',
    'Drukte of lawaai',
    'Veel lezen of schrijven',
    'Alleen werken',
    'Hoogte of krappe plek',
    'Kou, hitte of regen',
    'Zelf rijden',
  ],
  gives: [
    'Zekerheid',
    'Meer geld',
    'Vaste tijden',
    'Iets leren',
    'Fijne mensen',
    'Rust',
    'Iets goeds doen',
    'Zelf bepalen',
  ],
}
const some = (list: readonly string[], most: number) => fc.subarray([...list], { maxLength: most })
const anyAnswers = fc.record({
  work: fc.constantFrom(
    '',
    'kassière',
    'verpleegster',
    'lasser',
    'accountmanager',
    'ik werk nu niet',
    'xqzv',
  ),
  tasks: some(taps.tasks, 3),
  likes: some(taps.likes, 3),
  cannot: some(taps.limits, 4),
  rather: some(taps.limits, 3),
  gives: some(taps.gives, 2),
  learning: fc.constantFrom('', 'paid', 'school', 'course', 'none'),
  papers: some(['geen', 'vmbo', 'mbo', 'hbo', 'rijbewijs'], 2),
  refused: fc.subarray(
    occupations.map(({ id }) => id),
    { maxLength: 5 },
  ),
})

describe('directions', () => {
  it('are never none, each in another sector, without what was refused, and quote only what was told', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const told = Object.values(answers).flat()
        const { directions: found } = directions(answers)
        expect(found.length).toBeGreaterThan(0)
        expect(new Set(found.map(({ id }) => sectorOf(id))).size).toBe(found.length)
        for (const { id, reasons } of found) {
          expect(answers.refused).not.toContain(id)
          for (const { words } of reasons) expect(told).toContain(words)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('never ask for what cannot be, unless nothing at all is left and that is said', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const told = whoTells(answers)
        const { directions: found, tight } = directionsFor(told, table)
        if (tight.length > 0) return
        for (const { id } of found) {
          const { altijd = [], aanpasbaar = [] } = table.occupations.get(id) ?? {}
          const hard = altijd.filter((limit) => !aanpasbaar.includes(limit))
          expect(told.cannot.filter((limit) => hard.includes(limit.id))).toEqual([])
        }
      }),
      { numRuns: 60 },
    )
  })

  it('stay the same when the same is told again, and whatever somebody is called', () => {
    const told = { tasks: ['praatje maken'], likes: ['Klanten helpen'], gives: ['Vaste tijden'] }
    const forms = [
      ['verkoper', 'verkoopster'],
      ['schoonmaker', 'schoonmaakster'],
      ['verpleger', 'verpleegster'],
      ['leraar', 'lerares'],
      ['kapper', 'kapster'],
      ['ober', 'serveerster'],
    ]
    for (const [one = '', other = ''] of forms)
      expect(idsFor({ ...told, work: one })).toEqual(idsFor({ ...told, work: other }))
    const plain = idsFor({ ...told, work: 'schoonmaker' })
    for (const work of [
      'ik ben Fatima en ik ben schoonmaker',
      'schoonmaker, 61 jaar',
      'schoonmakr',
      'schoonmaker uit Syrië',
    ])
      expect(idsFor({ ...told, work })).toEqual(plain)
  })

  it('give two reasons of different answers, or are called a first idea', () => {
    const { directions: found, isFirstIdea } = directions({
      likes: ['Met kinderen'],
      gives: ['Vaste tijden'],
      tasks: ['uitleggen'],
    })
    expect(isFirstIdea).toBe(false)
    for (const { reasons } of found)
      expect(new Set(reasons.map(({ answer }) => answer)).size).toBeGreaterThan(1)
    expect(directions({ likes: ['Met kinderen'] }).isFirstIdea).toBe(true)
    expect(directions({}).directions).toHaveLength(3)
  })

  it('have fixed roles: the named job first, else like what was done, then another sector, then a surprise', () => {
    expect(directions({ wanted: ['buschauffeur'] }).directions[0]).toMatchObject({
      id: 'buschauffeur',
      role: 'wanted',
    })
    const { directions: found } = directions({
      work: 'kassière',
      tasks: ['afrekenen', 'praatje maken'],
      likes: ['Regelen en plannen', 'Buiten, planten, dieren'],
      gives: ['Vaste tijden', 'Rust'],
    })
    expect(found.map(({ role }) => role)).toEqual(['close', 'different', 'surprising'])
  })

  it('stay with the same work elsewhere when only the place hurts', () => {
    const { directions: found } = directions({
      work: 'kok',
      likes: ['Koken of bedienen'],
      gives: ['Vaste tijden', 'Rust'],
    })
    expect(found[0]).toMatchObject({ id: 'kok', role: 'elsewhere' })
  })

  it('leave out a sector that is not wanted, and regulated work without a way in', () => {
    const care = {
      likes: ['Mensen verzorgen', 'Klanten helpen'],
      gives: ['Iets goeds doen', 'Vaste tijden'],
      tasks: ['praatje maken'],
    }
    expect(idsFor({ ...care, unwanted: ['niet in de zorg'] }).map(sectorOf)).not.toContain('zorg')
    const teacher = { likes: ['Met kinderen', 'Uitleggen'], tasks: ['lesgeven'], gives: ['Iets goeds doen'] }
    expect(idsFor({ ...teacher, papers: ['hbo'] })).toContain('leraar-basisonderwijs')
    expect(idsFor({ ...teacher, papers: ['vmbo'], learning: 'paid' })).not.toContain('leraar-basisonderwijs')
  })

  it('rank an occupation in the first three when its own tasks are told', () => {
    const found = occupations.filter(({ id, taken }) =>
      ranked(whoTells({ tasks: taken.map((task) => table.taskNames[task] ?? '') }), table)
        .slice(0, 3)
        .some(({ occupation }) => occupation.id === id),
    )
    expect(found.length / occupations.length).toBeGreaterThanOrEqual(0.9)
  })

  it('offer tasks of any job to tap, and of the home for who has none', () => {
    expect(tasksFor(whoTells({ work: 'kassière' }), table)).toContain('Afrekenen bij de kassa')
    expect(tasksFor(whoTells({}), table)).toContain('Koken')
  })
})

describe('the table of occupations', () => {
  const free = (limits: readonly string[]) =>
    occupations.filter(
      ({ altijd, aanpasbaar }) =>
        !limits.some((limit) => altijd.includes(limit) && !aanpasbaar.includes(limit)),
    )
  const sectors = (list: readonly { sector: string }[]) => new Set(list.map(({ sector }) => sector)).size

  it('leaves a choice with each limit and with each pair of limits', () => {
    const limits = [...new Set(occupations.flatMap(({ altijd, vaak }) => [...altijd, ...vaak]))]
    expect(limits).toHaveLength(10)
    for (const one of limits) {
      expect(free([one]).length, one).toBeGreaterThanOrEqual(10)
      expect(sectors(free([one])), one).toBeGreaterThanOrEqual(3)
      for (const other of limits) {
        expect(free([one, other]).length, `${one} ${other}`).toBeGreaterThanOrEqual(3)
        expect(sectors(free([one, other])), `${one} ${other}`).toBeGreaterThanOrEqual(2)
      }
    }
  })

  it('has each liking as the main one of five occupations in three sectors', () => {
    for (const like of new Set(occupations.flatMap(({ graag }) => graag))) {
      const main = occupations.filter(({ graag }) => graag.includes(like))
      expect(main.length, like).toBeGreaterThanOrEqual(5)
      expect(sectors(main), like).toBeGreaterThanOrEqual(3)
    }
  })

  it('lets many begin without papers, and many who read little', () => {
    expect(
      occupations.filter(({ vanaf }) => vanaf === 'geen').length / occupations.length,
    ).toBeGreaterThanOrEqual(0.4)
    expect(
      occupations.filter(({ altijd, vaak }) => ![...altijd, ...vaak].includes('reading')).length /
        occupations.length,
    ).toBeGreaterThanOrEqual(0.25)
  })
})
