import { ProfileView } from '../../web/blocks/profile.tsx'
import { profileWords as words } from '../../web/strings/profile.ts'
import type { BlockOf } from '../shared/blocks.ts'
import { htmlPage } from './layout.tsx'

/** The profile by itself, to print without a script. */
export const profilePage = (profile: BlockOf<'profile'>): string =>
  htmlPage({
    title: words.pageTitle,
    conversation: true,
    isWide: true,
    children: (
      <div id="antwoord" class="turn sheet-of-paper">
        <p class="screen-only quiet">{words.howToPrint}</p>
        <ProfileView {...profile} isOpen={false} />
      </div>
    ),
  })
