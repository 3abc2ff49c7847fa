import { recordsOf } from '../../../case/nouns.ts'
import type { BuildSection, SectionSource } from '../../section-source.ts'
import { paragraph } from '../../wording.ts'
import { buildHarmedChildren, buildHomes, buildOthers } from './build-homes-section.ts'

/** Builds who there is: every home with its people, children who were harmed by code, others, and who works with the family. */
export const buildPeopleSection: BuildSection = (source) => ({
  id: 'people',
  heading: 'People and homes',
  blocks: [
    ...buildHomes(source),
    ...buildHarmedChildren(source),
    ...buildOthers(source),
    paragraph('Addresses are not printed: papers are passed on.', 'note'),
  ],
  subsections: [
    { id: 'people-workers', heading: 'Who works with the family', blocks: [buildWorkers(source)] },
  ],
})

function buildWorkers({ file, on, policies }: SectionSource) {
  const workers = recordsOf(file, 'professional').filter(
    ({ body }) => body.from === undefined || body.from <= on,
  )
  if (workers.length === 0) return paragraph('Nobody has been entered.')
  const agencyOf = (code: string) =>
    policies.agencies.agencies.find((agency) => agency.code === code)?.label ?? code
  return {
    kind: 'table' as const,
    caption: 'Who works with the family',
    captionHidden: true,
    columns: [
      { heading: 'Name', weight: 3 },
      { heading: 'What they do', weight: 4 },
      { heading: 'Agency', weight: 4 },
    ],
    rows: workers.map(({ body }) => [
      body.name,
      body.to !== undefined && body.to < on ? `${body.role} (no longer)` : body.role,
      body.organisation ?? agencyOf(body.agency),
    ]),
  }
}
