import { type Context, Hono } from 'hono'

/** A file of the browser parts: built once, small, served from memory. */
export interface Asset {
  readonly type: string
  readonly body: string
  /** Set for what is no text. */
  readonly encoding?: 'base64' | undefined
  /** Changes with the body, so a browser asks and gets "not modified". */
  readonly etag: string
  /** The address that changes with the body: what has it can be kept for ever. */
  readonly versioned: string
}

export type Assets = ReadonlyMap<string, Asset>

const A_YEAR_S = 31_536_000
/** The plain address is what other sites know; a new version is there within minutes. */
const MINUTES_S = 300

/** `/app.css`, `/page.js`, `/widget.js` …, and each under an address of its own version. */
export function assetRoutes({ assets }: { assets: Assets }): Hono {
  const hono = new Hono()
  for (const [path, { type, body, encoding, etag, versioned }] of assets) {
    const content = encoding ? new Uint8Array(Buffer.from(body, encoding)) : body
    const serve = (kept: string) => (c: Context) => {
      c.header('ETag', etag)
      // The loader is fetched by the pages of others, and a module script is fetched with CORS.
      c.header('Access-Control-Allow-Origin', '*')
      c.header('Cross-Origin-Resource-Policy', 'cross-origin')
      c.header('Cache-Control', kept)
      // Compressing changes a strong tag into a weak one.
      if (c.req.header('If-None-Match')?.replace(/^W\//, '') === etag) return c.body(null, 304)
      c.header('Content-Type', type)
      return c.body(content)
    }
    hono.get(path, serve(`public, max-age=${MINUTES_S}`))
    hono.get(versioned, serve(`public, max-age=${A_YEAR_S}, immutable`))
  }
  return hono
}

/** Assets as the build wrote them: a start reads them, so they are not looked at once more. */
export const loadAssets = (built: readonly (Asset & { readonly path: string })[]): Assets =>
  new Map(built.map(({ path, ...asset }) => [path, asset]))
