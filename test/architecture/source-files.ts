import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** One text file of the project: its path from the project's root with forward slashes, and its text. */
export type SourceFile = { readonly path: string; readonly text: string }

/** The project's root folder on this machine. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url))

// What git, npm and the builds put there is not ours to hold to rules.
const notOurs = new Set(['.git', 'node_modules', 'build', 'release', '.vitest'])

/** Lists the path of every file of the project, in order; builds, packages and git's own files aside. */
export function listPaths(folder = ''): readonly string[] {
  return readdirSync(join(projectRoot, folder), { withFileTypes: true })
    .filter((entry) => !notOurs.has(entry.name))
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      return entry.isDirectory() ? listPaths(path) : [path]
    })
    .sort()
}

/** Whether a path holds code: TypeScript, JavaScript or styles. */
export function isCode(path: string): boolean {
  return /\.(ts|tsx|mjs|cjs|js|css|scss)$/.test(path)
}

/** Whether a path holds TypeScript or JavaScript, which has imports and calls. */
export function isScript(path: string): boolean {
  return /\.(ts|tsx|mjs|cjs|js)$/.test(path)
}

/** Reads one file of the project as text. */
export function readSource(path: string): SourceFile {
  return { path, text: readFileSync(join(projectRoot, path), 'utf8') }
}

/** Lists and reads every file of the project whose path is wanted. */
export function listSources(wanted: (path: string) => boolean): readonly SourceFile[] {
  return listPaths().filter(wanted).map(readSource)
}
