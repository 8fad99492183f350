import { type ContentFile, readAll, readYaml, textOf } from '../shared/content-file.ts'
import { once } from '../shared/lazily.ts'
import { compileRegions } from './compile-regions.ts'
import { compileSchemes } from './compile-schemes.ts'
import { explanationsSchema } from './explanations.ts'
import type { CompiledFunding } from './funding.ts'
import { Regions } from './region.ts'

const EXPLANATIONS = 'explanations-funding.yaml'

/**
 * Compiles content/funding, regions.yaml and explanations-funding.yaml to JSON, at build time.
 *
 * @throws ContentBroken
 */
export function compileFunding(files: readonly ContentFile[]): CompiledFunding {
  const regions = once(() => compileRegions(files))
  return readAll({
    schemes: () =>
      compileSchemes(
        files.filter(({ path }) => path.startsWith('funding/')),
        new Regions(regions()),
      ),
    regions,
    explanations: () => readYaml(explanationsSchema, EXPLANATIONS, textOf(files, EXPLANATIONS)),
  })
}
