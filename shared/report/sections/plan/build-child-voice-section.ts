import { type CaseRecord, recordsOf } from '../../../case/nouns.ts'
import { sessionMethodOptions } from '../../../case/vocabularies.ts'
import { compareText } from '../../../dates/compare-dates.ts'
import { childrenAssessed } from '../../children-assessed.ts'
import { formatNear } from '../../format-near.ts'
import { labelInside, upperFirst } from '../../label-of.ts'
import type { Words } from '../../model.ts'
import type { BuildSection, SectionSource } from '../../section-source.ts'
import { listSpokenWords, type SpokenWords } from '../../spoken-words.ts'
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
  const children = recordsOf(file, 'person').filter(({ id }) => ids.has(id))
  return children.flatMap((child) =>
    listSpokenWords(file, child)
      .filter(({ session }) => session.body.with.includes(child.id))
      .filter(({ session, lines }) => lines.length > 0 || isSeenAlone(session))
      .map((spoken) => wordSpoken(spoken, on)),
  )
}

/** What was seen says something of the child only where nobody else was seen with them. */
function isSeenAlone({ body }: CaseRecord<'session'>): boolean {
  return body.with.length === 1 && body.words !== undefined && body.observation !== undefined
}

/** Words what somebody said in a session, how it was gathered, and what was seen where they were seen alone. */
export function wordSpoken({ session, lines }: SpokenWords, on: SectionSource['on']): string {
  const { body } = session
  const how = body.method && labelInside(sessionMethodOptions, body.method)
  const details = joined([`in the session of ${formatNear(body.on, on)}`, how], ', ') ?? ''
  const said =
    lines.length === 0
      ? sentence(upperFirst(details))
      : `${lines.map(quoted).join(' ')} (${details}).`
  return isSeenAlone(session) ? `${said} Seen: ${sentence(body.observation ?? '')}` : said
}
