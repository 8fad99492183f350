import { handle } from 'hono/aws-lambda'
import { loadAssets } from '../http/assets.ts'
import { createDeskFront } from '../http/front.ts'
import { once } from '../shared/lazily.ts'
import { readBuilt } from './built.ts'
import { setting } from './setting.ts'

const pages = setting('SIGN_IN_PAGES')
const signIn = {
  issuer: setting('SIGN_IN_ISSUER'),
  clientId: setting('SIGN_IN_CLIENT'),
  authorize: `${pages}/oauth2/authorize`,
  token: `${pages}/oauth2/token`,
  logout: `${pages}/logout`,
  revoke: `${pages}/oauth2/revoke`,
}
const assets = loadAssets(readBuilt('assets'))
const rest = once(async () => (await import('./desk-app.ts')).deskApp({ assets, signIn }))

export const handler = handle(createDeskFront({ assets, signIn, rest }))
