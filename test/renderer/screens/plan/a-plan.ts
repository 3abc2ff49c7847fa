import type { Body, CaseRecord, Noun } from '../../../../shared/case/nouns.ts'
import { type AnOpenCase, anOpenCase } from '../../forms/an-open-case.ts'
import { aRecord } from '../a-record.ts'

/** A record with plain words where the case has ids, days and codes. */
export function aLoose<N extends Noun>(noun: N, id: string, body: object): CaseRecord<N> {
  return aRecord(noun, id, body as unknown as Body<N>) // the screens read it as any other record
}

/** An assessment with one finding of 4 (A2), one of 2 (C1) and one of 1 (D1), and whatever else a test adds. */
export function aPlan(more: readonly CaseRecord[] = []): AnOpenCase {
  const openCase = anOpenCase()
  const records = [
    ...openCase.file.records.filter(({ noun }) => noun === 'person' || noun === 'professional'),
    aLoose('assessment', 'as', {
      use: 'built_in',
      instrument: openCase.policies.instruments[0]?.code,
      startedOn: '2026-02-01',
      lead: 'amina',
    }),
    aLoose('finding', 'c1', { assessment: 'as', factor: 'C1', concern: '2' }),
    aLoose('finding', 'a2', { assessment: 'as', factor: 'A2', concern: '4' }),
    aLoose('finding', 'd1', { assessment: 'as', factor: 'D1', concern: '1' }),
    ...more,
  ]
  const byId = new Map<string, CaseRecord>(records.map((record) => [record.id, record]))
  const nameOf = (id: string) => {
    const record = byId.get(id)
    return record?.noun === 'finding' ? record.body.factor : openCase.nameOf(id)
  }
  return { ...openCase, nameOf, file: { ...openCase.file, records } }
}

/** A goal of the plan in a state. */
export function aGoal(id: string, from: string, state: string, more: object = {}) {
  return aLoose('goal', id, { from: [from], words: `Better ${id}`, state, ...more })
}
