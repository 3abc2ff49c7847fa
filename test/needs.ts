import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import type { TestContext } from 'vitest'

/** Finds a program on the PATH; undefined where the machine has none of that name. */
export function findTool(name: string): string | undefined {
  const endings = process.platform === 'win32' ? ['.exe', ''] : ['']
  return (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => endings.map((ending) => join(folder, name + ending)))
    .find((path) => existsSync(path))
}

/**
 * Skips a test, saying `skipped: no X`, on a machine that lacks a system tool it needs.
 *
 * @returns the path of the tool.
 */
export function needsTool(test: TestContext, name: string): string {
  return findTool(name) ?? test.skip(`skipped: no ${name}`)
}
