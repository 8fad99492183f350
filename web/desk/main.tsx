import { render } from 'preact'
import { deskNl } from '../strings/desk-nl.ts'
import { Desk } from './desk.tsx'
import { currentToken, finishSignIn, isDevelopment, startSignIn } from './sign-in.ts'

const place = document.getElementById('desk')
if (place) {
  place.replaceChildren()
  await finishSignIn().catch(() => {})
  const token = await currentToken().catch(() => undefined)
  render(token ? <Desk /> : <SignIn />, place)
}

function SignIn() {
  return (
    <div class="sign-in">
      <h1>{deskNl.name}</h1>
      <p>{deskNl.signInWhy}</p>
      {isDevelopment() && <p class="quiet">{deskNl.development}</p>}
      <button type="button" class="primary" onClick={() => void startSignIn()}>
        {deskNl.signIn}
      </button>
    </div>
  )
}
