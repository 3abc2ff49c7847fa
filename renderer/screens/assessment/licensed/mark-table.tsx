import type { ReactNode } from 'react'
import type { CaseRecord } from '../../../../shared/case/nouns.ts'
import { Table } from '../../../components/content/table.tsx'
import { ScrollArea } from '../../../components/page/scroll-area.tsx'
import { useOpenCase } from '../../../forms/open-case.tsx'
import { splitEvidence } from '../evidence/split-evidence.ts'

/** What the table takes: the numbers of one record in the order written, and how the table is named. */
export interface MarkTableProps {
  readonly marks: readonly CaseRecord<'licensed_mark'>[]
  readonly caption: string
}

/** The numbers of a licensed tool, each as a bar within its own maximum. Nothing is added up, and none is read as a level. */
export function MarkTable({ marks, caption }: MarkTableProps): ReactNode {
  const { file, linkTo, hideNames, remove } = useOpenCase()
  const hasAreas = marks.some(({ body }) => body.area !== undefined)
  return (
    <ScrollArea label={caption}>
      <Table
        className="app-table"
        caption={<span className="govuk-visually-hidden">{caption}</span>}
        head={[...(hasAreas ? ['Group'] : []), 'Label', 'Number', 'Evidence', 'Change']}
        rows={marks.map((mark) => {
          const { area, label, actFirst } = mark.body
          const { supports, contradicts } = splitEvidence(file, mark.id)
          const words = hideNames(label)
          return [
            ...(hasAreas ? [hideNames(area ?? '')] : []),
            {
              content: (
                <>
                  <a className="govuk-link" href={linkTo('assessment', 'factor', mark.id)}>
                    {words}
                  </a>
                  {actFirst === 'yes' && <strong className="app-mark__first">Act first</strong>}
                </>
              ),
            },
            { content: <MarkBar mark={mark} /> },
            `${supports.length + contradicts.length} linked`,
            {
              content: (
                <button type="button" className="app-link-button" onClick={() => void remove(mark)}>
                  Remove<span className="govuk-visually-hidden"> {words}</span>
                </button>
              ),
            },
          ]
        })}
      />
    </ScrollArea>
  )
}

/** A bar within the number's own maximum; an open, dashed one where the tool could not say. */
function MarkBar({ mark }: { readonly mark: CaseRecord<'licensed_mark'> }) {
  const { known, mark: value, maximum } = mark.body
  const isKnown = known === 'number' && value !== undefined
  const width = isKnown ? (100 * Math.min(value, maximum)) / maximum : 0
  return (
    <span className="app-mark">
      <svg className="app-mark__bar" viewBox="0 0 100 10" aria-hidden="true" focusable="false">
        <rect
          className={isKnown ? 'app-mark__whole' : 'app-mark__open'}
          x="0.5"
          y="0.5"
          width="99"
          height="9"
        />
        {isKnown && <rect className="app-mark__given" x="0" y="0" width={width} height="10" />}
      </svg>{' '}
      {isKnown ? `${value} out of ${maximum}` : `Not enough information (out of ${maximum})`}
    </span>
  )
}
