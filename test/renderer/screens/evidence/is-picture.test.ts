import { describe, expect, it } from 'vitest'
import { isPicture } from '../../../../renderer/screens/evidence/is-picture.ts'

describe('a picture or a film', () => {
  it.each([
    ['image/jpeg', 'letter.pdf'],
    ['video/mp4', 'film'],
    ['', 'IMG_0001.HEIC'],
    ['', 'a.jpeg'],
  ])('is known by its type %s or its name %s', (type, name) => {
    expect(isPicture({ type, name })).toBe(true)
  })

  it.each([
    ['application/pdf', 'letter.pdf'],
    ['', 'picture of a jpg.docx'],
  ])('is not every file: %s, %s', (type, name) => {
    expect(isPicture({ type, name })).toBe(false)
  })
})
