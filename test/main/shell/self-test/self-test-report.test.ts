import { describe, expect, it } from 'vitest'
import {
  buildSelfTestReport,
  runSelfCheck,
} from '../../../../main/shell/self-test/self-test-report.ts'

const about = { app: '0.1.0', electron: '45.4.1', platform: 'linux x64' }

describe('buildSelfTestReport', () => {
  it('counts what passed and what failed, and keeps every check', () => {
    const checks = [
      { check: 'one', ok: true, detail: 'seen' },
      { check: 'two', ok: false, detail: 'not seen' },
      { check: 'three', ok: true, detail: 'seen' },
    ]

    expect(buildSelfTestReport(about, checks)).toEqual({ ...about, passed: 2, failed: 1, checks })
  })

  it('fails when nothing was checked', () => {
    expect(buildSelfTestReport(about, [])).toMatchObject({ passed: 0, failed: 1 })
  })
})

describe('runSelfCheck', () => {
  it('keeps what the check saw', async () => {
    expect(await runSelfCheck('one', () => 'seen')).toEqual({
      check: 'one',
      ok: true,
      detail: 'seen',
    })
  })

  it.each([
    [
      'at once',
      () => {
        throw new Error('no engine')
      },
    ],
    ['later', () => Promise.reject(new Error('no engine'))],
  ])('turns a failure into a failed check: %s', async (_when, work) => {
    expect(await runSelfCheck('one', work)).toEqual({
      check: 'one',
      ok: false,
      detail: 'no engine',
    })
  })
})
