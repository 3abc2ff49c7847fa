import { nouns, recordsOf } from '../../../case/nouns.ts'
import { nameFindings } from '../../cite.ts'
import type { Block, ReportSection, Words } from '../../model.ts'
import type { BuildSection, SectionSource } from '../../section-source.ts'
import { bold, joined, listOr, nothingEntered, paragraph, sentence } from '../../wording.ts'

const { fields } = nouns.formulation

const parts = [
  { text: 'worries', from: 'worriesFrom' },
  { text: 'before', from: 'beforeFrom' },
  { text: 'atTheTime', from: 'atTheTimeFrom' },
  { text: 'keepsGoing', from: 'keepsGoingFrom' },
  { text: 'helps', from: 'helpsFrom' },
  { text: 'mostLikely', from: 'mostLikelyFrom' },
  { text: 'unsure', from: 'unsureFrom' },
] as const

/** Builds the account of this child, each part with the findings that it rests on, and how things could go. */
export const buildFormulationSection: BuildSection = (source) => {
  const { file, assessed } = source
  const own = recordsOf(file, 'formulation').filter(
    ({ body }) => body.assessment === assessed?.assessment.id,
  )
  const body = own.at(-1)?.body
  return {
    id: 'formulation',
    heading: 'Formulation',
    blocks: body === undefined ? [paragraph(nothingEntered)] : [],
    subsections: [
      ...(body === undefined
        ? []
        : parts.map(
            ({ text, from }): ReportSection => ({
              id: `formulation-${text}`,
              heading: fields[text].label.replace(/ \(optional\)$/, ''),
              blocks: [
                paragraph(sentence(body[text] ?? nothingEntered)),
                ...buildRestsOn(source, body[from] ?? []),
              ],
            }),
          )),
      buildScenarios(source),
    ],
  }
}

/** Builds the line that leads from a text to the findings behind it; none where nobody chose any. */
export function buildRestsOn(source: SectionSource, ids: readonly string[]): readonly Block[] {
  if (ids.length === 0 || source.assessed === undefined) return []
  return [
    paragraph([{ text: 'Rests on: ', italic: true }, ...nameFindings(source, ids), { text: '.' }]),
  ]
}

function buildScenarios(source: SectionSource): ReportSection {
  const items = recordsOf(source.file, 'scenario')
    .filter(({ body }) => body.assessment === source.assessed?.assessment.id)
    .map(({ body }): Words => {
      const { where, withWhom, when, likelierIf, lessLikelyIf, from = [] } = body
      const place = joined([where, withWhom && `with ${withWhom}`, when], '; ')
      return [
        bold(`${sentence(body.what)} `),
        ...(place === undefined ? [] : [{ text: `${sentence(place)} ` }]),
        { text: `More likely if: ${sentence(likelierIf ?? nothingEntered)} ` },
        { text: `Less likely if: ${sentence(lessLikelyIf ?? nothingEntered)}` },
        ...(from.length === 0
          ? []
          : [{ text: ' Rests on: ', italic: true }, ...nameFindings(source, from), { text: '.' }]),
      ]
    })
  return { id: 'formulation-scenarios', heading: 'How things could go', blocks: [listOr(items)] }
}
