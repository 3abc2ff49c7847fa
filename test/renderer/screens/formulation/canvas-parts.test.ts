import { describe, expect, it } from 'vitest'
import {
  canvasParts,
  listFrom,
  titleOfPart,
} from '../../../../renderer/screens/formulation/canvas-parts.ts'
import { nouns, recordsOf } from '../../../../shared/case/nouns.ts'
import { loadPracticeFile } from '../../forms/practice-file.ts'

describe('canvasParts', () => {
  it('asks every question of a formulation once, each with the findings behind it', () => {
    const asked = canvasParts.flatMap(({ words, from }) => [words, from])

    expect(canvasParts.length).toBe(7)
    expect(['assessment', ...asked].toSorted()).toEqual(
      Object.keys(nouns.formulation.fields).toSorted(),
    )
    for (const { words, from } of canvasParts) expect(from).toBe(`${words}From`)
  })

  it('has a heading for each without a note in brackets', () => {
    expect(canvasParts.map(titleOfPart).filter((title) => /[()]/.test(title))).toEqual([])
    expect(canvasParts.map(titleOfPart)[0]).toBe('What are people worried about?')
  })
})

describe('listFrom', () => {
  it('gives the findings behind a part in the order chosen, and none where there is nothing', () => {
    const [formulation] = recordsOf(loadPracticeFile(), 'formulation')
    const [worries] = canvasParts
    if (!formulation || !worries) throw new Error('no formulation')

    expect(listFrom(formulation.body, worries)).toEqual(formulation.body.worriesFrom)
    expect(listFrom(formulation.body, worries).length).toBeGreaterThan(0)
    expect(listFrom(undefined, worries)).toEqual([])
  })
})
