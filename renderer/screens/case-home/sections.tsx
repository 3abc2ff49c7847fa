import type { ReactNode } from 'react'
import {
  countSectionRecords,
  type SectionState,
  type SectionStatus,
} from '../../../shared/governance/case-status.ts'
import type { SectionCode } from '../../../shared/governance/status-item.ts'
import { Tag, type TagColour } from '../../components/content/tag.tsx'
import { TaskList, type TaskListItem } from '../../components/content/task-list.tsx'
import { type OpenCase, useOpenCase } from '../../forms/open-case.tsx'
import { roomOfSection } from '../../forms/section-to-do.tsx'

const colours: { readonly [S in SectionState]: TagColour | undefined } = {
  not_started: undefined,
  in_progress: 'teal',
  needs_review: 'orange',
  completed: 'green',
  cannot_start: 'grey',
}

/** Sections that belong together; one that is in neither does not compile. */
const groupOf: { readonly [S in SectionCode]: 'today' | 'weeks' } = {
  referral: 'today',
  child: 'today',
  people: 'today',
  chronology: 'today',
  voice: 'today',
  evidence: 'today',
  law: 'today',
  decide: 'today',
  briefing: 'today',
  preparation: 'weeks',
  sessions: 'weeks',
  assessment: 'weeks',
  formulation: 'weeks',
  plan: 'weeks',
  report: 'weeks',
}

const groups = [
  { group: 'today', title: 'Today and the referral' },
  { group: 'weeks', title: 'Weeks 1 to 8' },
] as const

/** How far each section has come, and the person's word that one is complete. */
export function Sections(): ReactNode {
  const openCase = useOpenCase()
  const { sections } = openCase.status()
  return groups.map(({ group, title }) => (
    <section key={group} aria-labelledby={`sections-${group}`}>
      <h2 className="govuk-heading-m" id={`sections-${group}`}>
        {title}
      </h2>
      <TaskList
        idPrefix={`sections-${group}`}
        items={sections
          .filter(({ section }) => groupOf[section] === group)
          .map((status) => toTask(status, openCase))}
      />
    </section>
  ))
}

function toTask(status: SectionStatus, { linkTo }: OpenCase): TaskListItem {
  const { section, label, state, words } = status
  const cannotStart = state === 'cannot_start'
  return {
    title: label,
    href: cannotStart ? undefined : linkTo(roomOfSection[section]),
    hint: <Hint status={status} />,
    cannotStartYet: cannotStart,
    status:
      state === 'completed' || cannotStart ? words : <Tag colour={colours[state]}>{words}</Tag>,
  }
}

function Hint({ status }: { readonly status: SectionStatus }) {
  const { because, open, confirmation, canConfirm, state } = status
  const words = because ?? (open > 0 ? `${open} still to do` : confirmation?.words)
  return (
    <>
      {words} {canConfirm && state !== 'completed' && <MarkAsComplete status={status} />}
    </>
  )
}

/** Keeps the person's word that a section is complete; any change in the section takes it back. */
function MarkAsComplete({ status: { section, label } }: { readonly status: SectionStatus }) {
  const { file, save, notify, today } = useOpenCase()
  const mark = async () => {
    const record = {
      noun: 'confirmation' as const,
      compartment: 'general' as const,
      standing: 'established' as const,
      body: { section, on: today, records: countSectionRecords(file, section) },
    }
    const reply = await save([record], undefined, `Marked as complete: ${label}.`)
    if (!reply.ok) notify({ words: `Not saved. ${reply.error.message}` })
  }
  return (
    <button type="button" className="app-link-button app-task-button" onClick={() => void mark()}>
      Mark as complete<span className="govuk-visually-hidden">: {label}</span>
    </button>
  )
}
