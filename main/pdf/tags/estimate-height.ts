import type { MeasuredNode } from 'pdfmake/js/LayoutBuilder.js'

/**
 * Gives at least the height that a measured node will take in a column, in points: texts, lists, stacks and pictures, with
 * their margins. Tables inside count row by row. Lines are filled greedily, without the spaces that may hang over the edge.
 */
export function estimateHeight(node: MeasuredNode, width: number): number {
  const [left, top, right, bottom] = node._margin ?? [0, 0, 0, 0]
  return top + contentHeight(node, width - left - right) + bottom
}

function contentHeight(node: MeasuredNode, width: number): number {
  if (node._inlines) return linesHeight(node._inlines, width)
  if (node.stack) return sum(node.stack, width)
  const items = node.ul ?? node.ol
  if (items) return sum(items, width - (node._gapSize?.width ?? 0))
  if (node.columns) {
    const widths = node.columns.map((column) =>
      typeof column.width === 'number' ? column.width : width,
    )
    return Math.max(
      ...node.columns.map((column, index) => estimateHeight(column, widths[index] ?? width)),
    )
  }
  if (node.table) {
    let height = 0
    for (const index of node.table.body.keys()) height += estimateRowHeight(node, index)
    return height
  }
  return node._height ?? node._minHeight ?? 0
}

/** Gives at least the height of one row of a table whose column widths are numbers, with its padding, in points. */
export function estimateRowHeight(node: MeasuredNode, row: number): number {
  let height = 0
  for (const [column, cell] of (node.table?.body[row] ?? []).entries()) {
    const width = node.table?.widths[column]?.width
    if (typeof width === 'number') height = Math.max(height, estimateHeight(cell, width))
  }
  const layout = node._layout
  return height + (layout ? layout.paddingTop(row, node) + layout.paddingBottom(row, node) + 2 : 0)
}

function sum(nodes: readonly MeasuredNode[], width: number): number {
  return nodes.reduce((height, node) => height + estimateHeight(node, width), 0)
}

function linesHeight(inlines: NonNullable<MeasuredNode['_inlines']>, width: number): number {
  let lines = 0
  let left = 0
  let tallest = 0
  for (const inline of inlines) {
    if (inline.width > left) {
      // A word longer than the line is cut by pdfmake wherever the line ends.
      const needed = Math.max(1, Math.ceil(inline.width / width))
      lines += needed
      left = needed * width - inline.width
    } else left -= inline.width
    if (inline.lineEnd) left = 0
    tallest = Math.max(tallest, inline.height)
  }
  return lines * tallest
}
