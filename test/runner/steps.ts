import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Outcome, parseOutcome } from './outcome.ts'
import { runNode } from './run-node.ts'

/** One part of the whole test run; running it prints as it goes. */
export type Step = { readonly name: string; run(): Promise<Outcome> }

const folder = fileURLToPath(new URL('../..', import.meta.url))

/** The TypeScript projects, each held to where its code may run. */
export const typeProjects = ['shared', 'main', 'main/preload', 'renderer', 'test'] as const

function outcomeOf(code: number): Outcome {
  return code === 0 ? { passed: 1, failed: 0, skipped: [] } : { passed: 0, failed: 1, skipped: [] }
}

/** Checks the types of one project; counts as one test. */
function types(project: string): Step {
  const parameters = ['-p', `${project}/tsconfig.json`, '--noEmit']
  const run = async () =>
    outcomeOf(await runNode('node_modules/typescript/bin/tsc', parameters, { folder }))
  return { name: `types: ${project}`, run }
}

/** Checks style and layout of every file; counts as one test. */
const lint: Step = {
  name: 'lint',
  run: async () => {
    const parameters = ['check', '--config-path=test/biome.json', '--error-on-warnings', '.']
    return outcomeOf(await runNode('node_modules/@biomejs/biome/bin/biome', parameters, { folder }))
  },
}

/** Runs one of the projects of `vitest.config.ts`. */
function tests(project: string): Step {
  const run = async () => {
    const counts = mkdtempSync(join(tmpdir(), 'throughline-counts-'))
    const file = join(counts, 'counts.json')
    try {
      const parameters = ['run', '--config', 'test/vitest.config.ts', '--project', project]
      const code = await runNode(
        'node_modules/vitest/vitest.mjs',
        [...parameters, '--passWithNoTests=false'],
        { folder, env: { THROUGHLINE_TEST_COUNTS: file } },
      )
      if (!existsSync(file)) return { passed: 0, failed: 1, skipped: [] }
      const outcome = parseOutcome(readFileSync(file, 'utf8'))
      // Vitest can fail for a reason that no test carries, such as a project without tests.
      return code !== 0 && outcome.failed === 0 ? { ...outcome, failed: 1 } : outcome
    } finally {
      rmSync(counts, { recursive: true, force: true })
    }
  }
  return { name: project, run }
}

/** What `npm run check` runs: everything that needs no browser and packs nothing. */
export const quickSteps: readonly Step[] = [
  ...typeProjects.map(types),
  lint,
  tests('architecture'),
  tests('unit'),
  tests('conformance'),
]

/** What `npm test` runs besides. */
export const slowSteps: readonly Step[] = [
  tests('end-to-end'),
  tests('electron'),
  tests('packaging'),
]
