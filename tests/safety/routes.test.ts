import { describe, expect, it } from 'vitest'
import { readDesk } from '../../functions/knowledge/desk.ts'
import { readRoutes } from '../../functions/safety/route.ts'
import { plainDutch } from '../../infra/build/plain-dutch.ts'
import { readAllContent, readContent } from '../../infra/build/read-content.ts'

const routes = readRoutes(readAllContent())
const idOf = (path: string) => path.replace(/^.*\/|\.yaml$/g, '')
const desks = new Map(readContent('desks').map(({ path, text }) => [idOf(path), readDesk(idOf(path), text)]))
const digits = (text: string) => text.replace(/\D/g, '')

describe('a safety route', () => {
  it('sends to desks that exist and were read on a page', () => {
    const named = routes.flatMap(({ loketten, daarna }) => [...loketten, ...daarna])
    expect(named.filter((id) => desks.get(id)?.zekerheid !== 'gelezen')).toEqual([])
  })

  it('names no number that is not a desk’s', () => {
    const known = new Set(
      [...desks.values()].flatMap(({ telefoon = '' }) => telefoon.split(' of ').map(digits)),
    )
    const numbers = routes.flatMap(({ id, teksten }) =>
      Object.values(teksten).flatMap(({ tekst, zacht, omstander = '' }) =>
        [...`${tekst} ${zacht} ${omstander}`.matchAll(/\d[\d -]*\d/g)].map(
          ([number]) => `${id} ${digits(number)}`,
        ),
      ),
    )
    expect(numbers.length).toBeGreaterThan(100)
    expect(numbers.filter((one) => !known.has(one.split(' ')[1] ?? ''))).toEqual([])
  })

  it('names its own first desk in the line before an answer, in every language', () => {
    const silent = routes.flatMap(({ id, loketten, teksten }) => {
      const [first] = loketten.flatMap((desk) => desks.get(desk) ?? [])
      const signs = [...(first?.telefoon ?? '').split(' of ').map(digits), 'huisarts'].filter(
        (one) => one !== '',
      )
      return Object.entries(teksten)
        .filter(
          ([, { zacht }]) => !signs.some((sign) => zacht.includes(sign) || digits(zacht).includes(sign)),
        )
        .map(([language]) => `${id} ${language}`)
    })
    expect(silent).toEqual([])
  })

  it('speaks plain Dutch', () => {
    const { problemsOf } = plainDutch(readAllContent())
    const hard = routes.flatMap(({ id, teksten: { nl } }) =>
      problemsOf([nl.titel, nl.tekst, nl.zacht, nl.omstander].join('\n')).map(
        (problem) => `${id}: ${problem}`,
      ),
    )
    expect(hard).toEqual([])
  })

  it('has words for a bystander, and a place of its own in the order of danger', () => {
    expect(routes.filter(({ teksten: { nl, en } }) => !nl.omstander || !en.omstander)).toEqual([])
    expect(new Set(routes.map(({ volgorde }) => volgorde)).size).toBe(routes.length)
  })
})
