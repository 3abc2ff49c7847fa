import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Writes a small built page into a new folder, with things in it that must never be served; answers the folder. */
export function writeBuiltPage(): string {
  const folder = mkdtempSync(join(tmpdir(), 'built-page-'))
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Page</title>')
  writeFileSync(join(folder, 'assets/page.js'), 'export {}')
  writeFileSync(join(folder, 'assets/page.css'), 'body{}')
  writeFileSync(join(folder, 'assets/face.woff2'), 'face')
  writeFileSync(join(folder, 'assets/page.js.map'), '{}')
  writeFileSync(join(folder, 'notes.txt'), 'not part of the page')
  return folder
}
