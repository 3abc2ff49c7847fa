import { describe, expect, it } from 'vitest'
import { buildMethodSection } from '../../../../../shared/report/sections/assessment/build-method-section.ts'
import { aRecord } from '../../../people/a-case-file.ts'
import { wordsOf } from '../../words-of.ts'
import {
  aReportSource,
  assessedRecords,
  assessment,
  licensedRecord,
  licensedRecords,
} from '../a-report-source.ts'
import { helen } from '../a-section-source.ts'

describe('the method', () => {
  it('says how, with what, as at when, what limits it, and what the marks mean', () => {
    const lines = wordsOf(buildMethodSection(aReportSource(assessedRecords)))

    expect(lines.slice(1, 8)).toEqual([
      'Lead assessor: DC Helen Shaw',
      'With: Nobody.',
      'Started: 20 February 2026.',
      'Ratings as at: 15 April 2026.',
      'With what: Safety, Strengths and Support Framework, ages 12 to 17, version 1.',
      'Made easier: Pictures and short sentences.',
      'Limits: Lee was not seen.',
    ])
    expect(lines.join('\n')).toContain('It has not been validated.')
    expect(lines.join('\n')).toContain('no total is to be made of it')
  })

  it('needs no instrument of its own, and no assessment to be said', () => {
    const licensed = wordsOf(buildMethodSection(aReportSource(licensedRecords)))

    expect(licensed).toContain('With what: a licensed tool, recorded by somebody certified in it.')
    expect(licensed.join()).not.toContain('validated')
    expect(wordsOf(buildMethodSection(aReportSource([]))).slice(1)).toEqual([
      'No assessment has been started.',
    ])
  })
})

it('names the second assessor, and says what nobody entered about how and what limits it', () => {
  const bare = aRecord(300, 'assessment', {
    use: 'built_in',
    instrument: 'sss_12_17_1',
    startedOn: '2026-03-01',
    lead: helen.id,
    coAssessor: helen.id,
  })
  const lines = wordsOf(buildMethodSection(aReportSource([helen, bare])))

  expect(lines).toContain('With: DC Helen Shaw')
  expect(lines).toContain('Ratings as at: Nothing entered.')
  expect(lines).toContain('Made easier: Nothing entered.')
  expect(lines).toContain('Limits: Nothing entered.')
})

it('names a licensed tool only where this assessment used it, and no score for a court', () => {
  const lines = wordsOf(buildMethodSection(aReportSource([...assessedRecords, licensedRecord])))

  expect(licensedRecord.body.assessment).not.toBe(assessment.id)
  expect(lines.join()).not.toContain('a licensed tool, recorded')
  expect(lines.join()).toContain('not for sentencing')
  expect(lines.join()).toContain('at most medium where fewer than two')
})
