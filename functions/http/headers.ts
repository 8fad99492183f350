import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import { elsewhere } from '../shared/elsewhere.ts'

const policyFor = (connect: readonly string[], forms: readonly string[] = []) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    `connect-src ${["'self'", ...connect].join(' ')}`,
    `form-action ${["'self'", ...forms].join(' ')}`,
    "base-uri 'none'",
  ].join('; ')

/** Quick exit without JavaScript is a form that ends on another site. */
const policyForPages = policyFor([], [new URL(elsewhere).origin])

/** The widget's frame may stand in any site; every other page in none but our own. */
const mayBeFramed = (path: string): boolean => path === '/venster'

/**
 * Headers of every answer: no script, style or request from elsewhere, no address given away, and nothing of a
 * conversation kept by a cache.
 */
export const headers = createMiddleware(async (c, next) => {
  await next()
  setHeaders(c, policyForPages, mayBeFramed(c.req.path) ? '*' : "'self'")
})

/** The same for a page that also talks to these origins and stands in no frame at all. */
export const headersFor = (connect: readonly string[]) => {
  const policy = policyFor(connect)
  return createMiddleware(async (c, next) => {
    await next()
    setHeaders(c, policy, "'none'")
  })
}

function setHeaders(c: Context, policy: string, ancestors: string): void {
  const set = (name: string, value: string) => {
    if (!c.res.headers.has(name)) c.res.headers.set(name, value)
  }
  set('Content-Security-Policy', `${policy}; frame-ancestors ${ancestors}`)
  // Nothing to other sites; our own forms say where they come from, also in browsers that say no more.
  set('Referrer-Policy', 'same-origin')
  set('X-Content-Type-Options', 'nosniff')
  set('Permissions-Policy', 'camera=(), microphone=(), geolocation=()')
  set('Strict-Transport-Security', 'max-age=31536000')
  set('Cache-Control', 'no-store')
}
