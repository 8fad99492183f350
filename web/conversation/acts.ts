import type { Asking as Asked } from '../../functions/http/handovers.ts'
import { readAnswerButton } from '../../functions/shared/answer-text.ts'
import type { Asking } from '../screen/ask-person.tsx'
import { nl } from '../strings/nl.ts'
import type { Aim } from './attention.ts'
import type { Controller } from './controller.ts'
import { download } from './download.ts'

/** As many as the helpline takes. */
const MOST_CHARACTERS = 4_000

interface Needs {
  readonly controller: Controller
  readonly asking: Asking | undefined
  readonly setAsking: (asking: Asking | undefined) => void
  readonly setRated: (isRated: boolean) => void
  readonly setCodeProblem: (problem: string | undefined) => void
  /** A sentence about what was just done. */
  readonly setDone: (done: string | undefined) => void
  readonly aim: Aim
}

type Act = (form: (name: string) => string, button: HTMLElement | null) => void | Promise<void>

/** What each form of the screen does when a script is there, by the address it would otherwise be sent to. */
export function actsOf(needs: Needs) {
  const { controller, asking, setAsking, setRated, setCodeProblem, setDone, aim } = needs

  const openAsking = async (leaves: boolean) => {
    await controller.readStatus()
    const isThere = controller.state.status?.available === true
    setAsking({ leaves: leaves || !isThere })
    aim('mens')
  }

  const acts: Record<string, Act> = {
    '/gesprek': (form, button) => {
      setDone(undefined)
      const chosen = button instanceof HTMLButtonElement ? button : undefined
      if (chosen?.name === 'answer') return answer(chosen, form)
      if (chosen?.name === 'text') {
        setAsking(undefined)
        return controller.send(chosen.value)
      }
      const { draft } = controller.state
      if (draft.length > MOST_CHARACTERS || draft.trim() === '') return
      controller.write('')
      controller.send(draft)
    },
    '/gesprek/mens': (_form, button) =>
      openAsking(button instanceof HTMLButtonElement && button.name === 'leave'),
    '/gesprek/mens/vraag': async (form) => {
      if (!asking) return
      const isDone = await controller.askHuman(askedIn(form, asking.leaves))
      if (isDone) {
        setAsking(undefined)
        return aim(controller.state.code ? 'code-kaart' : 'mens')
      }
      // Nobody is there any more, perhaps: then the question can be left, with the same words.
      const { status, problem } = controller.state
      setAsking({
        leaves: asking.leaves || status?.available !== true,
        text: form('summary'),
        problem,
      })
      aim('mens')
    },
    '/gesprek/mens/stop': async () => {
      setRated(false)
      if (await controller.stopHuman()) aim('antwoord')
    },
    '/gesprek/mens/oordeel': async (_form, button) => {
      if (!(button instanceof HTMLButtonElement)) return
      setRated(await controller.rate(button.value as 'yes' | 'partly' | 'no'))
      aim('mens')
    },
    '/gesprek/kijk': (_form, button) => {
      if (button instanceof HTMLButtonElement && button.name === 'noted') {
        controller.noteCode()
        return aim(controller.state.people === 'left-question' ? 'mens' : 'vraag')
      }
      setAsking(undefined)
      aim('naar-mens')
    },
    '/gesprek/code-vragen': async () => {
      closeMore()
      aim((await controller.askCode()) ? 'code-kaart' : 'melding')
    },
    '/gesprek/code': async (form) => {
      const problem = await controller.resume(form('code'))
      setCodeProblem(problem)
      if (problem !== undefined) return aim('code')
      closeMore()
      aim('antwoord')
    },
    '/gesprek/bewaren': async () => {
      const text = await controller.transcript()
      if (text !== undefined) download('gesprek.txt', text)
    },
    '/gesprek/profiel': async (_form, button) => {
      const as = button instanceof HTMLButtonElement ? button.value : 'blad'
      if (as === 'blad') return print()
      const text = await controller.profile(as)
      if (text !== undefined) download(as === 'json' ? 'profiel.json' : 'profiel.txt', text)
    },
    '/gesprek/wissen': async () => {
      if (await controller.wipe()) setDone(nl.wiped)
      setAsking(undefined)
      closeMore()
      aim('melding')
    },
  }

  function answer(button: HTMLButtonElement, form: (name: string) => string): void {
    const read = readAnswerButton(button.value, form)
    if (!read) return
    const isTyped = typeof read.value === 'string' && !button.value.includes('=')
    controller.answer(read, isTyped ? String(read.value).replaceAll('\n', ', ') : (button.textContent ?? ''))
  }

  const submit = (event: Event) => {
    if (!(event instanceof SubmitEvent) || !(event.target instanceof HTMLFormElement)) return
    const address = event.submitter?.getAttribute('formaction') ?? event.target.getAttribute('action') ?? ''
    const act = acts[address.split('#')[0] ?? '']
    if (!act) return
    event.preventDefault()
    // The menu would lie over the answer to what is sent beside it.
    if (!event.target.closest('#meer')) closeMore()
    const data = new FormData(event.target)
    void act((name) => data.getAll(name).map(String).join('\n'), event.submitter)
  }
  return { submit, openAsking }
}

/** What goes to the advisor: nothing that the visitor did not approve by sending it. */
function askedIn(form: (name: string) => string, leaves: boolean): Asked {
  const share = leaves ? 'summary' : form('share')
  const [region, written] = [form('region'), form('summary')]
  return {
    leaveQuestion: leaves,
    ...(region !== '' && { region }),
    ...(share !== 'nothing' &&
      written.trim() !== '' && {
        summary: { text: written, approved: true, conversation: share === 'all' },
      }),
  }
}

/** Closes the menu when it is open, and says whether it was; the focus goes back to what opened it. */
export function closeMore(): boolean {
  const menu = document.getElementById('meer')
  if (!menu?.hasAttribute('open')) return false
  const isInside = menu.contains(document.activeElement)
  menu.removeAttribute('open')
  if (isInside) menu.querySelector('summary')?.focus()
  return true
}
