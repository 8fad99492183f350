import { type Answers, readAnswer, shapeOf } from './answers.ts'
import { jsonIn, jsonLines } from './json-lines.ts'
import { type Call, type Endpoint, ModelFailed, openAiEndpoint } from './openai-endpoint.ts'
import { type Inputs, messageOf, type Prompts } from './prompt.ts'
import { rest } from './rest.ts'
import type { ModelSettings, ModelStep } from './settings.ts'
import { type Counts, spending } from './spending.ts'

export type { Answers } from './answers.ts'

/** Until when an answer is of use, and what calls it off. */
export interface Within {
  readonly signal: AbortSignal
  /** On the clock of `performance.now()`. */
  readonly until: number
}

/**
 * A language model, as the guide sees it. Whatever goes wrong, it answers nothing: to be slow, broken, switched off
 * or out of money is the same to who asks.
 */
export interface Model {
  readonly name: string
  readonly where: string
  readonly patienceMs: number
  readonly soonMs: number
  ask<S extends ModelStep>(step: S, inputs: Inputs, within: Within): Promise<Answers[S] | undefined>
  /** The sentences of an answer, each as soon as it is whole. */
  sentences(inputs: Inputs, within: Within): AsyncGenerator<Answers['compose']>
  /** A vector for each text; absent when the server has none. */
  readonly embed?: (texts: readonly string[], within: Within) => Promise<number[][] | undefined>
}

/** A call that gave nothing, for the log: nothing in it is of a visitor. */
export interface ModelTrouble {
  readonly name: 'ModelFailed'
  readonly place: string
  readonly status: number
}

interface Needs {
  readonly settings: ModelSettings
  readonly prompts: Prompts
  readonly counts: Counts
  readonly now: () => Date
  readonly log: (trouble: ModelTrouble) => void
}

/** Tries of one call, with the waits between them. */
const TRIES = 3
const FIRST_WAIT_MS = 80
/** Less time than this is no use to start another try in. */
const USEFUL_MS = 150

/** Opens the model; nothing is asked of the server yet. */
export function openModel({ settings, prompts, counts, now, log }: Needs): Model {
  const { server, names, where, patienceMs, soonMs } = settings
  const spends = spending({ ...settings, counts, now })
  const resting = rest()
  let running = 0
  let endpoint: Promise<Endpoint> | undefined

  const open = (): Promise<Endpoint> => {
    endpoint ??= settings.key().then(
      (key) => openAiEndpoint(server, key),
      () => {
        endpoint = undefined // so that the next visitor tries again
        throw new ModelFailed('refused')
      },
    )
    return endpoint
  }

  /** Runs a piece of work inside all limits; a failure is told of and becomes nothing. */
  async function held<T>(place: string, work: () => Promise<T>): Promise<T | undefined> {
    if (resting.isResting() || running >= settings.atOnce || !spends.mayAsk()) return undefined
    running += 1
    try {
      const done = await work()
      resting.went(true)
      return done
    } catch (error) {
      if (!(error instanceof ModelFailed)) throw error
      resting.went(error.why === 'broken')
      log({ name: error.name, place: `${place}: ${error.why}`, status: error.status ?? 0 })
      return undefined
    } finally {
      running -= 1
    }
  }

  const limitsOf = (step: ModelStep, { signal, until }: Within) => {
    const end = Math.min(until, performance.now() + (settings.stepMs ?? prompts[step].grenzen.ms))
    return { end, signal: AbortSignal.any([signal, AbortSignal.timeout(left(end))]) }
  }
  const callOf = (step: ModelStep, inputs: Inputs, signal: AbortSignal): Call => ({
    model: names[step],
    task: prompts[step].task,
    message: messageOf(prompts[step], inputs),
    tokens: prompts[step].grenzen.tokens,
    signal,
  })

  const { embeddings } = settings
  return {
    name: names.compose,
    where,
    patienceMs,
    soonMs,

    async ask(step, inputs, within) {
      if (left(within.until) === 0) return undefined
      return held(step, async () => {
        const { end, signal } = limitsOf(step, within)
        const call = { ...callOf(step, inputs, signal), schema: { name: step, shape: shapeOf(step) } }
        const text = await retried(end, async () => {
          spends.asked()
          return unlessCalledOff(signal, (await open()).complete(call, spends.spent))
        })
        const answer = readAnswer[step](jsonIn(text))
        if (answer === undefined) throw new ModelFailed('broken')
        return answer
      })
    },

    async *sentences(inputs, within) {
      if (left(within.until) === 0 || resting.isResting() || running >= settings.atOnce || !spends.mayAsk())
        return
      running += 1
      try {
        const { signal } = limitsOf('compose', within)
        spends.asked()
        const pieces = (await open()).stream(callOf('compose', inputs, signal), spends.spent)
        for await (const line of jsonLines(pieces)) {
          const one = readAnswer.compose(line)
          if (one) yield one
        }
        resting.went(true)
      } catch (error) {
        if (!(error instanceof ModelFailed)) throw error
        resting.went(false)
        log({ name: error.name, place: `compose: ${error.why}`, status: error.status ?? 0 })
      } finally {
        running -= 1
      }
    },

    ...(embeddings !== undefined && {
      embed: (texts: readonly string[], { signal, until }: Within) =>
        held('embed', async () => {
          spends.asked()
          const limit = AbortSignal.any([signal, AbortSignal.timeout(left(until))])
          return unlessCalledOff(limit, (await open()).embed(embeddings, texts, limit))
        }),
    }),
  }
}

const left = (until: number): number => Math.max(0, Math.floor(until - performance.now()))

/** Tries again what a busy server or the network refused, after a wait that is never the same, while there is time. */
async function retried<T>(end: number, attempt: () => Promise<T>): Promise<T> {
  for (let wait = FIRST_WAIT_MS, tries = 1; ; wait *= 2, tries += 1) {
    try {
      return await attempt()
    } catch (error) {
      const mayHelp = error instanceof ModelFailed && (error.why === 'busy' || error.why === 'out-of-reach')
      const pause = wait * (0.5 + Math.random())
      if (!mayHelp || tries >= TRIES || left(end) < pause + USEFUL_MS) throw error
      await new Promise((done) => setTimeout(done, pause))
    }
  }
}

/** The client may be slow to hear that it is called off; who waits is not. */
function unlessCalledOff<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const off = () => reject(new ModelFailed('late'))
    if (signal.aborted) off()
    signal.addEventListener('abort', off, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', off))
  })
}
