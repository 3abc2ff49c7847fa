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
