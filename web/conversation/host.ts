/** Between the widget's frame and the page around it: three words out, one in, and only with that page. */

type ToHost = 'ready' | 'leave' | 'close'

/** The page around the frame, as the loader names it behind the # and the browser confirms where it can. */
function hostOrigin(): string | undefined {
  const named = hints().get('gast') ?? undefined
  const known = location.ancestorOrigins?.[0]
  return known === undefined || known === named ? named : undefined
}

/** What the host page gave along; only in the part of the address that is never sent. */
export const hints = (): URLSearchParams => new URLSearchParams(location.hash.slice(1))

const host = window.parent === window ? undefined : hostOrigin()

export function toHost(word: ToHost): void {
  if (host !== undefined) window.parent.postMessage({ openHulplijn: word }, host)
}

/** Calls `leave` when the page around the frame asks to leave; to leave is all it can ask. */
export function onHostLeaving(leave: () => void): void {
  if (host === undefined) return
  addEventListener('message', ({ origin, source, data }) => {
    if (origin === host && source === window.parent && data?.openHulplijn === 'leave') leave()
  })
}
