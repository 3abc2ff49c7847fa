import { type CaseRecord, recordsOf } from '../../../case/nouns.ts'
import { sessionMethodOptions } from '../../../case/vocabularies.ts'
import { compareText } from '../../../dates/compare-dates.ts'
import { childrenAssessed } from '../../children-assessed.ts'
import { formatNear } from '../../format-near.ts'
import { labelInside } from '../../label-of.ts'
import { listLines } from '../../list-lines.ts'
import type { Words } from '../../model.ts'
import type { BuildSection, SectionSource } from '../../section-source.ts'
import { joined, labelled, listOr, quoted, sentence } from '../../wording.ts'
import { wordStatement } from '../intake/build-voices-section.ts'
import { findSummary } from './build-summary-section.ts'

/** Builds what the child says in the child's own words, how they were gathered, and what adults will change because of it. */
export const buildChildVoiceSection: BuildSection = (source) => {
  const change = findSummary(source)?.body.adultsWillChange
  return {
    id: 'child_voice',
    heading: "The child's own words",
    blocks: [
      listOr(
        [...listStatements(source), ...listSessionWords(source)],
        'No words of the child have been entered.',
      ),
      labelled('What adults will change because of this', sentence(change ?? 'nothing entered')),
    ],
  }
}

function listStatements(source: SectionSource): readonly Words[] {
  const ids = childrenAssessed(source.file)
  return recordsOf(source.file, 'statement')
    .filter(({ body }) => ids.has(body.person))
    .toSorted((one, other) => compareText(one.body.on, other.body.on))
    .map((one) => wordStatement(source, one))
}

function listSessionWords({ file, on }: SectionSource): readonly Words[] {
  const ids = childrenAssessed(file)
  return recordsOf(file, 'session')
    .filter(({ body }) => body.with.some((id) => ids.has(id)) && body.words !== undefined)
    .toSorted((one, other) => compareText(one.body.on, other.body.on))
    .map((session) => wordSession(session, on))
}

function wordSession({ body }: CaseRecord<'session'>, on: SectionSource['on']): string {
  const how = body.method && labelInside(sessionMethodOptions, body.method)
  const details = joined([`in the session of ${formatNear(body.on, on)}`, how], ', ')
  const said = listLines(body.words).map(quoted).join(' ')
  const seen = body.observation === undefined ? '' : ` Seen: ${sentence(body.observation)}`
  return `${said} (${details}).${seen}`
}
