import { describe, expect, it } from 'vitest'
import { findPractitioner, savePractitioner } from '../../../main/storage/practitioner-store.ts'
import { aDatabase, inCommand, now } from './temporary-database.ts'

describe('who uses the vault', () => {
  it('is nobody until they have said so, and then the latest they said', () => {
    const db = aDatabase()
    const nobody = findPractitioner(db)
    const first = { body: { name: 'Invented Person' }, bodyVersion: 1, updatedAt: now }

    inCommand(db, () => savePractitioner(db, first))
    inCommand(db, () => savePractitioner(db, { ...first, body: { name: 'Another Name' } }))

    expect([nobody, findPractitioner(db)]).toEqual([
      undefined,
      { ...first, body: { name: 'Another Name' } },
    ])
  })

  it('is written inside a command only', () => {
    const practitioner = { body: {}, bodyVersion: 1, updatedAt: now }

    expect(() => savePractitioner(aDatabase(), practitioner)).toThrow('command')
  })
})
