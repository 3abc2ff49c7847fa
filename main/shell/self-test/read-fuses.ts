import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { fuseWire } from '../packaging/fuses.ts'

/** How much of the program is read at once: it is over a hundred megabytes. */
const chunkBytes = 4 * 1024 * 1024

/** Names the file that holds the fuses of a running app: the program, or on macOS the framework beside it. */
export function findFuseFile(execPath: string, platform: NodeJS.Platform): string {
  return platform === 'darwin'
    ? join(execPath, '../../Frameworks/Electron Framework.framework/Electron Framework')
    : execPath
}

/**
 * Reads the fuses of a program, one character per fuse in wire order (`1` on, `0` off, others as Electron has them).
 * After the sentinel stand one byte with the version of the wire and one with its length.
 *
 * @returns undefined when the file holds no fuses.
 * @throws when the file cannot be read.
 * @source Electron documentation, "Electron Fuses".
 */
export async function readFuses(path: string): Promise<string | undefined> {
  const file = await open(path)
  try {
    const at = await findSentinel(file)
    if (at === undefined) return undefined
    const start = at + fuseWire.sentinel.length
    const head = await readAt(file, start, 2)
    const wire = await readAt(file, start + 2, head[1] ?? 0)
    return head[0] === 1 ? wire.toString('latin1') : undefined
  } finally {
    await file.close()
  }
}

type OpenFile = Awaited<ReturnType<typeof open>>

async function findSentinel(file: OpenFile): Promise<number | undefined> {
  const { size } = await file.stat()
  const overlap = fuseWire.sentinel.length
  for (let at = 0; at < size; at += chunkBytes) {
    const found = (await readAt(file, at, chunkBytes + overlap)).indexOf(
      fuseWire.sentinel,
      0,
      'latin1',
    )
    if (found !== -1) return at + found
  }
  return undefined
}

async function readAt(file: OpenFile, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length)
  const { bytesRead } = await file.read(buffer, 0, length, position)
  return buffer.subarray(0, bytesRead)
}
