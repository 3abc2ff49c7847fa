import type { ReactNode } from 'react'
import type {
  Block,
  BlockKind,
  BulletList,
  Figure,
  ListItem,
  NumberedList,
  TextBlock,
} from '../../../shared/report/model.ts'
import { Picture } from '../../components/content/picture.tsx'
import { SummaryList } from '../../components/content/summary-list.tsx'
import { Table } from '../../components/content/table.tsx'
import { Heading, type HeadingLevel } from '../../components/heading.tsx'
import { ScrollArea } from '../../components/page/scroll-area.tsx'
import { DrawWords } from './draw-words.tsx'

/** What drawing a block takes: the block, and the level a heading in it would have. */
export interface DrawBlockProps<B extends Block> {
  readonly block: B
  readonly level: HeadingLevel
}

type BlockOf<K extends BlockKind> = Extract<Block, { readonly kind: K }>

/** How each kind of block is drawn on screen; a new kind does not compile until it is here. */
export const drawBlock: {
  readonly [K in BlockKind]: (props: DrawBlockProps<BlockOf<K>>) => ReactNode
} = {
  paragraph: ({ block }) => (
    <p className={block.tone === 'note' ? 'govuk-body-s' : 'govuk-body'}>
      <DrawWords words={block.words} />
    </p>
  ),
  bulletList: ({ block }) => <DrawList list={block} />,
  numberedList: ({ block }) => <DrawList list={block} />,
  table: ({ block }) => (
    <ScrollArea label={block.caption}>
      <Table
        caption={
          block.captionHidden ? (
            <span className="govuk-visually-hidden">{block.caption}</span>
          ) : (
            block.caption
          )
        }
        captionSize="s"
        firstCellIsHeader
        head={block.columns.map((column) => ({ content: column.heading }))}
        rows={block.rows.map((row) =>
          row.map((words) => ({ content: <DrawWords words={words} /> })),
        )}
      />
    </ScrollArea>
  ),
  keyFacts: ({ block }) => (
    <SummaryList
      rows={block.rows.map((row) => ({ name: row.term, value: <DrawWords words={row.words} /> }))}
    />
  ),
  callout: ({ block, level }) => (
    <div className="app-paper__callout">
      <Heading level={level} className="govuk-heading-s">
        {block.heading}
      </Heading>
      <DrawTexts blocks={block.body} level={level} />
    </div>
  ),
  boxes: ({ block, level }) => (
    <div className="app-paper__boxes">
      {block.boxes.map((box) => (
        <div key={box.title} className="app-paper__box">
          <Heading level={level} className="govuk-heading-s">
            {box.title}
          </Heading>
          <DrawTexts blocks={box.body} level={level} />
        </div>
      ))}
    </div>
  ),
  figure: ({ block }) => <DrawFigure figure={block} />,
  // The code itself is for a phone and a sheet of paper; on screen its words say the same.
  qr: ({ block }) => <p className="govuk-body">{block.alt}</p>,
  // The paper's page numbers mean nothing on a screen.
  toc: () => null,
}

/** Draws one block by its kind. */
export function DrawBlock<B extends Block>(props: DrawBlockProps<B>): ReactNode {
  // The record holds, for each kind, what draws that very kind; the compiler cannot follow the lookup.
  const Kind = drawBlock[props.block.kind] as (props: DrawBlockProps<B>) => ReactNode
  return <Kind {...props} />
}

interface DrawTextsProps {
  readonly blocks: readonly TextBlock[]
  readonly level: HeadingLevel
}

function DrawTexts({ blocks, level }: DrawTextsProps) {
  return blocks.map((block, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a block is its place in the paper.
    <DrawBlock key={place} block={block} level={level} />
  ))
}

function DrawList({ list }: { readonly list: BulletList | NumberedList }): ReactNode {
  const items = list.items.map((item: ListItem, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: an entry is its place in the list.
    <li key={place}>
      <DrawWords words={item.words} />
      {item.nested && <DrawList list={item.nested} />}
    </li>
  ))
  return list.kind === 'numberedList' ? (
    <ol className="govuk-list govuk-list--number">{items}</ol>
  ) : (
    <ul className="govuk-list govuk-list--bullet">{items}</ul>
  )
}

/** A picture may be wider than a telephone: it scrolls by itself, and stays as sharp as it is drawn. */
function DrawFigure({ figure }: { readonly figure: Figure }) {
  return (
    <figure>
      <ScrollArea label={figure.caption ?? 'A picture'}>
        <Picture svg={figure.svg} alt={figure.alt} />
      </ScrollArea>
      {figure.caption && <figcaption className="govuk-body-s">{figure.caption}</figcaption>}
    </figure>
  )
}
