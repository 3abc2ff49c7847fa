import { recordsOf } from '../../../case/nouns.ts'
import { nameFindings } from '../../cite.ts'
import type { Words } from '../../model.ts'
import type { BuildSection, SectionSource } from '../../section-source.ts'
import { bold, paragraph, sentence } from '../../wording.ts'

/** Builds what each agency is asked to do: numbered, with its reason, so that a meeting can say yes or no to each. */
export const buildRecommendationsSection: BuildSection = (source) => {
  const rows = listRows(source)
  return {
    id: 'recommendations',
    heading: 'Recommendations for each agency',
    blocks:
      rows.length === 0
        ? [paragraph('No recommendation has been entered.')]
        : [
            {
              kind: 'table',
              caption: 'Recommendations, with room for what is decided',
              captionHidden: true,
              columns: [
                { heading: 'Number', weight: 4 },
                { heading: 'What is asked of them', weight: 13 },
                { heading: 'Reason', weight: 13 },
                { heading: 'Decided', weight: 7 },
              ],
              rows,
            },
          ],
  }
}

function listRows(source: SectionSource): readonly (readonly Words[])[] {
  const { agencies } = source.policies.agencies
  const order = (code: string) => agencies.findIndex((agency) => agency.code === code)
  return recordsOf(source.file, 'recommendation')
    .toSorted((one, other) => order(one.body.agency) - order(other.body.agency))
    .map(({ body }, index) => {
      const { agency, what, reason, by, from = [] } = body
      const label = agencies.find(({ code }) => code === agency)?.label ?? agency
      return [
        `${index + 1}`,
        [
          bold(`${label}: `),
          { text: sentence(what) },
          { text: by === undefined ? '' : ` By ${sentence(by)}` },
        ],
        [
          { text: sentence(reason) },
          ...(from.length === 0 || source.assessed === undefined
            ? []
            : [
                { text: ' Rests on: ', italic: true },
                ...nameFindings(source, from),
                { text: '.' },
              ]),
        ],
        '☐ yes  ☐ no  ☐ other',
      ]
    })
}
