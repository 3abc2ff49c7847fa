import type { CaseFile, CaseRecord } from '../../../../shared/case/nouns.ts'
import { loadPracticeCase } from '../../../builders/practice-case/load-practice-case.ts'
import { aRecord } from '../../../shared/people/a-case-file.ts'
import { sentences } from '../long-report.ts'

/** The practice case with 200 pieces of evidence more, and texts in its findings as long as a careful assessor's. */
export function aLongAssessment(): CaseFile {
  const file = loadPracticeCase()
  const factors = 'ABCE'.split('').flatMap((domain) => [1, 2, 3, 4, 5].map((n) => `${domain}${n}`))
  const records = file.records.map((record): CaseRecord => {
    if (record.noun !== 'finding') return record
    const { factor } = record.body
    return {
      ...record,
      body: {
        ...record.body,
        strengthText: `Strong at ${factor}. ${sentences(3)}`,
        concernText: `Rests at ${factor}. ${sentences(5)}`,
        identityNote: `Read otherwise at ${factor}. ${sentences(2)}`,
      },
    }
  })
  const evidence = Array.from({ length: 200 }, (_, index) =>
    aRecord(20_000 + index, 'evidence', {
      text: `Piece number ${index + 1}. ${sentences(3 + (index % 3))} Ends ${index + 1}.`,
      when: `2026-0${1 + (index % 3)}-${String(1 + (index % 27)).padStart(2, '0')}`,
      source: `Source ${index % 9}`,
      kind: 'document',
      reliability: 'medium',
      supports: [factors[index % factors.length] ?? 'A1'],
    }),
  )
  return { ...file, records: [...records, ...evidence] }
}
