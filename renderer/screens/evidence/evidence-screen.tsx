import type { ReactNode } from 'react'
import { type CaseRecord, nouns, recordsOf } from '../../../shared/case/nouns.ts'
import { standingOptions } from '../../../shared/case/vocabularies.ts'
import { compareVagueDates } from '../../../shared/dates/compare-dates.ts'
import { formatDate, formatVagueDate } from '../../../shared/dates/format-date.ts'
import { type OpenCase, useOpenCase } from '../../forms/open-case.tsx'
import { recordsOnPage } from '../../forms/records/list-pages.tsx'
import { WithNames } from '../../forms/records/names.tsx'
import { shorten } from '../../forms/records/record-card.tsx'
import { RecordSection } from '../../forms/records/record-section.tsx'
import { wordValue } from '../../forms/records/word-value.ts'
import type { ScreenProps } from '../../forms/screen-props.ts'
import { SectionToDo } from '../../forms/section-to-do.tsx'
import { upperFirst } from '../../forms/upper-first.ts'
import { AttachPage } from './attach-page.tsx'
import { ChooseFilter, useFilterPlace } from './choose-filter.tsx'
import { FactorsOf } from './factors-of.tsx'
import { filterEvidence } from './filter-evidence.ts'

/** Longer texts are cut in the list and stand in full where it is unfolded. */
const mostChars = 240

/**
 * Evidence, each piece with its source, how far it can be leaned on and what it speaks to; and opinions, kept apart.
 * `evidence/factor/<code>` shows what speaks to one factor; `evidence/attach/<id>` the documents of one piece.
 */
export function EvidenceScreen({ parts, goTo }: ScreenProps): ReactNode {
  if (parts[0] === 'attach') return <AttachPage evidenceId={parts[1]} />
  return <AllEvidence parts={parts} goTo={goTo} />
}

function AllEvidence({ parts, goTo }: ScreenProps) {
  const openCase = useOpenCase()
  const wanted = parts[0] === 'factor' ? parts[1] : undefined
  const inOrder = recordsOf(openCase.file, 'evidence').toSorted((a, b) =>
    compareVagueDates(a.body.when, b.body.when),
  )
  const narrowed = filterEvidence(inOrder, wanted)
  const documents = Map.groupBy(recordsOf(openCase.file, 'attachment'), ({ body }) => body.evidence)
  useFilterPlace(wanted)
  return (
    <>
      <h1 className="govuk-heading-l">Evidence</h1>
      <SectionToDo section="evidence" />
      <ChooseFilter evidence={inOrder} wanted={wanted} goTo={goTo} />
      <RecordSection
        key={wanted ?? ''}
        noun="evidence"
        room="evidence"
        title={narrowed.length > 1 ? `Evidence: ${narrowed.length} pieces` : 'Evidence'}
        about="What is known, from whom, and how far it can be leaned on. For and against stand side by side."
        records={wanted === undefined ? inOrder : narrowed.slice(0, recordsOnPage)}
        parts={wanted === undefined ? parts : undefined}
        whenEmpty={
          wanted === undefined
            ? 'Nothing has been entered. Add a piece of evidence, or sort one out of a note in Referral and intake.'
            : 'Nothing speaks to this factor.'
        }
        addLabel="Add evidence"
        line={(record) => lineEvidence(record, openCase, documents.get(record.id)?.length ?? 0)}
      />
      {wanted !== undefined && narrowed.length > recordsOnPage && (
        <p className="govuk-body">
          Showing the first {recordsOnPage} of {narrowed.length}.
        </p>
      )}
      <RecordSection
        noun="opinion"
        room="evidence"
        parts={parts}
        title="Opinions"
        about="What somebody makes of it, in their own words and kept apart from what happened."
        whenEmpty="No opinion has been entered."
        addLabel="Add an opinion"
        line={(record) => lineOpinion(record, openCase)}
      />
    </>
  )
}

/** Says of a piece of evidence when, what and from where, how far it can be leaned on, and what it speaks to. */
function lineEvidence(record: CaseRecord<'evidence'>, openCase: OpenCase, documents: number) {
  const { text, when, source, reliability } = record.body
  const standing = standingOptions.find((option) => option.value === record.standing)?.label
  const trust = wordValue(nouns.evidence.fields.reliability, reliability, openCase).toLowerCase()
  return {
    about: aboutText(text, openCase),
    without: [
      'when',
      'source',
      'reliability',
      'supports',
      'contradicts',
      ...(text.length > mostChars ? [] : ['text']),
    ],
    children: (
      <>
        <strong>{upperFirst(formatVagueDate(when))}:</strong>{' '}
        {openCase.hideNames(shorten(text, mostChars))}
        <span className="app-record__aside">
          <WithNames words={source} />. {standing}. Reliability: {trust}
        </span>
        <FactorsOf record={record}>
          <a className="govuk-link" href={openCase.linkTo('evidence', 'attach', record.id)}>
            {documents === 0 ? 'Attach a document' : `Documents: ${documents}`}
            <span className="govuk-visually-hidden"> ({aboutText(text, openCase)})</span>
          </a>
        </FactorsOf>
      </>
    ),
  }
}

function lineOpinion(record: CaseRecord<'opinion'>, openCase: OpenCase) {
  const { text, source, on, whose } = record.body
  const by = whose === undefined ? source : `${openCase.nameOf(whose)} (${source})`
  return {
    about: aboutText(text, openCase),
    without: ['whose', 'source', 'on', ...(text.length > mostChars ? [] : ['text'])],
    children: (
      <>
        {openCase.hideNames(shorten(text, mostChars))}
        <span className="app-record__aside">
          <WithNames words={by} />
          {on && `, ${formatDate(on)}`}
        </span>
      </>
    ),
  }
}

function aboutText(text: string, { hideNames }: OpenCase): string {
  return hideNames(shorten(text, 80))
}
