import { rmSync } from 'node:fs'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { PageFile } from '../../../../main/shell/page/page-files.ts'
import { listPageFiles } from '../../../../main/shell/page/page-files.ts'
import { buildContentSecurityPolicy } from '../../../../shared/contract/content-security-policy.ts'
import { DoubleSession, givenTo, resetElectron } from '../../../doubles/electron.ts'
import { writeBuiltPage } from './a-built-page.ts'

vi.mock('electron', () => import('../../../doubles/electron.ts'))
const { answerPageRequest, registerAppScheme, serveApp } = await import(
  '../../../../main/shell/page/app-protocol.ts'
)

let folder: string
let files: ReadonlyMap<string, PageFile>
beforeAll(() => {
  folder = writeBuiltPage()
  files = listPageFiles(folder)
})
afterAll(() => rmSync(folder, { recursive: true }))
beforeEach(resetElectron)

const get = (url: string) => answerPageRequest({ method: 'GET', url }, files)

describe('registerAppScheme', () => {
  it('makes app: a secure scheme with its own origin and no code cache', () => {
    registerAppScheme()

    expect(givenTo('protocol.register')).toEqual([
      [[{ scheme: 'app', privileges: { standard: true, secure: true, codeCache: false } }]],
    ])
  })
})

describe('serveApp', () => {
  it('answers the session from the list', async () => {
    const session = new DoubleSession()
    serveApp(Object(session), files)

    const answer = await session.protocolHandler?.({
      method: 'GET',
      url: 'app://vault/assets/page.js',
    })

    expect(await answer?.text()).toBe('export {}')
  })
})

describe('answerPageRequest', () => {
  it('serves the page with its policy and its headers', async () => {
    const answer = await get('app://vault/?after=lock')

    expect([answer.status, await answer.text()]).toEqual([
      200,
      '<!doctype html><title>Page</title>',
    ])
    expect(Object.fromEntries(answer.headers)).toEqual({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': buildContentSecurityPolicy(),
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-resource-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    })
  })

  it.each([
    'app://vault/notes.txt',
    'app://vault/assets/page.js.map',
    'app://vault/index.html',
    'app://vault/assets',
    'app://vault/assets/../notes.txt',
    'app://vault/..%2f..%2fetc%2fpasswd',
    'app://vault//assets/page.js',
    'app://other/assets/page.js',
    'file:///etc/hostname',
  ])('has nothing at %s, and says so with the policy', async (url) => {
    const answer = await get(url)

    expect([answer.status, await answer.text()]).toEqual([404, ''])
    expect(answer.headers.get('content-security-policy')).toBe(buildContentSecurityPolicy())
  })

  it.each(['POST', 'PUT', 'HEAD', 'OPTIONS'])('takes no %s', async (method) => {
    expect((await answerPageRequest({ method, url: 'app://vault/' }, files)).status).toBe(405)
  })

  it('serves a listed file or nothing, whatever the address', async () => {
    const listed = new Set([...files.keys()].map((path) => `app://vault${path}`))
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.constantFrom(
            '..',
            '.',
            '%2e%2e',
            'assets',
            'page.js',
            'notes.txt',
            '\\',
            '%00',
            'index.html',
          ),
        ),
        async (parts) => {
          const url = `app://vault/${parts.join('/')}`
          const answer = await get(url)
          expect(answer.status).toBe(listed.has(new URL(url).href) ? 200 : 404)
        },
      ),
    )
  })
})
