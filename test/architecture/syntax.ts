import { type ESTree, parseSync, Visitor, type VisitorObject } from 'vite'
import type { SourceFile } from './source-files.ts'

export type { ESTree }

/**
 * Parses one script into its syntax tree.
 *
 * @throws {Error} naming the file when it is not well formed.
 */
export function parseSource(file: SourceFile): ESTree.Program {
  const result = parseSync(file.path, file.text)
  const problem = result.errors[0]
  if (problem !== undefined) throw new Error(`${file.path}: ${problem.message}`)
  return result.program
}

/** Walks every node of a script, calling the visitor's function for each kind it names. */
export function visitSource(file: SourceFile, visitor: VisitorObject): void {
  new Visitor(visitor).visit(parseSource(file))
}

/** The line of the file, from 1, that a position in its text is on. */
export function lineAt(file: SourceFile, position: number): number {
  return file.text.slice(0, position).split('\n').length
}
