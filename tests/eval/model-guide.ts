import type { Content } from '../../functions/guide/content.ts'
import { openThinkingGuide } from '../../functions/guide/thinking/open.ts'
import type { Guide } from '../../functions/guide/turn.ts'
import { modelContent } from '../../infra/build/model-content.ts'
import { testDay } from '../clock.ts'

/** So long that a person can play the model. */
const DAY_MS = 86_400_000

/** The guide with the model of the environment, which gets all the time it wants: what is measured is its answers. */
export const patientGuide =
  (env: Readonly<Record<string, string | undefined>>) =>
  (content: Content): Guide => {
    if (!env.MODEL) throw new Error('MODEL ontbreekt: MODEL=naam@https://server/v1')
    const patient = {
      MODEL_SOON_MS: String(DAY_MS),
      MODEL_STEP_MS: String(DAY_MS),
      MODEL_AT_ONCE: '1000',
      MODEL_CALLS_A_MINUTE: '100000',
      MODEL_TOKENS_A_DAY: '100000000',
    }
    return openThinkingGuide({
      content,
      env: { ...patient, ...env },
      prompts: modelContent,
      counts: { count: async () => {}, counts: async () => ({}) },
      now: () => testDay,
      log: ({ place, status }) => console.error(`model: ${place} (${status})`),
    }).guide
  }
