declare module 'dynalite' {
  import type { Server } from 'node:http'

  interface Options {
    readonly path?: string
    readonly createTableMs?: number
    readonly deleteTableMs?: number
  }
  export default function dynalite(options?: Options): Server
}

declare module 'dynalite/db/index.js' {
  interface Iterator {
    next(): Promise<unknown>
    close(): Promise<void>
  }
  export interface Database {
    keys(options: unknown): Iterator
    values(options: unknown): Iterator
    open(): Promise<void>
    put(key: string, value: unknown): Promise<void>
    /** Only where it is on disk. */
    compactRange?(first: string, last: string): Promise<void>
  }
  const engine: { create(options: unknown): { readonly db: Database } }
  export default engine
}
