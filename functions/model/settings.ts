/** The steps that a model may take; each has its prompt, and may have a model of its own. */
export type ModelStep = 'understand' | 'choose' | 'compose' | 'verify' | 'summarise' | 'translate'

export interface ModelSettings {
  /** The address of an OpenAI-compatible server, up to and including `/v1`. */
  readonly server: string
  /** Fetched when the first question is asked; empty where the server wants none. */
  readonly key: () => Promise<string>
  readonly names: Readonly<Record<ModelStep, string>>
  /** The name of a model that turns texts into vectors, if the server has one. */
  readonly embeddings?: string
  /** Where it runs, as visitors are told. */
  readonly where: string
  readonly tokensADay: number
  readonly callsAMinute: number
  readonly atOnce: number
  /** How long a visitor who sees words arrive waits for the last of them. */
  readonly patienceMs: number
  /** After this long a visitor gets what the rules have. */
  readonly soonMs: number
  /** How long a step may take, in place of what its prompt says; for who plays the model by hand. */
  readonly stepMs?: number
}

/** Two seconds is what anybody waits at most, the way to them and back included. */
const SOON_MS = 1_200

type Environment = Readonly<Record<string, string | undefined>>

/** A setting of the model cannot be read; it stops at start, by name. */
export class ModelMisconfigured extends Error {
  override name = 'ModelMisconfigured' as const
  readonly setting: string

  constructor(setting: string) {
    super(`setting ${setting} cannot be read`)
    this.setting = setting
  }
}

/**
 * `MODEL=name@https://server/v1` switches the model on, and `MODEL_KEY` is its key. All others have a usual value.
 *
 * @throws ModelMisconfigured
 */
export function modelSettings(env: Environment, secret?: () => Promise<string>): ModelSettings | undefined {
  const { MODEL: model = '' } = env
  if (model === '') return undefined
  const [, name, server] = /^(.+)@(https?:\/\/\S+?)\/*$/.exec(model) ?? []
  if (name === undefined || server === undefined || !URL.canParse(server))
    throw new ModelMisconfigured('MODEL')
  const own = (step: ModelStep) => env[`MODEL_${step.toUpperCase()}`] || name
  return {
    server,
    key: secret ?? (async () => env.MODEL_KEY ?? ''),
    names: {
      understand: own('understand'),
      choose: own('choose'),
      compose: own('compose'),
      verify: own('verify'),
      summarise: own('summarise'),
      translate: own('translate'),
    },
    ...(env.MODEL_EMBEDDINGS && { embeddings: env.MODEL_EMBEDDINGS }),
    where: env.MODEL_WHERE || new URL(server).host,
    tokensADay: whole('MODEL_TOKENS_A_DAY', env, 2_000_000),
    callsAMinute: whole('MODEL_CALLS_A_MINUTE', env, 300),
    atOnce: whole('MODEL_AT_ONCE', env, 16),
    patienceMs: whole('MODEL_PATIENCE_MS', env, 10_000),
    soonMs: whole('MODEL_SOON_MS', env, SOON_MS),
    ...(env.MODEL_STEP_MS && { stepMs: whole('MODEL_STEP_MS', env, 0) }),
  }
}

function whole(name: string, env: Environment, usual: number): number {
  const written = env[name] ?? ''
  if (written === '') return usual
  if (!/^\d{1,12}$/.test(written)) throw new ModelMisconfigured(name)
  return Number(written)
}
