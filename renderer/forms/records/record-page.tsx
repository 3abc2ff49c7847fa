import { type ReactNode, useEffect } from 'react'
import { findAssessment } from '../../../shared/assessment/find-assessment.ts'
import {
  type CaseRecord,
  findRecord,
  isNoun,
  nouns,
  recordsOf,
} from '../../../shared/case/nouns.ts'
import { BackLink } from '../../components/navigation/back-link.tsx'
import { DualPane } from '../../components/page/dual-pane.tsx'
import { type Room, useOpenCase } from '../open-case.tsx'
import type { Presets } from './form-values.ts'
import { findListPlace } from './list-place.ts'
import { readPresets } from './presets.ts'
import { RecordForm } from './record-form.tsx'

/** What a record's page takes: where it is in the address, and how to go back when it is saved. */
export interface RecordPageProps {
  readonly room: Room
  readonly noun: string
  /** `new`, or the id of a record. */
  readonly which: string
  readonly presets?: string
  readonly goTo: (href: string) => void
}

/** The page on which any record is entered or changed, with the words it came from beside the form. */
export function RecordPage({ room, noun, which, presets, goTo }: RecordPageProps): ReactNode {
  const openCase = useOpenCase()
  const back = findListPlace(openCase.caseId, room) ?? openCase.linkTo(room)
  const record = which === 'new' ? undefined : findRecord(openCase.file, which)
  if (!isNoun(noun) || (which !== 'new' && record?.noun !== noun)) {
    return (
      <>
        <h1 className="govuk-heading-l">This is no longer in the case</h1>
        <p className="govuk-body">It may have been removed. An undo brings it back.</p>
        <a className="govuk-link" href={back}>
          Go back
        </a>
      </>
    )
  }
  const values = readPresets(presets)
  const rated = findRatedFactor(openCase.file.records, record, noun === 'finding' ? values : {})
  if (rated) return <Elsewhere href={openCase.linkTo('assessment', 'factor', rated)} />
  const form = (
    <RecordForm
      key={`${noun}/${which}/${presets ?? ''}`}
      noun={noun}
      record={record}
      presets={values}
      cancelHref={back}
      onSaved={() => goTo(back)}
    />
  )
  const source = record && findSource(openCase.file.records, record)
  const one = nouns[noun].one
  return (
    <>
      <BackLink href={back}>Back</BackLink>
      <h1 className="govuk-heading-l">
        {record ? `Change this ${one}` : `Add ${/^[aeiou]/.test(one) ? 'an' : 'a'} ${one}`}
      </h1>
      {source ? (
        <DualPane
          sourceLabel="The words as they came"
          source={<p className="govuk-body app-lines">{openCase.hideNames(source)}</p>}
        >
          {form}
        </DualPane>
      ) : (
        form
      )}
    </>
  )
}

/** Finds the factor that is rated on a page of its own, with its evidence: of the assessment started last only. */
function findRatedFactor(
  records: readonly CaseRecord[],
  record: CaseRecord | undefined,
  presets: Presets,
): string | undefined {
  const assessment = findAssessment({ records })?.id
  if (record?.noun === 'finding')
    return record.body.assessment === assessment ? record.body.factor : undefined
  if (record?.noun === 'licensed_mark') {
    const of = findRecord({ records }, record.body.record)
    return of?.noun === 'licensed_record' && of.body.assessment === assessment
      ? record.id
      : undefined
  }
  return presets.assessment !== undefined && presets.assessment === assessment
    ? presets.factor
    : undefined
}

/** Goes on to another address, without a stop here on the way back. */
function Elsewhere({ href }: { readonly href: string }) {
  useEffect(() => window.location.replace(href), [href])
  return (
    <a className="govuk-link" href={href}>
      Go on
    </a>
  )
}

/** Finds the words a record came from: its note, or the row of the chronology it was imported from. */
function findSource(records: readonly CaseRecord[], record: CaseRecord): string | undefined {
  const { body } = record
  if ('importedRow' in body && body.importedRow) return body.importedRow
  if (!('note' in body) || !body.note) return undefined
  const id = body.note
  return recordsOf({ records }, 'source_note').find((note) => note.id === id)?.body.words
}
