import { useState } from 'preact/hooks'
import { nl } from '../strings/nl.ts'
import type { Controller } from './controller.ts'
import { toggleLarger } from './larger.ts'

interface Props {
  readonly controller: Controller
  readonly framed: boolean
}

/** What one can do with a conversation besides talking. */
export function Tools({ controller, framed }: Props) {
  const [panel, setPanel] = useState<'code' | 'resume' | 'wipe' | 'wiped'>()
  const [code, setCode] = useState<string>()
  const hasConversation = controller.state.token !== undefined

  const askCode = async () => {
    setCode(await controller.code())
    setPanel('code')
  }
  const wipe = async () => {
    if (await controller.wipe()) setPanel('wiped')
  }

  return (
    <div class="tools">
      <div class="row">
        {hasConversation && (
          <>
            <button type="button" class="plain danger" onClick={() => setPanel('wipe')}>
              {nl.wipe}
            </button>
            <button type="button" class="plain" onClick={() => void askCode()}>
              {nl.getCode}
            </button>
            <button type="button" class="plain" onClick={() => void download(controller)}>
              {nl.transcript}
            </button>
            {!framed && (
              <button type="button" class="plain" onClick={() => print()}>
                {nl.print}
              </button>
            )}
          </>
        )}
        <button type="button" class="plain" onClick={() => setPanel('resume')}>
          {nl.haveCode}
        </button>
        <button type="button" class="plain" onClick={toggleLarger}>
          {nl.larger}
        </button>
      </div>
      <div role="status">
        {panel === 'code' && code && <GivenCode code={code} />}
        {panel === 'wiped' && <p>{nl.wiped}</p>}
      </div>
      {panel === 'wipe' && hasConversation && (
        <div class="card">
          <p>{nl.wipeSure}</p>
          <div class="row">
            <button type="button" class="danger" onClick={() => void wipe()}>
              {nl.wipeYes}
            </button>
            <button type="button" onClick={() => setPanel(undefined)}>
              {nl.wipeNo}
            </button>
          </div>
        </div>
      )}
      {panel === 'resume' && <Resume controller={controller} done={() => setPanel(undefined)} />}
    </div>
  )
}

const GivenCode = ({ code }: { code: string }) => (
  <div class="card">
    <h2>{nl.codeTitle}</h2>
    <p class="code">{code}</p>
    <p>{nl.codeExplained}</p>
  </div>
)

function Resume({ controller, done }: { controller: Controller; done: () => void }) {
  const [code, setCode] = useState('')
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    if (await controller.resume(code)) done()
  }
  return (
    <form class="card" onSubmit={(event) => void submit(event)} autocomplete="off">
      <label for="code">{nl.codeLabel}</label>
      <input
        id="code"
        type="text"
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        value={code}
        onInput={(event) => setCode(event.currentTarget.value)}
      />
      <button type="submit" class="primary">
        {nl.codeGo}
      </button>
    </form>
  )
}

async function download(controller: Controller): Promise<void> {
  const text = await controller.transcript()
  if (text === undefined) return
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }))
  const link = Object.assign(document.createElement('a'), { href: address, download: 'gesprek.txt' })
  link.click()
  URL.revokeObjectURL(address)
}
