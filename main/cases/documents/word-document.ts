import { ExpectedError } from '../../../shared/errors/errors.ts'
import { brokenDocument, listZipEntries, readZipEntry, type ZipEntry } from './zip-entries.ts'

/** What an archive proved to be. Only `word` may be kept. */
export type Archive = 'word' | 'pictures' | 'other'

/** The part of an Office file that says what each of its other parts is, and the most bytes it may unpack to. */
const partList = '[Content_Types].xml'
const partListMaxBytes = 1024 * 1024

const mainPart =
  /<Override\s[^>]*ContentType\s*=\s*["']application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.document\.main\+xml["'][^>]*>/
const partName = /PartName\s*=\s*["']\/([^"']+)["']/

/**
 * Tells what a zip archive is, by its list of contents and, in an Office file, by what it says of its parts.
 *
 * @param isPictureName tells a picture or film by its name: all that can be told of a file that is packed.
 * @throws {ExpectedError} `document_has_macros`, `document_locked`, `document_broken`.
 * @source ECMA-376 part 2 (packages), part 1 (the main part of a document).
 */
export function readArchive(bytes: Uint8Array, isPictureName: (name: string) => boolean): Archive {
  const entries = listZipEntries(bytes)
  const types = entries.find(({ name }) => name === partList)
  if (types === undefined)
    return entries.some(({ name }) => isPictureName(name)) ? 'pictures' : 'other'
  if (entries.some(({ encrypted }) => encrypted)) throw locked()
  const text = readZipEntry(bytes, types, partListMaxBytes).toString('utf8')
  requireNoMacros(entries, text)
  const main = partName.exec(mainPart.exec(text)?.[0] ?? '')?.[1]
  return main !== undefined && entries.some(({ name }) => name === main) ? 'word' : 'other'
}

/** A macro is a part of its own, whatever that is called. */
function requireNoMacros(entries: readonly ZipEntry[], types: string): void {
  // No maker writes letters as numbers here; it could only serve to hide such a part.
  if (/&#|<!/.test(types)) throw brokenDocument()
  if (/vbaProject|macroEnabled/i.test(types) || entries.some(isMacro))
    throw new ExpectedError(
      'document_has_macros',
      'This Word document has a macro in it, which could run on the computer of whoever opens it. Save it as a PDF, and attach that.',
      ['file'],
    )
}

function isMacro({ name }: ZipEntry): boolean {
  return /vba(Project|Data)/i.test(name)
}

function locked(): ExpectedError {
  return new ExpectedError(
    'document_locked',
    'This file opens only with a password. Save it without one first; here it is kept encrypted with the case.',
    ['file'],
  )
}
