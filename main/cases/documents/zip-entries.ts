import { inflateRawSync } from 'node:zlib'
import { ExpectedError } from '../../../shared/errors/errors.ts'

/** One file inside a zip archive, as its list of contents tells of it. */
export interface ZipEntry {
  readonly name: string
  /** 0: stored as it is; 8: deflated. */
  readonly method: number
  readonly packedBytes: number
  readonly encrypted: boolean
  /** Where its own heading begins. */
  readonly offset: number
}

const endMark = 0x06054b50
const listMark = 0x02014b50
const fileMark = 0x04034b50
const mostEntries = 5000

/**
 * Lists what a zip archive holds, from its list of contents; unpacks nothing.
 *
 * @source APPNOTE.TXT, the zip format, 4.3. Archives in parts, beyond 4 GB or with a name twice are refused.
 * @throws {ExpectedError} `document_broken`.
 */
export function listZipEntries(bytes: Uint8Array): readonly ZipEntry[] {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  const count = view.readUInt16LE(end + 10)
  let at = view.readUInt32LE(end + 16)
  if (count > mostEntries) throw brokenDocument()
  const entries: ZipEntry[] = []
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.readUInt32LE(at) !== listMark) throw brokenDocument()
    const nameLength = view.readUInt16LE(at + 28)
    entries.push({
      name: view.toString('utf8', at + 46, at + 46 + nameLength),
      method: view.readUInt16LE(at + 10),
      packedBytes: view.readUInt32LE(at + 20),
      encrypted: (view.readUInt16LE(at + 8) & 1) === 1,
      offset: view.readUInt32LE(at + 42),
    })
    at += 46 + nameLength + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32)
  }
  // Of two files of one name, one reader may take the first and another the last.
  if (new Set(entries.map(({ name }) => name.toLowerCase())).size < count) throw brokenDocument()
  return entries
}

/**
 * Unpacks one file of an archive.
 *
 * @param mostBytes more than this is refused before it is unpacked.
 * @throws {ExpectedError} `document_broken`.
 */
export function readZipEntry(bytes: Uint8Array, entry: ZipEntry, mostBytes: number): Buffer {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const { offset, packedBytes, method } = entry
  if (offset + 30 > view.length || view.readUInt32LE(offset) !== fileMark) throw brokenDocument()
  const start = offset + 30 + view.readUInt16LE(offset + 26) + view.readUInt16LE(offset + 28)
  if (start + packedBytes > view.length) throw brokenDocument()
  const packed = view.subarray(start, start + packedBytes)
  if (method === 0 && packed.length <= mostBytes) return packed
  if (method !== 8) throw brokenDocument()
  try {
    return inflateRawSync(packed, { maxOutputLength: mostBytes })
  } catch {
    throw brokenDocument()
  }
}

function findEnd(view: Buffer): number {
  // The last part is 22 bytes and a remark of up to 65,535, and nothing follows it.
  for (let at = view.length - 22; at >= Math.max(0, view.length - 22 - 0xffff); at -= 1) {
    const ends = view.readUInt32LE(at) === endMark
    if (ends && at + 22 + view.readUInt16LE(at + 20) === view.length) return at
  }
  throw brokenDocument()
}

/** Makes the refusal of a file that cannot be read as what it says it is. */
export function brokenDocument(): ExpectedError {
  return new ExpectedError(
    'document_broken',
    'This file is not whole. Ask for it again, or open it and save it as a PDF.',
    ['file'],
  )
}
