/**
 * The loader's own sheet. Everything that places it is !important: a rule of the host page for all elements must
 * not move it. The amounts and colours are those of the helpline's tokens; a host may give its own two colours.
 */
export const style = `
:host { all: initial !important; position: fixed !important; inset: auto 1rem 1rem auto !important; display: block !important;
  z-index: 2147483000 !important; transform: none !important; font: 400 1.0625rem/1.4 system-ui, sans-serif !important; color: #1c2b2d !important;
  --back: #fbf8f2; --ink: #1c2b2d; --line: #e2dbcf; --bad: #a01a1f; --fill: var(--open-hulplijn-color, #0b5a55); --on: var(--open-hulplijn-text, #fff) }
button { font: inherit; font-weight: 700; min-height: 44px; padding: .5rem 1.125rem; border: 1px solid transparent; border-radius: .5rem; cursor: pointer; background: none; color: var(--ink) }
button:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; box-shadow: 0 0 0 2px var(--back) }
.open { min-height: 56px; border-radius: 999px; background: var(--fill); color: var(--on); border-color: var(--on); box-shadow: 0 .375rem 1.25rem rgb(28 43 45/.28) }
dialog { box-sizing: border-box; margin: 0; padding: 0; border: 1px solid var(--line); border-radius: 1rem; overflow: hidden; position: fixed; inset: auto 1rem 1rem auto;
  width: min(26rem, 100vw - 2rem); height: min(43rem, 100dvh - 2rem); max-width: none; max-height: none; background: var(--back); color: var(--ink); box-shadow: 0 .75rem 2.5rem rgb(28 43 45/.16) }
dialog[open] { display: flex; flex-direction: column }
.bar { display: flex; flex-wrap: wrap; gap: .25rem .5rem; align-items: center; padding: .25rem .5rem .25rem 1rem; border-bottom: 1px solid var(--line) }
.bar strong { flex: 1 1 7rem }
.leave { color: var(--bad); border: 1.5px solid currentColor }
.down { padding: 1rem; flex: 1 }
.down button { background: var(--fill); color: var(--on) }
iframe { flex: 1; border: 0; width: 100%; min-height: 0 }
[hidden] { display: none }
@media (max-width: 30rem) { dialog { inset: 0; width: 100vw; height: 100dvh; border: 0; border-radius: 0 } }
@media (prefers-color-scheme: dark) { :host { --back: #10201f; --ink: #eef2ef; --line: #2c4340; --bad: #ffa39c; --fill: var(--open-hulplijn-color, #84d6c8); --on: var(--open-hulplijn-text, #0a2422) } }
`
