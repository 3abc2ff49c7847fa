import { type ReactNode, useEffect, useState } from 'react'
import type { VaultStatus } from '../../shared/contract/answers.ts'
import { PageLayout } from '../components/page/page-layout.tsx'
import { CasesScreen } from '../screens/cases/cases-screen.tsx'
import { PractitionerScreen } from '../screens/practitioner/practitioner-screen.tsx'
import { CaseFrame } from './case/case-frame.tsx'
import type { ReadClock } from './clock.ts'
import { ErrorBoundary } from './error-boundary.tsx'
import { rememberPlace } from './place.ts'
import { IdleWarning } from './privacy/idle-warning.tsx'
import { useActivityPings } from './privacy/use-activity-pings.ts'
import { readAddress } from './read-address.ts'
import { usePageFocus } from './use-page-focus.ts'

/** What the unlocked part of the app takes: the vault's status, the address, and how to go elsewhere. */
export interface UnlockedProps {
  readonly status: VaultStatus
  readonly readClock: ReadClock
  readonly address: string
  readonly goTo: (href: string) => void
  readonly onPractitionerSaved: () => void
}

/** Everything behind the lock: the list of cases, one case, and who uses this vault. */
export function Unlocked(props: UnlockedProps): ReactNode {
  const { status, readClock, address, goTo } = props
  const [showsInitials, setShowsInitials] = useState(false)
  useActivityPings()
  useEffect(() => {
    if (address !== '') rememberPlace()
  }, [address])
  const place = readAddress(address)
  return (
    <>
      <IdleWarning rememberPlace={rememberPlace} />
      {status.practitioner && place.caseId !== undefined ? (
        <CaseFrame
          key={place.caseId}
          {...place}
          caseId={place.caseId}
          address={address}
          readClock={readClock}
          documentsFolder={status.documentsFolder}
          showsInitials={showsInitials}
          onShowsInitialsChange={setShowsInitials}
          goTo={goTo}
        />
      ) : (
        <Outside {...props} />
      )}
    </>
  )
}

/** The screens that belong to no case. Who uses the vault is asked before anything else. */
function Outside({ status, address, goTo, onPractitionerSaved }: UnlockedProps) {
  const isAboutMe = address === '/me' || !status.practitioner
  usePageFocus(address, `${isAboutMe ? 'Who I am' : 'Cases'} - Throughline`)
  return (
    <PageLayout>
      <ErrorBoundary address={address}>
        {isAboutMe ? (
          <PractitionerScreen
            practitioner={status.practitioner}
            onSaved={() => {
              onPractitionerSaved()
              goTo('#/')
            }}
          />
        ) : (
          <CasesScreen goTo={goTo} />
        )}
      </ErrorBoundary>
    </PageLayout>
  )
}
