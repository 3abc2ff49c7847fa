import { describe, expect, it } from 'vitest'
import { runsOf } from '../../../shared/report/model.ts'

describe('runsOf', () => {
  it('gives plain text as one unstyled run', () => {
    expect(runsOf('Nobody has asked Kai.')).toEqual([{ text: 'Nobody has asked Kai.' }])
  })

  it('gives styled text as it is', () => {
    const runs = [{ text: 'Not known: ', bold: true }, { text: 'who was in the house' }]

    expect(runsOf(runs)).toEqual(runs)
  })
})
