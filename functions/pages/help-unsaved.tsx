import { BlockView } from '../../web/blocks/blocks.tsx'
import { nl } from '../../web/strings/nl.ts'
import type { Block } from '../shared/blocks.ts'
import { htmlPage } from './layout.tsx'
import { AskForm } from './start.tsx'

interface Unsaved {
  readonly blocks: readonly Block[]
  readonly notice: string
  readonly newId: string
  readonly draft?: string
}

/** Help in danger while nothing can be stored: the numbers first, and what was typed is kept below. */
export const helpUnsavedPage = ({ blocks, notice, ...form }: Unsaved): string =>
  htmlPage({
    title: nl.productName,
    children: (
      <>
        <h1>{nl.productName}</h1>
        {blocks.map((block) => (
          <BlockView block={block} isOpen={false} />
        ))}
        <AskForm {...form} problem={notice} />
      </>
    ),
  })
