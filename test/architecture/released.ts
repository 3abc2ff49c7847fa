import { createHash } from 'node:crypto'
import type { SourceFile } from './source-files.ts'

/** Released files by path, each with the SHA-256 of its text, in hexadecimal. */
export type Released = Readonly<Record<string, string>>

/**
 * Whether a file can never change once it has been released: people's records were written by a migration, or pinned
 * to an instrument or policy version. A change is a new file beside it.
 */
export function isFrozenByRelease(path: string): boolean {
  return (
    /^main\/storage\/migrations\/\d{4}-[a-z0-9-]+\.ts$/.test(path) ||
    /^resources\/(instruments|policies)\/.+\.json$/.test(path)
  )
}

/** The fingerprint of a file: the SHA-256 of its text, in hexadecimal. */
export function fingerprint(file: SourceFile): string {
  return createHash('sha256').update(file.text).digest('hex')
}

/** Lists released files that are gone or changed, and new migrations numbered below a released one. */
export function checkReleased(released: Released, files: readonly SourceFile[]): readonly string[] {
  const now = new Map(files.map((file) => [file.path, fingerprint(file)]))
  const problems = Object.entries(released).flatMap(([path, hash]) => {
    if (!now.has(path)) return [`${path} was released and is gone`]
    return now.get(path) === hash ? [] : [`${path} was released and has changed`]
  })

  const migrations = (paths: readonly string[]) =>
    paths.filter((path) => path.startsWith('main/storage/migrations/')).sort()
  const newest = migrations(Object.keys(released)).at(-1) ?? ''
  const squeezedIn = migrations([...now.keys()])
    .filter((path) => path < newest && !(path in released))
    .map((path) => `${path} comes before a released migration; vaults in use would never run it`)
  return [...problems, ...squeezedIn]
}
