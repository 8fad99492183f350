import { describe, expect, it } from 'vitest'
import { readDesk } from '../../functions/knowledge/desk.ts'
import { readContent } from '../../infra/build/read-content.ts'
import { articles } from './articles.ts'

/** What stands in view, before anything is unfolded, with whom it is for. */
const sections = articles.flatMap(({ id, doelgroep, sections }) =>
  sections.map(({ title, answer, except = '', step = '', audience = doelgroep, desk }) => ({
    name: `${id}#${title}`,
    view: `${answer} ${except} ${step}`,
    audience,
    desk,
  })),
)
const named = (found: typeof sections) => found.map(({ name }) => name)

/** Nobody of them has a benefit that working along could cost. */
const withoutBenefit = new Set<string>(['werkende', 'werkgever', 'adviseur', 'zzp'])
const worksAlong =
  /\bproef(dag|draai|werk)|\bmee ?(te )?werken\b|\b(begin|beginnen|les)\b[^.]*\bvrijwilliger\b/i
/** Here it is a duty towards an office, not a day with an employer. */
const dutyToCooperate = /moet meewerken|meewerken aan/

describe('what stands in view', () => {
  it('tells who has a benefit to ask before working along, and not only when unfolded', () => {
    const silent = sections.filter(
      ({ view, audience }) =>
        worksAlong.test(view) &&
        !dutyToCooperate.test(view) &&
        !/uitkering|UWV|gemeente/.test(view) &&
        audience.some((one) => !withoutBenefit.has(one)),
    )
    expect(named(silent)).toEqual([])
  })

  it('sends no employer to the line of UWV that is for employees', () => {
    const sent = sections.filter(
      ({ audience, desk }) => desk === 'uwv' && audience.every((one) => one === 'werkgever'),
    )
    expect(named(sent)).toEqual([])
  })

  it('names the career help of the unions only to somebody whose job stops', () => {
    const sent = sections.filter(
      ({ name, view, desk }) =>
        desk === 'de-vakbeweging' &&
        !/ontslag|stop|verval|reorganisatie|boventallig/i.test(`${name} ${view}`),
    )
    expect(named(sent)).toEqual([])
  })

  it('says of a desk for low incomes or members that it is for them', () => {
    const silent = readContent('desks')
      .map(({ path, text }) => readDesk(path, text))
      .filter(
        ({ voor_wie, waarvoor }) =>
          (/laag inkomen/.test(voor_wie) && !/laag inkomen/.test(waarvoor)) ||
          (/^leden/.test(voor_wie) && !/[Ll]eden/.test(waarvoor)),
      )
    expect(silent.map(({ naam }) => naam)).toEqual([])
  })
})
