import fc from 'fast-check'
import { expect, it } from 'vitest'
import { listStrayFindings } from '../../../shared/assessment/list-stray-findings.ts'
import { listWalked, walkAssessment } from '../../../shared/assessment/walk-assessment.ts'
import { recordsOf } from '../../../shared/case/nouns.ts'
import { recordIdOf } from '../../builders/record-ids.ts'
import { aRecord } from '../people/a-case-file.ts'
import { aFinding, anAssessment, anyWalk, aWalk } from './an-assessment.ts'

it('a finding for no factor of the instrument is found, and the earlier of two for one factor', () => {
  const shown = aFinding('A1', { concern: '1' }, 290)
  const earlier = aFinding('A1', { concern: '4' })
  const nowhere = aRecord(400, 'finding', { assessment: anAssessment.id, factor: 'Z9' })
  const elsewhere = aRecord(401, 'finding', { assessment: recordIdOf(999), factor: 'Z9' })

  expect(listStrayFindings(aWalk([earlier, shown, nowhere, elsewhere]))).toEqual([earlier, nowhere])
})

it('every finding of an assessment is shown or is a stray, whatever was answered', () => {
  fc.assert(
    fc.property(anyWalk(), fc.boolean(), (walk, again) => {
      const twice = again ? [aFinding('A1', {}, 290), aFinding('A1', {}, 291)] : []
      const file = { records: [...walk.file.records, ...twice] }
      const all = { ...walk, file }
      const shown = listWalked(walkAssessment(all)).flatMap(({ finding }) => finding?.id ?? [])
      const strays = listStrayFindings(all).map(({ id }) => id)

      expect([...shown, ...strays].sort()).toEqual(
        recordsOf(file, 'finding')
          .map(({ id }) => id)
          .sort(),
      )
    }),
    { numRuns: 40 },
  )
})
