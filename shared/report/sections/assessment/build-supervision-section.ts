import { type CaseRecord, recordsOf } from '../../../case/nouns.ts'
import { placeOptions, supervisionOptions } from '../../../case/vocabularies.ts'
import { nameIn } from '../../../people/person-words.ts'
import { joinNames } from '../../../people/who-knows-identity.ts'
import { formatNear } from '../../format-near.ts'
import { labelOf } from '../../label-of.ts'
import type { Block, ReportSection } from '../../model.ts'
import type { BuildSection, SectionSource } from '../../section-source.ts'
import { bold, labelled, paragraph, sentence } from '../../wording.ts'
import { buildRestsOn } from './build-formulation-section.ts'

/** Builds how closely adults watch in each kind of place, why, what less was considered, and what the child still gets to do. */
export const buildSupervisionSection: BuildSection = (source) => {
  const decisions = placeOptions.flatMap(({ value }) => {
    const here = recordsOf(source.file, 'supervision_decision')
      .filter(({ body }) => body.setting === value)
      .toSorted((one, other) => (one.body.on < other.body.on ? -1 : 1))
    const latest = here.at(-1)
    return latest === undefined ? [] : [latest]
  })
  return {
    id: 'supervision',
    heading: 'Supervision, place by place',
    blocks:
      decisions.length === 0 ? [paragraph('No decision on supervision has been entered.')] : [],
    subsections: decisions.map((one) => buildPlace(source, one)),
  }
}

function buildPlace(
  source: SectionSource,
  { body }: CaseRecord<'supervision_decision'>,
): ReportSection {
  const { file, on } = source
  const { agreedBy = [], from = [], reviewOn } = body
  const agreed =
    agreedBy.length === 0
      ? 'Nobody has agreed to it yet.'
      : `Agreed by ${joinNames(agreedBy.map((id) => nameIn(file, id)))}.`
  const review = reviewOn === undefined ? '' : ` Looked at again ${formatNear(reviewOn, on)}.`
  const blocks: readonly Block[] = [
    paragraph([
      bold(`${labelOf(supervisionOptions, body.level)}. `),
      { text: `${sentence(body.reasons)} (${formatNear(body.on, on)}. ${agreed}${review})` },
    ]),
    labelled('What the child still gets to do', sentence(body.stillAbleTo)),
    labelled('Less was considered', sentence(body.lessConsidered)),
    ...buildRestsOn(source, from),
  ]
  return {
    id: `supervision-${body.setting}`,
    heading: labelOf(placeOptions, body.setting),
    blocks,
  }
}
