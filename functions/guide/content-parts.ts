import type { CompiledContent } from './content.ts'

/** Compiled content in the parts that a start reads apart, each when something of it is first used. */
interface Parts extends Omit<CompiledContent, 'library'> {
  readonly articles: CompiledContent['library']['articles']
  readonly index: CompiledContent['library']['index']
}

/** For the build, which writes each to a file of its own. */
export const partsOf = ({ library, ...others }: CompiledContent): Parts => ({ ...library, ...others })

/** The same content again, of which a part is read when it is asked for. */
export function contentFrom(read: <K extends keyof Parts>(part: K) => Parts[K]): CompiledContent {
  return {
    library: {
      get articles() {
        return read('articles')
      },
      get index() {
        return read('index')
      },
    },
    get money() {
      return read('money')
    },
    get funding() {
      return read('funding')
    },
    get plan() {
      return read('plan')
    },
    get directions() {
      return read('directions')
    },
    get stories() {
      return read('stories')
    },
    get reading() {
      return read('reading')
    },
    get openings() {
      return read('openings')
    },
    get safety() {
      return read('safety')
    },
    get files() {
      return read('files')
    },
  }
}
