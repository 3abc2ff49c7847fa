import { type FormEvent, type ReactNode, useState } from 'react'
import type { PrintedReport, SavedReport } from '../../../shared/contract/answers.ts'
import { formatInstant } from '../../../shared/dates/format-date.ts'
import { paperKindCodes, paperKinds } from '../../../shared/report/paper-kinds.ts'
import { invoke } from '../../bridge/invoke.ts'
import { Details } from '../../components/content/details.tsx'
import { Button } from '../../components/controls/button.tsx'
import { useOpenCase } from '../../forms/open-case.tsx'
import { parseRecordId } from '../../forms/parse-record-id.ts'
import { PathField } from '../../forms/path-field.tsx'
import { useProblems } from '../../forms/use-problems.tsx'
import { suggestFileName } from './paper-order.ts'
import { SavedPaper } from './saved-paper.tsx'

/** Every paper made so far, and the way to save a final one again exactly as it was. */
export function MadeReports(): ReactNode {
  const { reports } = useOpenCase()
  if (reports.length === 0) return null
  return (
    <Details summary={`Papers made so far: ${reports.length}`}>
      <ul className="govuk-list app-rows">
        {reports.map((report) => (
          <li key={report.id}>
            <strong>
              {labelOf(report)}, version {report.version}, {report.status}
            </strong>
            , {formatInstant(report.madeAt)},{' '}
            {report.pages === 1 ? '1 page' : `${report.pages} pages`}
            {report.recipients.length > 0 && <>. For {report.recipients.join('; ')}</>}
            {report.kept && <SaveAgain report={report} />}
          </li>
        ))}
      </ul>
    </Details>
  )
}

function kindOf({ kind }: PrintedReport) {
  return paperKindCodes.find((code) => code === kind)
}

function labelOf(report: PrintedReport): string {
  const kind = kindOf(report)
  return kind === undefined ? 'Paper' : paperKinds[kind].label
}

function inside(label: string): string {
  return `the ${label.charAt(0).toLowerCase()}${label.slice(1)}`
}

function SaveAgain({ report }: { readonly report: PrintedReport }) {
  const { caseId, file } = useOpenCase()
  const [path, setPath] = useState('')
  const [saved, setSaved] = useState<SavedReport>()
  const problems = useProblems()
  const id = `again-${report.id}`
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (path.trim() === '')
      return void problems.show([{ field: id, message: 'Enter where to save the paper' }])
    const reportId = parseRecordId(report.id)
    const reply = await invoke('reports.saveAgain', { caseId, reportId, path })
    if (problems.showRefusal(reply, id) && reply.ok) setSaved(reply.value)
  }
  return (
    <Details summary={`Save version ${report.version} of ${inside(labelOf(report))} again`}>
      {saved && <SavedPaper saved={saved} />}
      <form onSubmit={submit} noValidate>
        {problems.summary}
        <PathField
          id={id}
          label="Save as"
          hint="The same paper, byte for byte"
          error={problems.of(id)}
          value={path}
          onChange={setPath}
          dialog="dialogs.chooseSavePath"
          suggestedName={suggestFileName(
            file.reference,
            kindOf(report) ?? 'strategy_briefing',
            report.version,
          )}
        />
        <Button variant="secondary">Save again</Button>
      </form>
    </Details>
  )
}
