import { describe, expect, it } from 'vitest'
import { deskLine, isOpenAt, readDesk } from '../../functions/knowledge/desk.ts'
import { plainDutch } from '../../infra/build/plain-dutch.ts'
import { readAllContent, readContent } from '../../infra/build/read-content.ts'

const desks = readContent('desks').map(({ path, text }) =>
  readDesk(path.slice('desks/'.length, -'.yaml'.length), text),
)
const today = new Date('2026-11-24T10:00:00Z')

const desk = (more = '') =>
  readDesk(
    'voorbeeld',
    `naam: Voorbeeldloket
soort: werk
waarvoor: Je hebt een vraag over werk.
voor_wie: iedereen
anoniem: onbekend
bron: voorbeeld.example
zekerheid: gelezen
herzien_voor: 2027-02-22
${more}`,
  )

const weekdays = desk(
  `open:
  - { dagen: [ma, di, wo, do], van: '09:00', tot: '17:00' }
  - { dagen: [vr], van: '09:00', tot: '12:30' }`,
)

describe('the desks', () => {
  it('are all there, each with a source and a review within three months', () => {
    expect(desks).toHaveLength(59)
    expect(desks.filter(({ herzien_voor }) => herzien_voor > '2027-02-24')).toEqual([])
  })

  it('say in plain Dutch what they are for', () => {
    const { problemsOf } = plainDutch(readAllContent())
    expect(
      desks.flatMap(({ id, waarvoor }) => problemsOf(waarvoor).map((problem) => `${id}: ${problem}`)),
    ).toEqual([])
  })

  it('show no number that nobody is sure of, and warn where it was not read on a page', () => {
    for (const one of desks) {
      const { phone, phoneNote = '' } = deskLine(one, today)
      if (one.zekerheid === 'onbevestigd') expect(phone).toBeUndefined()
      if (phone) expect(phoneNote.includes('controleer het nummer')).toBe(one.zekerheid === 'bekend-nummer')
    }
  })

  it('give no number that the reference says is old', () => {
    const old = /0900-?8020|0900-?0767|0900-?2354354/
    expect(desks.filter((one) => old.test(JSON.stringify(deskLine(one, today))))).toEqual([])
  })
})

describe('a desk file', () => {
  it('is refused with a number that nobody confirmed', () => {
    expect(() =>
      readDesk(
        'x',
        'naam: Xx\nsoort: werk\nwaarvoor: abc\nvoor_wie: abc\nanoniem: ja\nbron: abc\nzekerheid: onbevestigd\nherzien_voor: 2027-02-22\ntelefoon: 0800-1',
      ),
    ).toThrow('geen telefoonnummer')
  })

  it('is refused with a field that does not exist, which is named', () => {
    expect(() => desk('fax: 010')).toThrow(/fax/)
  })

  it('is refused with hours that no clock shows', () => {
    expect(() => desk("open: [{ dagen: [ma], van: '9:00', tot: '25:00' }]")).toThrow(/09:00/)
  })
})

describe('opening hours', () => {
  it.each([
    ['just before opening in winter', '2026-11-24T07:59:59Z', 'closed'],
    ['at opening in winter', '2026-11-24T08:00:00Z', 'open'],
    ['at opening in summer', '2026-06-23T07:00:00Z', 'open'],
    ['just before opening in summer', '2026-06-23T06:59:59Z', 'closed'],
    ['just before closing', '2026-11-24T15:59:59Z', 'open'],
    ['at closing', '2026-11-24T16:00:00Z', 'closed'],
    ['on the Monday after the clock went back', '2026-10-26T08:00:00Z', 'open'],
    ['on the Monday after the clock went forward', '2026-03-30T07:00:00Z', 'open'],
    ['on Friday afternoon', '2026-11-27T12:00:00Z', 'closed'],
    ['in the weekend', '2026-11-28T11:00:00Z', 'closed'],
    ['at Easter Monday', '2026-04-06T10:00:00Z', 'unknown'],
    ["on King's Day", '2026-04-27T10:00:00Z', 'unknown'],
    ["on King's Day when it moves off a Sunday", '2025-04-26T10:00:00Z', 'unknown'],
    ['at Ascension', '2027-05-06T10:00:00Z', 'unknown'],
    ['at Christmas', '2026-12-25T10:00:00Z', 'unknown'],
  ])('are right %s', (_, moment, expected) => {
    expect(isOpenAt(weekdays, new Date(moment))).toBe(expected)
  })

  it('are unknown where no source states them', () => {
    expect(isOpenAt(desk(), today)).toBe('unknown')
  })

  it('never end for a line that is always there', () => {
    expect(isOpenAt(desk('open: altijd'), new Date('2026-12-25T03:00:00Z'))).toBe('open')
  })
})

describe('a desk for the visitor', () => {
  it('says when its details are due to be looked at again', () => {
    expect(deskLine(desk(), new Date('2027-02-22T12:00:00Z')).overdue).toBe(false)
    expect(deskLine(desk(), new Date('2027-02-22T23:00:00Z')).overdue).toBe(true)
  })

  it('leaves out what is not known', () => {
    expect(deskLine(desk(), today)).toEqual({
      id: 'voorbeeld',
      name: 'Voorbeeldloket',
      forWhat: 'Je hebt een vraag over werk.',
      overdue: false,
    })
  })
})
