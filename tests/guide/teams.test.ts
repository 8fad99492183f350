import { expect, it } from 'vitest'
import { compileContent } from '../../functions/guide/compile-content.ts'
import { learned } from '../../infra/build/compiled-content.ts'
import { readAllContent } from '../../infra/build/read-content.ts'

/** All content is compiled, which takes long on a busy machine. */
const PATIENCE = 120_000

it(
  'stops the build when a team points to what is not there, and names each',
  () => {
    const path = 'teams/werkcentrum-achterhoek.yaml'
    const wrong = [
      ['anders: landelijk', 'anders: werkcentrum-achterhoek'],
      ['ook_bij: [werkcentrum,', 'ook_bij: [werkcentrm,'],
      ['regio: achterhoek', 'regio: achterhook'],
      ['onderwerpen: [orientatie,', 'onderwerpen: [alles, uitzicht,'],
    ] as const
    const files = readAllContent().map((file) =>
      file.path === path
        ? { path, text: wrong.reduce((text, [from, to]) => text.replace(from, to), file.text) }
        : file,
    )
    expect(() => compileContent(files, learned)).toThrow(
      'werkcentrum-achterhoek: anders: werkcentrum-achterhoek; ook_bij: werkcentrm; regio: achterhook; onderwerpen: uitzicht',
    )
  },
  PATIENCE,
)
