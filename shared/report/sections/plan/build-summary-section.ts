import { listActFirst } from '../../../assessment/list-act-first.ts'
import { listWalked } from '../../../assessment/walk-assessment.ts'
import { type CaseRecord, recordsOf } from '../../../case/nouns.ts'
import { countOf } from '../../../dates/count-of.ts'
import { londonDayOf } from '../../../dates/london-time.ts'
import { deriveTierHistory } from '../../../governance/tier-history.ts'
import { nameFindings } from '../../cite.ts'
import { formatNear } from '../../format-near.ts'
import { listLines } from '../../list-lines.ts'
import type { Block, Callout, Run } from '../../model.ts'
import type { BuildSection, SectionSource } from '../../section-source.ts'
import { labelled, listOr, nothingEntered, paragraph, sentence } from '../../wording.ts'

/** How many decisions stand on the first page. */
const mostDecisions = 3

/** Builds the page that is read when nothing else is: what works stands before what worries. */
export const buildSummarySection: BuildSection = (source) => {
  const { working, worries, safety, decisions } = findSummary(source)?.body ?? {}
  const lines = listLines(decisions)
  return {
    id: 'summary',
    heading: 'Summary',
    blocks: [
      labelled('What is working', sentence(working ?? nothingEntered)),
      labelled('Who is worried about what', sentence(worries ?? nothingEntered)),
      labelled('What keeps people safe now', sentence(safety ?? nothingEntered)),
      buildActFirst(source),
      buildLevel(source),
      labelled('The most important decisions asked', lines.length === 0 ? nothingEntered : ''),
      ...(lines.length === 0
        ? []
        : [
            {
              kind: 'numberedList' as const,
              items: lines.slice(0, mostDecisions).map((words) => ({ words: sentence(words) })),
            },
          ]),
    ],
  }
}

/** Finds the summary written last for the assessment that the paper reports. */
export function findSummary({
  file,
  assessed,
}: SectionSource): CaseRecord<'report_summary'> | undefined {
  return recordsOf(file, 'report_summary')
    .filter(({ body }) => assessed === undefined || body.assessment === assessed.assessment.id)
    .at(-1)
}

function buildActFirst(source: SectionSource): Callout {
  const { assessed, file, policies } = source
  const domains = assessed?.domains ?? []
  const first = listActFirst(domains, file, policies)
  const factors = listWalked(domains)
  const open = factors.filter(({ concern }) => concern.kind === 'not_rated').length
  const unrated =
    open === 0 ? [] : [paragraph(`${open} of ${countOf(factors.length, 'factor')} not rated yet.`)]
  const items = first.map(({ source: { id }, because }) => [
    ...nameFindings({ assessed }, [id]),
    { text: `. ${because}` },
    ...wordToday(source, id),
  ])
  return {
    kind: 'callout',
    heading: 'Act on this first',
    body: [
      ...(items.length > 0
        ? [listOr(items)]
        : [paragraph(open === 0 ? nothingUrgent : nothingUrgentSoFar)]),
      ...unrated,
    ],
  }
}

const nothingUrgent = 'Nothing is rated 4, and nobody has said that somebody may not be safe today.'
const nothingUrgentSoFar =
  'Nobody has said that somebody may not be safe today. What is urgent is not known while factors are not rated.'

/** Who may not be safe and what was done, with the day it was written: "today" in it is that day. */
function wordToday({ file, asAt, on }: SectionSource, id: string): readonly Run[] {
  const finding = recordsOf(file, 'finding').find((one) => one.id === id)
  const { immediateSafety, immediateSafetyText } = finding?.body ?? {}
  if (finding === undefined || immediateSafety !== 'yes' || immediateSafetyText === undefined)
    return []
  const written = finding.updatedAt > asAt ? finding.createdAt : finding.updatedAt
  const day = formatNear(londonDayOf(written), on)
  return [{ text: ` Written on ${day}: ${sentence(immediateSafetyText)}` }]
}

function buildLevel({ file, policies, on }: SectionSource): Block {
  const latest = deriveTierHistory(file, policies).at(-1)
  if (latest === undefined) return labelled('Level proposed', nothingEntered)
  const { on: decidedOn, reasons } = latest.record.body
  return labelled(
    'Level proposed',
    `${latest.label}, ${formatNear(decidedOn, on)}. ${sentence(reasons)}`,
  )
}
