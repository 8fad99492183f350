import { performance } from 'node:perf_hooks'
import { hostileTexts } from '../builders/hostile-texts.ts'
import { stepCounter } from '../builders/steps.ts'
import { testDay } from '../clock.ts'

/**
 * Run by itself, since only code that is loaded after the counting began is counted to the step: prints what each
 * hostile text takes on each way in, as one line of JSON.
 */
const counter = await stepCounter()
const { loadContent } = await import('../../functions/guide/content.ts')
const { createGuide } = await import('../../functions/guide/guide.ts')
const { withoutPersonalData } = await import('../../functions/shared/personal-data.ts')
const { compiledContent } = await import('../../infra/build/compiled-content.ts')

const content = loadContent(compiledContent())
const guide = createGuide(content)
const turn = (text: string) => guide({ text, earlier: [], now: testDay, off: [] })

const ways: Readonly<Record<string, (text: string) => unknown>> = {
  'personal data': withoutPersonalData,
  search: (text: string) => content.library.answerFor({ text }),
  'who pays': (text) => content.funding.read(text),
  'a turn of the guide': turn,
  'the story of a sum': (text) =>
    turn(`ik heb bijstand en kan 24 uur werken, loont dat? ${text}`.slice(0, 4_000)),
}

const counted = []
for (const [way, read] of Object.entries(ways)) {
  // What is made at first use is no part of reading.
  await read('ik wil naar de zorg, wie betaalt mijn opleiding? mijn BSN is 123456782')
  await read('I want to quit my job')
  for (const [text, of] of Object.entries(hostileTexts)) {
    // A shorter text may end sooner (not understood, say): what it would take is reckoned from the dearest of three.
    const parts = []
    for (const times of [2, 4, 8])
      parts.push((await counter.stepsOf(() => read(of(4_000 / times)))) * (times / 2))
    const half = Math.max(...parts)
    const start = performance.now()
    const steps = await counter.stepsOf(() => read(of(4_000)))
    counted.push({ way, text, half, steps, milliseconds: performance.now() - start })
  }
}
console.info(JSON.stringify(counted))
