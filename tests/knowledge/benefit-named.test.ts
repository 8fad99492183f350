import { expect, it } from 'vitest'
import { benefits } from '../../functions/knowledge/audience.ts'
import { realContent } from '../builders/content.ts'

const { library } = realContent()

it.each([
  ['bijstand', 'bijstand'],
  ['WW', 'ww'],
  ['WIA', 'wia'],
  ['Wajong', 'wajong'],
  ['een Ziektewet-uitkering', 'ziektewet'],
  ['een Anw-uitkering', 'anw'],
])('who names %s gets no answer that holds for another benefit alone', (said, mine) => {
  for (const text of [`Ik heb ${said}. Mag ik een opleiding doen?`, `mag ik bijverdienen met ${said}`]) {
    const { sections } = library.answerFor({ text, most: 20 })
    expect(sections.length).toBeGreaterThan(0)
    for (const { id, section } of sections) {
      const only = library.article(id)?.sections.find(({ title }) => title === section)?.audience ?? []
      const isOthers = only.length > 0 && only.every((one) => benefits.has(one) && one !== mine)
      expect(isOthers, `${text} → ${section} (${only.join(', ')})`).toBe(false)
    }
  }
})

it('"mijn uitkering" is the one that was told before', () => {
  const { sections } = library.answerFor({
    text: 'mag ik leren met mijn uitkering?',
    audience: ['bijstand'],
    most: 20,
  })
  const audienceOf = ({ id, section }: (typeof sections)[number]) =>
    library.article(id)?.sections.find(({ title }) => title === section)?.audience ?? []
  expect(sections.map(audienceOf)).not.toContainEqual(['ww'])
  expect(sections.length).toBeGreaterThan(0)
})
