import type { ReactNode } from 'react'
import { formatDate } from '../../../shared/dates/format-date.ts'
import { findLatestReferral } from '../../../shared/governance/clocks.ts'
import { type BriefingView, briefingViews } from '../../../shared/report/briefing-moment.ts'
import { type PaperKindCode, paperKinds } from '../../../shared/report/paper-kinds.ts'
import { findMeeting } from '../../../shared/report/paper-moment.ts'
import { Radios } from '../../components/controls/radios.tsx'
import { useOpenCase } from '../../forms/open-case.tsx'

/** What it takes: what the paper looks at, and how that changes. */
export interface ViewChoiceProps {
  readonly kind: PaperKindCode
  readonly view: BriefingView
  readonly onChange: (view: BriefingView) => void
}

/** Asks, once the meeting is past, whether the paper is as things stood that day or as they stand now. */
export function ViewChoice({ kind, view, onChange }: ViewChoiceProps): ReactNode {
  const { file, today } = useOpenCase()
  const isDiscussion = paperKinds[kind].meeting === undefined
  const on = isDiscussion
    ? findLatestReferral(file)?.discussionOn
    : findMeeting(file, kind)?.body.on
  if (on === undefined || on >= today) return null
  return (
    <Radios
      name="print-view"
      legend="As at when"
      value={view}
      onChange={({ target }) => {
        const chosen = briefingViews.find((one) => one === target.value)
        if (chosen) onChange(chosen)
      }}
      items={[
        {
          value: 'discussion',
          label: `The day of the ${isDiscussion ? 'discussion' : 'meeting'}, ${formatDate(on)}`,
          hint: 'What was learnt afterwards is left out',
        },
        { value: 'now', label: 'Now', hint: 'With everything that has been entered since' },
      ]}
    />
  )
}
