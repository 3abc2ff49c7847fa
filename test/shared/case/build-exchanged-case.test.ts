import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  buildExchangedCase,
  formatExchangedCase,
} from '../../../shared/case/build-exchanged-case.ts'
import type { CaseFile, CaseRecord } from '../../../shared/case/nouns.ts'
import { parseExchangedCase } from '../../../shared/case/parse-exchanged-case.ts'
import { parseIsoInstant } from '../../../shared/dates/iso-date.ts'
import { anyCase } from '../../builders/any-case.ts'
import { caseIdOf } from '../../builders/record-ids.ts'

describe('the exchanged form of a case', () => {
  it('comes back identical from its own text, whatever the case holds', () => {
    let records = 0
    fc.assert(
      fc.property(anyCase(), (exchanged) => {
        const read = parseExchangedCase(formatExchangedCase(exchanged))
        const file: CaseFile = {
          ...read.case,
          id: caseIdOf(1),
          records: read.records.map(
            (record) =>
              // What a vault adds to a record when it takes it in.
              ({ ...record, caseId: caseIdOf(1), revision: 7, changeId: 3 }) as CaseRecord,
          ),
        }
        const again = buildExchangedCase(
          file,
          parseIsoInstant(exchanged.exportedAt),
          read.attachments,
        )

        records += again.records.length
        expect(read).toEqual(exchanged)
        expect(again).toEqual(exchanged)
        expect(formatExchangedCase(again)).toBe(formatExchangedCase(exchanged))
      }),
    )
    expect(records).toBeGreaterThan(100)
  })

  it('ends with one line feed and leaves out what belongs to one vault alone', () => {
    const file: CaseFile = {
      id: caseIdOf(1),
      reference: 'TL-1',
      openedAt: '2026-02-03T12:00:00.000Z',
      records: [],
    }

    const text = formatExchangedCase(
      buildExchangedCase(file, parseIsoInstant('2026-02-04T09:30:00.000Z')),
    )

    expect(text).toMatch(/\}\n$/)
    expect(text).not.toMatch(/revision|changeId|closedAt/)
  })
})
