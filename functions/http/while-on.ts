import type { MiddlewareHandler } from 'hono'
import { isOn, type Part } from '../escalation/switches.ts'
import type { App } from './app.ts'
import { BadInput } from './problem.ts'

/** What a lead has switched off says so, on pages and to other sites alike. */
export const whileOn =
  ({ switches }: App, part: Part): MiddlewareHandler =>
  async (_, next) => {
    if (!isOn(await switches(), part)) throw new BadInput('uitgezet')
    await next()
  }
