import { expect, it } from 'vitest'
import { bundleLambda } from '../../infra/build/bundle.ts'

/** What a start reads: the first file and what it imports at once, not what it may import later. */
async function atStart(name: string) {
  const { metafile } = await bundleLambda(name, '.build/measured', false)
  const { outputs } = metafile
  const files = new Set([`.build/measured/${name}/index.mjs`])
  for (const file of files)
    for (const { path, kind } of outputs[file]?.imports ?? [])
      if (kind === 'import-statement') files.add(path)
  const read = [...files].flatMap((file) => outputs[file] ?? [])
  const all = Object.values(outputs).flatMap(({ inputs }) => Object.keys(inputs))
  return { inputs: read.flatMap(({ inputs }) => Object.keys(inputs)), all, files: files.size }
}

const ofModel = /node_modules\/openai|functions\/model\/|functions\/guide\/thinking\//

it('reads nothing of a language model at a start without one', async () => {
  const { inputs, all } = await atStart('visitor')
  expect(all.filter((input) => input.includes('openai/')).length).toBeGreaterThan(5)
  expect(inputs.length).toBeGreaterThan(100)
  expect(inputs.filter((input) => ofModel.test(input))).toEqual([])
})

it.each(['desk', 'sweep'])('has no language model in %s', async (name) => {
  expect((await atStart(name)).all.filter((input) => /node_modules\/openai/.test(input))).toEqual([])
})

const ofAnswers =
  /functions\/(?:guide|calculator|funding|knowledge|orientation|plan|reading|safety|situation)\//

it.each(['visitor', 'desk'])(
  'reads nothing at a start of %s that its first page does without',
  async (name) => {
    const { inputs, all } = await atStart(name)
    expect(inputs.filter((input) => ofAnswers.test(input))).toEqual([])
    expect(all.some((input) => ofAnswers.test(input))).toBe(true)
    expect(all.filter((input) => input.includes('node_modules/yaml/'))).toEqual([])
  },
)
