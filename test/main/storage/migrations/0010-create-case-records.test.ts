import { describe, expect, it } from 'vitest'
import { createCaseRecords } from '../../../../main/storage/migrations/0010-create-case-records.ts'
import { migrations } from '../../../../main/storage/migrations/index.ts'
import { aDatabase } from '../temporary-database.ts'

describe('migration 10', () => {
  it('creates strict tables, each with a comment that says what one row is', () => {
    const db = aDatabase()

    const tables = db
      .prepare<[], { name: string; strict: number }>(
        "SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite%'",
      )
      .all()

    expect(tables.map(({ name }) => name).sort()).toEqual([
      'attachment_bytes',
      'audit',
      'case_records',
      'cases',
      'changes',
      'drafts',
      'practitioner',
      'record_links',
      'record_revisions',
      'reports',
    ])
    expect(tables.every(({ strict }) => strict === 1)).toBe(true)
  })

  it('says of every column that may be null what null means', () => {
    const db = aDatabase()
    const tables = db
      .prepare<[], { name: string; sql: string }>(
        "SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'",
      )
      .all()
    let nullable = 0
    for (const { name, sql } of tables) {
      const columns = db
        .prepare<[string], { name: string; notnull: number; pk: number }>(
          'SELECT name, "notnull", pk FROM pragma_table_info(?)',
        )
        .all(name)
      for (const column of columns) {
        if (column.notnull === 1 || column.pk > 0) continue
        expect(sql).toMatch(new RegExp(`\\b${column.name} .*-- null`))
        nullable += 1
      }
    }
    expect(nullable).toBeGreaterThan(8)
  })

  it('is the first of the list', () => {
    expect(migrations[0]).toBe(createCaseRecords)
  })
})
