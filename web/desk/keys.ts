/** Single keys that do something, when nobody is typing; they can be switched off for who speaks or slips. */
export function listenToKeys(actions: Readonly<Record<string, () => void>>, isOn: () => boolean): () => void {
  const onKey = (event: KeyboardEvent) => {
    const { target } = event
    const isTyping =
      target instanceof HTMLElement && target.matches('input:not([type="checkbox"]), textarea, select')
    if (event.key === 'Escape' && isTyping) return target.blur()
    if (isTyping || event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]'))
      return
    const action = actions[event.key]
    if (!action || !(isOn() || event.key === '?')) return
    event.preventDefault()
    action()
  }
  addEventListener('keydown', onKey)
  return () => removeEventListener('keydown', onKey)
}
