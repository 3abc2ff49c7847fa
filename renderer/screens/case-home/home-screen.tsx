import type { ReactNode } from 'react'
import { recordsOf } from '../../../shared/case/nouns.ts'
import { priorityFlagOptions } from '../../../shared/case/vocabularies.ts'
import { formatDate } from '../../../shared/dates/format-date.ts'
import { Tag } from '../../components/content/tag.tsx'
import { InsetText } from '../../components/messages/inset-text.tsx'
import { useOpenCase } from '../../forms/open-case.tsx'
import { Name } from '../../forms/records/names.tsx'
import { formatPresets } from '../../forms/records/presets.ts'
import { CaseClocks } from './case-clocks.tsx'
import { GoOn } from './go-on.tsx'
import { PracticeNote } from './practice-note.tsx'
import { RecentChanges } from './recent-changes.tsx'
import { Sections } from './sections.tsx'
import { StatusLists } from './status-lists.tsx'

/** The case at a glance: what is due, missing and unanswered, and how far each section has come. */
export function HomeScreen(): ReactNode {
  const { file } = useOpenCase()
  return (
    <>
      <h1 className="govuk-heading-l">Case {file.reference}</h1>
      <PracticeNote />
      {file.records.length === 0 && <WhereToBegin />}
      <PriorityFlags />
      <GoOn />
      <CaseClocks />
      <Sections />
      <StatusLists />
      <RecentChanges />
    </>
  )
}

/** The quickest way into an empty case. */
function WhereToBegin() {
  const { linkTo } = useOpenCase()
  return (
    <InsetText>
      <p className="govuk-body">
        Nothing has been entered yet. Two ways to begin, in either order:
      </p>
      <ul className="govuk-list govuk-list--bullet">
        <li>
          <a className="govuk-link" href={linkTo('people', 'person', 'new', firstChild)}>
            Enter the child
          </a>
          , so that the words of a note can be given to somebody
        </li>
        <li>
          <a className="govuk-link" href={linkTo('intake', 'paste')}>
            Paste the referral as it came
          </a>{' '}
          and sort it sentence by sentence
        </li>
      </ul>
    </InsetText>
  )
}

const firstChild = formatPresets({ role: 'child_assessed', lifeStatus: 'living' })

/** The flags that apply now, in words; nothing when none does. */
function PriorityFlags() {
  const { file, today } = useOpenCase()
  const current = recordsOf(file, 'priority_flag').filter(
    ({ body }) => body.from <= today && (body.to === undefined || body.to >= today),
  )
  if (current.length === 0) return null
  return (
    <ul className="govuk-list app-flags" aria-label="Priority flags">
      {current.map(({ id, body }) => (
        <li key={id}>
          <Tag colour="purple">
            {priorityFlagOptions.find((option) => option.value === body.flag)?.label ?? body.flag}
          </Tag>{' '}
          <span>
            <Name id={body.person} />, from {formatDate(body.from)}
          </span>
        </li>
      ))}
    </ul>
  )
}
