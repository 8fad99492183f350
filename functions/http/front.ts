import { type Context, Hono } from 'hono'
import type { DeskStore } from '../escalation/desk-store.ts'
import { switches } from '../escalation/switches.ts'
import { knowAssets } from '../pages/assets.ts'
import { type Assets, assetRoutes } from './assets.ts'
import { compressed } from './compressed.ts'
import { headersOfDesk, shellRoutes } from './desk/shell.ts'
import type { SignIn } from './desk/sign-in.ts'
import { headers } from './headers.ts'
import { doorRoutes } from './routes/door.ts'

/** The whole app, of which the front is a part: it is loaded when something else is first asked for. */
type Rest = () => Promise<Hono>

interface FrontNeeds {
  readonly deskStore: DeskStore
  readonly assets: Assets
  readonly now: () => Date
  readonly rest: Rest
}

/** What a function answers at its start, before it has loaded all it can do: the first pages, and their files. */
export function createFront({ deskStore, assets, now, rest }: FrontNeeds): Hono {
  knowAssets(assets)
  const hono = new Hono()
  for (const path of ['/', '/venster', ...addressesOf(assets)]) hono.get(path, headers, compressed)
  return withRest(
    hono.route('/', doorRoutes({ switches: switches(deskStore, now) })).route('/', assetRoutes({ assets })),
    rest,
  )
}

interface DeskFrontNeeds {
  readonly signIn: SignIn
  readonly assets: Assets
  readonly rest: Rest
}

/** The same for the desk: its page and scripts at once. */
export function createDeskFront({ signIn, assets, rest }: DeskFrontNeeds): Hono {
  const hono = new Hono()
  for (const path of ['/desk', ...addressesOf(assets)]) hono.get(path, headersOfDesk(signIn))
  return withRest(hono.route('/', shellRoutes({ signIn, assets })), rest)
}

/** Whatever else comes, and whatever goes wrong here, is the whole app's to answer. */
function withRest(hono: Hono, rest: Rest): Hono {
  const passOn = async (c: Context) => (await rest()).fetch(c.req.raw, c.env)
  hono.all('*', passOn)
  hono.onError((_, c) => passOn(c))
  return hono
}

const addressesOf = (assets: Assets): string[] =>
  [...assets].flatMap(([path, { versioned }]) => [path, versioned])
