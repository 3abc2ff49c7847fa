import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listZipEntries, readZipEntry } from '../../../../main/cases/documents/zip-entries.ts'
import { codeOf } from '../../storage/temporary-database.ts'
import { aZip } from './a-document.ts'

describe('a zip archive', () => {
  it.each([true, false])('gives its files as they were packed (stored: %s)', (stored) => {
    const bytes = aZip({ 'a/b.xml': '<a/>', 'Ö.txt': 'text' }, { stored, remark: 'a remark' })

    const entries = listZipEntries(bytes)

    expect(entries.map(({ name }) => name)).toEqual(['a/b.xml', 'Ö.txt'])
    expect(entries.map((entry) => readZipEntry(bytes, entry, 100).toString())).toEqual([
      '<a/>',
      'text',
    ])
  })

  it('says what is encrypted', () => {
    const entries = listZipEntries(aZip({ a: 'a' }, { encrypted: true }))

    expect(entries.map(({ encrypted }) => encrypted)).toEqual([true])
  })

  it('is never unpacked beyond what is allowed', () => {
    const bytes = aZip({ bomb: 'a'.repeat(1_000_000) })
    const [bomb] = listZipEntries(bytes)

    expect(bytes.length).toBeLessThan(5000)
    expect(codeOf(() => bomb && readZipEntry(bytes, bomb, 1000))).toBe('document_broken')
    expect(bomb && readZipEntry(bytes, bomb, 1_000_000)).toHaveLength(1_000_000)
  })

  it('is refused with one name twice, which two readers could take differently', () => {
    const twice = aZip([
      ['a.xml', 'one'],
      ['A.xml', 'other'],
    ])

    expect(codeOf(() => listZipEntries(twice))).toBe('document_broken')
  })

  it('is refused, and nothing worse, however it is cut or changed', () => {
    const whole = aZip({ 'a.xml': 'some text', 'b.xml': 'more' })
    let refused = 0
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), fc.boolean(), (place, value, cut) => {
        const bytes = cut ? whole.subarray(0, place) : Buffer.from(whole)
        if (!cut) bytes[place] = value
        const code = codeOf(() => {
          for (const entry of listZipEntries(bytes)) readZipEntry(bytes, entry, 1000)
        })
        expect(['none', 'document_broken']).toContain(code)
        if (cut) expect(code).toBe('document_broken')
        if (code === 'document_broken') refused += 1
      }),
      { numRuns: 500 },
    )
    expect(refused).toBeGreaterThan(100)
  })
})
