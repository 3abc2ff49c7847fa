import { describe, expect, it } from 'vitest'
import { findByKey } from '../../../../renderer/forms/fields/find-by-key.ts'
import { concernOptions, viewOptions } from '../../../../shared/case/vocabularies.ts'

describe('findByKey', () => {
  it.each(['0', '1', '2', '3', '4'])('chooses the point %s of a scale by its number', (key) => {
    expect(findByKey(concernOptions, '', key)?.value).toBe(key)
  })

  it.each(['u', 'U', 'n'])('chooses not enough information by %s', (key) => {
    expect(findByKey(concernOptions, '2', key)?.value).toBe('not_enough')
  })

  it('goes round the options that begin with the same letter', () => {
    const options = [
      { value: 'low', label: 'Low' },
      { value: 'high', label: 'High' },
      { value: '', label: 'Leave this open' },
    ]

    expect(findByKey(options, '', 'l')?.value).toBe('low')
    expect(findByKey(options, 'low', 'l')?.value).toBe('')
    expect(findByKey(options, 'high', 'l')?.value).toBe('low')
  })

  it.each(['5', 'z', 'Tab', 'Enter', ' ', '-', ''])('leaves %o to the browser', (key) => {
    expect(findByKey(concernOptions, '', key)).toBeUndefined()
    expect(findByKey(viewOptions, '', key)).toBeUndefined()
  })
})
