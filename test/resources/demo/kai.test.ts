import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { nounCodes, recordsOf } from '../../../shared/case/nouns.ts'
import { deriveAgeAt, wordAgeAt } from '../../../shared/dates/age.ts'
import { parseVagueDate } from '../../../shared/dates/vague-date.ts'
import { listConstraintNotes } from '../../../shared/law/constraints.ts'
import { buildPracticeCase, demoFolder } from '../../builders/practice-case/build-practice-case.ts'
import { loadPracticeCase } from '../../builders/practice-case/load-practice-case.ts'

const file = loadPracticeCase()

describe('the practice case', () => {
  it('that ships is the one that its entries and the importer give', () => {
    expect(readFileSync(new URL('kai.json', demoFolder), 'utf8')).toBe(buildPracticeCase())
  })

  it('says that it is invented', () => {
    expect(readFileSync(new URL('README.md', demoFolder), 'utf8')).toContain('invented')
  })

  it('uses every kind of record but those of a licensed tool, and attached documents', () => {
    expect(nounCodes.filter((noun) => recordsOf(file, noun).length === 0)).toEqual([
      'attachment',
      'licensed_record',
      'licensed_mark',
    ])
  })

  it('holds every row of the three chronologies, each with the row as it came', () => {
    const imported = recordsOf(file, 'event').filter(({ body }) => body.importedFrom)

    expect(recordsOf(file, 'chronology_import').map(({ body }) => body.summary)).toEqual([
      expect.stringMatching(/^5 rows/),
      expect.stringMatching(/^7 rows/),
      expect.stringMatching(/^5 rows/),
    ])
    expect(imported).toHaveLength(17)
    expect(imported.every(({ body }) => body.importedRow)).toBe(true)
    expect(imported.filter(({ body }) => body.when === undefined)).toHaveLength(1)
    expect(imported.filter(({ body }) => body.importProblem)).toHaveLength(2)
  })

  it('keeps what is separate, held and alleged apart', () => {
    const separate = file.records.filter(({ compartment }) => compartment === 'harmed_child')
    const held = recordsOf(file, 'evidence').filter(({ heldFrom }) => heldFrom)
    const hearsay = recordsOf(file, 'evidence').filter(({ body }) => body.heardThrough)

    expect(separate.map(({ noun }) => noun).sort()).toEqual(['person', 'professional'])
    expect(held.map(({ heldFrom, heldUntilOn }) => [heldFrom, heldUntilOn])).toEqual([
      ['family', '2026-02-19'],
      ['family', '2026-02-19'],
    ])
    expect(hearsay.map(({ standing, body }) => [standing, body.reliability])).toEqual([
      ['alleged', 'low'],
    ])
  })

  it('shows the conversation of 10 February as against what the police asked, and nothing else', () => {
    expect(listConstraintNotes(file).map(({ on }) => on)).toEqual(['2026-02-10'])
  })

  it.each([
    ['2014-08', '2 years 4 or 5 months'],
    ['2022-11', '10 years 7 or 8 months'],
    ['2024-05-17', '12 years 2 months'],
    ['2026-05-06', '14 years 1 month'],
  ])('makes Kai on %s %s old', (when, words) => {
    const kai = recordsOf(file, 'person').find(({ body }) => body.name === 'Kai')

    expect(wordAgeAt(deriveAgeAt(kai?.body.born, parseVagueDate(when)))).toBe(words)
  })
})
