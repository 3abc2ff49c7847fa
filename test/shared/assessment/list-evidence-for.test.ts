import { expect, it } from 'vitest'
import {
  linkEvidence,
  listEvidenceFor,
  noEvidence,
} from '../../../shared/assessment/list-evidence-for.ts'
import { aLicensedMark } from '../plan/a-plan.ts'
import { aPiece } from './an-assessment.ts'

it('the evidence for a number of a licensed tool is listed as that for a factor is, side by side', () => {
  const { record, mark } = aLicensedMark(501)
  const adds = aPiece(1, { supports: [mark.id, 'A4', 'A4'] })
  const lessens = aPiece(2, { contradicts: [mark.id] }, 'withdrawn')
  const records = [record, mark, adds, lessens]

  expect(listEvidenceFor({ records }, mark.id)).toEqual({
    supports: [adds],
    contradicts: [lessens],
  })
  expect(listEvidenceFor({ records }, 'A4')).toEqual({ supports: [adds], contradicts: [] })
  expect(listEvidenceFor({ records }, 'A1')).toEqual(noEvidence)
  expect([...linkEvidence({ records }).keys()]).toEqual([mark.id, 'A4'])
})
