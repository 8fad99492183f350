import { describe, expect, it } from 'vitest'
import { compounds } from '../../functions/knowledge/compounds.ts'

const parts = ['zorg', 'toeslag', 'zorgtoeslag', 'scholing', 'voucher', 'werk', 'om', 'omscholing']

describe('the parts of a compound', () => {
  const split = compounds(parts, ['werkgever'])

  it.each([
    ['scholingsvoucher', ['scholing', 'voucher']],
    ['zorgtoeslagen', ['zorg', 'toeslagen']],
    ['omscholingsvoucher', ['omscholing', 'voucher']],
    ['zorgwerkvoucher', ['zorg', 'werk', 'voucher']],
    ['werkgevers', []],
    ['constructor', []],
  ])('of %s', (word, expected) => expect(split(word)).toEqual(expected))

  it('are not looked for in what nobody would write', () => {
    expect(split('zorg'.repeat(16))).not.toEqual([])
    expect(split('zorg'.repeat(17))).toEqual([])
  })
})

describe('a compound that nearly ends', () => {
  it.each(['zorgtoeslag', 'zorg', 'omscholing', 'werken', 'scholings', 'toeslagen'])(
    'made of %s takes no more steps than its length allows',
    (part) => {
      let steps = 0
      const split = compounds(parts, [], () => {
        steps += 1
      })
      for (let times = 2; times <= 360; times += 1) {
        steps = 0
        split(`${part.repeat(times)}q`)
        expect(steps).toBeLessThanOrEqual(64 * ('zorgtoeslag'.length + 2))
      }
    },
  )
})
