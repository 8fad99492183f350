import type { Block } from '../../functions/shared/blocks.ts'
import { BlockView } from '../blocks/blocks.tsx'

/** What helps in danger, read out at once: the message itself waits for a helpline that can keep it. */
export const Help = ({ blocks }: { blocks: readonly Block[] }) => (
  <div role="alert">
    {blocks.map((block) => (
      <BlockView block={block} isOpen />
    ))}
  </div>
)
