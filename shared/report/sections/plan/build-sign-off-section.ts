import { findAssessment } from '../../../assessment/find-assessment.ts'
import { recordsOf } from '../../../case/nouns.ts'
import { compareText } from '../../../dates/compare-dates.ts'
import { formatDate } from '../../../dates/format-date.ts'
import { nameIn } from '../../../people/person-words.ts'
import { joinNames } from '../../../people/who-knows-identity.ts'
import { childrenAssessed } from '../../children-assessed.ts'
import { findMeeting } from '../../paper-moment.ts'
import type { BuildSection, SectionSource } from '../../section-source.ts'
import { labelled } from '../../wording.ts'

// Room to write on.
const line = '________________'

/** Builds the lines to sign, and when the child and the carers were seen. */
export const buildSignOffSection: BuildSection = (source) => {
  const { file, kind, practitioner } = source
  const { lead, coAssessor } = findAssessment(file)?.body ?? {}
  const chair = findMeeting(file, kind)?.body.chair
  const name = (id: string | undefined) => (id === undefined ? line : nameIn(file, id))
  const rows = [
    ['Lead assessor', lead === undefined ? practitioner.name : nameIn(file, lead)],
    ['Second assessor', name(coAssessor)],
    ['Supervising manager', line],
    ['Chair of the meeting', name(chair)],
  ].map(([role = '', who = '']) => [role, who, line, line])
  return {
    id: 'sign_off',
    heading: 'Sign-off',
    blocks: [
      {
        kind: 'table',
        caption: 'Names, dates and signatures',
        captionHidden: true,
        columns: [
          { heading: 'Role', weight: 5 },
          { heading: 'Name', weight: 6 },
          { heading: 'Date', weight: 4 },
          { heading: 'Signature', weight: 6 },
        ],
        rows,
      },
      labelled('The child was seen', wordSeen(source, true)),
      labelled('Carers were seen', wordSeen(source, false)),
    ],
  }
}

function wordSeen({ file }: SectionSource, child: boolean): string {
  const children = childrenAssessed(file)
  const held = recordsOf(file, 'session')
    .filter(({ body }) => body.outcome === 'attended' || body.outcome === 'part')
    .filter(({ body }) => body.with.some((id) => children.has(id) === child))
    .map(({ body }) => body.on)
  const days = [...new Set(held)].toSorted(compareText).map(formatDate)
  return days.length === 0 ? 'nothing entered.' : `${joinNames(days)}.`
}
