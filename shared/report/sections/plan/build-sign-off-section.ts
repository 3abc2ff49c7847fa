import { findAssessment } from '../../../assessment/find-assessment.ts'
import { recordsOf } from '../../../case/nouns.ts'
import { compareText } from '../../../dates/compare-dates.ts'
import { formatDate } from '../../../dates/format-date.ts'
import { listChildren } from '../../../people/children-of.ts'
import { nameIn } from '../../../people/person-words.ts'
import { joinNames } from '../../../people/who-knows-identity.ts'
import { childrenAssessed } from '../../children-assessed.ts'
import type { Block } from '../../model.ts'
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
    ['Supervising manager', findManager(file, source.on)],
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
      ...buildSeen(source),
    ],
  }
}

/** Whoever is entered as supervising manager and is not gone by the day of the paper; a line to write on for nobody. */
function findManager(file: SectionSource['file'], on: SectionSource['on']): string {
  const managers = recordsOf(file, 'professional').filter(
    ({ body }) =>
      /\bsupervising manager\b/i.test(body.role) && (body.to === undefined || body.to >= on),
  )
  return managers.length === 0 ? line : joinNames(managers.map(({ body }) => body.name))
}

function buildSeen(source: SectionSource): readonly Block[] {
  const assessed = childrenAssessed(source.file)
  const children = new Set<string>(
    listChildren(source.file, source.on).map(({ person }) => person.id),
  )
  // A session with a brother or sister is not one with a carer.
  const isCarer = (id: string) => !assessed.has(id) && !children.has(id)
  return [
    labelled(
      'The child was seen',
      wordSeen(source, (id) => assessed.has(id)),
    ),
    labelled('Carers were seen', wordSeen(source, isCarer)),
  ]
}

function wordSeen({ file }: SectionSource, isWanted: (id: string) => boolean): string {
  const held = recordsOf(file, 'session')
    .filter(({ body }) => body.outcome === 'attended' || body.outcome === 'part')
    .filter(({ body }) => body.with.some(isWanted))
    .map(({ body }) => body.on)
  const days = [...new Set(held)].toSorted(compareText).map(formatDate)
  return days.length === 0 ? 'nothing entered.' : `${joinNames(days)}.`
}
