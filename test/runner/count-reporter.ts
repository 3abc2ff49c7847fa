import { writeFileSync } from 'node:fs'
import type { Reporter, SerializedError, TestCase, TestModule } from 'vitest/node'
import type { Outcome } from './outcome.ts'

/**
 * The reason a skipped test gave with `test.skip('skipped: no qpdf')`, else its own name. Only the want of Electron's
 * binary is worded otherwise: it alone is forgiven where every tool has been installed.
 */
function reasonOf(test: TestCase): string {
  const result = test.result()
  const note = result.state === 'skipped' ? result.note : undefined
  if (note?.startsWith('skipped: ') || note === 'not run: no Electron binary') return note
  return `skipped: ${test.module.relativeModuleId}: ${test.fullName} (${note ?? 'no reason given'})`
}

/**
 * Makes a reporter that counts the tests of one run of vitest and writes the counts to a file. A test file that could
 * not be loaded, and an error outside any test, count as one failure each.
 */
export function countReporter(file: string): Reporter {
  return {
    onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
      const tests = modules.flatMap((module) => [...module.children.allTests()])
      const having = (state: string) => tests.filter((test) => test.result().state === state)
      const broken = modules.filter((module) => module.errors().length > 0)
      const outcome: Outcome = {
        passed: having('passed').length,
        failed: having('failed').length + broken.length + unhandled.length,
        skipped: having('skipped').map(reasonOf),
      }
      writeFileSync(file, JSON.stringify(outcome))
    },
  }
}
