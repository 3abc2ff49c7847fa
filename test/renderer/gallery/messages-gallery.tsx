import { useState } from 'react'
import { Button, ButtonLink } from '../../../renderer/components/controls/button.tsx'
import { Alert } from '../../../renderer/components/messages/alert.tsx'
import { ErrorSummary } from '../../../renderer/components/messages/error-summary.tsx'
import { InsetText } from '../../../renderer/components/messages/inset-text.tsx'
import { InterruptionCard } from '../../../renderer/components/messages/interruption-card.tsx'
import { NotificationBanner } from '../../../renderer/components/messages/notification-banner.tsx'
import { Panel } from '../../../renderer/components/messages/panel.tsx'
import { SaveStatus } from '../../../renderer/components/messages/save-status.tsx'
import { WarningText } from '../../../renderer/components/messages/warning-text.tsx'

/** Everything the app can say. */
export function MessagesGallery() {
  const [isDismissed, setIsDismissed] = useState(false)
  return (
    <section aria-labelledby="messages">
      <h2 className="govuk-heading-m" id="messages">
        Messages
      </h2>
      <ErrorSummary
        errors={[
          { message: 'Enter the date of the meeting', href: '#meeting-day' },
          { message: 'Choose who was told', href: '#told' },
          { message: 'Enter a reference', href: '#reference-wrong' },
        ]}
      />
      <SaveStatus state={{ kind: 'saved', atText: '2:32pm' }} />
      <SaveStatus state={{ kind: 'saving' }} />
      <SaveStatus
        state={{ kind: 'not_saved', whatToDo: 'Free some space on this computer, then try again.' }}
      />
      <NotificationBanner titleId="important">
        <p className="govuk-notification-banner__heading">
          The strategy discussion is tomorrow.{' '}
          <a className="govuk-notification-banner__link" href="#/briefing">
            See the briefing
          </a>
        </p>
      </NotificationBanner>
      <NotificationBanner titleId="success" variant="success" disableAutoFocus>
        The referral is in the case
      </NotificationBanner>
      {!isDismissed && (
        <Alert title="One row could not be read" onDismiss={() => setIsDismissed(true)}>
          <p className="govuk-body">Row 14 has no date. It is kept and shown below.</p>
        </Alert>
      )}
      <Alert variant="success" title="26 events imported" />
      <Alert variant="warning" title="Two answers are likely duplicates" />
      <Alert variant="error" title="The briefing cannot be made">
        <p className="govuk-body">Enter who is asked to decide, then try again.</p>
      </Alert>
      <WarningText>Once lifted, a constraint cannot be put back without a new reason.</WarningText>
      <InsetText>He said it “felt like a game nobody had the rules to”.</InsetText>
      <Panel title="Briefing saved" headingLevel={3}>
        2 sides, reference <strong>TL-0001-B1</strong>
      </Panel>
      <InterruptionCard
        title="An open constraint covers this"
        headingLevel={3}
        actions={
          <>
            <Button variant="inverse" type="button">
              Record it as said unprompted
            </Button>
            <ButtonLink variant="inverse" href="#/1">
              Leave it out
            </ButtonLink>
            <a className="govuk-link govuk-link--inverse" href="#/1/3">
              Read the constraint
            </a>
          </>
        }
      >
        <p className="govuk-body">The police have asked that no one question the child.</p>
      </InterruptionCard>
    </section>
  )
}
