import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import {
  type AuditFacts,
  auditRoot,
  formatAuditBody,
  hashAuditEntry,
  requireCode,
} from '../../../../main/storage/audit/audit-entry.ts'
import { caseId, now } from '../temporary-database.ts'

const event = { at: now, actor: 'Invented Person', action: 'people.add', object: 'person' }

describe('formatAuditBody', () => {
  it('is canonical and holds every field', () => {
    expect(
      formatAuditBody({ ...event, caseId, facts: { fields: ['name', 'role'], count: 2 } }),
    ).toBe(
      `{"action":"people.add","actor":"Invented Person","at":"${now}","caseId":"${caseId}",` +
        '"facts":{"count":2,"fields":["name","role"]},"object":"person"}',
    )
  })

  it.each<AuditFacts>([
    { note: 'He said so' },
    { note: '' },
    { note: 'x'.repeat(129) },
    { note: ['code', 'two words'] },
    { 'two words': 1 },
    { note: 'line\nline' },
  ])('refuses %j and does not repeat it', (facts) => {
    const call = (): string => formatAuditBody({ ...event, facts })

    expect(call).toThrow('must be a code')
    expect(call).not.toThrow('He said so')
  })

  it('leaves out a fact that is not known', () => {
    const one = formatAuditBody({ ...event, facts: { purpose: undefined } })

    expect(one).toBe(formatAuditBody(event))
  })

  it.each(['', 'x'.repeat(201)])('wants somebody who did it', (actor) => {
    expect(() => formatAuditBody({ ...event, actor })).toThrow('actor')
  })
})

describe('requireCode', () => {
  it('takes ids, hashes and dotted names', () => {
    const codes = ['people.add', '00000000-0000-4000-8000-000000000001', 'people.edit:7', 'a1+/=']

    for (const code of codes) expect(() => requireCode('field', code)).not.toThrow()
    expect(codes).toHaveLength(4)
  })
})

describe('hashAuditEntry', () => {
  it('is SHA-256 over the label, the number, the previous hash and the text', () => {
    const expected = createHash('sha256')
      .update(
        Buffer.concat([
          Buffer.from('throughline-audit/v1'),
          Buffer.from([1, 2, 0, 0, 0, 0, 0, 0]),
          Buffer.alloc(32),
          Buffer.from('{"é":1}'),
        ]),
      )
      .digest()

    expect(hashAuditEntry(513, auditRoot, '{"é":1}')).toEqual(expected)
  })
})
