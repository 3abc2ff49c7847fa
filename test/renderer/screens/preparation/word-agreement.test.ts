import { describe, expect, it } from 'vitest'
import { wordAgreement } from '../../../../renderer/screens/preparation/word-agreement.ts'
import type { Body } from '../../../../shared/case/nouns.ts'
import { aRecord } from '../a-record.ts'

function anAgreement(body: object) {
  // The id and the day are plain words.
  const whole = { person: 'p', on: '2026-02-20', ...body } as unknown as Body<'agreement'>
  return aRecord('agreement', 'a', whole)
}

describe('an agreement in words', () => {
  it('says what was told, what was not, and what was offered', () => {
    const worded = wordAgreement(
      anAgreement({
        answer: 'agreed',
        told: ['privacy_notice', 'purpose', 'limits', 'sharing'],
        solicitor: 'yes',
        advocate: 'accepted',
        intermediary: 'not_needed',
      }),
    )

    expect(worded).toEqual({
      told: 'Told: privacy notice, purpose, limits of confidentiality, who will see the report',
      notTold: 'Not told yet: that it is their choice',
      offered: 'Advised that they may speak to a solicitor; advocate offered and accepted',
    })
  })

  it.each(['agreed_in_part', 'refused', 'undecided', 'not_asked'])(
    'stands open when the answer is %s and no reason to go ahead is recorded',
    (answer) => {
      expect(wordAgreement(anAgreement({ answer })).open).toMatch(/\.$/)
      expect(wordAgreement(anAgreement({ answer, proceedBecause: 'A reason' })).open).toBe(
        undefined,
      )
    },
  )

  it('says so when nothing has been told', () => {
    expect(wordAgreement(anAgreement({ answer: 'agreed' })).told).toBe('Nothing has been told yet')
  })
})
