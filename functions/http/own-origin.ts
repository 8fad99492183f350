import type { Context, MiddlewareHandler } from 'hono'
import { BadInput } from './problem.ts'

/** These change nothing. */
const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses what a page of another site sends in a visitor's name: it could lead them into a conversation that
 * somebody else reads along with. Programs that are no browser tell no origin, and hold no visitor's page.
 *
 * @throws BadInput `andere_site`
 */
export const ownOrigin: MiddlewareHandler = async (c, next) => {
  if (!SAFE.has(c.req.method) && !isOwn(c)) throw new BadInput('andere_site')
  await next()
}

/** What the browser says of the two sites counts; an older one names only the page's origin. */
function isOwn(c: Context): boolean {
  const site = c.req.header('Sec-Fetch-Site')
  if (site !== undefined) return site === 'same-origin' || site === 'none'
  const origin = c.req.header('Origin') ?? originOf(c.req.header('Referer'))
  return origin === undefined || hostOf(origin) === hostAsked(c)
}

const hostAsked = (c: Context): string => (c.req.header('Host') ?? new URL(c.req.url).host).toLowerCase()

const originOf = (referer: string | undefined): string | undefined => (referer === '' ? undefined : referer)

/** Nothing for `null`, which a page in a closed frame calls itself: that is never ours. */
const hostOf = (address: string): string | undefined => URL.parse(address)?.host.toLowerCase()
