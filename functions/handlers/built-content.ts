import { type Content, loadContent } from '../guide/content.ts'
import { contentFrom } from '../guide/content-parts.ts'
import { readBuilt } from './built.ts'

/** All content, each part from its own file when it is first used. */
export const builtContent = (): Content => loadContent(contentFrom((part) => readBuilt(`content/${part}`)))
