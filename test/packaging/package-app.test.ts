import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { getRawHeader } from '@electron/asar'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fontFilesIn } from '../../main/pdf/fonts.ts'
import { createPdfWorker } from '../../main/pdf/render-in-worker.ts'
import { buildApp } from '../../main/preview/build.ts'
import { fuses } from '../../main/shell/packaging/fuses.ts'
import { readFuses } from '../../main/shell/self-test/read-fuses.ts'
import { aBriefing } from '../main/pdf/kai-briefing.ts'
import { askPackedEngine } from './ask-packed-engine.ts'
import { type PackedTestApp, packTestApp } from './packed-app.ts'
import { readArchiveHash } from './stand-in-electron.ts'

let app: PackedTestApp
let windowsApp: PackedTestApp
let userData: string
beforeAll(async () => {
  userData = mkdtempSync(join(tmpdir(), 'packed-user-'))
  await buildApp(['page', 'engine'])
  app = await packTestApp('linux')
  windowsApp = await packTestApp('win32')
}, 300_000)
afterAll(async () => {
  rmSync(userData, { recursive: true, force: true })
  await app?.remove()
  await windowsApp?.remove()
})

const built = (packed: PackedTestApp) =>
  packed.files.filter((file) => file.startsWith('build/main/'))
const text = (file: string) => readFileSync(join(app.extracted, file), 'utf8')

describe('the packed app', () => {
  it('holds the built code of every process, the page and what ships as data', () => {
    expect(app.files).toEqual(
      expect.arrayContaining([
        'package.json',
        'build/main/main.js',
        'build/main/engine.js',
        'build/main/render-worker.js',
        'build/main/preload.cjs',
        'build/renderer/index.html',
        'resources/icons/icon.png',
        'resources/policies/tiers.json',
        'resources/instruments/sss-12-17-1.json',
        'resources/fonts/source-sans-3-regular.ttf',
      ]),
    )
  })

  it('starts from the built shell, as modules', () => {
    expect(JSON.parse(text('package.json'))).toMatchObject({
      main: 'build/main/main.js',
      type: 'module',
    })
  })

  it('holds nothing from anywhere else', () => {
    const allowed = ['package.json', 'build/main/', 'build/renderer/', 'resources/']
    const packages = ['node_modules/better-sqlite3/', 'node_modules/@node-rs/argon2']

    expect(
      app.files.filter(
        (file) => ![...allowed, ...packages].some((place) => file.startsWith(place)),
      ),
    ).toEqual([])
    expect(app.files.length).toBeGreaterThan(30)
  })

  it('holds no preview, no tests, no sources and no source maps', () => {
    const unwanted = /preview|gallery|(^|\/)tests?\/|\.test\.|\.tsx?$|\.map$|\.[ch]pp$|\.gyp$/

    expect(app.files.filter((file) => unwanted.test(file))).toEqual([])
    expect(built(app).filter((file) => /^\/\/# sourceMappingURL=/m.test(text(file)))).toEqual([])
  })

  it('holds one native SQLite file, the one of its platform, outside the archive where it can be loaded', () => {
    const native = (packed: PackedTestApp) =>
      packed.files.filter((file) => file.endsWith('.node') && file.includes('sqlite'))

    expect([native(app), native(windowsApp)]).toEqual([
      ['node_modules/better-sqlite3/prebuilds/linux-x64.node'],
      ['node_modules/better-sqlite3/prebuilds/win32-x64.node'],
    ])
    expect(
      [app, windowsApp].flatMap((packed) =>
        readdirSync(
          join(packed.folder, 'resources/app.asar.unpacked/node_modules/better-sqlite3/prebuilds'),
        ),
      ),
    ).toEqual(['linux-x64.node', 'win32-x64.node'])
  })

  it('loads that file', () => {
    const load = createRequire(join(app.extracted, 'build/main/engine.js'))
    const Database = load('better-sqlite3')
    const db = new Database(':memory:')

    expect(db.prepare('SELECT 40 + 2 AS sum').get()).toEqual({ sum: 42 })
    db.close()
  })

  it('carries every other package inside the built code', () => {
    const outside = built(app)
      .flatMap((file) => [
        ...text(file).matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*)["'`]([^"'`\s]+)["'`]/g),
      ])
      .flatMap((found) => found[1] ?? [])
      .filter((name) => !name.startsWith('.') && /^[@a-z]/.test(name))
    const modules = new Set(createRequire(import.meta.url)('node:module').builtinModules)
    const packages = outside.filter((name) => !name.startsWith('node:') && !modules.has(name))

    expect([...new Set(packages)].sort()).toEqual(['@node-rs/argon2', 'better-sqlite3', 'electron'])
    expect(app.files.filter((file) => file.includes('node_modules/pdfmake'))).toEqual([])
  })

  it('loads nothing of Node that reaches a network or starts a program', () => {
    // Asked for by `import ... from "net"` or by a function, whatever a build has named it; a word in a list is neither.
    const banned =
      /(?:\bfrom\s*|\bimport\s*|\(\s*)["'`](?:node:)?(?:https?|http2|net|tls|dns|dgram|child_process|cluster|inspector)(?:\/promises)?["'`]/
    for (const planted of ['import"node:net"', 'a from "http"', 't("dns/promises")'])
      expect(banned.test(planted), planted).toBe(true)
    const outside = built(app).filter((file) => banned.test(text(file)))

    expect(outside).toEqual([])
    expect(built(app).length).toBeGreaterThan(3)
  })

  it('makes a protected paper with the packed worker and the packed fonts', async () => {
    const worker = createPdfWorker(
      pathToFileURL(join(app.extracted, 'build/main/render-worker.js')),
    )
    const fonts = fontFilesIn(join(app.extracted, 'resources'))

    const paper = await worker.render(aBriefing(), {
      fonts,
      madeAt: new Date('2026-11-23T11:40:00Z'),
    })
    await worker.stop()

    expect(Buffer.from(paper.bytes.subarray(0, 5)).toString()).toBe('%PDF-')
    expect(paper.pages).toBeGreaterThan(0)
  })

  it('has an engine that passes its own test', async () => {
    const reply = Object(await askPackedEngine(app, userData, 'selfTest.run'))

    expect(reply).toMatchObject({ ok: true })
    expect(Object(reply.value).filter((check: { readonly ok: boolean }) => !check.ok)).toEqual([])
    expect(reply.value.length).toBeGreaterThan(3)
  })

  it('has every fuse set, and Electron’s own start page taken out', async () => {
    const set = fuses.map((fuse) => (fuse.on ? '1' : '0')).join('')

    expect([await readFuses(app.program), await readFuses(windowsApp.program)]).toEqual([set, set])
    expect(
      [app, windowsApp].map((packed) =>
        existsSync(join(packed.folder, 'resources/default_app.asar')),
      ),
    ).toEqual([false, false])
  })

  it('ties the Windows program to the hash of this very archive', () => {
    const header = getRawHeader(windowsApp.archive).headerString

    expect(readArchiveHash(readFileSync(windowsApp.program))).toBe(
      createHash('sha256').update(header).digest('hex'),
    )
  })

  it('is under 30 MB without Electron', () => {
    expect([app, windowsApp].map((packed) => packed.bytes < 30 * 1024 * 1024)).toEqual([true, true])
    expect(app.bytes).toBeGreaterThan(1024 * 1024)
  })
})
