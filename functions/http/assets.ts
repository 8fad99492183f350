import { Hono } from 'hono'
import * as z from 'zod/mini'

/** A file of the browser parts: built once, small, served from memory. */
export interface Asset {
  readonly type: string
  readonly body: string
  /** Changes with the body, so a browser asks and gets "not modified". */
  readonly etag: string
}

export type Assets = ReadonlyMap<string, Asset>

/** `/app.css`, `/page.js`, `/frame.js`, `/widget.js` … */
export function assetRoutes({ assets }: { assets: Assets }): Hono {
  const hono = new Hono()
  for (const [path, { type, body, etag }] of assets)
    hono.get(path, (c) => {
      c.header('ETag', etag)
      // The loader is fetched by the pages of others, and a module script is fetched with CORS.
      c.header('Access-Control-Allow-Origin', '*')
      c.header('Cross-Origin-Resource-Policy', 'cross-origin')
      c.header('Cache-Control', 'public, max-age=300')
      if (c.req.header('If-None-Match') === etag) return c.body(null, 304)
      c.header('Content-Type', type)
      return c.body(body)
    })
  return hono
}

const assetSchema = z.array(
  z.strictObject({ path: z.string(), type: z.string(), body: z.string(), etag: z.string() }),
)

/** Assets as the build wrote them. */
export const loadAssets = (built: unknown): Assets =>
  new Map(assetSchema.parse(built).map(({ path, ...asset }) => [path, asset]))
