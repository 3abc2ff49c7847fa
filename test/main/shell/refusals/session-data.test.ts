import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { app, resetElectron } from '../../../doubles/electron.ts'

vi.mock('electron', () => import('../../../doubles/electron.ts'))
const { emptySessionData } = await import('../../../../main/shell/refusals/session-data.ts')

let folder: string
beforeEach(() => {
  resetElectron()
  folder = mkdtempSync(join(tmpdir(), 'session-data-'))
  app.setPath('userData', folder)
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('emptySessionData', () => {
  it('throws away what the last run left and touches nothing beside it', () => {
    mkdirSync(join(folder, 'session/Cache'), { recursive: true })
    writeFileSync(join(folder, 'session/Cache/data_0'), 'left over')
    writeFileSync(join(folder, 'settings.json'), '{}')

    emptySessionData()

    expect(readdirSync(join(folder, 'session'))).toEqual([])
    expect(existsSync(join(folder, 'settings.json'))).toBe(true)
  })

  it('makes the folder at the first start and points the browser at it', () => {
    emptySessionData()

    expect(app.getPath('sessionData')).toBe(join(folder, 'session'))
    expect(readdirSync(folder)).toEqual(['session'])
  })
})
