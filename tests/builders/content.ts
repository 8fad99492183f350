import { type Content, loadContent } from '../../functions/guide/content.ts'
import { once } from '../../functions/shared/lazily.ts'
import { compiledContent } from '../../infra/build/compiled-content.ts'

/** All content as the build writes it; compiled once for all files of a worker. */
export const compiled = once(compiledContent)

/** The real content, opened once for all files of a worker. */
export const realContent = once((): Content => loadContent(compiled()))
