import { describe, expect, it } from 'vitest'
import { buildNameHider, buildNameOf, toInitials } from '../../../renderer/app/hide-names.ts'
import { recordsOf } from '../../../shared/case/nouns.ts'
import { loadPracticeFile } from '../forms/practice-file.ts'

const file = loadPracticeFile()

describe('toInitials', () => {
  it.each([
    ['Kai', 'K'],
    ['Dana Example', 'D E'],
    ['Child 1', 'Child 1'],
  ])('makes %s into %s', (name, initials) => {
    expect(toInitials(name)).toBe(initials)
  })
})

describe('buildNameHider', () => {
  const hide = buildNameHider(file)

  it('leaves no name of a person in any text of the practice case', () => {
    const names = recordsOf(file, 'person')
      .map(({ body }) => body.name)
      .filter((name) => !/\d/.test(name))
    const texts = file.records.flatMap(({ body }) =>
      Object.values(body).filter((value) => typeof value === 'string'),
    )
    const left = texts.map(hide).filter((text) => names.some((name) => hasWord(text, name)))

    expect(names.length).toBeGreaterThan(10)
    expect(texts.some((text) => names.some((name) => hasWord(text, name)))).toBe(true)
    expect(left).toEqual([])
  })

  it('hides whole words only', () => {
    expect(hide('Kai, kaiser and Mia')).toBe('K, kaiser and M')
  })

  it('changes nothing where there is nobody', () => {
    expect(buildNameHider({ records: [] })('Kai')).toBe('Kai')
  })
})

describe('buildNameOf', () => {
  it('names every record of the practice case, and says when there is none', () => {
    const nameOf = buildNameOf(file, (words) => words, { instruments: [] })

    for (const record of file.records) {
      expect(nameOf(record.id)).not.toMatch(/undefined|somebody not entered/)
    }
    expect(file.records.length).toBeGreaterThan(100)
    expect(nameOf('gone')).toBe('somebody not entered')
  })
})

function hasWord(text: string, name: string): boolean {
  return new RegExp(`(?<![\\p{L}])${name}(?![\\p{L}])`, 'u').test(text)
}
