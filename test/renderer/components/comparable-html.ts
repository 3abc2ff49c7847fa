import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node

// Where white space between tags is drawn, and so is part of what is compared.
const inline = new Set(['a', 'abbr', 'b', 'br', 'code', 'em', 'i', 'input', 'span', 'strong'])
const verbatim = new Set(['textarea', 'pre'])

function isBoundary(node: Node | undefined): boolean {
  return node === undefined || ('tagName' in node && !inline.has(node.tagName))
}

function writeText(node: Node, before: Node | undefined, after: Node | undefined): string {
  if (!('value' in node)) return ''
  const collapsed = node.value.replaceAll(/\s+/g, ' ')
  const started = isBoundary(before) ? collapsed.trimStart() : collapsed
  return isBoundary(after) ? started.trimEnd() : started
}

function writeValue(name: string, value: string): string {
  if (name === 'class') return value.split(/\s+/).filter(Boolean).sort().join(' ')
  return name === 'style' ? value.replaceAll(/\s*([:;])\s*/g, '$1').replace(/;$/, '') : value
}

function writeNode(node: Node, depth: number): readonly string[] {
  if (!('tagName' in node)) return []
  const attributes = node.attrs
    .map(({ name, value }) => {
      return `${name}=${JSON.stringify(writeValue(name, value))}`
    })
    .sort()
  const tag = `${'  '.repeat(depth)}<${[node.tagName, ...attributes].join(' ')}>`
  return [tag, ...writeChildren(node.childNodes, depth + 1, verbatim.has(node.tagName))]
}

function writeChildren(all: readonly Node[], depth: number, asItIs: boolean): readonly string[] {
  const children = all.filter((node) => node.nodeName !== '#comment')
  return children.flatMap((node, place) => {
    if ('tagName' in node) return writeNode(node, depth)
    const written = asItIs
      ? 'value' in node && node.value
      : writeText(node, children[place - 1], children[place + 1])
    return written ? [`${'  '.repeat(depth)}${JSON.stringify(written)}`] : []
  })
}

/**
 * Writes HTML as one line per element and text, so that two pieces can be compared.
 * Only white space that is never drawn, comments, and the order of attributes and of classes are evened out; ids,
 * roles, ARIA and text stay as they are.
 */
export function writeComparable(html: string): string {
  return writeChildren(parseFragment(html).childNodes, 0, false).join('\n')
}
