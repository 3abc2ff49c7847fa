import type { ReactNode } from 'react'
import type { SavedReport } from '../../../shared/contract/answers.ts'
import { NotificationBanner } from '../../components/messages/notification-banner.tsx'
import { WarningText } from '../../components/messages/warning-text.tsx'

/** What it takes: the paper just written. */
export interface SavedPaperProps {
  readonly saved: SavedReport
}

/** Says where the paper is, what is not as it should be with it, and, this one time, the code that opens it. */
export function SavedPaper({ saved }: SavedPaperProps): ReactNode {
  const { report, path, openCode, warning } = saved
  return (
    <NotificationBanner variant="success" title="The paper is made">
      <p className="govuk-notification-banner__heading">
        {report.pages === 1 ? '1 page' : `${report.pages} pages`}, version {report.version},{' '}
        {report.status}
      </p>
      <p className="govuk-body">
        Saved at <span className="app-path">{path}</span>
      </p>
      {warning !== undefined && <WarningText>{warning}</WarningText>}
      {!openCode && (
        <p className="govuk-body">It opens without a code. Send it only by a secure way.</p>
      )}
      {openCode && (
        <>
          <p className="govuk-body">
            The code that opens it: <strong className="app-code">{openCode}</strong>
          </p>
          <p className="govuk-body">
            It is shown this once, and goes when you leave this screen: write it down first. Tell it
            to each person by telephone or face to face, never in the message that carries the file.
          </p>
        </>
      )}
    </NotificationBanner>
  )
}
