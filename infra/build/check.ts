import { runAll } from './run.ts'

/** `npm run check`: everything that needs no browser, Java or network. Under a minute and a half. */
await runAll([
  ['leren', 'node', 'infra/build/learn.ts'],
  ['opmaak en stijl', 'biome', 'check', '--error-on-warnings', '.'],
  ['typen', 'tsc', '--noEmit'],
  ['ongebruikte code', 'knip', '--no-config-hints'],
  ['inhoud', 'node', 'infra/build/content.ts'],
])
await runAll([['tests', 'vitest', 'run', '--project', 'fast']])
