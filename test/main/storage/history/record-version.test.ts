import { describe, expect, it } from 'vitest'
import {
  insertFirstVersion,
  insertLinks,
  loadVersion,
  removeLinksFrom,
  writeNextVersion,
} from '../../../../main/storage/history/record-version.ts'
import { insertRecords, removeRecord, updateRecord } from '../../../../main/storage/record-store.ts'
import { aDatabaseWithCase, aRecord, inChange, now, recordId } from '../temporary-database.ts'

const link = { toId: recordId(1), field: 'people' }

describe('the versions of a record', () => {
  it('are all kept, with where each pointed and the one that removed it', () => {
    const db = aDatabaseWithCase()
    inChange(db, (mark) =>
      insertRecords(db, [aRecord(1), aRecord(2, { links: [link, link] })], mark),
    )
    const update = { ...aRecord(2, { standing: 'withdrawn', body: { n: 2 } }), expectedRevision: 1 }
    inChange(db, (mark) => updateRecord(db, update, mark))
    inChange(db, (mark) => removeRecord(db, { id: recordId(2), expectedRevision: 2 }, mark))

    const versions = [1, 2, 3].map((revision) => loadVersion(db, recordId(2), revision))

    expect(
      versions.map(({ standing, body, links, removed }) => [standing, body, links, removed]),
    ).toEqual([
      ['established', JSON.stringify(aRecord(2).body), [link], false],
      ['withdrawn', '{"n":2}', [], false],
      ['withdrawn', '{"n":2}', [], true],
    ])
    expect(() => loadVersion(db, recordId(2), 4)).toThrow('missing')
  })

  it('follow one another without a gap', () => {
    const db = aDatabaseWithCase()
    const version = {
      compartment: 'general',
      standing: 'alleged',
      body: '{}',
      bodyVersion: 1,
      links: [],
      removed: false,
    } as const
    inChange(db, ({ changeId }) => {
      const mark = { id: recordId(1), changeId, at: now }
      insertFirstVersion(db, aRecord(1), { ...mark, revision: 1 }, version)
      writeNextVersion(db, { ...mark, revision: 2 }, version)

      expect(() => writeNextVersion(db, { ...mark, revision: 4 }, version)).toThrow('changed 0')
    })
  })

  it('point nowhere once their links are removed', () => {
    const db = aDatabaseWithCase()
    inChange(db, (mark) => insertRecords(db, [aRecord(1), aRecord(2)], mark))
    const count = (): unknown => db.prepare('SELECT count(*) AS links FROM record_links').get()
    inChange(db, () => insertLinks(db, aRecord(2), [link]))
    const before = count()

    inChange(db, () => removeLinksFrom(db, recordId(2)))

    expect([before, count()]).toEqual([{ links: 1 }, { links: 0 }])
  })
})
