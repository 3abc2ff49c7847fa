import { describe, expect, it } from 'vitest'
import { parseSelfTest } from '../../../../main/shell/self-test/parse-self-test.ts'

describe('parseSelfTest', () => {
  it.each([
    [['throughline'], { wanted: false, reportPath: undefined }],
    [['throughline', '--self-test'], { wanted: true, reportPath: undefined }],
    [['throughline', '--self-test='], { wanted: true, reportPath: undefined }],
    [
      ['electron', '.', '--self-test=C:\\report.json'],
      { wanted: true, reportPath: 'C:\\report.json' },
    ],
    [['throughline', '--self-tests', 'self-test'], { wanted: false, reportPath: undefined }],
  ])('reads %j', (argv, request) => {
    expect(parseSelfTest(argv)).toEqual(request)
  })
})
