import { expect, it } from 'vitest'
import { parseBody } from '../../../shared/case/parse-body.ts'
import { buildImportedEvent } from '../../../shared/chronology/build-imported-event.ts'
import { recordIdOf } from '../../builders/record-ids.ts'
import { kaiAgencies, readKai, readText } from '../../main/cases/a-chronology.ts'

it('every row of the fictional chronologies becomes an event fit to be stored, with the row as it came', () => {
  const names = ['school', 'social-care', 'police'] as const
  const rows = names.flatMap((name) => readKai(name).rows)

  const bodies = rows.map((row) => parseBody('event', buildImportedEvent(row, recordIdOf(1))))

  expect(Object.keys(kaiAgencies)).toEqual(names)
  expect(bodies).toHaveLength(17)
  for (const [index, body] of bodies.entries())
    expect(body).toMatchObject({ importedFrom: recordIdOf(1), importedRow: rows[index]?.raw })
})

it('a row at every limit is fit to be stored, and its row is whole', () => {
  const [row] = readText(
    `Date,Entry,Recorded by,Action taken\n2026,${'x'.repeat(4100)},${'y'.repeat(400)},${'z'.repeat(2100)}`,
  ).rows
  if (!row) throw new Error('the row is read')

  const body = parseBody('event', buildImportedEvent(row, recordIdOf(1)))

  expect(body.importedRow).toBe(row.raw)
  expect([body.what.length, body.source.length, body.response?.length]).toEqual([4000, 300, 2000])
  expect(body.importProblem).toMatch(/was cut/)
})
