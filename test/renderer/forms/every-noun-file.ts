import { type CaseFile, type CaseRecord, recordsOf } from '../../../shared/case/nouns.ts'
import { loadPracticeFile } from './practice-file.ts'

const recordId = '0a000000-0000-4000-8000-000000000001'

/** The practice case with what it has none of: a licensed tool's record with two numbers, and an attached document. */
export function loadEveryNounFile(): CaseFile {
  const file = loadPracticeFile()
  const [assessment] = recordsOf(file, 'assessment')
  const [evidence] = recordsOf(file, 'evidence')
  const [assessor] = recordsOf(file, 'professional')
  const records = [
    {
      noun: 'licensed_record',
      id: recordId,
      body: {
        assessment: assessment?.id,
        tool: 'other',
        toolName: 'Tool X',
        assessor: assessor?.id,
        certificate: 'X-17',
        certifiedOn: '2025-03-01',
      },
    },
    {
      noun: 'licensed_mark',
      id: '0a000000-0000-4000-8000-000000000002',
      body: {
        record: recordId,
        area: 'One',
        label: 'First label',
        known: 'number',
        mark: 3,
        maximum: 4,
      },
    },
    {
      noun: 'licensed_mark',
      id: '0a000000-0000-4000-8000-000000000003',
      body: { record: recordId, label: 'Second label', known: 'not_enough', maximum: 10 },
    },
    {
      noun: 'attachment',
      id: '0a000000-0000-4000-8000-000000000004',
      body: {
        evidence: evidence?.id,
        name: 'letter.pdf',
        format: 'pdf',
        bytes: 1024,
        sha256: 'a'.repeat(64),
      },
    },
  ].map((record) => ({ ...evidence, standing: 'established', ...record }))
  // Every record above has the body of its noun, and the header of one that is there.
  return { ...file, records: [...file.records, ...(records as unknown as readonly CaseRecord[])] }
}
