import { type Context, Hono } from 'hono'
import { profilePage } from '../../pages/profile.tsx'
import type { Entry } from '../../sessions/entry.ts'
import type { BlockOf } from '../../shared/blocks.ts'
import type { App } from '../app.ts'
import { bearer, formBody, knownToken } from '../input.ts'
import { BadInput } from '../problem.ts'
import { profileFile, profileText } from '../profile-text.ts'
import { wire } from '../wire.ts'

/** The personal profile by itself: a page to print, a text, or a file. It is kept nowhere but in the conversation. */
export function profilePages(app: App): Hono {
  return new Hono().post('/gesprek/profiel', async (c) => {
    const { token = '', als = '' } = await formBody(c)
    const profile = lastProfile(app, await app.conversations.read(knownToken(token)))
    return als === 'blad' ? c.html(profilePage(profile)) : taken(c, profile, als)
  })
}

/** The same for programs: JSON, or with `?als=tekst` plain text. */
export const profileApi = (app: App): Hono =>
  new Hono().get('/session/profile', async (c) =>
    taken(c, lastProfile(app, await app.conversations.read(bearer(c))), c.req.query('als') ?? 'json'),
  )

function taken(c: Context, profile: BlockOf<'profile'>, as: string) {
  const name = as === 'json' ? 'profiel.json' : 'profiel.txt'
  c.header('Content-Disposition', `attachment; filename="${name}"`)
  return as === 'json' ? c.json(profileFile(profile)) : c.text(profileText(profile))
}

/** @throws BadInput when there is none yet */
function lastProfile({ content, now }: App, entries: readonly Entry[]): BlockOf<'profile'> {
  const profile = wire(entries, 0, content, now())
    .turns.flatMap(({ blocks }) => blocks)
    .findLast((block) => block.kind === 'profile')
  if (!profile) throw new BadInput('niet_gevonden')
  return profile
}
