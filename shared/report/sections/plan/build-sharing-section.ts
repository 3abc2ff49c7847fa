import { countOf } from '../../../dates/count-of.ts'
import type { BuildSection } from '../../section-source.ts'
import { bold, listOr, paragraph } from '../../wording.ts'
import { buildToldSection } from '../intake/build-told-section.ts'

/** Builds who receives this version, what is kept back from it, and who has been told what. */
export const buildSharingSection: BuildSection = (source) => {
  const { recipients, leftOut } = source
  const kept = leftOut.held + leftOut.separate
  return {
    id: 'sharing',
    heading: 'Sharing information',
    blocks: [
      paragraph([bold('Who receives this version:')]),
      listOr(recipients, 'Nobody has been named yet.'),
      paragraph(
        kept === 0
          ? 'Nothing that was entered is kept back from these readers.'
          : `${countOf(kept, 'entry', 'entries')} kept back from these readers. Other readers need another version; this one is not passed on.`,
      ),
      paragraph(
        'The lawful basis for each share, and whatever was refused and why, is for the sharing record of the agency that shares.',
        'note',
      ),
    ],
    subsections: [
      {
        id: 'sharing-told',
        heading: 'Who has been told what',
        blocks: buildToldSection(source).blocks,
      },
    ],
  }
}
