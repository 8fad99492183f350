import type { ComponentChildren } from 'preact'

interface Props {
  readonly title: string
  readonly class?: string
  readonly children: ComponentChildren
}

/** Something to open when you want to read more; works without JavaScript. */
export const Fold = ({ title, class: name, children }: Props) => (
  <details class={name}>
    <summary>{title}</summary>
    {children}
  </details>
)
