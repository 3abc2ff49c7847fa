import type { ReactNode } from 'react'
import { InsetText } from '../../../components/messages/inset-text.tsx'
import { useTyped } from '../../../forms/fields/use-typed.ts'
import { useOpenCase } from '../../../forms/open-case.tsx'

/** What to do today, once somebody says that somebody may not be safe; nothing before. */
export function SameDayStep(): ReactNode {
  const { linkTo } = useOpenCase()
  const answer = useTyped('immediateSafety')
  return (
    <div role="status">
      {answer === 'yes' && (
        <InsetText>
          <p className="govuk-body">
            <strong>Today, before anything else:</strong> say who keeps whom safe tonight, and tell
            your manager. If somebody is in danger now, call 999. What is typed here is kept.
          </p>
          <a className="govuk-link" href={linkTo('decide')}>
            Arrange tonight
          </a>
        </InsetText>
      )}
    </div>
  )
}
