import { recordsOf } from '../../../case/nouns.ts'
import { countOf } from '../../../dates/count-of.ts'
import { formatInstant } from '../../../dates/format-date.ts'
import type { BuildSection, SectionSource } from '../../section-source.ts'
import { paragraph } from '../../wording.ts'

/** Builds what was entered and is not in this paper, by count, so that no reader takes it for everything. */
export const buildLeftOutSection: BuildSection = (source) => ({
  id: 'left_out',
  heading: 'Not in this paper',
  blocks: [paragraph(listReasons(source).join(' '), 'note')],
})

function listReasons({ file, asAt, leftOut, kind }: SectionSource): readonly string[] {
  const { later, changedSince, held, separate } = leftOut
  const evidence = recordsOf(file, 'evidence').length
  const notes = recordsOf(file, 'source_note').length
  const moment = formatInstant(asAt)
  return [
    `Made from what was entered by ${moment}${kind === 'assessment_report' ? '' : '; no ratings'}.`,
    ...(evidence === 0 || kind === 'assessment_report'
      ? []
      : [`${countOf(evidence, 'piece')} of evidence, kept for the assessment.`]),
    ...(notes === 0 ? [] : [`${countOf(notes, 'note')} as they came.`]),
    ...(held === 0 ? [] : [`${countOf(held, 'entry', 'entries')} held back.`]),
    ...(separate === 0
      ? []
      : [`${countOf(separate, 'entry', 'entries')} kept in the separate compartment.`]),
    ...(later === 0
      ? []
      : [`${countOf(later, 'entry', 'entries')} made later, or about a later day.`]),
    ...(changedSince === 0
      ? []
      : [`${countOf(changedSince, 'entry', 'entries')} changed since then, printed as now.`]),
  ]
}
