import { describe, expect, it } from 'vitest'
import { tryPaper } from '../../../main/self-test/try-paper.ts'
import { resourcesFolder } from '../../builders/engine.ts'
import { temporaryFolder } from '../vault/temporary-vault.ts'

describe('the check of a paper', () => {
  it('makes one page and opens it with its code', async () => {
    expect(await tryPaper(resourcesFolder)).toBe('1 page, opened with its code')
  })

  it('fails where the fonts are missing', async () => {
    await expect(tryPaper(temporaryFolder())).rejects.toThrow()
  })
})
