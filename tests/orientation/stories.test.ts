import { describe, expect, it } from 'vitest'
import { alikeOf, openStories, storiesLike } from '../../functions/orientation/stories.ts'
import { said } from '../../functions/situation/known.ts'
import { compiled } from '../builders/content.ts'
import { table } from '../builders/directions.ts'
import { read } from '../builders/reader.ts'

const stories = openStories(compiled().stories, read)
const like = (text: string, facts: Record<string, unknown> = {}) =>
  storiesLike(alikeOf(said(facts), text, table, stories), stories)

describe('a story of somebody alike', () => {
  it.each([
    ['ik ben bang dat ik te oud ben voor de techniek', { leeftijd: 61 }, 'frans'],
    [
      'ik heb burn-out gehad bij een verzekeraar, ik heb ww en wil het onderwijs in maar ben bang voor het geld',
      { leeftijd: 44, uitkering: 'ww' },
      'oscar',
    ],
    [
      'ik kom uit irak, heb drie kinderen en wil naar de kinderopvang, geen diploma',
      { uitkering: 'bijstand', 'orientatie.papieren': 'Uit een ander land' },
      'shirin',
    ],
    [
      'ik heb autisme en wajong en wil de zorg in zonder diploma',
      { leeftijd: 22, uitkering: 'wajong' },
      'lennard',
    ],
    [
      'ik werkte in de logistiek maar mijn nederlands niet goed en ik ken niemand',
      { 'orientatie.papieren': 'Uit een ander land' },
      'qizhi',
    ],
    [
      'ik werk bij een bank en wil de techniek in maar ik ben bang dat ik minder verdien',
      { leeftijd: 41, 'funding.education': 'hbo' },
      'joost',
    ],
    [
      'schoonmaakster zonder diploma, ik wil de zorg in',
      { 'orientatie.werk': 'schoonmaakster' },
      'schoonmaker-zorg',
    ],
    [
      'ik ben boekhoudster bij een pensioenfonds en wil de zorg in, gaat veel geld kosten',
      { leeftijd: 52 },
      'yvette',
    ],
  ])('comes first or second for "%s"', (text, facts, expected) =>
    expect(
      like(text, facts)
        .slice(0, 2)
        .map(({ id }) => id),
    ).toContain(expected),
  )

  it('says on what it is like, at least two things, and is not shown for less', () => {
    for (const { alike } of like('ik ben 61 en bang, ik wil de techniek in', { leeftijd: 61 }))
      expect(alike.length).toBeGreaterThanOrEqual(2)
    expect(like('', { leeftijd: 61 })).toEqual([])
    expect(like('hallo')).toEqual([])
  })

  it('has a year, a source, what helped and what can be learned; who does not tell the end says so', () => {
    expect(stories.byId.size).toBe(43)
    for (const { id, verhaal, jaar, let_op } of stories.byId.values()) {
      expect(jaar, id).toMatch(/^20\d\d(-20\d\d)?$/)
      if (/\d{3} euro/.test(verhaal.join(' '))) expect(let_op, id).toMatch(/van (?:voor )?20\d\d/)
    }
    for (const two of ['jenny', 'lennard', 'krista', 'heleen'])
      expect(stories.byId.get(two)?.let_op).toBeDefined()
  })
})
