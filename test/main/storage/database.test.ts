import { describe, expect, it } from 'vitest'
import { change, requireCommand, statement } from '../../../main/storage/database.ts'
import { aDatabase, inCommand, now } from './temporary-database.ts'

const insert = 'INSERT INTO drafts (case_id, form, body, saved_at) VALUES (?, ?, ?, ?)'

describe('statement', () => {
  it('is prepared once for a database and its text', () => {
    const [one, other] = [aDatabase(), aDatabase()]

    expect(statement(one, 'SELECT 1')).toBe(statement(one, 'SELECT 1'))
    expect(statement(one, 'SELECT 1')).not.toBe(statement(other, 'SELECT 1'))
  })
})

describe('change', () => {
  it('throws when a write changes more or fewer rows than expected', () => {
    const db = aDatabase()
    change(db, 1, insert, '', 'a', '{}', now)
    change(db, 1, insert, '', 'b', '{}', now)

    expect(() => change(db, 1, "DELETE FROM drafts WHERE form = 'c'")).toThrow('changed 0')
    expect(() => change(db, 1, 'DELETE FROM drafts')).toThrow('changed 2')
  })
})

describe('requireCommand', () => {
  it('refuses a write outside a command', () => {
    const db = aDatabase()

    expect(() => requireCommand(db)).toThrow('inside a command')
    expect(() => inCommand(db, requireCommand)).not.toThrow()
  })
})
