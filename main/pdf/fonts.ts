import { join } from 'node:path'
import { fontFamily } from './page.ts'

/** The four faces of the paper by pdfmake's names for them; each value is the file's absolute path. */
export type FontFiles = Readonly<Record<'normal' | 'bold' | 'italics' | 'bolditalics', string>>

/**
 * Names the font files in the app's resources. Source Sans 3 (SIL Open Font License 1.1) draws Latin with its extensions,
 * Greek and Cyrillic; the semibold is the bold of our papers.
 */
export function fontFilesIn(resources: string): FontFiles {
  const file = (face: string) => join(resources, 'fonts', `source-sans-3-${face}.ttf`)
  return {
    normal: file('regular'),
    bold: file('semibold'),
    italics: file('italic'),
    bolditalics: file('semibold-italic'),
  }
}

/** The fonts by the family name that styles use. */
export function fontFamilies(files: FontFiles): Record<string, Record<string, string>> {
  return { [fontFamily]: { ...files } }
}
