import { nl } from '../../web/strings/nl.ts'
import { htmlPage } from './layout.tsx'
import { Welcome } from './start.tsx'

/** The shell in which the conversation runs with JavaScript: the widget's frame. */
export const framePage = (newId: string): string =>
  htmlPage({
    title: nl.productName,
    conversation: true,
    isWide: true,
    framed: true,
    scripts: ['page'],
    children: (
      <div id="gesprek" class="conversation">
        <Welcome newId={newId} />
      </div>
    ),
  })
