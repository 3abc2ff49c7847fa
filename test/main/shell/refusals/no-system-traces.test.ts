import { beforeEach, describe, expect, it, vi } from 'vitest'
import { resetElectron, told } from '../../../doubles/electron.ts'

vi.mock('electron', () => import('../../../doubles/electron.ts'))
const { clearSystemTraces } = await import('../../../../main/shell/refusals/no-system-traces.ts')

beforeEach(resetElectron)

describe('clearSystemTraces', () => {
  it('empties the recent files, the tasks and the jump list on Windows', () => {
    clearSystemTraces('win32')

    expect(told).toEqual([
      { method: 'app.clearRecentDocuments', given: [] },
      { method: 'app.setUserTasks', given: [[]] },
      { method: 'app.setJumpList', given: [[]] },
    ])
  })

  it.each(['linux', 'darwin'] as const)('empties the recent files on %s', (platform) => {
    clearSystemTraces(platform)

    expect(told).toEqual([{ method: 'app.clearRecentDocuments', given: [] }])
  })
})
