import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createPackage } from '@electron/asar'
import { NtExecutable, NtExecutableResource, Resource } from 'resedit'
import { fuseWire } from '../../main/shell/packaging/fuses.ts'

/** The fuses as Electron ships them, between bytes that stand for the rest of the program. */
const program = Buffer.from(
  `a program${fuseWire.sentinel}\u0001\u0009101100011and its end`,
  'latin1',
)

/**
 * Writes a folder that the packager takes for an unpacked Electron: a program that is nothing but its fuses, the
 * licences, the languages and the start page.
 */
export async function writeStandInElectron(
  folder: string,
  platform: 'linux' | 'win32',
): Promise<void> {
  await mkdir(join(folder, 'resources'), { recursive: true })
  await mkdir(join(folder, 'locales'))
  await mkdir(join(folder, 'start-page'))
  await writeFile(join(folder, 'start-page/main.js'), '// Electron without an app')
  await createPackage(join(folder, 'start-page'), join(folder, 'resources/default_app.asar'))
  await rm(join(folder, 'start-page'), { recursive: true })

  if (platform === 'win32') await writeFile(join(folder, 'electron.exe'), buildWindowsProgram())
  else await writeFile(join(folder, 'electron'), program)
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'version']) {
    await writeFile(join(folder, name), name)
  }
  for (const name of ['en-GB.pak', 'en-US.pak', 'fr.pak']) {
    await writeFile(join(folder, 'locales', name), name)
  }
}

/** An empty Windows program with a version in it: the packager adds the archive's hash beside that. */
function buildWindowsProgram(): Buffer {
  const executable = NtExecutable.createEmpty(false, false)
  const resources = NtExecutableResource.from(executable)
  const version = Resource.VersionInfo.createEmpty()
  version.setStringValues({ lang: 1033, codepage: 1200 }, { ProductName: 'Electron' })
  version.outputToResourceEntries(resources.entries)
  resources.outputResource(executable)
  executable.setExtraData(new Uint8Array(program).buffer)
  return Buffer.from(executable.generate())
}

/** Reads the hash of the archive that a packed Windows program will insist on; undefined when it has none. */
export function readArchiveHash(windowsProgram: Buffer): string | undefined {
  const resources = NtExecutableResource.from(NtExecutable.from(windowsProgram))
  const entry = resources.entries.find(
    (one) => one.type === 'INTEGRITY' && one.id === 'ELECTRONASAR',
  )
  if (entry === undefined) return undefined
  const [archive] = JSON.parse(Buffer.from(entry.bin).toString('utf8'))
  return archive?.value
}
