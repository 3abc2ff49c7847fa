import { findAssessment } from '../../assessment/find-assessment.ts'
import { nouns, recordsOf } from '../../case/nouns.ts'
import { formatDate } from '../../dates/format-date.ts'
import { itemsOf, type StatusItem, type StatusSource, when } from '../status-item.ts'
import { dueItem } from './review-due.ts'

const item = itemsOf('report')

/** Lists what the assessment report and the meetings still need. The report is asked for once there is a formulation. Never throws. */
export function checkReport(source: StatusSource): readonly StatusItem[] {
  return [...checkSummary(source), ...checkMeetings(source)]
}

function checkSummary({ file, today }: StatusSource): readonly StatusItem[] {
  const assessment = findAssessment(file)
  const summaries = recordsOf(file, 'report_summary')
  const meetings = recordsOf(file, 'meeting').filter(({ body }) => body.kind === 'report')
  const begun =
    summaries.length > 0 || meetings.length > 0 || recordsOf(file, 'formulation').length > 0
  if (!begun) return []
  const own = summaries.filter(({ body }) => body.assessment === assessment?.id)
  return [
    ...when(own.length === 0, () =>
      item(
        'missing',
        'no_summary',
        'Write the summary that stands on the first page of the report.',
      ),
    ),
    ...when(meetings.length === 0, () =>
      item('missing', 'no_report_meeting', 'Enter the meeting that the report is for.'),
    ),
    ...own.flatMap((summary) =>
      dueItem(
        item,
        {
          code: 'report_review',
          what: 'Review of the assessment',
          on: summary.body.reviewOn,
          about: [summary],
        },
        today,
      ),
    ),
  ]
}

function checkMeetings({ file, today }: StatusSource): readonly StatusItem[] {
  return recordsOf(file, 'meeting').flatMap((meeting) => {
    const { on, at, decided } = meeting.body
    const what = nouns.meeting.heading(meeting.body, () => '')
    const about = [meeting]
    if (on >= today) {
      const words = `${what}: ${on === today ? 'today' : formatDate(on)}.`
      return [item('due', 'meeting_ahead', words, { dueOn: on, dueTime: at, about })]
    }
    const words = `${what} on ${formatDate(on)}: enter what it decided.`
    return when(decided === undefined, () =>
      item('unanswered', 'meeting_decided', words, { about }),
    )
  })
}
