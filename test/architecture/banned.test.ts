import { describe, expect, it } from 'vitest'
import { findBanned } from './banned.ts'
import { isScript, listSources } from './source-files.ts'

const product = listSources((path) => isScript(path) && /^(main|renderer|shared)\//.test(path))

describe('the product', () => {
  it('uses none of the banned interfaces', () => {
    const problems = product.flatMap(findBanned)

    expect(product.length).toBeGreaterThan(20)
    expect(problems).toEqual([])
  })
})

describe('the check for banned interfaces', () => {
  it.each([
    ['main/shell/a.ts', `shell.openExternal('x')`],
    ['main/shell/a.ts', `const { a } = await window.webContents.executeJavaScript('x')`],
    ['main/shell/a.ts', `contents.insertCSS('x')`],
    ['main/shell/a.ts', `contents['openExternal']('x')`],
    ['main/shell/a.ts', `import { autoUpdater } from 'electron'`],
    ['main/shell/a.ts', `import { crashReporter } from 'electron'`],
    ['main/shell/a.ts', `electron.crashReporter.start()`],
    ['renderer/app/a.tsx', `eval('x')`],
    ['renderer/app/a.tsx', `new Function('x')`],
    ['renderer/app/a.tsx', `window.eval('x')`],
    ['renderer/app/a.tsx', `element.innerHTML = 'x'`],
    ['renderer/app/a.tsx', `element.insertAdjacentHTML('x', 'y')`],
    ['renderer/app/a.tsx', `const a = <b dangerouslySetInnerHTML={x} />`],
    ['renderer/app/a.tsx', `void fetch('x')`],
    ['renderer/app/a.tsx', `new XMLHttpRequest()`],
    ['renderer/app/a.tsx', `new WebSocket('x')`],
    ['renderer/app/a.tsx', `globalThis.fetch('x')`],
    ['renderer/app/a.tsx', `navigator.sendBeacon('x')`],
    ['main/storage/a.ts', `db.serialize()`],
    ['main/storage/a.ts', `await db.backup('x')`],
    ['main/storage/a.ts', `db.pragma('hmac_check=0')`],
    ['main/storage/a.ts', 'db.pragma(`hmac_check=0`)'],
    ['main/storage/a.ts', `db.loadExtension('x')`],
    ['main/vault/a.ts', `createCipheriv('chacha20-poly1305', key, nonce)`],
    ['main/vault/a.ts', `createCipheriv('id-aes256-wrap', key, nonce)`],
    ['main/vault/a.ts', `createCipheriv('aes-256-ccm', key, nonce)`],
    ['main/vault/a.ts', `createCipheriv('aes-128-cbc', key, nonce)`],
    ['main/vault/a.ts', `createHash('md5')`],
    ['main/vault/a.ts', `import { argon2 } from 'node:crypto'`],
    ['main/cases/a.ts', `Math.random()`],
    ['shared/case/a.ts', `const pick = Math.random`],
    ['main/cases/a.ts', `import https from 'node:https'`],
    ['main/cases/a.ts', `import { connect } from 'net'`],
    ['main/cases/a.ts', `await import('node:dns/promises')`],
    ['main/handlers/a.ts', `import { WebSocketServer } from 'ws'`],
  ])('finds in %s: %s', (path, text) => {
    expect(findBanned({ path, text: `\n${text}` })).toHaveLength(1)
  })

  it.each([
    ['main/preview/a.ts', `import { createServer } from 'node:http'`],
    ['renderer/bridge/a.ts', `new WebSocket('ws://x')`],
    ['main/vault/a.ts', `createCipheriv('aes-256-gcm', key, nonce)`],
    ['main/pdf/a.ts', `createHash('md5')`],
    ['main/pdf/a.ts', `createCipheriv('aes-128-cbc', key, nonce)`],
    ['renderer/app/a.tsx', `const a = refetch(); let evaluation = retrieval(a)`],
    ['main/cases/a.ts', `// Math.random and fetch are not for here`],
  ])('lets pass in %s: %s', (path, text) => {
    expect(findBanned({ path, text })).toEqual([])
  })
})
