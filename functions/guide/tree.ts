import * as z from 'zod/mini'
import { hold, readYaml } from '../shared/content-file.ts'

/** The doors of the start page: what opens each, and the questions behind it, so that nobody has to type. */
const sentence = z.strictObject({ nl: z.string(), en: z.string() })
const doorSchema = z.strictObject({
  /** Messages that open it, to the letter. */
  zegt: z.array(z.string()).check(z.minLength(1)),
  vraag: sentence,
  /** `article#heading` of the sections, the most asked first. */
  vragen: z.array(z.string()).check(z.minLength(3), z.maxLength(8)),
})
const schema = z.strictObject({ deuren: z.array(doorSchema) })
const FILE = 'tree.yaml'

interface Door {
  readonly opens: readonly string[]
  readonly title: z.infer<typeof sentence>
  readonly sections: readonly { readonly id: string; readonly section: string }[]
}
export type Tree = readonly Door[]

interface Library {
  article(id: string): { readonly sections: readonly { readonly title: string }[] } | undefined
}

/**
 * Reads content/tree.yaml.
 *
 * @throws ContentBroken naming each field that does not fit
 */
export const readTree = (text: string): Tree =>
  readYaml(schema, FILE, text).deuren.map(({ zegt, vraag, vragen }) => ({
    opens: zegt,
    title: vraag,
    sections: vragen.map(sectionOf),
  }))

/**
 * Holds every question of the tree to the articles; for the build.
 *
 * @throws ContentBroken naming a question that no article has
 */
export function checkTree(tree: Tree, library: Library): void {
  hold(
    FILE,
    tree
      .flatMap(({ sections }) => sections.map(({ id, section }) => `${id}#${section}`))
      .filter((written) => !hasSection(written, library))
      .map((written) => `deze vraag bestaat niet: ${written}`),
  )
}

/** `article#heading` of a question. */
export function sectionOf(written: string): { readonly id: string; readonly section: string } {
  const [id = '', ...heading] = written.split('#')
  return { id, section: heading.join('#') }
}

export function hasSection(written: string, library: Library): boolean {
  const { id, section } = sectionOf(written)
  return library.article(id)?.sections.some(({ title }) => title === section) === true
}
