import { describe, expect, it } from 'vitest'
import { buildToldSection } from '../../../../../shared/report/sections/intake/build-told-section.ts'
import { aRecord } from '../../../people/a-case-file.ts'
import { wordsOf } from '../../words-of.ts'
import { aSectionSource, child1, dana, helen, kai, mia } from '../a-section-source.ts'

describe('who has been told what', () => {
  it('says in words for whom nothing was entered', () => {
    expect(
      wordsOf(buildToldSection(aSectionSource([kai, mia, dana, helen, child1]))).slice(1),
    ).toEqual(['Nothing entered.', 'Nothing entered for Kai, Mia, Dana.'])
  })

  it('gathers what each was told, was not, and must not be, and who knows a harmed child', () => {
    const known = { ...child1, body: { ...child1.body, identityKnownTo: [dana.id] } }
    const records = [
      dana,
      helen,
      known,
      aRecord(10, 'informed', {
        who: dana.id,
        told: 'told',
        what: 'The report.',
        on: '2026-02-01',
        by: 'Gran',
        knowsPlan: 'no',
      }),
      aRecord(11, 'informed', { who: dana.id, told: 'must_not', what: 'Where Child 1 lives' }),
      aRecord(12, 'informed', {
        who: helen.id,
        told: 'not_told',
        what: 'The plan',
        knowsPlan: 'yes',
      }),
    ]

    expect(wordsOf(buildToldSection(aSectionSource(records))).slice(1)).toEqual([
      'Dana, mother. Told: the report (1 February, by Gran). Does not know the arrangements. Must not be told: where Child 1 lives.',
      'DC Helen Shaw, investigating officer. Not told yet: the plan. Knows the arrangements.',
      'Who Child 1 is, is known to Dana only, as far as recorded.',
    ])
  })
})
