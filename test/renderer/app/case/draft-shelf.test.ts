import { describe, expect, it } from 'vitest'
import { createDraftShelf } from '../../../../renderer/app/case/draft-shelf.ts'
import type { CaseId } from '../../../../shared/case/record.ts'
import type { Draft } from '../../../../shared/contract/answers.ts'
import type { Invoke } from '../../../../shared/contract/contract.ts'
import { parseIsoInstant } from '../../../../shared/dates/iso-date.ts'

const caseId = '11111111-1111-4111-8111-111111111111' as CaseId
const before = parseIsoInstant('2026-02-04T09:00:00.000Z')
const after = parseIsoInstant('2026-02-04T09:05:00.000Z')
const stored: Draft = { form: 'event/new', values: { body: {} }, savedAt: before }

function aShelf(reply: object) {
  const invoke = (() => Promise.resolve(reply)) as unknown as Invoke
  return createDraftShelf(caseId, [stored], invoke, () => before)
}

describe('createDraftShelf', () => {
  it('finds what the engine had, and what is being saved before the answer comes', async () => {
    const shelf = aShelf({ ok: true, value: { ...stored, values: { a: 'new' }, savedAt: after } })

    const saving = shelf.save('event/new', { a: 'new' })
    const meanwhile = shelf.find('event/new')
    await saving

    expect(meanwhile).toEqual({ form: 'event/new', values: { a: 'new' }, savedAt: before })
    expect(shelf.find('event/new')?.savedAt).toBe(after)
  })

  it('keeps in memory what could not be saved', async () => {
    const shelf = aShelf({ ok: false, error: { code: 'disk_full', message: 'Full.' } })

    const reply = await shelf.save('person/new', { a: 'typed' })

    expect(reply.ok).toBe(false)
    expect(shelf.find('person/new')?.values).toEqual({ a: 'typed' })
  })

  it('forgets a draft only once it is removed', async () => {
    const refusing = aShelf({ ok: false, error: { code: 'locked', message: 'Locked.' } })
    const removing = aShelf({ ok: true, value: null })

    await refusing.remove('event/new')
    await removing.remove('event/new')

    expect(refusing.list()).toHaveLength(1)
    expect(removing.list()).toEqual([])
  })
})
