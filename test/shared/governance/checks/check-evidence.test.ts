import { expect, it } from 'vitest'
import { checkEvidence } from '../../../../shared/governance/checks/check-evidence.ts'
import { aRecord } from '../../people/a-case-file.ts'
import { aSource, codesOf } from '../a-source.ts'

const piece = (number: number, reliability: string) =>
  aRecord(number, 'evidence', { text: 'E', source: 'S', kind: 'talk', reliability })

it('evidence is asked for, and a judgement of how far each piece can be leaned on', () => {
  expect(codesOf(checkEvidence(aSource([])))).toEqual(['no_evidence'])
  expect(checkEvidence(aSource([piece(1, 'low'), piece(2, 'high')]))).toEqual([])
  expect(checkEvidence(aSource([piece(1, 'not_judged')]))[0]?.words).toBe(
    'How far 1 piece of evidence can be leaned on has not been judged.',
  )
  expect(
    checkEvidence(aSource([piece(1, 'not_judged'), piece(2, 'low'), piece(3, 'not_judged')])),
  ).toMatchObject([{ words: expect.stringContaining('2 pieces'), list: 'unanswered' }])
})
