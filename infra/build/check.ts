import { runAll } from './run.ts'

/** `npm run check`: everything that needs no browser, Java or network. Under a minute. */
await runAll([
  ['opmaak en stijl', 'biome', 'check', '--error-on-warnings', '.'],
  ['typen', 'tsc', '--noEmit'],
  ['ongebruikte code', 'knip', '--exclude', 'types', '--no-config-hints'],
  ['inhoud', 'node', 'infra/build/content.ts'],
  ['tests', 'vitest', 'run', '--project', 'fast'],
])
