import type { ReactNode } from 'react'
import { type CaseRecord, nouns, recordsOf } from '../../../shared/case/nouns.ts'
import { standingOptions } from '../../../shared/case/vocabularies.ts'
import { compareVagueDates } from '../../../shared/dates/compare-dates.ts'
import { formatDate, formatVagueDate } from '../../../shared/dates/format-date.ts'
import { type OpenCase, useOpenCase } from '../../forms/open-case.tsx'
import { WithNames } from '../../forms/records/names.tsx'
import { shorten } from '../../forms/records/record-card.tsx'
import { RecordSection } from '../../forms/records/record-section.tsx'
import { wordValue } from '../../forms/records/word-value.ts'
import type { ScreenProps } from '../../forms/screen-props.ts'
import { SectionToDo } from '../../forms/section-to-do.tsx'
import { upperFirst } from '../../forms/upper-first.ts'

/** Longer texts are cut in the list and stand in full where it is unfolded. */
const mostChars = 240

/** Evidence, each piece with its source and how far it can be leaned on; and opinions, kept apart. */
export function EvidenceScreen({ parts }: ScreenProps): ReactNode {
  const openCase = useOpenCase()
  const inOrder = recordsOf(openCase.file, 'evidence').toSorted((a, b) =>
    compareVagueDates(a.body.when, b.body.when),
  )
  return (
    <>
      <h1 className="govuk-heading-l">Evidence</h1>
      <SectionToDo section="evidence" />
      <RecordSection
        noun="evidence"
        room="evidence"
        title={inOrder.length > 1 ? `Evidence: ${inOrder.length} pieces` : 'Evidence'}
        about="What is known, from whom, and how far it can be leaned on. For and against stand side by side."
        records={inOrder}
        parts={parts}
        whenEmpty="Nothing has been entered. Add a piece of evidence, or sort one out of a note in Referral and intake."
        addLabel="Add evidence"
        line={(record) => lineEvidence(record, openCase)}
      />
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

/** Says of a piece of evidence when, what and from where, and how far it can be leaned on. */
function lineEvidence(record: CaseRecord<'evidence'>, openCase: OpenCase) {
  const { text, when, source, reliability } = record.body
  const standing = standingOptions.find((option) => option.value === record.standing)?.label
  const trust = wordValue(nouns.evidence.fields.reliability, reliability, openCase).toLowerCase()
  return {
    about: aboutText(text, openCase),
    without: ['when', 'source', 'reliability', ...(text.length > mostChars ? [] : ['text'])],
    children: (
      <>
        <strong>{upperFirst(formatVagueDate(when))}:</strong>{' '}
        {openCase.hideNames(shorten(text, mostChars))}
        <span className="app-record__aside">
          <WithNames words={source} />. {standing}. Reliability: {trust}
        </span>
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
