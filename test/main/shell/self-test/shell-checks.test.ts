import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { fuseWire } from '../../../../main/shell/packaging/fuses.ts'
import { listPageFiles } from '../../../../main/shell/page/page-files.ts'
import { app, DoubleWindow, resetElectron } from '../../../doubles/electron.ts'
import { writeBuiltPage } from '../page/a-built-page.ts'

vi.mock('electron', () => import('../../../doubles/electron.ts'))
const { checkShell } = await import('../../../../main/shell/self-test/shell-checks.ts')

let folder: string
let page: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'shell-checks-'))
  page = writeBuiltPage()
})
afterAll(() => {
  rmSync(folder, { recursive: true })
  rmSync(page, { recursive: true })
})
beforeEach(resetElectron)

async function check(wire: string, window = new DoubleWindow({}), packaged = true) {
  const execPath = join(folder, 'program')
  writeFileSync(execPath, `before${fuseWire.sentinel}\u0001\u0009${wire}`, 'latin1')
  const files = listPageFiles(page)
  const checks = await checkShell({
    window: Object(window),
    files,
    execPath,
    platform: 'linux',
    packaged,
  })
  return Object.fromEntries(checks.map((entry) => [entry.check, entry.ok]))
}

const allWell = {
  'page policy': true,
  'page loads': true,
  sandbox: true,
  'network refused': true,
  fuses: true,
}

describe('checkShell', () => {
  it('passes an app that is as it should be', async () => {
    expect(await check('010011001')).toEqual(allWell)
  })

  it.each(['110011001', '010011000', '010011r01', '01001100'])(
    'notices a fuse that is not as set: %s',
    async (wire) => {
      expect(await check(wire)).toEqual({ ...allWell, fuses: false })
    },
  )

  it('leaves the fuses of a development build alone', async () => {
    expect(await check('101100011', new DoubleWindow({}), false)).toEqual(allWell)
  })

  it('notices a window that can reach another address, or is stopped only by the lack of a network', async () => {
    const reaching = new DoubleWindow({})
    reaching.loadURL = async () => {}
    const offline = new DoubleWindow({})
    offline.loadURL = async (url) => {
      if (url.startsWith('https:')) throw new Error('ERR_NAME_NOT_RESOLVED (-105)')
    }

    expect([await check('010011001', reaching), await check('010011001', offline)]).toEqual([
      { ...allWell, 'network refused': false },
      { ...allWell, 'network refused': false },
    ])
  })

  it('notices a page outside the sandbox', async () => {
    const metrics = app.getAppMetrics
    app.getAppMetrics = () => [{ pid: 7, sandboxed: false }]
    const checks = await check('010011001')
    app.getAppMetrics = metrics

    expect(checks).toEqual({ ...allWell, sandbox: false })
  })
})
