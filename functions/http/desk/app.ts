import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { createMiddleware } from 'hono/factory'
import type { JWTVerifyGetKey } from 'jose'
import type { Advisor } from '../../escalation/advisor.ts'
import { createDesk, type Desk } from '../../escalation/desk.ts'
import type { DeskStore } from '../../escalation/desk-store.ts'
import type { Content } from '../../guide/content.ts'
import type { SessionStore } from '../../sessions/session-store.ts'
import type { Mistake } from '../app.ts'
import type { Assets } from '../assets.ts'
import { ownOrigin } from '../own-origin.ts'
import { BadInput, problemJson } from '../problem.ts'
import type { DeskContent } from './desk-content.ts'
import { deskOpenApi } from './open-api.ts'
import { deskProblemOf } from './problems.ts'
import { conversationRoutes } from './routes/conversation.ts'
import { leadRoutes } from './routes/lead.ts'
import { workRoutes } from './routes/work.ts'
import { headersOfDesk, shellRoutes } from './shell.ts'
import { NotSignedIn, type SignIn, tokenReader } from './sign-in.ts'

/** Everything that differs between a Lambda, one machine and a test comes in here. */
export interface DeskAppNeeds {
  readonly store: SessionStore
  readonly deskStore: DeskStore
  readonly content: Content
  readonly deskContent: DeskContent
  readonly assets: Assets
  readonly signIn: SignIn
  /** The issuer's public keys. */
  readonly keys: JWTVerifyGetKey
  /** The secret under which call-back contacts are sealed. */
  readonly codeKey: () => Promise<string>
  readonly now: () => Date
  readonly log: (mistake: Mistake) => void
}

/** What the routes share. */
export interface DeskApp extends DeskAppNeeds {
  readonly desk: Desk
}

/** What a route knows once the token is checked. */
export interface DeskEnv {
  Variables: { who: Advisor }
}

const MOST_BYTES = 64 * 1024

/** The desk over HTTP: the page's shell and scripts for everybody, the API for who is signed in. */
export function createDeskApp(needs: DeskAppNeeds): Hono {
  const { content, deskContent, signIn, log } = needs
  const { store, deskStore, codeKey, now } = needs
  const desk = createDesk({ store, deskStore, teams: content.teams, codeKey, now })
  const app: DeskApp = { ...needs, desk }
  const readToken = tokenReader({ ...needs, teams: content.teams })

  const signedIn = createMiddleware<DeskEnv>(async (c, next) => {
    c.set('who', await readToken(bearerOf(c)))
    await next()
  })
  const api = new Hono<DeskEnv>()
    .use(ownOrigin)
    .use(signedIn)
    .route('/', workRoutes(app))
    .route('/', conversationRoutes(app))
    .route('/', leadRoutes(app))

  const hono = new Hono()
    .use(headersOfDesk(signIn))
    .use(
      bodyLimit({
        maxSize: MOST_BYTES,
        onError: () => {
          throw new BadInput('te_lang', { tekens: '4.000' })
        },
      }),
    )
    .get('/desk/openapi.json', (c) => c.json(deskOpenApi()))
    .route('/', shellRoutes(needs))
    .route('/desk/api', api)
  hono.notFound((c) => problem(c, new BadInput('niet_gevonden')))
  hono.onError((error, c) => problem(c, error))
  return hono

  function problem(c: Context, error: Error): Response {
    const told = deskProblemOf(error, deskContent, content.messages)
    if (told.status >= 500)
      log({ name: error.name, place: `${c.req.method} ${c.req.routePath}`, status: told.status })
    return problemJson(c, told)
  }
}

function bearerOf(c: Context): string {
  const [, token] = /^Bearer (\S+)$/.exec(c.req.header('Authorization') ?? '') ?? []
  if (token === undefined) throw new NotSignedIn()
  return token
}
