import { useEffect, useRef, useState } from 'preact/hooks'
import type { WireTurn } from '../../functions/http/wire.ts'
import type { State } from './conversation.ts'

/** Brings the screen and the focus to an element, once it is drawn. */
export type Aim = (id: string) => void

export function useAim(): Aim {
  const [aimed, setAimed] = useState<{ readonly id: string }>()
  useEffect(() => {
    const element = aimed && document.getElementById(aimed.id)
    if (!element) return
    element.focus({ preventScroll: true })
    // The bar is always in sight: nothing has to move for it.
    if (!element.closest('.bar')) element.scrollIntoView({ block: 'start' })
    setAimed(undefined)
  })
  return (id) => setAimed({ id })
}

interface Unseen {
  /** A message came while the visitor was reading further up. */
  readonly isThere: boolean
  readonly show: () => void
}

/**
 * A reply to what the visitor said is read from its top, and a question gets the focus, since the button that was
 * pressed is gone. What people say or do comes by itself: it never takes the screen away from what is being read.
 */
export function useReplyInView({ turns, draft, outbox }: State): Unseen {
  const seen = useRef<string>('')
  const hasSent = useRef(false)
  if (outbox.length > 0) hasSent.current = true
  const [isThere, setThere] = useState(false)
  const last = turns.at(-1)
  const key = last && `${last.number}.${last.from}`
  useEffect(() => {
    const isFirst = seen.current === '' && !hasSent.current
    if (!last || last.from === 'visitor' || seen.current === key || key === undefined || outbox.length > 0)
      return
    seen.current = key
    const element = document.getElementById('antwoord')
    if (!element || (turns.length === 1 && last.from === 'guide')) return
    if (last.from === 'advisor' || isNews(last)) {
      if (isFirst || element.getBoundingClientRect().top < innerHeight * NEAR)
        element.scrollIntoView({ block: 'nearest' })
      else setThere(true)
      return
    }
    topOf(element).scrollIntoView({ block: 'start' })
    if (!isFirst && !isTyping(draft, element)) focusOf(element).focus({ preventScroll: true })
  }, [key, outbox.length])
  const show = () => {
    setThere(false)
    const element = document.getElementById('antwoord')
    element?.focus({ preventScroll: true })
    element?.scrollIntoView({ block: 'start' })
  }
  return { isThere, show }
}

/** As far under the screen as still counts as reading at the end. */
const NEAR = 1.5

/** What was told about people is no answer to what the visitor said. */
const isNews = ({ blocks }: WireTurn): boolean =>
  blocks.every((block) => block.kind === 'handover' && block.state !== 'desks')

/** The visitor's own words stand above their answer, unless they are long. */
function topOf(reply: HTMLElement): Element {
  const own = reply.previousElementSibling
  return own && own.getBoundingClientRect().height < innerHeight / 4 ? own : reply
}

/** A question that waits below an answer is not asked now. */
const ASKED = '.question:not(.waits *)'

/** The question when there is one; the danger in the reply goes before it. */
const focusOf = (reply: HTMLElement): HTMLElement =>
  (!reply.querySelector('.urgent') && reply.querySelector<HTMLElement>(`${ASKED} h2`)) || reply

/** Whoever goes on typing is not interrupted; on a phone the keyboard would lie over the answer. */
function isTyping(draft: string, reply: HTMLElement): boolean {
  if (document.activeElement?.id !== 'vraag') return false
  if (draft !== '') return true
  return !reply.querySelector(ASKED) && !matchMedia('(pointer: coarse)').matches
}
