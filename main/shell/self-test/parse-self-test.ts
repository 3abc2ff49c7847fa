/** Whether the app was started to test itself, and the file the report also goes to. */
export interface SelfTestRequest {
  readonly wanted: boolean
  /** Windows shows a program with windows no text output unless it is led to a file; left out, only text output is used. */
  readonly reportPath: string | undefined
}

/** Parses `--self-test` and `--self-test=FILE` out of the words the app was started with. Never throws. */
export function parseSelfTest(argv: readonly string[]): SelfTestRequest {
  const found = argv.find((word) => word === '--self-test' || word.startsWith('--self-test='))
  const path = found?.slice('--self-test='.length)
  return { wanted: found !== undefined, reportPath: path === '' ? undefined : path }
}
