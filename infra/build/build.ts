import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { build } from 'esbuild'
import { partsOf } from '../../functions/guide/content-parts.ts'
import { readDeskContent } from '../../functions/http/desk/desk-content.ts'
import { readDesk } from '../../functions/knowledge/desk.ts'
import { bundleLambda, forNode } from './bundle.ts'
import { compiledContent } from './compiled-content.ts'
import { modelContent } from './model-content.ts'
import { readContent, readContentFile } from './read-content.ts'
import { vectorsOf } from './vectors.ts'

/** Builds everything that runs: content with its index, browser parts, and the bundles, into `.build/`. */
const OUT = '.build'
/** The typeface, as the style sheet names it. */
const LETTER = 'letter.woff2'

/** Where the widget sends people while the helpline is out of reach. */
const desksWhenDown = ['uwv', 'gemeente-14'].map((id) => {
  const { naam, telefoon } = readDesk(id, readContentFile(`desks/${id}.yaml`))
  return [naam, telefoon]
})

rmSync(OUT, { recursive: true, force: true })
mkdirSync(OUT, { recursive: true })

const compiled = compiledContent()
const content = JSON.stringify(compiled)
/** A function reads a part when it first needs it, and a start needs few. */
const parts = Object.fromEntries(
  Object.entries(partsOf(compiled)).map(([name, part]) => [`content/${name}`, JSON.stringify(part)]),
)
const visitorAssets = JSON.stringify(
  await browserParts('', {
    page: 'web/page/main.tsx',
    english: 'web/strings/en.ts',
    widget: 'web/widget/loader.ts',
    app: 'web/app.css',
  }),
)
const deskAssets = JSON.stringify(
  await browserParts('/desk', { desk: 'web/desk/main.tsx', style: 'web/desk/desk.css', app: 'web/app.css' }),
)
const deskContent = JSON.stringify(readDeskContent(readContent('desk')))

const model = JSON.stringify({
  ...modelContent(),
  vectors: await vectorsOf(compiled.library.articles, process.env),
})

await Promise.all([
  bundleLambda('visitor', OUT),
  bundleLambda('desk', OUT),
  bundleLambda('sweep', OUT),
  bundleLocal(),
])
const built = {
  visitor: { ...parts, assets: visitorAssets, model },
  desk: { ...parts, assets: deskAssets, desk: deskContent },
  local: { content, model, assets: visitorAssets, 'desk-assets': deskAssets, desk: deskContent },
}
for (const folder of ['visitor', 'desk']) mkdirSync(`${OUT}/${folder}/content`)
for (const [folder, files] of Object.entries(built))
  for (const [name, text] of Object.entries(files)) writeFileSync(`${OUT}/${folder}/${name}.json`, text)

async function browserParts(base: string, entryPoints: Record<string, string>) {
  const { outputFiles } = await build({
    entryPoints,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { DESKS_WHEN_DOWN: JSON.stringify(desksWhenDown) },
    external: [`/${LETTER}`],
    outdir: `${OUT}/web`,
    write: false,
  })
  const made = outputFiles.map(({ path, text }) => ({ name: path.split('/').at(-1) ?? '', text }))
  const icon = asset(base, 'icon.svg', readFileSync('web/icon.svg', 'utf8'))
  const letter = asset(base, LETTER, readFileSync('web/letter/atkinson-next-latin-400-700.woff2'))
  return [
    ...made.map(({ name, text }) => asset(base, name, text.replaceAll(`/${LETTER}`, letter.versioned))),
    icon,
    letter,
  ]
}

function asset(base: string, name: string, content: string | Buffer) {
  const hash = createHash('sha256').update(content).digest('base64url').slice(0, 16)
  return {
    path: `${base}/${name}`,
    type: typeOf(name),
    body: typeof content === 'string' ? content : content.toString('base64'),
    ...(typeof content !== 'string' && { encoding: 'base64' }),
    etag: `"${hash}"`,
    versioned: `${base}/v/${hash}/${name}`,
  }
}

function typeOf(name: string): string {
  if (name.endsWith('.js')) return 'text/javascript; charset=utf-8'
  if (name.endsWith('.woff2')) return 'font/woff2'
  return name.endsWith('.css') ? 'text/css; charset=utf-8' : 'image/svg+xml'
}

/** The one-machine composition keeps its packages outside: the embedded engine brings a native part. */
async function bundleLocal(): Promise<void> {
  await build({
    ...forNode,
    entryPoints: ['infra/local/server.ts'],
    outfile: `${OUT}/local/server.js`,
    sourcemap: true,
    packages: 'external',
  })
}
