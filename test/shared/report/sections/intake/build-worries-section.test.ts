import { describe, expect, it } from 'vitest'
import { buildWorriesSection } from '../../../../../shared/report/sections/intake/build-worries-section.ts'
import { reportPolicies } from '../../../../builders/shipped-audiences.ts'
import { aRecord } from '../../../people/a-case-file.ts'
import { wordsOf } from '../../words-of.ts'
import { aSectionSource, helen } from '../a-section-source.ts'

const worry = { what: 'It rained.', whoIsWorried: 'School', source: 'log' }

describe('who is worried about what', () => {
  it('has three boxes, and says where one is empty', () => {
    expect(wordsOf(buildWorriesSection(aSectionSource([])))).toEqual([
      'Who is worried about what',
      'Established',
      'Nothing entered.',
      'Alleged',
      'Nothing entered.',
      'Not known, and who finds out',
      'Nothing entered.',
      'Opinions, kept apart from what happened: Nothing entered.',
    ])
  })

  it('puts each worry in its box with who and from where, and who finds out what is not known', () => {
    const records = [
      helen,
      aRecord(10, 'concern', { ...worry, box: 'established' }),
      aRecord(11, 'concern', { ...worry, box: 'alleged' }),
      aRecord(12, 'concern', { ...worry, box: 'not_known' }),
      aRecord(13, 'concern', {
        ...worry,
        box: 'not_known',
        whoWillFindOut: helen.id,
        findOutBy: '2026-02-19',
      }),
    ]

    expect(wordsOf(buildWorriesSection(aSectionSource(records))).slice(1, 8)).toEqual([
      'Established',
      'It rained (School; log).',
      'Alleged',
      'It rained (School; log).',
      'Not known, and who finds out',
      'It rained (asked by School). Nobody named to find out.',
      'It rained (asked by School). DC Helen Shaw by 19 February.',
    ])
  })

  it('names once who is worried where the source names them already', () => {
    const sorted = { what: 'It rained.', whoIsWorried: 'School', source: 'Email from School' }
    const worry = aRecord(10, 'concern', { ...sorted, box: 'alleged' })

    expect(wordsOf(buildWorriesSection(aSectionSource([worry])))).toContain(
      'It rained (Email from School).',
    )
  })

  it('keeps opinions in quotation marks, under the name of who holds them', () => {
    const opinion = (number: number, text: string) =>
      aRecord(number, 'opinion', { text, source: 'School' })
    const lines = wordsOf(
      buildWorriesSection(aSectionSource([opinion(10, 'He is trouble.'), opinion(11, '“Kind.”')])),
    )

    expect(lines.slice(-2)).toEqual(['School: “He is trouble.”', 'School: “Kind.”'])
  })

  it('says of an opinion that labels a child whose words they are', () => {
    const [label] = reportPolicies.language.labels
    const opinion = aRecord(10, 'opinion', { text: `He is a ${label}`, source: 'School' })

    expect(wordsOf(buildWorriesSection(aSectionSource([opinion]))).at(-1)).toBe(
      `Opinions, kept apart from what happened: School: “He is a ${label}”. (Their words, not a description of the child.)`,
    )
  })
})
