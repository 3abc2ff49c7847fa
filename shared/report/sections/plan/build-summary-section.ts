import { listActFirst } from '../../../assessment/list-act-first.ts'
import { type CaseRecord, recordsOf } from '../../../case/nouns.ts'
import { deriveTierHistory } from '../../../governance/tier-history.ts'
import { nameFindings } from '../../cite.ts'
import { formatNear } from '../../format-near.ts'
import { listLines } from '../../list-lines.ts'
import type { Block, Callout } from '../../model.ts'
import type { BuildSection, SectionSource } from '../../section-source.ts'
import { labelled, listOr, nothingEntered, sentence } from '../../wording.ts'

/** How many decisions stand on the first page. */
const mostDecisions = 3

/** Builds the page that is read when nothing else is: what works stands before what worries. */
export const buildSummarySection: BuildSection = (source) => {
  const { working, worries, safety, decisions } = findSummary(source)?.body ?? {}
  const lines = listLines(decisions)
  return {
    id: 'summary',
    heading: 'Summary',
    startsPage: true,
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
  const summaries = recordsOf(file, 'report_summary')
  const own = summaries.filter(({ body }) => body.assessment === assessed?.assessment.id)
  return own.at(-1) ?? summaries.at(-1)
}

function buildActFirst({ assessed, file }: SectionSource): Callout {
  const first = listActFirst(assessed?.domains ?? [], file)
  return {
    kind: 'callout',
    heading: 'Act on this first',
    body: [
      listOr(
        first.map(({ source: { id }, because }) => [
          ...nameFindings({ assessed }, [id]),
          { text: `. ${because}` },
        ]),
        'Nothing is rated 4, and nobody has said that somebody may not be safe today.',
      ),
    ],
  }
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
