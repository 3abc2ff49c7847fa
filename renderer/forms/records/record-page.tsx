import { type ReactNode, useEffect } from 'react'
import { findAssessment } from '../../../shared/assessment/find-assessment.ts'
import {
  type CaseRecord,
  findRecord,
  isNoun,
  type Noun,
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
  const own = findOwnPage(openCase.file.records, noun, record, values)
  if (own) return <Elsewhere href={openCase.linkTo(...own)} />
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

/**
 * Finds the page of its own that a record of the assessment started last is written on, as address parts: a finding and a
 * number of a licensed tool beside their evidence, the formulation on its canvas. Undefined: this page is the one.
 */
function findOwnPage(
  records: readonly CaseRecord[],
  noun: Noun,
  record: CaseRecord | undefined,
  presets: Presets,
): readonly [Room, ...string[]] | undefined {
  const isCurrent = (id: string | undefined) =>
    id !== undefined && id === findAssessment({ records })?.id
  if (noun === 'finding') {
    const { assessment, factor } = record?.noun === 'finding' ? record.body : presets
    return factor !== undefined && isCurrent(assessment)
      ? ['assessment', 'factor', factor]
      : undefined
  }
  if (noun === 'formulation') {
    const { assessment } = record?.noun === 'formulation' ? record.body : presets
    return isCurrent(assessment) ? ['formulation', 'canvas'] : undefined
  }
  if (record?.noun !== 'licensed_mark') return undefined
  const of = findRecord({ records }, record.body.record)
  return of?.noun === 'licensed_record' && isCurrent(of.body.assessment)
    ? ['assessment', 'factor', record.id]
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
