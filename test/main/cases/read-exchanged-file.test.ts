import { describe, expect, it } from 'vitest'
import { readExchangedFile } from '../../../main/cases/read-exchanged-file.ts'

const text = JSON.stringify({
  format: 'throughline-case',
  version: 1,
  exportedAt: '2026-02-05T08:00:00.000Z',
  case: {
    id: 'c0000000-0000-4000-8000-000000000001',
    reference: 'TL-1',
    openedAt: '2026-02-03T12:00:00.000Z',
  },
  records: [],
})

describe('the bytes of a case file', () => {
  it.each([text, `\ufeff${text}`])('are read with and without a byte-order mark', (one) => {
    expect(readExchangedFile(Buffer.from(one)).case.reference).toBe('TL-1')
  })

  it.each([
    ['in UTF-16', Buffer.from(`\ufeff${text}`, 'utf16le'), /not text in UTF-8/],
    ['a packed file', Buffer.from([0x50, 0x4b, 0x03, 0x04, 0xff]), /not text in UTF-8/],
    ['cut inside a character', Buffer.from(`{"a":"é`).subarray(0, 7), /not text in UTF-8/],
    ['empty', Buffer.alloc(0), /The file is empty/],
    ['larger than 64 MB', Buffer.alloc(64 * 1024 * 1024 + 1), /too large: 64 MB at most/],
  ])('are refused when they are %s', (_what, bytes, words) => {
    expect(() => readExchangedFile(bytes)).toThrow(words)
  })
})
