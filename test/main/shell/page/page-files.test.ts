import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { listPageFiles } from '../../../../main/shell/page/page-files.ts'
import { writeBuiltPage } from './a-built-page.ts'

describe('listPageFiles', () => {
  it('lists each built file under its address, the page under /, and leaves out what a page is not made of', () => {
    const folder = writeBuiltPage()

    const files = listPageFiles(folder)

    rmSync(folder, { recursive: true })
    expect(new Map([...files].sort())).toEqual(
      new Map([
        ['/', { path: join(folder, 'index.html'), mimeType: 'text/html; charset=utf-8' }],
        ['/assets/face.woff2', { path: join(folder, 'assets/face.woff2'), mimeType: 'font/woff2' }],
        [
          '/assets/page.css',
          { path: join(folder, 'assets/page.css'), mimeType: 'text/css; charset=utf-8' },
        ],
        [
          '/assets/page.js',
          { path: join(folder, 'assets/page.js'), mimeType: 'text/javascript; charset=utf-8' },
        ],
      ]),
    )
  })

  it('does not start an app without its page', () => {
    const folder = mkdtempSync(join(tmpdir(), 'no-page-'))

    expect(() => listPageFiles(folder)).toThrow('index.html')
    rmSync(folder, { recursive: true })
  })
})
