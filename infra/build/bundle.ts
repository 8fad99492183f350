import { build } from 'esbuild'

export const forNode = {
  bundle: true,
  platform: 'node',
  target: 'node24',
  format: 'esm',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  sourcemap: true,
  logLevel: 'warning',
} as const

/** Files without dependencies: what a function needs is inside, and a cold start reads little. */
export const bundleLambda = (name: string, out: string, write = true) =>
  build({
    ...forNode,
    entryPoints: { index: `functions/handlers/${name}.ts` },
    outdir: `${out}/${name}`,
    outExtension: { '.js': '.mjs' },
    // What a language model needs stands in a file of its own, which is read only where one is configured.
    splitting: true,
    chunkNames: 'part-[hash]',
    minify: true,
    metafile: true,
    write,
    // Lambda's own runtime brings this one.
    external: ['@aws-sdk/client-ssm'],
    // Some of the SDK's parts still call require.
    banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
  })
