import { describe, expect, it } from 'vitest'
import { practitionerSchema } from '../../../shared/case/practitioner.ts'

const amina = { name: 'Amina Khalid', role: 'Lead assessor', agency: 'Youth justice', training: '' }

describe('who uses the vault', () => {
  it('is kept without spaces at the ends; training may be empty', () => {
    expect(practitionerSchema.parse({ ...amina, name: ' Amina Khalid ' })).toEqual(amina)
  })

  it.each([
    ['name', 'Enter your name'],
    ['role', 'Enter your role'],
    ['agency', 'Enter your agency'],
  ])('is asked for a missing %s', (field, words) => {
    const result = practitionerSchema.safeParse({ ...amina, [field]: '  ' })

    expect(result.error?.issues.map(({ message }) => message)).toEqual([words])
  })

  it('says nothing else about themselves', () => {
    expect(practitionerSchema.safeParse({ ...amina, age: 40 }).success).toBe(false)
  })
})
