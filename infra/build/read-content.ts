import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { ContentFile } from '../../functions/shared/content-file.ts'

/** Every file below a folder of content/, in a fixed order. The domain itself never touches the disk. */
export function readContent(folder: string): ContentFile[] {
  return readdirSync(join('content', folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('README'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ path: relative('content', path), text: readFileSync(path, 'utf8') }))
}

/** One file of content/. */
export const readContentFile = (path: string): string => readFileSync(join('content', path), 'utf8')

/** All of content/. */
export const readAllContent = (): ContentFile[] => readContent('.')
