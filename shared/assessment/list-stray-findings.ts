import { type CaseRecord, recordsOf } from '../case/nouns.ts'
import { listWalked, type Walk, walkAssessment } from './walk-assessment.ts'

/**
 * Lists the findings of an assessment that its walk does not show: for a factor that the instrument does not have, or
 * beside a later one for the same factor. They can come in from a file; none must be overlooked, for one may be a 4.
 */
export function listStrayFindings(walk: Walk): readonly CaseRecord<'finding'>[] {
  const shown = new Set(listWalked(walkAssessment(walk)).map(({ finding }) => finding?.id))
  return recordsOf(walk.file, 'finding').filter(
    ({ id, body }) => body.assessment === walk.assessment.id && !shown.has(id),
  )
}
