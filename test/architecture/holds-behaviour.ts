import type { SourceFile } from './source-files.ts'
import { type ESTree, parseSource } from './syntax.ts'

/** Whether an expression is a value written out in full: text, numbers, and lists and objects of them. */
function isWrittenOut(node: ESTree.Node | null): boolean {
  switch (node?.type) {
    case 'Literal':
      return true
    case 'TemplateLiteral':
      return node.expressions.length === 0
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
      return isWrittenOut(node.expression)
    case 'UnaryExpression':
      return isWrittenOut(node.argument)
    case 'ArrayExpression':
      return node.elements.every(isWrittenOut)
    case 'ObjectExpression':
      return node.properties.every((one) => one.type === 'Property' && isWrittenOut(one.value))
    default:
      return false
  }
}

function holdsBehaviourIn(node: ESTree.Node): boolean {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'TSTypeAliasDeclaration':
    case 'TSInterfaceDeclaration':
    case 'ExportAllDeclaration':
      return false
    case 'TSModuleDeclaration':
      return node.declare !== true
    case 'ExportNamedDeclaration':
      return node.declaration != null && holdsBehaviourIn(node.declaration)
    case 'VariableDeclaration':
      return !node.declarations.every((one) => isWrittenOut(one.init))
    default:
      return true
  }
}

/**
 * Whether a script can be wrong in a way a test could show. Types cannot, nor can words and numbers written out in
 * full: a test of those would only repeat them.
 */
export function holdsBehaviour(file: SourceFile): boolean {
  return parseSource(file).body.some(holdsBehaviourIn)
}
