import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { courseOf, wordsOf } from '../../functions/orientation/path-run.ts'
import type { OrientationPath, WrittenQuestion } from '../../functions/orientation/paths.ts'
import {
  answeredAt,
  askedAs,
  begun,
  courseNow,
  heardOn,
  placeOf,
  skippedAt,
  stoppedAt,
} from '../../functions/orientation/walk.ts'
import { type Known, together } from '../../functions/situation/known.ts'
import { realOrientation } from '../builders/orientation.ts'
import { read } from '../builders/reader.ts'

const { paths, answers, profile } = realOrientation()
const MOST = 7

interface Walk {
  readonly asked: readonly WrittenQuestion[]
  readonly known: Known
}

/** Walks a path with these picks: 0 skips, the others choose an answer or own words. */
function walk(path: OrientationPath, picks: readonly number[], from: Known = {}): Walk {
  let known = together(from, begun(path))
  const asked: WrittenQuestion[] = []
  for (const pick of picks) {
    const { next } = courseNow(path, known, answers)
    if (!next) break
    asked.push(next)
    known = together(known, answerTo(path, next, pick))
  }
  return { asked, known }
}

function answerTo(path: OrientationPath, question: WrittenQuestion, pick: number): Known {
  const place = placeOf(askedAs(path, question.feit), paths, profile)
  if (!place) throw new Error(`no place for ${question.feit}`)
  if (pick === 0) return skippedAt(place)
  const all = question.antwoorden
  const words = all[pick % (all.length + 1)]?.zeg ?? 'de wind en de zee'
  const heard = answers.read(question, words)
  return heard ? answeredAt(place, heard, answers) : skippedAt(place)
}

const picks = fc.array(fc.nat(9), { minLength: 12, maxLength: 12 })

describe.each(paths.all.map((path) => [path.id, path] as const))('the path %s', (_, path) => {
  it('comes to an outcome with one to three ways and a step, whatever is answered', () => {
    fc.assert(
      fc.property(picks, (chosen) => {
        const { asked, known } = walk(path, chosen)
        const { next, options, step } = courseNow(path, known, answers)
        expect(next).toBeUndefined()
        expect(asked.length).toBeLessThanOrEqual(MOST)
        expect(options.length).toBeGreaterThan(0)
        expect(options.length).toBeLessThanOrEqual(3)
        expect(step.stap).not.toBe('')
      }),
      { numRuns: 15 },
    )
  })

  it('asks nothing twice and nothing that is known', () => {
    fc.assert(
      fc.property(picks, picks, (first, second) => {
        const before = walk(path, first)
        expect(new Set(before.asked).size).toBe(before.asked.length)
        expect(walk(path, second, before.known).asked).toEqual([])
        for (const other of paths.all)
          for (const question of walk(other, second, before.known).asked)
            expect(wordsOf(question, before.known)).toEqual([])
      }),
      { numRuns: 6 },
    )
  })

  it('has a way back: any answer can be changed and the outcome follows', () => {
    fc.assert(
      fc.property(picks, fc.nat(6), fc.nat(8), (chosen, at, pick) => {
        const { asked, known } = walk(path, chosen)
        const question = asked[at % asked.length]
        if (!question) return
        const changed = together(known, answerTo(path, question, pick + 1))
        const onward = walkOn(path, changed, chosen)
        expect(courseNow(path, onward, answers).options.length).toBeGreaterThan(0)
      }),
      { numRuns: 10 },
    )
  })

  it('can be stopped after any answer with something to show', () => {
    const one = walk(path, [1])
    const told = courseOf(path, one.known, answers).told.length
    const stopped = stoppedAt(one.known, paths, answers)
    expect(stopped !== undefined).toBe(told > 0)
    if (stopped) expect(courseNow(path, together(one.known, stopped), answers).next).toBeUndefined()
  })

  it('reaches each of its questions, ways and steps', () => {
    const reached = new Set<string>()
    fc.assert(
      fc.property(picks, (chosen) => {
        const { asked, known } = walk(path, chosen)
        const { options, step } = courseNow(path, known, answers)
        for (const { feit } of asked) reached.add(feit)
        for (const { kop } of options) reached.add(kop)
        reached.add(step.id)
      }),
      { numRuns: 150, seed: 7 },
    )
    const first = path.vragen.filter(({ later }) => later === undefined)
    expect([...reached].sort()).toEqual(
      [
        ...first.map(({ feit }) => feit),
        ...path.uitkomst.opties.map(({ kop }) => kop),
        ...path.uitkomst.stappen.map(({ id }) => id),
      ].sort(),
    )
  })
})

function walkOn(path: OrientationPath, from: Known, chosen: readonly number[]): Known {
  let known = from
  for (const pick of chosen) {
    const { next } = courseNow(path, known, answers)
    if (!next) return known
    known = together(known, answerTo(path, next, pick))
  }
  return known
}

it('stops asking after three times "weet ik niet" in a row', () => {
  const path = paths.byId.get('twijfel')
  if (!path) throw new Error('no twijfel')
  expect(walk(path, [0, 0, 0, 0, 0, 0]).asked).toHaveLength(3)
  expect(walk(path, [0, 0, 1, 0, 0, 0]).asked).toHaveLength(5)
})

describe('a job that was told', () => {
  const richting = paths.byId.get('welke-richting')
  const heardIn = (text: string) => richting && heardOn(richting, read(text), answers, {})['orientatie.werk']

  it.each([
    ['wat past er bij mij, ik werk nu als vakkenvuller', 'vakkenvuller'],
    ['welk werk past bij mij? ik ben kapper', 'kapper'],
  ])('is not asked again: %s', (text, job) => {
    expect(heardIn(text)).toMatchObject({ from: 'said', value: job })
  })

  it.each([
    'ik wil kapper worden, past dat bij mij?',
    'mijn zus is kapper, welk werk past bij mij?',
    'ik ben geen kapper, welk werk past bij mij?',
  ])('is none when it is a wish, another one’s or denied: %s', (text) => {
    expect(heardIn(text)).toBeUndefined()
  })
})
