/** A text file of content/: its path below that folder, and what is in it. */
export interface ContentFile {
  readonly path: string
  readonly text: string
}
