import { beforeEach, describe, expect, it } from 'vitest'
import { refuseSpellcheckDownload } from '../../../../main/shell/refusals/no-spellcheck-download.ts'
import { DoubleSession, resetElectron, told } from '../../../doubles/electron.ts'

beforeEach(resetElectron)

describe('refuseSpellcheckDownload', () => {
  it('takes the address away before it switches the checker off', () => {
    refuseSpellcheckDownload(Object(new DoubleSession()))

    expect(told).toEqual([
      { method: 'session.setSpellCheckerDictionaryDownloadURL', given: ['app://none/'] },
      { method: 'session.setSpellCheckerEnabled', given: [false] },
    ])
  })
})
