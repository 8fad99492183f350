/** All that differs from one stage to another; everything else is the same everywhere. */
export interface StageSettings {
  /** An AWS region in the European Union. */
  readonly region: string
  /** Own names, at whose roots the pages stand; the certificate is one of this region. */
  readonly domain?: { readonly visitors: string; readonly desk: string; readonly certificateArn: string }
  /** Days that logs stay. They hold names of mistakes and counts, nothing of visitors. */
  readonly logDays: 7 | 14 | 30
  /** Requests a second for all visitors together; more get "it is busy" from the gateway. */
  readonly requestsASecond: number
  /** Runs of the visitors' function at once; absent: what the account has. */
  readonly visitorsAtOnce?: number
  /** Who gets a mail when an alarm rings. */
  readonly alarmsTo?: string
  /** Above this a mail goes to `alarmsTo`. */
  readonly dollarsAMonth?: number
  /** A limit by address before the gateway, for about $8 a month. */
  readonly hasFirewall: boolean
  /** A key of this stage alone for the tables, for about $1 a month. */
  readonly hasOwnKey: boolean
  /** Settings of a language model by name, its key excepted: that stands in the parameter `MODEL_KEY_PARAMETER`. */
  readonly model?: Readonly<Record<string, string>>
}

/** The stages by name; `npm run synth` makes a stack of each. */
export const stages = {
  proef: {
    region: 'eu-central-1',
    logDays: 7,
    requestsASecond: 50,
    hasFirewall: false,
    hasOwnKey: false,
  },
  productie: {
    region: 'eu-central-1',
    logDays: 14,
    requestsASecond: 200,
    dollarsAMonth: 100,
    hasFirewall: true,
    hasOwnKey: false,
  },
} as const satisfies Readonly<Record<string, StageSettings>>
