import { listWalked } from '../../../assessment/walk-assessment.ts'
import { type CaseRecord, recordsOf } from '../../../case/nouns.ts'
import {
  evidenceKindOptions,
  reliabilityOptions,
  standingOptions,
} from '../../../case/vocabularies.ts'
import { formatDate, formatVagueDate } from '../../../dates/format-date.ts'
import { evidenceAnchor } from '../../cite.ts'
import { labelInside, upperFirst } from '../../label-of.ts'
import type { Words } from '../../model.ts'
import type { BuildSection, SectionSource } from '../../section-source.ts'
import { bold, joined, paragraph, sentence } from '../../wording.ts'

/** Builds every piece of evidence by number: what it shows, where from, when, how far shown, and which factors it speaks to. */
export const buildEvidenceIndexSection: BuildSection = (source) => {
  const pieces = recordsOf(source.file, 'evidence').toSorted(
    (one, other) => numberOf(source, one) - numberOf(source, other),
  )
  return {
    id: 'evidence_index',
    heading: 'Evidence index',
    blocks:
      pieces.length === 0
        ? [paragraph('No evidence has been entered.')]
        : [
            {
              kind: 'table',
              caption: 'Evidence by date, undated last',
              captionHidden: true,
              columns: [
                { heading: 'Number', weight: 3 },
                { heading: 'What it shows', weight: 14 },
                { heading: 'Source and date', weight: 8 },
                { heading: 'Kind, standing, reliability', weight: 7 },
                { heading: 'Speaks to', weight: 5 },
              ],
              rows: pieces.map((piece) => wordRow(source, piece)),
            },
          ],
  }
}

function numberOf({ citations }: SectionSource, { id }: CaseRecord<'evidence'>): number {
  return citations.get(id) ?? 0
}

function wordRow(source: SectionSource, piece: CaseRecord<'evidence'>): readonly Words[] {
  const { body, standing } = piece
  const number = numberOf(source, piece)
  const hold = wordHold(piece, source.on)
  return [
    [{ text: `[${number}]`, anchor: evidenceAnchor(number) }],
    [{ text: sentence(body.text) }, ...(hold === undefined ? [] : [bold(` ${hold}`)])],
    joined(
      [
        body.source,
        body.heardThrough && `heard through ${body.heardThrough}`,
        formatVagueDate(body.when),
      ],
      '; ',
    ) ?? '',
    upperFirst(
      [
        labelInside(evidenceKindOptions, body.kind),
        labelInside(standingOptions, standing),
        body.reliability === 'not_judged'
          ? 'reliability not judged'
          : `reliability ${labelInside(reliabilityOptions, body.reliability)}`,
      ].join('; '),
    ),
    wordSpeaksTo(source, piece),
  ]
}

/** What is held from the family may be in a paper for agencies: it says so, so that nobody reads it out. */
function wordHold(
  { heldFrom, heldUntilOn }: CaseRecord<'evidence'>,
  on: SectionSource['on'],
): string | undefined {
  if (heldFrom !== 'family' || (heldUntilOn !== undefined && heldUntilOn <= on)) return undefined
  const until = heldUntilOn === undefined ? 'for now' : `until ${formatDate(heldUntilOn)}`
  return `Held from the child and family ${until}.`
}

function wordSpeaksTo({ assessed }: SectionSource, { body }: CaseRecord<'evidence'>): string {
  const known = new Map([
    ...listWalked(assessed?.domains ?? []).map(({ factor }) => [factor.code, factor.code] as const),
    ...[...(assessed?.names ?? [])].map(([id, { words }]) => [id, words] as const),
  ])
  const named = (codes: readonly string[] = []) => codes.flatMap((code) => known.get(code) ?? [])
  return (
    joined(
      [
        named(body.supports).length === 0 ? undefined : `Adds: ${named(body.supports).join(', ')}`,
        named(body.contradicts).length === 0
          ? undefined
          : `Lessens: ${named(body.contradicts).join(', ')}`,
      ],
      '. ',
    ) ?? 'None'
  )
}
