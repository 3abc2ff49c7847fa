import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fontFamilies } from '../../../main/pdf/fonts.ts'
import { fontFamily } from '../../../main/pdf/page.ts'
import { paperOptions } from './paper-fonts.ts'

describe('fontFilesIn', () => {
  it('names four different files that are there, beside their licence', () => {
    const files = Object.values(paperOptions.fonts)

    expect(new Set(files).size).toBe(4)
    expect(files.filter((file) => !existsSync(file))).toEqual([])
    expect(readFileSync(join(dirname(paperOptions.fonts.normal), 'LICENCE.txt'), 'utf8')).toContain(
      'SIL Open Font License',
    )
  })
})

describe('fontFamilies', () => {
  it('puts the files under the name that styles use', () => {
    expect(fontFamilies(paperOptions.fonts)).toEqual({ [fontFamily]: paperOptions.fonts })
  })
})
