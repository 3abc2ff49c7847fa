import { describe, expect, it } from 'vitest'
import { checkImports, findRoomCycles } from './check-imports.ts'
import { importTable } from './import-table.ts'
import { listImports } from './imports.ts'
import { isScript, listSources, type SourceFile } from './source-files.ts'

const ours = listSources(
  (path) => isScript(path) && /^(main|renderer|shared|resources)\//.test(path),
)
const tests = listSources((path) => isScript(path) && path.startsWith('test/'))

function fileAt(path: string, text: string): SourceFile {
  return { path, text }
}

describe('the import table', () => {
  it('holds for every script of main, renderer, shared and resources', () => {
    const problems = ours.flatMap(checkImports)

    expect(ours.length).toBeGreaterThan(20)
    expect(ours.flatMap(listImports).length).toBeGreaterThan(20)
    expect(problems).toEqual([])
  })

  it('has no circle between the rooms of shared', () => {
    const shared = ours.filter((file) => file.path.startsWith('shared/'))

    expect(shared.length).toBeGreaterThan(10)
    expect(findRoomCycles(shared)).toEqual([])
  })

  it('lets nothing but package.json, build settings and tests start the preview', () => {
    const outside = ours.filter((file) => !/^main\/preview\/|vite\.config\.ts$/.test(file.path))
    const towards = outside
      .flatMap(listImports)
      .filter((line) => line.target?.startsWith('main/preview/'))

    expect(outside.length).toBeGreaterThan(20)
    expect(towards).toEqual([])
    expect(importTable.length).toBeGreaterThan(10)
  })

  it('is not escaped from by the tests: product code never imports a test', () => {
    const towards = ours.flatMap(listImports).filter((line) => line.target?.startsWith('test/'))

    expect(tests.length).toBeGreaterThan(5)
    expect(towards).toEqual([])
  })
})

describe('the import check', () => {
  it.each([
    ['shared/plan/a.ts', `import fs from 'node:fs'`],
    ['shared/plan/a.ts', `import { useState } from 'react'`],
    ['shared/plan/a.ts', `export { x } from '../../main/storage/x.ts'`],
    ['main/vault/a.ts', `import { x } from '../storage/x.ts'`],
    ['main/vault/a.ts', `import Database from 'better-sqlite3'`],
    ['main/pdf/a.ts', `import type { X } from '../../shared/case/x.ts'`],
    ['main/reports/a.ts', `import { x } from '../cases/x.ts'`],
    ['main/handlers/a.ts', `import { readFileSync } from 'node:fs'`],
    ['main/shell/a.ts', `import { x } from '../storage/x.ts'`],
    ['main/main.ts', `import { x } from './engine.ts'`],
    ['main/cases/a.ts', `import { app } from 'electron'`],
    ['main/cases/a.ts', `const x = await import('../preview/start.ts')`],
    ['main/preload/a.ts', `import { x } from '../shell/x.ts'`],
    ['main/preview/a.ts', `import { x } from '../storage/x.ts'`],
    ['main/pdf/a.ts', `new Worker(new URL('../vault/a.ts', import.meta.url))`],
    ['renderer/components/a.tsx', `import type { X } from '../../shared/case/x.ts'`],
    ['renderer/bridge/a.ts', `import { x } from '../../shared/case/x.ts'`],
    ['renderer/forms/a.tsx', `import { x } from '../app/x.tsx'`],
    ['renderer/screens/plan/a.tsx', `import { x } from '../people/x.tsx'`],
    ['renderer/screens/plan/a.tsx', `let x: import('../../../main/storage/x.ts').X`],
    ['renderer/app/a.tsx', `import { x } from '../../main/storage/x.ts'`],
    ['main/newroom/a.ts', `import { x } from './x.ts'`],
  ])('refuses in %s: %s', (path, text) => {
    expect(checkImports(fileAt(path, text))).toHaveLength(1)
  })

  it.each([
    ['shared/plan/a.ts', `import { z } from 'zod'\nimport { x } from '../case/x.ts'`],
    ['main/storage/a.ts', `import { x } from '../vault/x.ts'\nimport { join } from 'node:path'`],
    ['main/shell/page/a.ts', `import { app } from 'electron'\nimport { x } from '../x.ts'`],
    ['main/main.ts', `import { x } from './shell/x.ts'`],
    ['main/engine.ts', `import { x } from './handlers/x.ts'`],
    ['main/preview/a.ts', `import { x } from '../engine.ts'`],
    ['renderer/screens/plan/a.tsx', `import { x } from '../../forms/x.tsx'\nimport './b.tsx'`],
    ['renderer/main.tsx', `import './styles/app.scss'\nimport { x } from './app/x.tsx'`],
  ])('allows in %s: %s', (path, text) => {
    expect(checkImports(fileAt(path, text))).toEqual([])
  })

  it('says which layers are allowed', () => {
    const [problem] = checkImports(fileAt('main/vault/a.ts', `\nimport { x } from '../pdf/x.ts'`))

    expect(problem).toBe(
      'main/vault/a.ts:2: imports main/pdf/x.ts; main/vault/ may import itself, ' +
        'shared/, node:, @node-rs/argon2, hash-wasm',
    )
  })

  it('finds a circle between rooms once, and none where a room only lends a leaf', () => {
    const one = fileAt('shared/one/a.ts', `import { b } from '../two/b.ts'`)
    const two = fileAt('shared/two/b.ts', `import { a } from '../one/a.ts'`)
    const leaf = fileAt('shared/one/leaf.ts', 'export const x = 1')
    const borrower = fileAt('shared/two/c.ts', `import { x } from '../one/leaf.ts'`)

    expect(findRoomCycles([one, two])).toEqual(['shared/one/ -> shared/two/ -> shared/one/'])
    expect(findRoomCycles([one, leaf, borrower, fileAt('shared/two/b.ts', '')])).toEqual([])
  })
})
