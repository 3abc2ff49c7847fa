import { formatDateAndTime } from '../../../dates/format-date.ts'
import { findMeeting } from '../../paper-moment.ts'
import type { BuildSection } from '../../section-source.ts'
import { paragraph } from '../../wording.ts'
import { buildMeeting } from './build-decisions-section.ts'
import { buildChildRows, buildReferralRows, wordDates } from './build-referral-section.ts'

/** Builds what began it, whom it is about, and what the meeting must decide. */
export const buildWhySection: BuildSection = (source) => {
  const meeting = findMeeting(source.file, source.kind)
  const decides = buildMeeting(source)
  return {
    id: 'why',
    heading: 'Why this report',
    blocks: [
      {
        kind: 'keyFacts',
        rows: [
          ...buildChildRows(source),
          ...buildReferralRows(source),
          { term: 'Dates', words: wordDates(source) },
        ],
      },
    ],
    subsections: [
      {
        id: 'why-decides',
        heading:
          meeting === undefined
            ? 'What the meeting must decide'
            : `What the meeting of ${formatDateAndTime(meeting.body.on, meeting.body.at)} must decide`,
        blocks: decides.length === 0 ? [paragraph('Nothing entered.')] : decides,
      },
    ],
  }
}
