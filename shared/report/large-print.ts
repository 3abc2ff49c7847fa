import {
  type Block,
  type ListItem,
  type ReportModel,
  type ReportSection,
  type Run,
  runsOf,
  type Table,
  type TextBlock,
  type Words,
} from './model.ts'
import { bold } from './wording.ts'

/** A table with more columns than this is read as a list of its rows: narrow columns of large words cannot be read. */
const mostColumns = 2

/**
 * Sets a paper for large print: one column only. Boxes follow each other, facts and wide tables become lists in which
 * every value keeps its name. Nothing is left out.
 */
export function toLargePrint(model: ReportModel): ReportModel {
  return { ...model, largePrint: true, sections: model.sections.map(widenSection) }
}

function widenSection(section: ReportSection): ReportSection {
  const { blocks, subsections } = section
  return {
    ...section,
    blocks: blocks.flatMap(widenBlock),
    ...(subsections === undefined ? {} : { subsections: subsections.map(widenSection) }),
  }
}

function widenBlock(block: Block): readonly Block[] {
  switch (block.kind) {
    case 'boxes':
      return block.boxes.flatMap(({ title, body }): readonly TextBlock[] => [
        { kind: 'paragraph', words: [bold(title)] },
        ...body,
      ])
    case 'keyFacts':
      return block.rows.map(({ term, words }) => ({
        kind: 'paragraph',
        words: [bold(`${term}: `), ...runsOf(words)],
      }))
    case 'table':
      return block.columns.length > mostColumns && block.rows.length > 0 ? listRows(block) : [block]
    default:
      return [block]
  }
}

function listRows({ caption, captionHidden, columns, rows }: Table): readonly Block[] {
  const items = rows.map(([first = '', ...rest]): ListItem => {
    const cells = rest.flatMap((words, index): readonly Words[] =>
      isEmpty(words) ? [] : [[bold(`${columns[index + 1]?.heading ?? ''}: `), ...runsOf(words)]],
    )
    return {
      words: runsOf(first).map((run): Run => ({ ...run, bold: true })),
      ...(cells.length === 0
        ? {}
        : { nested: { kind: 'bulletList', items: cells.map((words) => ({ words })) } }),
    }
  })
  // A caption that is hidden says what the heading above it says.
  const list: Block = { kind: 'bulletList', items }
  return captionHidden === true ? [list] : [{ kind: 'paragraph', words: [bold(caption)] }, list]
}

function isEmpty(words: Words): boolean {
  return runsOf(words).every(({ text }) => text.trim() === '')
}
