import { readdirSync } from 'node:fs'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { anEngine } from '../../builders/engine.ts'
import { temporaryFolder } from '../vault/temporary-vault.ts'

describe('the self-test', () => {
  afterEach(() => {
    vi.unstubAllEnvs()
  })

  // Makes and opens a vault with the cost of a real one.
  it('holds on this machine before any vault is open, and leaves nothing behind', {
    timeout: 180_000,
  }, async () => {
    const engine = anEngine()
    // The system's folder for temporary files, to ourselves.
    const folder = temporaryFolder()
    for (const name of ['TMPDIR', 'TEMP', 'TMP']) vi.stubEnv(name, folder)
    try {
      const checks = await engine.must('selfTest.run', undefined)

      expect(checks.filter(({ ok }) => !ok)).toEqual([])
      expect(checks.map(({ check }) => check)).toEqual([
        'crypto library',
        'SHA-256 known answer',
        'Argon2id, native',
        'Argon2id, WebAssembly',
        expect.stringContaining('vault'),
        expect.stringContaining('paper'),
      ])
      expect(checks.every(({ detail }) => detail.length > 0)).toBe(true)
      expect((await engine.must('vault.status', undefined)).lastFolder).toBeUndefined()
      expect(readdirSync(folder)).toEqual([])
    } finally {
      engine.close()
    }
  })
})
