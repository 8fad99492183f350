import { randomUUID } from 'node:crypto'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { DeskStore } from '../escalation/desk-store.ts'
import { type Switches, switches } from '../escalation/switches.ts'
import type { Content } from '../guide/content.ts'
import { helpFor } from '../guide/danger.ts'
import { greeting } from '../guide/greeting.ts'
import type { AboutModel, Summarise } from '../guide/open-guide.ts'
import type { Guide } from '../guide/turn.ts'
import { welcomeBack } from '../guide/welcome-back.ts'
import { knowAssets } from '../pages/assets.ts'
import { notHerePage } from '../pages/read.tsx'
import type { SessionStore } from '../sessions/session-store.ts'
import { type Assets, assetRoutes } from './assets.ts'
import { compressed } from './compressed.ts'
import { contacts } from './contacts.ts'
import { type Conversations, conversations } from './conversations.ts'
import { type Handovers, handovers } from './handovers.ts'
import { headers } from './headers.ts'
import { type Safely, safely } from './help-unsaved.ts'
import { NetworkLimit } from './limits.ts'
import { countNotFound } from './not-found.ts'
import { openApi } from './open-api.ts'
import { ownOrigin } from './own-origin.ts'
import { BadInput, languageAsked, problemJson, problemOf } from './problem.ts'
import { contentRoutes } from './routes/content.ts'
import { fundingRoutes } from './routes/funding.ts'
import { handoverRoutes } from './routes/handover.ts'
import { moneyRoutes } from './routes/money.ts'
import { pageRoutes } from './routes/pages.tsx'
import { profileApi } from './routes/profile.ts'
import { sessionRoutes } from './routes/session.ts'
import { whileOn } from './while-on.ts'

/** Everything that differs between a Lambda, one machine and a test comes in here. */
export interface Needs {
  readonly store: SessionStore
  readonly deskStore: DeskStore
  readonly content: Content
  readonly guide: Guide
  /** The language model beside the guide, as visitors are told of it. */
  readonly model?: AboutModel
  /** Sums a conversation up for an advisor, where there is a model. */
  readonly summarise?: Summarise
  readonly assets: Assets
  readonly codeKey: () => Promise<string>
  readonly now: () => Date
  /** The address of the network a request comes from; used for limits in memory and nothing else. */
  readonly address: (c: Context) => string
  /** Where mistakes are reported: a name, a place and nothing of the visitor. */
  readonly log: (mistake: Mistake) => void
  /** New conversations, and tried codes, that one network may have in an hour. */
  readonly limits?: Limits
}

export interface Limits {
  readonly sessions: number
  readonly codes: number
  /** Times that people behind one network may ask for a person in an hour. */
  readonly handovers?: number
  /** Codes tried by everybody together, from where guessing is slowed down. */
  readonly allCodes?: number
}

export interface Mistake {
  readonly name: string
  readonly place: string
  readonly status: number
}

/** What the routes share. */
export interface App extends Needs {
  readonly conversations: Conversations
  readonly sessionLimit: NetworkLimit
  readonly codeLimit: NetworkLimit
  readonly handovers: Handovers
  /** What leads have set. */
  readonly switches: Switches
  /** Answers danger also while the store is down. */
  readonly safely: Safely
  readonly contacts: ReturnType<typeof contacts>
  readonly handoverLimit: NetworkLimit
}

const MOST_BYTES = 64 * 1024
const usualLimits: Limits = { sessions: 1_000, codes: 60 }
const usualHandovers = 60

/** Somebody with a browser, at an address that is none. */
const wantsPage = (c: Context): boolean =>
  c.req.method === 'GET' &&
  !c.req.path.startsWith('/api/') &&
  (c.req.header('Accept') ?? '').includes('text/html')

/** The helpline over HTTP: pages, assets and the visitor's API. */
export function createApp(needs: Needs): Hono {
  const {
    store,
    deskStore,
    guide,
    model,
    summarise,
    content,
    codeKey,
    now,
    log,
    limits = usualLimits,
  } = needs
  const controls = switches(deskStore, now)
  const inAnyCase = safely({ guide, content, now })
  const talks = conversations({
    switches: controls,
    safely: inAnyCase,
    ...(limits.allCodes !== undefined && { codeTriesAnHour: limits.allCodes }),
    onReply: countNotFound({ deskStore, content, now }),
    store,
    guide,
    help: (text) => helpFor(text, content),
    greeting: greeting(content, model),
    welcomeBack: welcomeBack(content),
    codeWords: content.codeWords,
    codeKey,
    now,
  })
  const app: App = {
    ...needs,
    conversations: talks,
    switches: controls,
    safely: inAnyCase,
    handovers: handovers({
      switches: controls,
      store,
      deskStore,
      content,
      conversations: talks,
      now,
      ...(summarise && { summarise }),
    }),
    contacts: contacts({ store, conversations: talks, codeKey, now }),
    handoverLimit: new NetworkLimit(limits.handovers ?? usualHandovers, now),
    sessionLimit: new NetworkLimit(limits.sessions, now),
    codeLimit: new NetworkLimit(limits.codes, now),
  }
  const api = new Hono()
    .use('/session/*', ownOrigin)
    .use('/session', ownOrigin)
    .use('/sessions', ownOrigin)
    .use('/sessions/*', ownOrigin)
    .use('/rules/*', whileOn(app, 'sum'))
    .use('/work-pays', whileOn(app, 'sum'))
    .use('/funding', whileOn(app, 'funding'))
    .use('/transition-plan', whileOn(app, 'plan'))
    .use('/search', whileOn(app, 'search'))
    .route('/', sessionRoutes(app))
    .route('/', profileApi(app))
    .route('/', handoverRoutes(app))
    .route('/', contentRoutes(app))
    .route('/', moneyRoutes(app))
    .route('/', fundingRoutes(app))

  knowAssets(needs.assets)
  const hono = new Hono()
    .use(headers)
    .use(compressed)
    .use(
      bodyLimit({
        maxSize: MOST_BYTES,
        onError: () => {
          throw new BadInput('te_lang', { tekens: '4.000' })
        },
      }),
    )
    .route('/api', api)
    .get('/openapi.json', (c) => c.json(openApi()))
    .route('/', assetRoutes(app))
    .route('/', pageRoutes(app))
  hono.notFound((c) =>
    wantsPage(c)
      ? c.html(notHerePage(randomUUID()), 404)
      : problemJson(c, problemOf(new BadInput('niet_gevonden'), content.messages)),
  )
  hono.onError((error, c) => {
    const problem = problemOf(error, content.messages, languageAsked(c))
    if (problem.status >= 500 && !(error instanceof BadInput))
      log({ name: error.name, place: `${c.req.method} ${c.req.routePath}`, status: problem.status })
    return problemJson(c, problem)
  })
  return hono
}
