import { createCipheriv, createHash, randomBytes } from 'node:crypto'
import type { PDFDocument } from 'pdfmake/js/PDFDocument.js'
import type { OpenCode } from './open-code.ts'

/**
 * What to ask of pdfkit for a protected paper: AES-256 content with the strongest handler it has, revision 5. The owner's
 * password is random and forgotten. Permissions are only advice to a reader program; reading aloud is allowed.
 */
export function protectionOptions(openCode: OpenCode) {
  return {
    pdfVersion: '1.7ext3',
    userPassword: openCode,
    ownerPassword: randomBytes(32).toString('base64'),
    permissions: { printing: 'highResolution', contentAccessibility: true },
  }
}

/**
 * Replaces the password entries of revision 5 by those of revision 6 (PDF 2.0), before the document is ended. The file key
 * and the encrypted content are the same in both; revision 5 lets a code be guessed with one SHA-256 each.
 *
 * @source ISO 32000-2, 7.6.4.4.6 to 7.6.4.4.8; security.md 8, D11.
 * @throws {Error} when the document is not of revision 5: a paper is never weaker than this.
 */
export function upgradeProtection(doc: PDFDocument, openCode: OpenCode): void {
  const security = doc._security
  if (security?.dictionary.data.R !== 5) throw new Error('the paper is not protected as expected')
  const fileKey = Buffer.from(security.encryptionKey)
  const user = passwordEntry(bytesOf(openCode), fileKey, Buffer.alloc(0))
  const owner = passwordEntry(randomBytes(32), fileKey, user.check)
  Object.assign(security.dictionary.data, {
    R: 6,
    U: user.check,
    UE: user.wrappedKey,
    O: owner.check,
    OE: owner.wrappedKey,
  })
  Object.assign(doc._root.data, {
    Extensions: { ADBE: { BaseVersion: '1.7', ExtensionLevel: 8 } },
  })
}

/** A password's 48 bytes to check it by (hash, two salts of 8) and the file key wrapped with it. */
function passwordEntry(password: Buffer, fileKey: Buffer, userCheck: Buffer) {
  const checkSalt = randomBytes(8)
  const keySalt = randomBytes(8)
  const check = Buffer.concat([hardenedHash(password, checkSalt, userCheck), checkSalt, keySalt])
  const wrappingKey = hardenedHash(password, keySalt, userCheck)
  return { check, wrappedKey: encrypt('aes-256-cbc', wrappingKey, Buffer.alloc(16), fileKey) }
}

/** Algorithm 2.B: at least 64 rounds of AES-128-CBC and one of three SHA-2 functions. @source ISO 32000-2, 7.6.4.3.4. */
export function hardenedHash(password: Buffer, salt: Buffer, userCheck: Buffer): Buffer {
  let key = sha('sha256', Buffer.concat([password, salt, userCheck]))
  for (let round = 0; ; round++) {
    const unit = Buffer.concat([password, key, userCheck])
    const input = Buffer.concat(Array.from({ length: 64 }, () => unit))
    const output = encrypt('aes-128-cbc', key.subarray(0, 16), key.subarray(16, 32), input)
    // 256 leaves 1 when divided by 3, so the first 16 bytes as a number and their sum leave the same.
    const remainder = output.subarray(0, 16).reduce((sum, byte) => sum + byte, 0) % 3
    key = sha(remainder === 0 ? 'sha256' : remainder === 1 ? 'sha384' : 'sha512', output)
    if (round >= 63 && (output.at(-1) ?? 0) <= round - 31) return key.subarray(0, 32)
  }
}

function encrypt(cipher: 'aes-128-cbc' | 'aes-256-cbc', key: Buffer, start: Buffer, data: Buffer) {
  const work = createCipheriv(cipher, key, start)
  work.setAutoPadding(false)
  return Buffer.concat([work.update(data), work.final()])
}

function sha(name: 'sha256' | 'sha384' | 'sha512', data: Buffer): Buffer {
  return createHash(name).update(data).digest()
}

function bytesOf(openCode: OpenCode): Buffer {
  return Buffer.from(openCode.normalize('NFKC'), 'utf8').subarray(0, 127)
}
