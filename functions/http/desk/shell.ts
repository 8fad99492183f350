import { Hono } from 'hono'
import { deskPage } from '../../pages/desk.tsx'
import { type Assets, assetRoutes } from '../assets.ts'
import { headersFor } from '../headers.ts'
import type { SignIn } from './sign-in.ts'

/** The desk's page and its scripts, for everybody: no word of a conversation is in them. */
export const shellRoutes = ({ assets, signIn }: { assets: Assets; signIn: SignIn }): Hono =>
  new Hono().get('/desk', (c) => c.html(deskPage(signIn))).route('/', assetRoutes({ assets }))

/** The page talks to its own origin and to the issuer's; an address without origin is our own. */
export const headersOfDesk = ({ token }: SignIn) =>
  headersFor(token.startsWith('/') ? [] : [new URL(token).origin])
