import { parse } from 'yaml'
import { compileRegions } from './compile-regions.ts'
import { compileSchemes, type SchemeFile } from './compile-schemes.ts'
import { explanationsSchema } from './explanations.ts'
import type { CompiledFunding } from './funding.ts'
import { Regions } from './region.ts'

export interface FundingFiles {
  /** Every file of content/funding. */
  readonly schemes: readonly SchemeFile[]
  /** content/regions.yaml */
  readonly regions: string
  /** content/explanations-funding.yaml */
  readonly explanations: string
}

/** Compiles all content of funding to JSON, at build time; a fault in any file stops the build. */
export function compileFunding({ schemes, regions, explanations }: FundingFiles): CompiledFunding {
  const compiled = compileRegions(regions)
  return {
    schemes: compileSchemes(schemes, new Regions(compiled)),
    regions: compiled,
    explanations: explanationsSchema.parse(parse(explanations)),
  }
}
