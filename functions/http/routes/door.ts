import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import type { Switches } from '../../escalation/switches.ts'
import { framePage } from '../../pages/frame.tsx'
import { startPage } from '../../pages/start.tsx'
import { noticeOf } from '../notice.ts'

/** What somebody sees before they have said anything: pages that need no content, so that they are there at once. */
export const doorRoutes = ({ switches }: { switches: Switches }) =>
  new Hono()
    .get('/', async (c) => {
      const notice = await noticeOf(switches)
      return c.html(startPage({ newId: randomUUID(), ...(notice !== undefined && { notice }) }))
    })
    .get('/venster', (c) => c.html(framePage(randomUUID())))
