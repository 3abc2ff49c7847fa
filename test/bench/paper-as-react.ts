import {
  Document,
  Font,
  Link,
  Page,
  renderToBuffer,
  StyleSheet,
  Text,
  View,
} from '@react-pdf/renderer'
import { createElement, type ReactElement } from 'react'
import type { FontFiles } from '../../main/pdf/fonts.ts'
import {
  type Block,
  type ReportModel,
  type ReportSection,
  runsOf,
  type Words,
} from '../../shared/report/model.ts'

/** Registers our fonts with react-pdf, once for the process. */
export function registerFonts(fonts: FontFiles): void {
  Font.register({
    family: 'S',
    fonts: [
      { src: fonts.normal },
      { src: fonts.bold, fontWeight: 600 },
      { src: fonts.italics, fontStyle: 'italic' },
    ],
  })
  Font.registerHyphenationCallback((word) => [word])
}

/** Prints a paper with react-pdf, same words, sizes and fonts as ours. It has no structure tree to write. */
export async function paperByReact(model: ReportModel): Promise<Uint8Array> {
  const running = createElement(Text, {
    key: 'running',
    fixed: true,
    style: style.running,
    render: ({ pageNumber, totalPages }) => `page ${pageNumber} of ${totalPages}`,
  })
  const marking = createElement(Text, { key: 'marking', fixed: true }, model.marking)
  const sections = model.sections.map((section) => asSection(section))
  const page = createElement(Page, { size: 'A4', style: style.page }, marking, sections, running)
  return renderToBuffer(
    createElement(Document, { title: model.reference, language: 'en-GB' }, page),
  )
}

const style = StyleSheet.create({
  page: { fontFamily: 'S', fontSize: 9.7, lineHeight: 1.31, padding: 48 },
  running: { textAlign: 'right' },
  heading: { fontSize: 12, fontWeight: 600, marginTop: 8 },
  row: { flexDirection: 'row', marginBottom: 0.4 },
  cell: { padding: 2 },
  bold: { fontWeight: 600 },
  boxes: { flexDirection: 'row' },
  box: { flex: 1, padding: 4 },
  callout: { padding: 4 },
})

function asSection(section: ReportSection): ReactElement {
  const heading = createElement(Text, { style: style.heading }, section.heading)
  const below = (section.subsections ?? []).map(asSection)
  return createElement(View, { key: section.id }, heading, section.blocks.map(asBlock), below)
}

function asBlock(block: Block, key = 0): ReactElement {
  switch (block.kind) {
    case 'paragraph':
      return createElement(Text, { key }, asWords(block.words))
    case 'bulletList':
    case 'numberedList':
      return createElement(
        View,
        { key },
        block.items.map(({ words, nested }, index) =>
          createElement(
            View,
            { key: index },
            createElement(Text, {}, '• ', asWords(words)),
            nested && asBlock(nested),
          ),
        ),
      )
    case 'table':
      return createElement(
        View,
        { key },
        createElement(Text, { style: style.bold }, block.caption),
        asRow(
          block.columns.map(({ heading }) => heading),
          block.columns,
          -1,
        ),
        block.rows.map((row, index) => asRow(row, block.columns, index)),
      )
    case 'keyFacts':
      return createElement(
        View,
        { key },
        block.rows.map(({ term, words }, index) =>
          asRow([term, words], [{ weight: 2 }, { weight: 9 }], index),
        ),
      )
    case 'callout':
      return createElement(View, { key, style: style.callout }, block.body.map(asBlock))
    case 'boxes':
      return createElement(
        View,
        { key, style: style.boxes },
        block.boxes.map(({ title, body }) =>
          createElement(
            View,
            { key: title, style: style.box },
            createElement(Text, { style: style.bold }, title),
            body.map(asBlock),
          ),
        ),
      )
    case 'figure':
    case 'qr':
    case 'toc':
      return createElement(View, { key })
  }
}

function asRow(
  cells: readonly Words[],
  columns: readonly { readonly weight: number }[],
  index: number,
): ReactElement {
  return createElement(
    View,
    { key: index, style: style.row, wrap: false },
    cells.map((cell, column) =>
      createElement(
        View,
        { key: column, style: [style.cell, { flex: columns[column]?.weight ?? 1 }] },
        createElement(Text, {}, asWords(cell)),
      ),
    ),
  )
}

function asWords(words: Words): (ReactElement | string)[] {
  return runsOf(words).map(({ text, bold, href, toSection }, key) => {
    const src = href ?? (toSection && `#${toSection}`)
    if (src) return createElement(Link, { key, src }, text)
    return bold ? createElement(Text, { key, style: style.bold }, text) : text
  })
}
