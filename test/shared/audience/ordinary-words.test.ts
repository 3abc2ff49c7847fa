import { describe, expect, it } from 'vitest'
import { isOrdinary } from '../../../shared/audience/ordinary-words.ts'

describe('an ordinary text', () => {
  it.each(['the', 'May', 'Primary school', 'Year 4', 'social worker for Child 1', '', ' - '])(
    'says nothing about who somebody is: %j',
    (text) => {
      expect(isOrdinary(text)).toBe(true)
    },
  )

  it.each(['Zephyrine', 'Hill Primary', 'St Oswin School', '01632 960001', 'the Moss family'])(
    'has no word that does: %j',
    (text) => {
      expect(isOrdinary(text)).toBe(false)
    },
  )
})
