import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { countReporter } from './runner/count-reporter.ts'

// Tests that drive a browser, Electron or the packager run one file at a time and may take minutes.
const slow = { fileParallelism: false, testTimeout: 180_000, hookTimeout: 180_000 }
const quick = { testTimeout: 60_000, hookTimeout: 60_000 }

const separate = {
  architecture: { include: ['test/architecture/**/*.test.ts'], ...quick },
  conformance: { include: ['test/renderer/components/**/*.test.{ts,tsx}'], ...quick },
  'end-to-end': {
    include: ['test/end-to-end/**/*.test.ts', 'test/renderer/gallery/**/*.test.ts'],
    globalSetup: ['test/end-to-end/build-page.ts'],
    ...slow,
  },
  electron: { include: ['test/electron/**/*.test.ts'], ...slow },
  packaging: { include: ['test/packaging/**/*.test.ts'], ...slow },
}

// The whole run sums the counts of its parts, each written to the file it names.
const counts = process.env.THROUGHLINE_TEST_COUNTS

/** Every test file belongs to exactly one project; `unit` is whatever the others do not name. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    environment: 'node',
    pool: 'forks',
    maxWorkers: 2,
    reporters: counts === undefined ? ['default'] : ['default', countReporter(counts)],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: Object.values(separate).flatMap((project) => project.include),
          ...quick,
        },
      },
      ...Object.entries(separate).map(([name, test]) => ({
        extends: true as const,
        test: { name, ...test },
      })),
    ],
  },
})
