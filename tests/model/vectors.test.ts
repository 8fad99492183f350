import { expect, it } from 'vitest'
import { nearestTo, storedVectors } from '../../functions/model/vectors.ts'

const places = ['a', 'b', 'b', 'c'].map((id) => ({ id, section: `over ${id}` }))
const nearest = nearestTo(
  storedVectors(places, [
    [3, 0, 0],
    [0, 2, 0.1],
    [0, 5, 5],
    [0, 0, 1],
  ]),
)

it('finds what lies in the same direction, however long, each place once', () => {
  expect(nearest([0, 100, 90], 3).map(({ id }) => id)).toEqual(['b', 'c', 'a'])
  expect(nearest([0.001, 0, 0], 1)).toEqual([{ id: 'a', section: 'over a' }])
})

it('finds nothing with vectors of another model', () => {
  expect(nearest([1, 0], 3)).toEqual([])
})
