import { describe, expect, it } from 'vitest'
import { ExpectedError, InvalidInput } from '../../../shared/errors/errors.ts'

describe('a failure that a person can act on', () => {
  it('carries its code, its words and its place', () => {
    const error = new ExpectedError('file_exists', 'There is a file of that name already.', [
      'path',
    ])

    expect(error).toMatchObject({
      name: 'ExpectedError',
      code: 'file_exists',
      message: 'There is a file of that name already.',
      place: ['path'],
    })
    expect(error).toBeInstanceOf(Error)
  })

  it('has an empty place when it has none', () => {
    expect(new ExpectedError('locked', 'The vault is locked.').place).toEqual([])
  })

  it('is one code for every input that could never be right', () => {
    const error = new InvalidInput('Enter a date', ['records', 0, 'when'])

    expect(error).toMatchObject({
      name: 'InvalidInput',
      code: 'invalid_input',
      place: ['records', 0, 'when'],
    })
    expect(error).toBeInstanceOf(ExpectedError)
  })
})
