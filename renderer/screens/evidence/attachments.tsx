import { type FormEvent, type ReactNode, useState } from 'react'
import { type CaseRecord, nouns, recordsOf } from '../../../shared/case/nouns.ts'
import { invoke } from '../../bridge/invoke.ts'
import { Details } from '../../components/content/details.tsx'
import { Button } from '../../components/controls/button.tsx'
import { useOpenCase } from '../../forms/open-case.tsx'
import { PathField } from '../../forms/path-field.tsx'
import { useProblems } from '../../forms/use-problems.tsx'
import { wordSize } from './word-size.ts'

const formats = nouns.attachment.fields.format.options

/** What it takes: the evidence whose documents are shown. */
export interface AttachmentsProps {
  readonly evidenceId: string
}

/** The documents kept with one piece of evidence, each with its size and ways to take a copy and to remove it. */
export function Attachments({ evidenceId }: AttachmentsProps): ReactNode {
  const { file } = useOpenCase()
  const attached = recordsOf(file, 'attachment').filter(({ body }) => body.evidence === evidenceId)
  if (attached.length === 0)
    return <p className="govuk-body app-empty">No document is kept with it yet.</p>
  return (
    <ul className="app-records" aria-label="Documents">
      {attached.map((record) => (
        <Attachment key={record.id} record={record} />
      ))}
    </ul>
  )
}

function Attachment({ record }: { readonly record: CaseRecord<'attachment'> }) {
  const { remove, hideNames } = useOpenCase()
  const { name, format, bytes } = record.body
  const label = formats.find(({ value }) => value === format)?.label
  return (
    <li className="app-record">
      <div className="app-record__words">
        <span className="app-path">{hideNames(name)}</span>
        <span className="app-record__aside">
          {label}, {wordSize(bytes)}
        </span>
        <SaveCopy record={record} />
      </div>
      <button type="button" className="app-link-button" onClick={() => void remove(record)}>
        Remove<span className="govuk-visually-hidden"> ({hideNames(name)})</span>
      </button>
    </li>
  )
}

/** Writes a copy outside the vault, after saying that it is not encrypted. */
function SaveCopy({ record }: { readonly record: CaseRecord<'attachment'> }) {
  const { caseId, notify, hideNames } = useOpenCase()
  const [path, setPath] = useState('')
  const problems = useProblems()
  const id = `copy-${record.id}`
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (path.trim() === '')
      return void problems.show([{ field: id, message: 'Enter where to save the copy' }])
    const reply = await invoke('attachments.saveCopy', { caseId, recordId: record.id, path })
    if (problems.showRefusal(reply, id) && reply.ok)
      notify({ words: `A copy was saved: ${reply.value.path}` })
  }
  return (
    <Details
      summary={
        <>
          Save a copy
          <span className="govuk-visually-hidden"> of {hideNames(record.body.name)}</span>
        </>
      }
    >
      <form onSubmit={submit} noValidate>
        {problems.summary}
        <PathField
          id={id}
          label="Save as"
          hint="The copy is not encrypted. Keep it no longer than you need it."
          error={problems.of(id)}
          value={path}
          onChange={setPath}
          dialog="dialogs.chooseSavePath"
          suggestedName={`document.${record.body.format}`}
        />
        <Button variant="secondary">Save a copy</Button>
      </form>
    </Details>
  )
}
