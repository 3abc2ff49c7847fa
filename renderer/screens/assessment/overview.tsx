import type { ReactNode } from 'react'
import { recordsOf } from '../../../shared/case/nouns.ts'
import { formatDate } from '../../../shared/dates/format-date.ts'
import { Details } from '../../components/content/details.tsx'
import { useOpenCase } from '../../forms/open-case.tsx'
import { ActionRow } from '../../forms/records/action-row.tsx'
import { Name } from '../../forms/records/names.tsx'
import { deriveActions } from '../../forms/records/record-card.tsx'
import { AddLink, LinkButton, RecordSection } from '../../forms/records/record-section.tsx'
import { SectionToDo } from '../../forms/section-to-do.tsx'
import { ActFirstList } from './act-first-list.tsx'
import { DomainList } from './domain-list.tsx'
import { Licensed } from './licensed/licensed.tsx'
import { findNextToRate, listSubjects } from './list-subjects.ts'
import { ProfileView } from './profile-view.tsx'
import type { WalkedCase } from './use-walk.ts'

/** The whole assessment at a glance: what to act on first, the profile, every factor with its state, licensed tools. */
export function Overview({ walked }: { readonly walked: WalkedCase }): ReactNode {
  const { file, linkTo } = useOpenCase()
  const { assessment, instrument, domains } = walked
  const next = findNextToRate(listSubjects(walked, file))
  const others = recordsOf(file, 'assessment').filter(({ id }) => id !== assessment.id)
  return (
    <>
      <h1 className="govuk-heading-l">Assessment</h1>
      <About walked={walked} />
      <SectionToDo section="assessment" />
      <ActFirstList domains={domains} />
      {next && (
        <LinkButton href={linkTo('assessment', 'factor', next.code)}>
          Go on rating: {next.name}
        </LinkButton>
      )}
      {instrument && <ProfileView walked={walked} />}
      {instrument && <DomainList walked={walked} />}
      <Licensed assessment={assessment} />
      <Details summary={others.length > 0 ? 'Earlier assessments' : 'Another assessment'}>
        {others.length > 0 ? (
          <RecordSection
            noun="assessment"
            room="assessment"
            title="Earlier assessments"
            records={others}
            whenEmpty="There is no other assessment."
            addLabel="Start another assessment"
          />
        ) : (
          <>
            <p className="govuk-body">
              A new assessment begins with nothing rated; this one stays as it is.
            </p>
            <AddLink noun="assessment" room="assessment">
              Start another assessment
            </AddLink>
          </>
        )}
      </Details>
    </>
  )
}

/** With what, from when, by whom; and what an instrument of our own is not. */
function About({ walked }: { readonly walked: WalkedCase }) {
  const openCase = useOpenCase()
  const { assessment, instrument } = walked
  const { startedOn, asAt, lead, coAssessor } = assessment.body
  return (
    <div className="app-about-assessment">
      <p className="govuk-body">
        {instrument ? `${instrument.name}, version ${instrument.version}. ` : 'A licensed tool. '}
        Started {formatDate(startedOn)}
        {asAt && `, ratings as at ${formatDate(asAt)}`}. Lead assessor: <Name id={lead} />
        {coAssessor && (
          <>
            , with <Name id={coAssessor} />
          </>
        )}
        .
      </p>
      <ActionRow
        actions={deriveActions(openCase, assessment, 'assessment')}
        about="this assessment"
      />
      {instrument && <p className="govuk-body-s app-empty">{instrument.caution}</p>}
    </div>
  )
}
