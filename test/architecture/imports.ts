import { posix } from 'node:path'
import type { SourceFile } from './source-files.ts'
import { type ESTree, lineAt, visitSource } from './syntax.ts'

/**
 * One thing a script loads. `target` is a path from the project's root for our own files, and undefined for a
 * package; `name` is then the package's name, or `node:...`.
 */
export type ImportLine = {
  readonly from: string
  readonly line: number
  readonly name: string
  readonly target: string | undefined
}

/** The package a specifier belongs to: `pdfmake/build/x` is `pdfmake`, `@axe-core/playwright/y` keeps its scope. */
function packageOf(specifier: string): string {
  const parts = specifier.split('/')
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? specifier)
}

function isText(node: ESTree.Node | null | undefined): node is ESTree.StringLiteral {
  return node?.type === 'Literal' && typeof node.value === 'string'
}

/** Whether a node is `import.meta.url`, which makes a relative `new URL(...)` a path to one of our files. */
function isOwnAddress(node: ESTree.Node | undefined): boolean {
  return (
    node?.type === 'MemberExpression' &&
    node.object.type === 'MetaProperty' &&
    node.property.type === 'Identifier' &&
    node.property.name === 'url'
  )
}

/**
 * Lists everything a script loads: imports, re-exports, `import(...)`, `import type`, and the scripts it names with
 * `new URL('./x.ts', import.meta.url)`, as a worker is started.
 */
export function listImports(file: SourceFile): readonly ImportLine[] {
  const found: ImportLine[] = []
  const add = (source: ESTree.Node | null | undefined) => {
    if (!isText(source)) return
    const relative = source.value.startsWith('.')
    const target = posix.join(posix.dirname(file.path), source.value.replace(/\?.*$/, ''))
    found.push({
      from: file.path,
      line: lineAt(file, source.start),
      name: relative || source.value.startsWith('node:') ? source.value : packageOf(source.value),
      target: relative ? target : undefined,
    })
  }

  visitSource(file, (node) => {
    switch (node.type) {
      case 'ImportDeclaration':
      case 'ExportNamedDeclaration':
      case 'ExportAllDeclaration':
      case 'ImportExpression':
      case 'TSImportType':
        return add(node.source)
      case 'NewExpression': {
        const [address, base] = node.arguments
        const named = node.callee.type === 'Identifier' && node.callee.name === 'URL'
        if (
          named &&
          isOwnAddress(base) &&
          isText(address) &&
          /\.(ts|js|mjs)$/.test(address.value)
        ) {
          add(address)
        }
      }
    }
  })
  return found
}
