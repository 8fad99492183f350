import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

/** A folder imports only from a layer under its own, and folders of one layer don't know each other. */
const layers = [
  ['handlers'],
  ['http', 'pages'],
  ['guide'],
  ['plan'],
  ['funding', 'calculator', 'knowledge', 'escalation', 'safety', 'orientation', 'model'],
  ['sessions'],
  ['situation'],
  ['reading'],
  ['shared'],
]
/** The one exception within a layer: routes render pages. */
const sideways = new Set(['http pages'])

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))

const importsOf = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/^(?:import|export)\s(type\s)?[^'"]*?from\s+'([^']+)'/gms)].map(
    ([, type, path = '']) => ({
      isType: type !== undefined,
      path: path.startsWith('.') ? join(file, '..', path) : path,
    }),
  )

const layerOf = (folder: string) => layers.findIndex((layer) => layer.includes(folder))

it('imports down only', () => {
  const wrong = filesIn('functions').flatMap((file) => {
    const own = file.split('/')[1] ?? ''
    return importsOf(file)
      .filter(({ path }) => path.startsWith('functions/'))
      .map(({ path }) => path.split('/')[1] ?? '')
      .filter((other) => other !== own && layerOf(other) <= layerOf(own) && !sideways.has(`${own} ${other}`))
      .map((other) => `${file} imports ${other}`)
  })
  expect(wrong).toEqual([])
})

it('gives every folder of functions a layer', () => {
  const folders = readdirSync('functions', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
  expect(folders.filter((folder) => layerOf(folder) === -1)).toEqual([])
})

/** What the browser gets of the domain: small files that bring nothing else. */
const lightEnough = new Set([
  'functions/shared/date-in-words.ts',
  'functions/shared/answer-text.ts',
  'functions/shared/elsewhere.ts',
  'functions/shared/euro-text.ts',
])

it('lets the browser parts take types and shared words only, pages alone use the browser parts, and the domain nothing of infra', () => {
  const fromWeb = filesIn('web').flatMap((file) =>
    importsOf(file)
      .filter(({ isType, path }) => path.startsWith('functions/') && !lightEnough.has(path) && !isType)
      .map(({ path }) => `${file} imports ${path}`),
  )
  const fromDomain = filesIn('functions').flatMap((file) =>
    importsOf(file)
      .filter(
        ({ path }) => /^(infra|tests)\//.test(path) || (path.startsWith('web/') && !file.includes('pages')),
      )
      .map(({ path }) => `${file} imports ${path}`),
  )
  expect([...fromWeb, ...fromDomain]).toEqual([])
})

/** `const table: Readonly<Record<string, T>> = …`, whatever its names are made of. */
const TABLE = /^(?:export )?const (\w+): (?:Readonly<)?(?:Record<string,|\{ (?:readonly )?\[\w+: string\])/gm

it('reads a table with open names by `own` or as a Map, so that "constructor" is a name like any other', () => {
  const files = filesIn('functions').map((file) => ({ file, text: readFileSync(file, 'utf8') }))
  const tables = files.flatMap(({ file, text }) =>
    [...text.matchAll(TABLE)].map(([, name = '']) => ({ name, file })),
  )
  expect(tables.map(({ name }) => name)).toContain('alsoKnownAs')
  const wrong = tables.flatMap(({ name, file }) =>
    files
      .filter(({ file: other, text }) => other === file || importsName(text, name))
      .flatMap(({ file: other, text }) =>
        [...text.matchAll(new RegExp(`(?<![\\w.])${name}\\[(?!')`, 'g'))].map(() => `${other}: ${name}[…]`),
      ),
  )
  expect(wrong).toEqual([])
})

const importsName = (text: string, name: string): boolean =>
  [...text.matchAll(/^import ([^'"]*) from/gms)].some(([, names = '']) =>
    new RegExp(`\\b${name}\\b`).test(names),
  )
