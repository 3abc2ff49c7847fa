import { type ESTree, parseSync } from 'vite'
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

function isNode(value: unknown): value is ESTree.Node {
  return (
    typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
  )
}

function visitNode(node: ESTree.Node, visit: (node: ESTree.Node) => void): void {
  visit(node)
  for (const child of Object.values(node).flat()) if (isNode(child)) visitNode(child, visit)
}

/** Calls `visit` with every node of a script, outermost first. */
export function visitSource(file: SourceFile, visit: (node: ESTree.Node) => void): void {
  visitNode(parseSource(file), visit)
}

/** The line of the file, from 1, that a position in its text is on. */
export function lineAt(file: SourceFile, position: number): number {
  return file.text.slice(0, position).split('\n').length
}
