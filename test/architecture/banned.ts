import type { SourceFile } from './source-files.ts'
import { type ESTree, lineAt, visitSource } from './syntax.ts'

type Found = (position: number, what: string, why: string) => void

/** Methods that no script of the product calls or names, and why. */
const bannedMembers: ReadonlyMap<string, string> = new Map([
  ['openExternal', 'nothing opens outside the app'],
  ['executeJavaScript', 'no text is ever run as code'],
  ['executeJavaScriptInIsolatedWorld', 'no text is ever run as code'],
  ['insertCSS', 'styles ship with the page'],
  ['insertAdjacentHTML', 'text is never made into markup'],
  ['innerHTML', 'text is never made into markup'],
  ['outerHTML', 'text is never made into markup'],
  ['createContextualFragment', 'text is never made into markup'],
  ['sendBeacon', 'nothing leaves the machine'],
  ['autoUpdater', 'the app never updates itself'],
  ['crashReporter', 'a crash report would carry case data'],
  ['loadExtension', 'the database loads no code'],
])

/** Methods of a database that would leave clear text behind; elsewhere the words are harmless. */
const bannedDatabaseMembers: ReadonlyMap<string, string> = new Map([
  ['serialize', 'it copies the database in clear into memory'],
  ['backup', 'it writes a copy past the encryption settings'],
])

const bannedGlobals: ReadonlyMap<string, string> = new Map([
  ['eval', 'no text is ever run as code'],
  ['Function', 'no text is ever run as code'],
  ['importScripts', 'no text is ever run as code'],
])

const networkGlobals = new Set([
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'WebTransport',
])
const networkModules =
  /^(node:)?(http|https|http2|net|tls|dgram|dns|inspector|undici|ws|axios)(\/.*)?$/

const bannedWords: ReadonlyMap<RegExp, string> = new Map([
  [/hmac_check/i, 'pages are always authenticated'],
  [/chacha20|aes-?\d*-?wrap|id-aes\d+-wrap/i, 'the crypto inside Electron has no such cipher'],
  [/^(md5|sha1|rc4|des(-.*)?|aes-\d+-(?!gcm$)\w+)$/i, 'it is broken, or does not authenticate'],
])

/** `node:crypto` functions that fail or differ inside Electron, or are obsolete. */
const bannedCrypto: ReadonlyMap<string, string> = new Map([
  ['argon2', 'the crypto inside Electron throws when it is called'],
  ['argon2Sync', 'the crypto inside Electron throws when it is called'],
  ['createCipher', 'it derives keys badly'],
  ['createDecipher', 'it derives keys badly'],
  ['pseudoRandomBytes', 'it is not random'],
  ['setEngine', 'it is not in the crypto inside Electron'],
])

/** Whether a file may speak on the loopback: the preview, and the page's bridge to it. */
function maySpeakOnLoopback(path: string): boolean {
  return path.startsWith('main/preview/') || path.startsWith('renderer/bridge/')
}

/** Whether a file writes inside PDFs, where the format itself fixes older algorithms. */
function writesPdf(path: string): boolean {
  return path.startsWith('main/pdf/')
}

function nameOf(node: ESTree.Node): string | undefined {
  if (node.type === 'Identifier' || node.type === 'PrivateIdentifier') return node.name
  return node.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined
}

function checkModule(path: string, name: string, position: number, found: Found): void {
  if (networkModules.test(name) && !maySpeakOnLoopback(path)) {
    found(position, `module ${name}`, 'the shipped app has no network')
  }
}

function checkImport(path: string, node: ESTree.ImportDeclaration, found: Found): void {
  checkModule(path, node.source.value, node.start, found)
  const fromCrypto = /^(node:)?crypto$/.test(node.source.value)
  for (const one of node.specifiers) {
    const name = one.type === 'ImportSpecifier' ? (nameOf(one.imported) ?? '') : ''
    const why = bannedMembers.get(name) ?? (fromCrypto ? bannedCrypto.get(name) : undefined)
    if (why !== undefined) found(one.start, name, why)
  }
}

function checkMember(path: string, node: ESTree.MemberExpression, found: Found): void {
  const name = nameOf(node.property) ?? ''
  const why = bannedMembers.get(name)
  if (why !== undefined) found(node.start, name, why)
  const database = path.startsWith('main/storage/') || path.startsWith('main/backups/')
  const whyDatabase = database ? bannedDatabaseMembers.get(name) : undefined
  if (whyDatabase !== undefined) found(node.start, name, whyDatabase)
  if (name === 'random' && nameOf(node.object) === 'Math') {
    found(node.start, 'Math.random', 'randomness is passed in')
  }
  if (nameOf(node.object) === 'globalThis' || nameOf(node.object) === 'window') {
    checkGlobal(path, name, node.start, found)
  }
}

function checkGlobal(path: string, name: string, position: number, found: Found): void {
  const why = bannedGlobals.get(name)
  if (why !== undefined) found(position, name, why)
  if (networkGlobals.has(name) && !maySpeakOnLoopback(path)) {
    found(position, name, 'the shipped app has no network')
  }
}

function checkText(path: string, text: string, position: number, found: Found): void {
  for (const [word, why] of bannedWords) {
    if (word.test(text) && !writesPdf(path)) found(position, `'${text}'`, why)
  }
}

/** Lists every use of an interface that the product never uses, each as a sentence with its place and reason. */
export function findBanned(file: SourceFile): readonly string[] {
  const problems: string[] = []
  const { path } = file
  const found: Found = (position, what, why) => {
    problems.push(`${path}:${lineAt(file, position)}: ${what}: ${why}`)
  }
  visitSource(file, (node) => {
    switch (node.type) {
      case 'ImportDeclaration':
        return checkImport(path, node, found)
      case 'ImportExpression':
        return checkModule(path, nameOf(node.source) ?? '', node.start, found)
      case 'MemberExpression':
        return checkMember(path, node, found)
      case 'CallExpression':
      case 'NewExpression':
        return checkGlobal(path, nameOf(node.callee) ?? '', node.start, found)
      case 'JSXAttribute':
        if (node.name.name === 'dangerouslySetInnerHTML') {
          found(node.start, node.name.name, 'text is never made into markup')
        }
        return
      case 'Literal':
        if (typeof node.value === 'string') checkText(path, node.value, node.start, found)
        return
      case 'TemplateElement':
        checkText(path, node.value.raw, node.start, found)
    }
  })
  return problems
}
