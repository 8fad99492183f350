import { Screen, type ScreenProps } from '../../web/screen/screen.tsx'
import { nl } from '../../web/strings/nl.ts'
import { htmlPage } from './layout.tsx'

/**
 * The conversation as a page that needs no JavaScript. The secret travels in the body of a form, never in an
 * address; every way on is a form button, and a reload repeats the same id, so nothing is sent twice.
 */
export const conversationPage = (screen: Omit<ScreenProps, 'live'>): string =>
  htmlPage({
    title: nl.conversationTitle,
    conversation: true,
    isWide: true,
    token: screen.token,
    scripts: ['page'],
    children: (
      <div id="gesprek" class="conversation" data-code={screen.code}>
        <Screen {...screen} />
      </div>
    ),
  })
