import { nouns } from '../../../case/nouns.ts'
import { formatDate } from '../../../dates/format-date.ts'
import { nameIn } from '../../../people/person-words.ts'
import type { LicensedResult } from '../../assessed.ts'
import { cite } from '../../cite.ts'
import { drawLicensed, wordMark } from '../../drawing/draw-licensed.ts'
import { upperFirst } from '../../label-of.ts'
import type { ReportSection, Words } from '../../model.ts'
import type { BuildSection, SectionSource } from '../../section-source.ts'
import { bold, paragraph, sentence } from '../../wording.ts'

/** Builds the annex with the numbers of licensed tools; nothing without one. */
export const buildLicensedSection: BuildSection = (source) => {
  const results = source.assessed?.licensed ?? []
  return {
    id: 'licensed',
    heading: 'Licensed-tool record, numbers only',
    blocks:
      results.length === 0
        ? []
        : [
            paragraph(
              "No wording of a licensed tool is here: the labels are the assessor's own. The numbers are read only by somebody certified in the tool, with its manual.",
              'note',
            ),
          ],
    subsections: results.map((result, index) => ({
      id: `licensed-${index + 1}`,
      heading: nameTool(result),
      blocks: [
        paragraph(wordCertificate(source, result)),
        result.marks.length === 0
          ? paragraph('No number has been entered.')
          : {
              kind: 'table',
              caption: `${nameTool(result)}: numbers`,
              captionHidden: true,
              columns: [
                { heading: 'Label', weight: 6 },
                { heading: 'Number', weight: 4 },
              ],
              rows: result.marks.map((mark) => [
                wordLabel(mark.body),
                upperFirst(wordMark(mark.body)),
              ]),
            },
      ],
    })),
  }
}

/** Builds what licensed tools found, each number out of its own maximum, under the assessor's labels and in the assessor's words. */
export function buildLicensedFindings(
  source: SectionSource,
  results: readonly LicensedResult[],
): readonly ReportSection[] {
  const anchors = source.assessed?.names
  return results.map((result, index) => ({
    id: `findings-licensed-${index + 1}`,
    heading: nameTool(result),
    blocks: [
      paragraph(wordCertificate(source, result)),
      ...(result.record.body.account === undefined
        ? []
        : [paragraph(sentence(result.record.body.account))]),
      ...(result.marks.length === 0
        ? [paragraph('No number has been entered.')]
        : [
            ...drawLicensed(result.marks).map((drawing) => ({
              kind: 'figure' as const,
              ...drawing,
            })),
            {
              kind: 'table' as const,
              caption: `${nameTool(result)}: every number, under the assessor's own labels`,
              columns: [
                { heading: 'Label', weight: 5 },
                { heading: 'Number', weight: 4 },
                { heading: 'What is strong', weight: 6 },
                { heading: "In the assessor's words", weight: 9 },
              ],
              rows: result.marks.map(({ id, body }): readonly Words[] => [
                [{ text: wordLabel(body), anchor: anchors?.get(id)?.anchor }],
                upperFirst(wordMark(body)),
                body.strength ?? 'Nothing entered',
                [
                  ...(body.actFirst === 'yes' ? [bold('Act on this first. ')] : []),
                  {
                    text: body.account === undefined ? 'Nothing entered.' : sentence(body.account),
                  },
                  ...cite(source, piecesFor(source, id)),
                ],
              ]),
            },
          ]),
    ],
  }))
}

/** The evidence that somebody tied to a number of a licensed tool. */
function piecesFor({ file }: SectionSource, id: string) {
  return file.records.filter(
    ({ noun, body }) =>
      noun === 'evidence' && [...(body.supports ?? []), ...(body.contradicts ?? [])].includes(id),
  )
}

function nameTool({ record }: LicensedResult): string {
  return nouns.licensed_record.heading(record.body, () => '')
}

function wordCertificate({ file }: SectionSource, { record }: LicensedResult): string {
  const { assessor, certificate, certifiedOn, completedOn } = record.body
  const completed =
    completedOn === undefined ? 'Not completed yet.' : `Completed ${formatDate(completedOn)}.`
  return `Made by ${nameIn(file, assessor)}, certificate ${certificate} of ${formatDate(certifiedOn)}. ${completed}`
}

type Mark = LicensedResult['marks'][number]['body']

function wordLabel({ area, label }: Mark): string {
  return area === undefined ? label : `${area}: ${label}`
}
