import { describe, expect, it } from 'vitest'
import { derivePoliceEnquiries } from '../../../shared/assessment/police-enquiries.ts'
import type { CaseRecord } from '../../../shared/case/nouns.ts'
import { legalStatusOptions } from '../../../shared/case/vocabularies.ts'
import { parseIsoDate } from '../../../shared/dates/iso-date.ts'
import { aCaseFile, aRecord } from '../people/a-case-file.ts'
import { kaiFamily, kaiId } from '../people/kai-family.ts'
import { aPosition, theDay } from './an-assessment.ts'

const enquiries = (...records: readonly CaseRecord[]) =>
  derivePoliceEnquiries(aCaseFile(...kaiFamily, ...records), theDay)
const asked = (more: object) =>
  aRecord(160, 'constraint', {
    mustNot: 'Nobody asks Kai about it',
    kind: 'asking_about_report',
    askedByWords: 'The police',
    from: '2026-02-04',
    ...more,
  })

describe('police enquiries', () => {
  it('are open under investigation, and under no other status', () => {
    const open = legalStatusOptions.filter(({ value }) => enquiries(aPosition(value)).open)

    expect(open.map(({ value }) => value)).toEqual(['investigation'])
    expect(enquiries()).toEqual({ open: false })
  })

  it('say why and what would open the factors again', () => {
    expect(enquiries(aPosition('investigation')).because).toBe(
      'Closed while police enquiries are open (since 3 February 2026). It opens when they end, or when the police have agreed and the legal position says who and when.',
    )
    expect(enquiries(asked({})).because).toMatch(
      /^Closed because The police asked that nobody asks/,
    )
  })

  it('close nothing once the police have agreed, in the position that holds today', () => {
    const agreed = {
      assessmentAgreed: 'yes',
      assessmentAgreedWords: 'DC Osei, 16 February 2026',
    }

    expect(enquiries(aPosition('investigation', agreed)).open).toBe(false)
    expect(enquiries(aPosition('investigation', agreed), asked({})).open).toBe(false)
    const again = aRecord(151, 'legal_position', {
      person: kaiId('Kai'),
      status: 'investigation',
      on: '2026-03-01',
      source: 'Police',
    })
    expect(enquiries(aPosition('investigation', agreed), again).open).toBe(true)
  })

  it.each(['no', 'not_asked'])(
    'stay open when the police have answered "%s"',
    (assessmentAgreed) => {
      expect(enquiries(aPosition('investigation', { assessmentAgreed })).open).toBe(true)
    },
  )

  it.each<[string, object, boolean]>([
    ['nobody lifted', {}, true],
    ['whose date has passed and nobody lifted', { untilOn: '2026-02-19' }, true],
    ['that was lifted', { liftedOn: '2026-03-01', liftedBy: 'Police' }, false],
    ['that begins later', { from: '2026-05-01' }, false],
    ['about the child assessed', { person: kaiId('Kai') }, true],
    ['about another child', { person: kaiId('Child1') }, false],
    ['about contact', { kind: 'contact' }, false],
  ])('with a constraint %s', (_case, more, open) => {
    expect(enquiries(asked(more)).open).toBe(open)
  })

  it('are those about the child assessed, on the day asked', () => {
    const another = aRecord(152, 'legal_position', {
      person: kaiId('Marcus'),
      status: 'investigation',
      on: '2026-02-03',
      source: 'Police',
    })

    expect(enquiries(another).open).toBe(false)
    expect(
      derivePoliceEnquiries(
        aCaseFile(...kaiFamily, aPosition('investigation')),
        parseIsoDate('2026-02-02'),
      ).open,
    ).toBe(false)
  })
})
