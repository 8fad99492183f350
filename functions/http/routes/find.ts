import { Hono } from 'hono'
import { createMiddleware } from 'hono/factory'
import type { Content } from '../../guide/content.ts'

/** What search engines need to find the public pages, and only those. */

const MINUTES_S = 300

/** The pages that are the same for everybody: a browser may keep them a few minutes. */
export const publicPaths = (content: Content): string[] => [
  '/onderwerpen',
  '/artikel/:id',
  ...[...content.pages.keys()].map((name) => `/${name}`),
]

export const forEverybody = createMiddleware(async (c, next) => {
  await next()
  if (c.res.status === 200) c.res.headers.set('Cache-Control', `public, max-age=${MINUTES_S}`)
})

export function findRoutes({ library, pages }: Content): Hono {
  const paths = () => [
    '/',
    '/en',
    '/onderwerpen',
    '/loont-werken',
    '/wie-betaalt',
    '/overstapplan',
    ...[...pages.keys()].map((name) => `/${name}`),
    ...library.articles.map(({ id }) => `/artikel/${id}`),
  ]
  return new Hono()
    .get('/robots.txt', (c) =>
      c.text(
        ['User-agent: *', 'Disallow: /gesprek', 'Disallow: /venster', 'Disallow: /api/', '']
          .concat(`Sitemap: ${new URL('/sitemap.xml', c.req.url)}`)
          .join('\n'),
      ),
    )
    .get('/sitemap.xml', (c) => {
      const urls = paths().map((path) => `<url><loc>${new URL(path, c.req.url)}</loc></url>`)
      c.header('Content-Type', 'application/xml; charset=utf-8')
      return c.body(
        `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('')}</urlset>`,
      )
    })
}
