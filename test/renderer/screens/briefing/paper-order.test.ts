import { expect, it } from 'vitest'
import {
  addProfessionals,
  readChoices,
  readRecipients,
  suggestFileName,
} from '../../../../renderer/screens/briefing/paper-order.ts'
import { recordsOf } from '../../../../shared/case/nouns.ts'
import { parseIsoDate } from '../../../../shared/dates/iso-date.ts'
import { anOpenCase } from '../../forms/an-open-case.ts'

const openCase = anOpenCase()
const day = parseIsoDate('2026-02-04')

it('reads who a paper is for line by line, without empty lines', () => {
  expect(readRecipients(' Tom Price, social worker \n\n Priya Nair\n')).toEqual([
    'Tom Price, social worker',
    'Priya Nair',
  ])
})

it('puts in everybody who works with the family, with what they do and where', () => {
  const lines = addProfessionals('', openCase.file, day, openCase).split('\n')

  expect(lines).toContain('Priya Nair, designated safeguarding lead, Northfield Academy')
  expect(lines).toHaveLength(recordsOf(openCase.file, 'professional').length - 1)
})

it('leaves out who is kept apart with a child who was harmed', () => {
  expect(addProfessionals('', openCase.file, day, openCase)).not.toContain('Fatima Zaman')
})

it('keeps what was typed, and nobody twice', () => {
  const typed = 'Our legal team\nPriya Nair, by hand'
  const lines = addProfessionals(typed, openCase.file, day, openCase).split('\n')

  expect(lines.slice(0, 2)).toEqual(['Our legal team', 'Priya Nair, by hand'])
  expect(lines.filter((line) => line.startsWith('Priya Nair'))).toHaveLength(1)
})

it('leaves out who is no longer, or not yet, involved', () => {
  const after = addProfessionals('', openCase.file, parseIsoDate('2026-06-01'), openCase)
  const before = addProfessionals('', openCase.file, parseIsoDate('2020-01-01'), openCase)

  expect(after).toContain('Tom Price')
  expect(after).not.toContain('Helen Shaw')
  expect(before).toBe('')
})

it('asks for the profile without what is contested only of the paper that has a profile', () => {
  const order = {
    kind: 'assessment_report',
    status: '',
    recipients: '',
    view: 'now',
    largePrint: true,
    withoutContested: true,
  } as const

  expect(readChoices(order)).toEqual({
    kind: 'assessment_report',
    view: 'now',
    largePrint: true,
    withoutContested: true,
  })
  expect(readChoices({ ...order, kind: 'planning_paper', largePrint: false })).toEqual({
    kind: 'planning_paper',
    view: 'now',
  })
})

it('suggests a name for a file that says nothing but the reference and which paper it is', () => {
  expect(suggestFileName('TL/0417 b', 'assessment_report', 2)).toBe(
    'TL-0417-b-assessment-report-2.pdf',
  )
})
