import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { extractAll, listPackage } from '@electron/asar'
import { packageApp } from '../../main/preview/package-app.ts'
import { writeStandInElectron } from './stand-in-electron.ts'

/** An app packed around a stand-in for Electron. */
export interface PackedTestApp {
  /** The folder with the program in it. */
  readonly folder: string
  /** The program itself. */
  readonly program: string
  /** The archive with our app in it. */
  readonly archive: string
  /** Every file in the archive, by its path there, with forward slashes and without a leading one. */
  readonly files: readonly string[]
  /** The archive taken apart, so that its code can be run on Node. */
  readonly extracted: string
  /** Bytes of what is ours: everything in `resources`. */
  readonly bytes: number
  remove(): Promise<void>
}

/** Packs what has been built for a platform, unpacked, around a stand-in for Electron in a new folder. */
export async function packTestApp(platform: 'linux' | 'win32'): Promise<PackedTestApp> {
  const scratch = await mkdtemp(join(tmpdir(), `packed-${platform}-`))
  await writeStandInElectron(join(scratch, 'electron'), platform)
  await packageApp({
    unpackedOnly: true,
    platform,
    arch: 'x64',
    settings: {
      electronDist: join(scratch, 'electron'),
      directories: { output: join(scratch, 'out') },
      // Name and icon are written by a Windows tool, and the stand-in is not worth a signature.
      win: { signAndEditExecutable: false },
    },
  })
  const folder = join(scratch, 'out', platform === 'win32' ? 'win-unpacked' : 'linux-unpacked')
  const archive = join(folder, 'resources/app.asar')
  extractAll(archive, join(scratch, 'extracted'))
  return {
    folder,
    program: join(folder, platform === 'win32' ? 'Throughline.exe' : 'throughline'),
    archive,
    files: await listFiles(join(scratch, 'extracted'), archive),
    extracted: join(scratch, 'extracted'),
    bytes: await sumBytes(join(folder, 'resources')),
    remove: () => rm(scratch, { recursive: true, force: true }),
  }
}

/** The files of an archive; its folders, which an archive lists too, left out. */
async function listFiles(extracted: string, archive: string): Promise<readonly string[]> {
  const named = listPackage(archive, { isPack: false }).map((path) =>
    path.replaceAll('\\', '/').slice(1),
  )
  const kinds = await Promise.all(
    named.map(async (path) => (await stat(join(extracted, path))).isFile()),
  )
  return named.filter((_path, index) => kinds[index])
}

async function sumBytes(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const sizes = entries
    .filter((entry) => entry.isFile())
    .map(async (entry) => (await stat(join(entry.parentPath, entry.name))).size)
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
}
