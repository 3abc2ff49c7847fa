import { rmSync } from 'node:fs'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { listPageFiles } from '../../../../main/shell/page/page-files.ts'
import {
  DoubleUtilityProcess,
  DoubleWindow,
  newest,
  resetElectron,
} from '../../../doubles/electron.ts'
import { writeBuiltPage } from '../page/a-built-page.ts'
import { someWindowParts } from '../window/a-vault-window.ts'

vi.mock('electron', () => import('../../../doubles/electron.ts'))
const { runSelfTest } = await import('../../../../main/shell/self-test/self-test.ts')

beforeEach(resetElectron)

/** Runs the self-test with an engine that answers the call so, and ends when asked. */
async function runWith(reply: unknown) {
  const page = writeBuiltPage()
  const parts = someWindowParts({ files: listPageFiles(page), packaged: false })
  const running = runSelfTest(parts, { execPath: process.execPath, platform: 'linux' })
  await vi.waitFor(() => expect(DoubleUtilityProcess.all[0]?.posted).toHaveLength(1))
  const engine = newest(DoubleUtilityProcess.all)
  const port = Object(engine.posted[0]?.ports[0])
  port.on('message', () => port.postMessage({ id: 1, reply }))
  port.start()
  await vi.waitFor(() => expect(engine.posted).toHaveLength(2))
  engine.emit('exit', 0)
  const report = await running
  rmSync(page, { recursive: true })
  return report
}

describe('runSelfTest', () => {
  it('reports what the shell and the engine checked, shows nobody a window, and ends the engine', async () => {
    const report = await runWith({
      ok: true,
      value: [{ check: 'vault', ok: true, detail: 'made' }],
    })

    expect(report.checks.map((entry) => entry.check)).toEqual([
      'page policy',
      'page loads',
      'sandbox',
      'network refused',
      'fuses',
      'vault',
      'locking ends the engine',
    ])
    expect([newest(DoubleWindow.all).visible, newest(DoubleWindow.all).destroyed]).toEqual([
      false,
      true,
    ])
    // The program running this test is Node, which has no fuses: the report must say so.
    expect([report.passed, report.failed, report.app]).toEqual([6, 1, '0.1.0'])
  })

  it('reports an engine that refuses as a failed check', async () => {
    const report = await runWith({
      ok: false,
      error: { code: 'internal', message: 'Something went wrong' },
    })

    expect(report.checks.find((entry) => entry.check === 'engine')).toEqual({
      check: 'engine',
      ok: false,
      detail: 'the engine refused: internal',
    })
  })
})
