import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { deskNl } from '../strings/desk-nl.ts'

interface Props {
  readonly title: string
  readonly onClose: () => void
  readonly children: ComponentChildren
}

/** A window over the desk: the browser keeps the focus in it, Escape closes it, focus goes back where it was. */
export function Dialog({ title, onClose, children }: Props) {
  const element = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const before = document.activeElement
    element.current?.showModal()
    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  return (
    <dialog ref={element} aria-labelledby="dialog-title" onClose={onClose}>
      <h2 id="dialog-title">{title}</h2>
      {children}
      <button type="button" class="plain" onClick={onClose}>
        {deskNl.closeDialog}
      </button>
    </dialog>
  )
}
