import type { BuildSection } from '../../section-source.ts'
import { labelled, sentence } from '../../wording.ts'
import { buildTier } from '../intake/build-decisions-section.ts'
import { findSummary } from '../plan/build-summary-section.ts'

/** Builds the level of need that a person chose after the formulation, why, what else was considered, and what would change it. */
export const buildLevelSection: BuildSection = (source) => ({
  id: 'level',
  heading: 'Level of need, and why',
  blocks: [
    buildTier(source),
    labelled(
      'What would mean a step up or a step down',
      sentence(findSummary(source)?.body.stepUpDown ?? 'nothing entered'),
    ),
  ],
})
