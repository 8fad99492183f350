import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import type { Switches } from '../../escalation/switches.ts'
import { framePage } from '../../pages/frame.tsx'
import { inLanguage } from '../../pages/in-language.ts'
import { startPage } from '../../pages/start.tsx'
import { noticeOf } from '../notice.ts'

async function startOf(switches: Switches) {
  const notice = await noticeOf(switches)
  return { newId: randomUUID(), ...(notice !== undefined && { notice }) }
}

/** What somebody sees before they have said anything: pages that need no content, so that they are there at once. */
export const doorRoutes = ({ switches }: { switches: Switches }) =>
  new Hono()
    .get('/', async (c) => c.html(startPage(await startOf(switches))))
    .get('/en', async (c) => {
      const start = await startOf(switches)
      return c.html(inLanguage('en', () => startPage(start)))
    })
    .get('/venster', (c) => c.html(framePage(randomUUID())))
