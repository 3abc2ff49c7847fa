import { describe, expect, it } from 'vitest'
import { changeRecord } from '../../../../renderer/forms/records/change-record.ts'
import { parseIsoDate } from '../../../../shared/dates/iso-date.ts'
import { aRecord } from '../../screens/a-record.ts'

describe('the change of a record', () => {
  const request = aRecord(
    'information_request',
    'r',
    {
      toWords: 'School',
      what: 'Attendance',
      why: 'Needed',
      askedOn: parseIsoDate('2026-03-01'),
      dueOn: parseIsoDate('2026-03-10'),
      state: 'asked',
    },
    { compartment: 'harmed_child' },
  )

  it('keeps every other answer, and who may see it', () => {
    const change = changeRecord(request, { state: 'chased', chasedOn: parseIsoDate('2026-03-12') })

    expect(change).toMatchObject({ id: 'r', revision: 1, compartment: 'harmed_child' })
    expect(change.body).toEqual({ ...request.body, state: 'chased', chasedOn: '2026-03-12' })
  })

  it('takes out an answer that is not there any more', () => {
    expect(changeRecord(request, { dueOn: undefined }).body).not.toHaveProperty('dueOn')
  })
})
