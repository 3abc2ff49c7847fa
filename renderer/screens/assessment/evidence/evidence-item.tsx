import { memo, type ReactNode } from 'react'
import { isContested } from '../../../../shared/assessment/weigh-evidence.ts'
import { nouns } from '../../../../shared/case/nouns.ts'
import { standingOptions } from '../../../../shared/case/vocabularies.ts'
import { formatVagueDate } from '../../../../shared/dates/format-date.ts'
import { Details } from '../../../components/content/details.tsx'
import { useOpenCase } from '../../../forms/open-case.tsx'
import { WithNames } from '../../../forms/records/names.tsx'
import { shorten } from '../../../forms/records/record-card.tsx'
import { wordValue } from '../../../forms/records/word-value.ts'
import { upperFirst } from '../../../forms/upper-first.ts'
import type { Piece, Way } from './split-evidence.ts'

/** Longer texts are cut in the list, and stand in full where it is unfolded. */
const mostChars = 200

/** Where a piece stands now: linked one way or the other, or not at all. */
export type Standing = Way | 'others'

/** What a piece of evidence takes: where it stands, and how it is linked another way. It must never change by itself. */
export interface EvidenceItemProps {
  readonly piece: Piece
  readonly group: Standing
  readonly onLink: (piece: Piece, way: Way | undefined) => void
}

/** What can be done with a piece, by where it stands, with the key that does it. */
const ways: { readonly [S in Standing]: readonly WayButton[] } = {
  others: [
    { way: 'supports', keys: '+', label: 'Adds to it' },
    { way: 'contradicts', keys: '−', label: 'Lessens it' },
  ],
  supports: [
    { way: 'contradicts', keys: '−', label: 'Lessens it instead' },
    { way: undefined, keys: 'Del', label: 'Unlink' },
  ],
  contradicts: [
    { way: 'supports', keys: '+', label: 'Adds to it instead' },
    { way: undefined, keys: 'Del', label: 'Unlink' },
  ],
}

interface WayButton {
  readonly way: Way | undefined
  readonly keys: string
  readonly label: string
}

/**
 * One piece of evidence with its source, date, standing and reliability, and a button for each way it can speak to the
 * factor. It is drawn anew only when the case changes: a list of 200 stays still while a person types.
 */
export const EvidenceItem = memo(function EvidenceItem(props: EvidenceItemProps): ReactNode {
  const { piece, group, onLink } = props
  const openCase = useOpenCase()
  const { text, when, source, reliability, heardThrough } = piece.body
  const standing = standingOptions.find((option) => option.value === piece.standing)?.label
  const trust = wordValue(nouns.evidence.fields.reliability, reliability, openCase).toLowerCase()
  const short = openCase.hideNames(shorten(text, mostChars))
  return (
    <li className="app-piece" data-piece={piece.id} data-group={group}>
      <p className="app-piece__words">
        <strong>{upperFirst(formatVagueDate(when))}:</strong> <WithNames words={short} />
        <span className="app-record__aside">
          <WithNames words={source} />
          {heardThrough && (
            <>
              , through <WithNames words={heardThrough} />
            </>
          )}
          .{' '}
          {isContested(piece.standing) ? (
            <strong className="app-piece__contested">{standing}</strong>
          ) : (
            standing
          )}
          . Reliability: {trust}
        </span>
      </p>
      {text.length > mostChars && (
        <Details summary="All of it" className="app-record__more">
          <span className="app-lines">
            <WithNames words={text} />
          </span>
        </Details>
      )}
      <div className="app-piece__ways">
        {ways[group].map(({ way, keys, label }) => (
          <button
            key={label}
            type="button"
            className="app-key-button"
            onClick={() => onLink(piece, way)}
          >
            <span className="app-piece__key" aria-hidden="true">
              {keys}
            </span>{' '}
            {label}
            <span className="govuk-visually-hidden">: {shorten(short, 60)}</span>
          </button>
        ))}
      </div>
    </li>
  )
})
