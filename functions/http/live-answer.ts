import type { Context } from 'hono'
import { type SSEStreamingApi, streamSSE } from 'hono/streaming'
import type { Messages } from '../guide/messages.ts'
import { newsStand } from './news-stand.ts'
import { languageAsked, problemOf } from './problem.ts'
import type { WireConversation, WireTurn } from './wire.ts'

interface Answering {
  /** Takes the message; `shown` hears what stands of the answer, each time more. */
  readonly take: (shown: (soFar: readonly WireTurn[]) => void) => Promise<WireConversation>
  readonly messages: Messages
}

/**
 * An answer, block by block, so that a page can show the first while the rest is still being made. What goes wrong
 * before the first block has a status of its own; after it, an event tells.
 *
 *   turn · block · block … [anew · turn · block …] end | problem
 */
export async function liveAnswer(c: Context, { take, messages }: Answering): Promise<Response> {
  const news = newsStand<readonly WireTurn[]>()
  const work = take(news.tell)
  work.then(news.close, news.close)
  const first = await news.next()
  // Nothing was shown before the end: what went wrong is answered as ever.
  const whole = first === undefined ? await work : undefined
  return streamSSE(c, async (stream) => {
    const write = turnWriter(stream)
    for (let soFar = first; soFar; soFar = await news.next()) await write(soFar)
    try {
      const { turns, ...rest } = whole ?? (await work)
      await write(turns)
      await stream.writeSSE({ event: 'end', data: JSON.stringify(rest) })
    } catch (error) {
      await stream.writeSSE({
        event: 'problem',
        data: JSON.stringify(problemOf(error, messages, languageAsked(c))),
      })
    }
  })
}

interface Sent {
  readonly event: 'turn' | 'block'
  readonly data: string
  /** The same for what is the same, at whatever moment it was made. */
  readonly key: string
}

/** Writes turns that grow: only what is new. When it turns out otherwise, all of it comes anew. */
function turnWriter(stream: SSEStreamingApi): (turns: readonly WireTurn[]) => Promise<void> {
  let written: readonly Sent[] = []
  return async (turns) => {
    const next = turns.flatMap(eventsOf)
    const isMore = written.every(({ key }, i) => key === next[i]?.key)
    if (!isMore) await stream.writeSSE({ event: 'anew', data: '{}' })
    for (const { event, data } of isMore ? next.slice(written.length) : next)
      await stream.writeSSE({ event, data })
    written = next
  }
}

const eventsOf = ({ blocks, ...turn }: WireTurn): Sent[] => [
  { event: 'turn', data: JSON.stringify(turn), key: `${turn.from} ${turn.number}` },
  ...blocks.map((block): Sent => {
    const data = JSON.stringify(block)
    return { event: 'block', data, key: data }
  }),
]
