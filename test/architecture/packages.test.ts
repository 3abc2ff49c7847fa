import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectRoot, readSource } from './source-files.ts'

type Manifest = {
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
  readonly optionalDependencies: Readonly<Record<string, string>>
}
type Locked = {
  readonly license?: string
  readonly dev?: boolean
  readonly resolved?: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}
type Lockfile = { readonly packages: Readonly<Record<string, Locked>> }

const manifest: Manifest = JSON.parse(readSource('package.json').text)
const lockfile: Lockfile = JSON.parse(readSource('package-lock.json').text)
const locked = Object.entries(lockfile.packages).filter(([path]) => path !== '')

/** Licences that let us ship, or build with, a package and keep our own terms. */
const allowed = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
  'WTFPL',
  'Zlib',
])

/** Packages with another licence, used by tests alone and never shipped. */
const testOnly: Readonly<Record<string, string>> = {
  'node_modules/@signalapp/sqlcipher': 'AGPL-3.0-only',
}

/** Packages that name no licence in their manifest; their licence file was read. */
const readByHand: Readonly<Record<string, string>> = {
  'node_modules/png-js': 'MIT',
  'node_modules/pdfmake/node_modules/png-js': 'MIT',
}

/** Whether an SPDX expression can be met by allowed licences: every part of AND, one part of OR. */
function isAllowed(expression: string): boolean {
  return expression
    .replace(/[()]/g, '')
    .split(' AND ')
    .every((part) => part.split(' OR ').some((one) => allowed.has(one)))
}

/** Where Node would look for a package that the one at a path needs, nearest first. */
function placesOf(path: string, name: string): readonly string[] {
  const above = path.slice(0, Math.max(path.lastIndexOf('node_modules/') - 1, 0))
  const here = path === '' ? `node_modules/${name}` : `${path}/node_modules/${name}`
  return path === '' ? [here] : [here, ...placesOf(above, name)]
}

describe('licences', () => {
  it('of every package, shipped or not, are allowed or named here', () => {
    const problems = locked
      .map(([path, { license }]) => ({
        path,
        license: license ?? readByHand[path] ?? 'none named',
      }))
      .filter(({ path, license }) => !isAllowed(license) && testOnly[path] !== license)
      .map(({ path, license }) => `${path}: ${license}`)

    expect(locked.length).toBeGreaterThan(100)
    expect(problems).toEqual([])
  })

  it('that only tests may use belong to packages that never ship', () => {
    const shipped = Object.keys(testOnly).filter((path) => lockfile.packages[path]?.dev !== true)

    expect(Object.keys(testOnly).length).toBeGreaterThan(0)
    expect(shipped).toEqual([])
  })

  it.each(Object.keys(readByHand))('of %s stands in its licence file', (path) => {
    const names = ['LICENSE', 'LICENSE.md', 'LICENCE', 'license']

    expect(names.some((name) => existsSync(join(projectRoot, path, name)))).toBe(true)
  })

  it.each([
    ['MIT', true],
    ['(WTFPL OR GPL-3.0)', true],
    ['MIT AND OFL-1.1', true],
    ['MIT AND GPL-3.0', false],
    ['AGPL-3.0-only', false],
    ['none named', false],
  ])('read as %s are allowed: %s', (expression, expected) => {
    expect(isAllowed(expression)).toBe(expected)
  })
})

describe('packages', () => {
  it('are asked for by exact version', () => {
    const asked = Object.entries({
      ...manifest.dependencies,
      ...manifest.devDependencies,
      ...manifest.optionalDependencies,
    })
    const loose = asked.filter(
      ([, version]) => !/^(npm:[@\w/.-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
    )

    expect(asked.length).toBeGreaterThan(20)
    expect(loose).toEqual([])
  })

  it('are all in the lockfile, for every system, or npm ci refuses it', () => {
    const missing = Object.entries(lockfile.packages).flatMap(([path, one]) =>
      Object.keys({ ...one.dependencies, ...one.optionalDependencies })
        .filter((name) => !placesOf(path, name).some((place) => place in lockfile.packages))
        .map((name) => `${path} needs ${name}`),
    )

    expect(placesOf('node_modules/a/node_modules/b', 'c')).toEqual([
      'node_modules/a/node_modules/b/node_modules/c',
      'node_modules/a/node_modules/c',
      'node_modules/c',
    ])
    expect(missing).toEqual([])
  })

  it('come from no fixed host, and run no script when they are installed', () => {
    const fixed = locked.filter(([, { resolved }]) => resolved !== undefined)

    expect(fixed).toEqual([])
    expect(readSource('.npmrc').text).toMatch(/^ignore-scripts=true$/m)
  })
})
