import * as z from 'zod/mini'
import { readWordLists } from '../../model/gate/word-lists.ts'
import { openModel } from '../../model/model.ts'
import { readPrompts } from '../../model/prompt.ts'
import { modelSettings } from '../../model/settings.ts'
import { vectorsSchema } from '../../model/vectors.ts'
import { createGuide } from '../guide.ts'
import type { Opened, Opening } from '../open-guide.ts'
import { nearByMeaning } from './near.ts'
import { summariseWith } from './summarise.ts'
import { createThinkingGuide } from './thinking-guide.ts'

const builtSchema = z.object({
  prompts: z.record(z.string(), z.string()),
  gate: z.string(),
  vectors: z.optional(vectorsSchema),
})

/**
 * The guide with the model that the environment names.
 *
 * @throws ModelMisconfigured · PromptBroken
 */
export function openThinkingGuide(opening: Opening): Opened {
  const { content, env, secret, counts, now, log } = opening
  const settings = modelSettings(env, secret)
  if (!settings) return { guide: createGuide(content) }
  const { prompts, gate, vectors } = builtSchema.parse(opening.prompts())
  const model = openModel({ settings, prompts: readPrompts(prompts), counts, now, log })
  const lists = readWordLists(gate)
  return {
    guide: createThinkingGuide(content, model, { lists, near: nearByMeaning(model, vectors) }),
    model: { name: model.name, where: model.where },
    summarise: summariseWith(content, model, lists),
  }
}
