import { describe, expect, it } from 'vitest'
import { windowOn } from '../../functions/funding/window.ts'
import { compiledFunding } from '../builders/funding.ts'

const { schemes } = compiledFunding()
const on = (id: string, day: string) => {
  const scheme = schemes.find((one) => one.id === id)
  if (!scheme) throw new Error(id)
  return windowOn(scheme, day)
}

describe('windows by date', () => {
  it.each([
    ['kinderopvang-groepshulp', '2026-11-01', 'later'],
    ['kinderopvang-groepshulp', '2026-11-02', 'open'],
    ['kinderopvang-groepshulp', '2026-11-24', 'open'],
    ['kinderopvang-groepshulp', '2026-11-27', 'open'],
    ['kinderopvang-groepshulp', '2026-11-28', 'ended'],
    ['praktijkleren-derde-leerweg', '2026-11-27', 'unknown'],
    ['praktijkleren-derde-leerweg', '2026-11-28', 'later'],
    ['praktijkleren-derde-leerweg', '2027-11-10', 'unknown'],
    ['lerarenbeurs', '2026-11-24', 'later'],
    ['lerarenbeurs', '2027-02-01', 'unknown'],
    ['lerarenbeurs', '2027-03-15', 'unknown'],
    ['lerarenbeurs', '2027-03-16', 'later'],
    ['lerarenbeurs', '2028-02-10', 'unknown'],
    ['tegemoetkoming-leraren', '2027-08-31', 'open'],
    ['tegemoetkoming-leraren', '2027-09-01', 'closed'],
    ['zij-instroom-duo', '2026-12-31', 'later'],
    ['praktijkleren-bbl', '2026-11-24', 'later'],
    ['praktijkleren-bbl', '2028-08-01', 'ended'],
    ['slim-scholingssubsidie', '2028-01-01', 'ended'],
    ['slim-regeling', '2026-11-24', 'later'],
    ['sowis', '2026-09-30', 'unknown'],
    ['sowis', '2026-11-24', 'closed'],
    ['onderwijspersoneel-tot-leraar', '2026-11-24', 'unknown'],
    ['opijver', '2027-06-01', 'open'],
    ['stap-budget', '2023-05-01', 'ended'],
    ['stap-budget', '2026-11-24', 'ended'],
  ])('%s on %s is %s', (id, day, state) => {
    expect(on(id, day).state).toBe(state)
  })

  it('is open on its last day, and says so', () => {
    expect(on('kinderopvang-groepshulp', '2026-11-27')).toEqual({ state: 'open', closes: '2026-11-27' })
    expect(on('kinderopvang-groepshulp', '2026-11-28').state).not.toBe('open')
  })

  it('says until when, and from when', () => {
    expect(on('kinderopvang-groepshulp', '2026-11-24')).toEqual({ state: 'open', closes: '2026-11-27' })
    expect(on('lerarenbeurs', '2027-03-16')).toEqual({ state: 'later', opens: '2028-02', expected: true })
    expect(on('zij-instroom-duo', '2026-11-24')).toEqual({
      state: 'later',
      opens: '2027-01-01',
      expected: true,
    })
  })
})
