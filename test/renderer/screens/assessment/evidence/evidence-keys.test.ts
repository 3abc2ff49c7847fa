import { describe, expect, it } from 'vitest'
import { readEvidenceKey } from '../../../../../renderer/screens/assessment/evidence/evidence-keys.ts'

const plain = { ctrlKey: false, metaKey: false, altKey: false }

describe('readEvidenceKey', () => {
  it.each([
    ['+', { link: 'supports' }],
    ['=', { link: 'supports' }],
    ['-', { link: 'contradicts' }],
    ['Delete', { link: undefined }],
    ['Backspace', { link: undefined }],
    ['ArrowDown', { move: 1 }],
    ['ArrowUp', { move: -1 }],
  ])('reads %s', (key, meaning) => {
    expect(readEvidenceKey({ ...plain, key })).toEqual(meaning)
  })

  it.each(['Enter', ' ', 'Tab', 'a', '1', 'Escape'])('leaves %o to the browser', (key) => {
    expect(readEvidenceKey({ ...plain, key })).toBeUndefined()
  })

  it.each(['ctrlKey', 'metaKey', 'altKey'])('leaves every key with %s to the browser', (held) => {
    expect(readEvidenceKey({ ...plain, [held]: true, key: '-' })).toBeUndefined()
  })
})
