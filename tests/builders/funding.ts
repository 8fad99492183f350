import type { CompiledFunding } from '../../functions/funding/funding.ts'
import { loadFunding } from '../../functions/funding/funding.ts'
import { compiled } from './content.ts'
import { read } from './reader.ts'

/** The content of this repository as the build compiles it, by way of JSON as in the bundle. */
export const compiledFunding = (): CompiledFunding => JSON.parse(JSON.stringify(compiled().funding))

export const aFunding = () => loadFunding(compiledFunding(), read)
