import { describe, expect, it } from 'vitest'
import {
  filterForAudience,
  filterForSection,
  neutralNameOf,
} from '../../../shared/audience/filter-for-audience.ts'
import type { RecordHeader } from '../../../shared/case/record.ts'
import { parseIsoDate } from '../../../shared/dates/iso-date.ts'
import { recordIdOf } from '../../builders/record-ids.ts'
import { strategyDiscussion } from '../../builders/shipped-audiences.ts'
import { aRecord } from '../people/a-case-file.ts'

const on = parseIsoDate('2026-02-04')
const separate: Partial<RecordHeader> = { compartment: 'harmed_child' }
const sam = aRecord(1, 'person', { name: 'Sam', role: 'parent', lifeStatus: 'living' })
const worker = aRecord(
  2,
  'professional',
  { name: 'Ada Quill', agency: 'childrens_social_care', role: 'social worker' },
  separate,
)
const child = aRecord(
  3,
  'person',
  {
    name: 'Child 1',
    role: 'child_harmed',
    lifeStatus: 'living',
    born: '2017-06-01',
    alsoKnownAs: 'Pip',
    schoolYear: 'Hill Primary',
    identityKnownTo: [sam.id, worker.id],
    worker: worker.id,
    note: 'Likes trains',
  },
  separate,
)
const event = aRecord(4, 'event', { what: 'It rained', source: 'School log' })

describe('what an audience may see', () => {
  it('is a harmed child by code and age, with who of the others knows, and nothing else', () => {
    const view = filterForAudience([sam, worker, child, event], strategyDiscussion, on)

    expect(view.records).toEqual([
      sam,
      {
        ...child,
        body: {
          name: 'Child 1',
          role: 'child_harmed',
          lifeStatus: 'living',
          ageAsGiven: '8',
          identityKnownTo: [sam.id],
        },
      },
      event,
    ])
    expect([...view.ownWorkerAgency]).toEqual([[child.id, 'childrens_social_care']])
    expect(view).toMatchObject({ held: 0, separate: 1, notForThem: 0 })
  })

  it('is less where the policy allows less', () => {
    const strict = { ...strategyDiscussion, ofHarmedChild: [] }

    const view = filterForAudience([sam, worker, child], strict, on)

    expect(view.records.at(-1)?.body).toEqual({
      name: 'Child 1',
      role: 'child_harmed',
      lifeStatus: 'living',
    })
    expect([...view.ownWorkerAgency]).toEqual([])
  })

  it('never has the name of a harmed child, wherever it was typed', () => {
    const named = {
      ...child,
      compartment: 'general',
      body: { ...child.body, name: 'Pip Somebody' },
    }

    const view = filterForAudience([named as typeof child], strategyDiscussion, on)

    expect(neutralNameOf(named as typeof child)).toBe('A child who was harmed')
    expect(JSON.stringify(view.records)).not.toContain('Pip')
  })

  it('leaves out what is held from these readers or from everyone, and counts it', () => {
    const held = (number: number, header: Partial<RecordHeader>) =>
      aRecord(number, 'event', { what: 'It rained', source: 'School log' }, header)
    const records = [
      held(5, { heldFrom: 'family' }),
      held(6, { heldFrom: 'agencies' }),
      held(7, { heldFrom: 'everyone', heldUntilOn: on }),
      held(8, { heldFrom: 'everyone' }),
    ]

    const view = filterForAudience(records, strategyDiscussion, on)

    expect(view.records.map(({ id }) => id)).toEqual([recordIdOf(5), recordIdOf(7)])
    expect(view.held).toBe(2)
  })

  it.each([
    ['a child who was harmed', child, { held: 0, separate: 4 }],
    [
      'a child who was harmed, put in the wrong compartment',
      { ...child, compartment: 'general' as const },
      { held: 0, separate: 4 },
    ],
    [
      'somebody of the separate compartment',
      aRecord(3, 'person', { name: 'Vera', role: 'other', lifeStatus: 'living' }, separate),
      { held: 0, separate: 5 },
    ],
    [
      'somebody who is held back',
      aRecord(
        3,
        'person',
        { name: 'Vera', role: 'other', lifeStatus: 'living' },
        { heldFrom: 'agencies' },
      ),
      { held: 5, separate: 0 },
    ],
  ])('has no home, tie, flag or arrangement that leads to %s', (_, hidden, counts) => {
    const home = aRecord(10, 'household', { name: 'Flat' })
    const lives = (number: number, person: string) =>
      aRecord(number, 'household_member', { person, household: home.id, stays: 'lives' })
    const tie = { first: sam.id, second: hidden.id, kind: 'parent' }
    const flag = { person: hidden.id, flag: 'in_care', from: '2026-02-01', source: 'Call' }
    const tonight = { household: home.id, nightOf: '2026-02-04', what: 'Awake', inPlace: 'yes' }

    const view = filterForAudience(
      [
        ...[sam, hidden, home, lives(11, sam.id), lives(12, hidden.id)],
        aRecord(13, 'relationship', tie),
        aRecord(14, 'priority_flag', flag),
        aRecord(15, 'arrangement', { ...tonight, child: hidden.id }),
        // Who sees to it may be out of sight: the arrangement is still there for the child.
        aRecord(16, 'arrangement', { ...tonight, child: sam.id, responsible: hidden.id }),
        aRecord(17, 'decision_asked', { child: hidden.id, decision: 's47', reason: 'Reason' }),
        aRecord(18, 'informed', { who: hidden.id, told: 'told', what: 'What was said' }),
      ],
      strategyDiscussion,
      on,
    )

    const left = view.records.filter(({ id }) => id !== hidden.id).map(({ id }) => id)
    expect(left).toEqual([sam.id, home.id, ...[11, 16, 17, 18].map(recordIdOf)])
    expect(view).toMatchObject(counts)
  })

  it('leaves out kinds of record that no section names, and counts them', () => {
    const narrow = { ...strategyDiscussion, sections: { events: ['event' as const] } }

    const view = filterForAudience([sam, event], narrow, on)

    expect(view.records).toEqual([event])
    expect(view.notForThem).toBe(1)
  })

  it('is for one section only the kinds of record that are named for it', () => {
    expect(filterForSection([sam, event], strategyDiscussion, 'referral')).toEqual([sam])
    expect(
      filterForSection([sam, event], { ...strategyDiscussion, sections: {} }, 'events'),
    ).toEqual([])
  })
})
