import { resolve } from 'node:path'
import { build } from 'esbuild'

export const forNode = {
  bundle: true,
  platform: 'node',
  target: 'node24',
  format: 'esm',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  logLevel: 'warning',
} as const

/** Files without dependencies: what a function needs is inside, and a cold start reads little. */
export const bundleLambda = (name: string, out: string, write = true) =>
  build({
    ...forNode,
    entryPoints: { index: `functions/handlers/${name}.ts` },
    outdir: `${out}/${name}`,
    outExtension: { '.js': '.mjs' },
    // What the first page does without, and what only a language model needs, stands in files of its own.
    splitting: true,
    chunkNames: 'part-[hash]',
    minify: true,
    metafile: true,
    write,
    // Content comes as JSON, so that no function has to understand YAML.
    alias: { yaml: resolve('infra/build/json-for-yaml.ts') },
    // Lambda's own runtime brings this one.
    external: ['@aws-sdk/client-ssm'],
    // Some of the SDK's parts still call require.
    banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
  })
