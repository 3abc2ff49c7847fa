import { type ReactNode, useId } from 'react'
import { type CaseFile, type CaseRecord, recordsOf } from '../../../../shared/case/nouns.ts'
import { formatDate } from '../../../../shared/dates/format-date.ts'
import { Details } from '../../../components/content/details.tsx'
import { useOpenCase } from '../../../forms/open-case.tsx'
import { ActionRow } from '../../../forms/records/action-row.tsx'
import { WithNames } from '../../../forms/records/names.tsx'
import { deriveActions, Lines } from '../../../forms/records/record-card.tsx'
import { AddLink, countRecords } from '../../../forms/records/record-section.tsx'
import { splitEvidence } from '../evidence/split-evidence.ts'
import { AddMark } from './add-mark.tsx'
import { MarkTable } from './mark-table.tsx'

/** What it takes: the assessment whose licensed records are shown. */
export interface LicensedProps {
  readonly assessment: CaseRecord<'assessment'>
}

/** Licensed tools: who made the record with which certificate, and its numbers under the assessor's own labels. */
export function Licensed({ assessment }: LicensedProps): ReactNode {
  const { file } = useOpenCase()
  const records = recordsOf(file, 'licensed_record').filter(
    ({ body }) => body.assessment === assessment.id,
  )
  const isUsed = assessment.body.use !== 'built_in'
  const add = (
    <AddLink noun="licensed_record" room="assessment" presets={{ assessment: assessment.id }}>
      Add a licensed-tool record
    </AddLink>
  )
  if (records.length === 0 && !isUsed)
    return (
      <Details summary="Licensed tools">
        <p className="govuk-body">
          Somebody certified in a licensed tool can record its numbers here, under their own labels.
          Nothing of the tool's wording comes with this app.
        </p>
        {add}
      </Details>
    )
  return (
    <section aria-labelledby="licensed">
      <h2 className="govuk-heading-m" id="licensed">
        Licensed tools
      </h2>
      {records.length === 0 && (
        <p className="govuk-body app-empty">
          No record has been entered yet. It says who made it and with which certificate; its
          numbers follow.
        </p>
      )}
      {records.map((record) => (
        <LicensedRecord key={record.id} record={record} />
      ))}
      {add}
    </section>
  )
}

function LicensedRecord({ record }: { readonly record: CaseRecord<'licensed_record'> }) {
  const openCase = useOpenCase()
  const id = useId()
  const { assessor, certificate, certifiedOn, completedOn, account } = record.body
  const marks = recordsOf(openCase.file, 'licensed_mark').filter(
    ({ body }) => body.record === record.id,
  )
  const title = openCase.nameOf(record.id)
  const facts = [
    `Made by ${openCase.nameOf(assessor)}`,
    `certificate ${certificate} of ${formatDate(certifiedOn)}`,
    ...(completedOn ? [`completed ${formatDate(completedOn)}`] : []),
  ]
  return (
    <section className="app-panel" aria-labelledby={id}>
      <h3 className="govuk-heading-s" id={id}>
        {title}
      </h3>
      <p className="govuk-body">
        <WithNames words={`${facts.join(', ')}.`} />
      </p>
      <ActionRow actions={deriveActions(openCase, record, 'assessment')} about={title} />
      {account && (
        <p className="govuk-body">
          <Lines words={openCase.hideNames(account)} />
        </p>
      )}
      {marks.length > 0 && <p className="govuk-body">{wordMarkProgress(openCase.file, marks)}</p>}
      {marks.length > 0 && <MarkTable marks={marks} caption={`Numbers of ${title}`} />}
      <AddMark record={record} last={marks.at(-1)} />
    </section>
  )
}

/** Says how far the numbers have come: how many rest on evidence, never what they are. */
export function wordMarkProgress(
  file: Pick<CaseFile, 'records'>,
  marks: readonly CaseRecord<'licensed_mark'>[],
): string {
  const linked = marks.filter(({ id }) => {
    const { supports, contradicts } = splitEvidence(file, id)
    return supports.length + contradicts.length > 0
  })
  const explained = marks.filter(({ body }) => body.account !== undefined)
  return `${countRecords('licensed_mark', marks.length)}: ${linked.length} with evidence linked, ${explained.length} with the assessor's own words.`
}
