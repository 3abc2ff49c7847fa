import { describe, expect, it } from 'vitest'
import {
  documentFile,
  fields,
  formKey,
  maxDepth,
  maxFileBytes,
  pageFile,
  path,
  recordDraft,
} from '../../../shared/contract/inputs.ts'

const record = { noun: 'event', compartment: 'general', standing: 'alleged', body: {} }

describe('what a page may hand over', () => {
  it.each(['person/new', 'event/00000000-0000-4000-8000-000000000001', 'call-note'])(
    'takes %j for the key of a form',
    (key) => {
      expect(formKey.parse(key)).toBe(key)
    },
  )

  it.each(['', 'a b', 'Person/new', '../x', `a${'b'.repeat(120)}`])(
    'refuses %j for the key of a form',
    (key) => {
      expect(formKey.safeParse(key).success).toBe(false)
    },
  )

  it('takes a file up to its limit and says what is wrong above it', () => {
    const fits = { name: 'a', base64: 'A'.repeat(Math.floor((maxFileBytes * 4) / 3 / 4) * 4) }
    const over = { name: 'a', base64: 'A'.repeat(Math.ceil(maxFileBytes / 3) * 4 + 8) }

    expect(pageFile.safeParse(fits).success).toBe(true)
    expect(pageFile.safeParse(over).error?.issues[0]?.message).toContain('too large')
    expect(documentFile.safeParse(fits).success).toBe(true)
    expect(documentFile.safeParse(over).error?.issues[0]?.message).toContain('20 MB')
  })

  it('takes the spaces off a path', () => {
    expect(path.parse('  a b ')).toBe('a b')
  })

  it('takes a record with and without a hold', () => {
    expect(recordDraft.parse(record)).toEqual(record)
    const held = { ...record, heldFrom: 'family', heldUntilOn: '2026-02-19' }
    expect(recordDraft.parse(held)).toEqual(held)
  })

  it('takes fields nested as deep as the limit and refuses one level more', () => {
    const nested = (levels: number): unknown => (levels === 0 ? 'x' : { in: nested(levels - 1) })

    expect(fields.safeParse(nested(maxDepth)).success).toBe(true)
    expect(fields.safeParse(nested(maxDepth + 1)).success).toBe(false)
    expect(fields.safeParse([]).success).toBe(false)
  })

  it.each(['family and friends', '', null])('refuses to hold a record from %j', (heldFrom) => {
    expect(recordDraft.safeParse({ ...record, heldFrom }).success).toBe(false)
  })
})
