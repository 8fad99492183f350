import { compress } from 'hono/compress'
import { createMiddleware } from 'hono/factory'

const gzip = compress({ encoding: 'gzip' })

/**
 * Compresses pages and assets. Not what a form brings and not the API: a page that repeats what was typed beside
 * a secret would tell that secret by its length.
 */
export const compressed = createMiddleware((c, next) =>
  c.req.method === 'GET' && !c.req.path.startsWith('/api/') ? gzip(c, next) : next(),
)
