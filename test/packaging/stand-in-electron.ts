import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createPackage } from '@electron/asar'
import { fuseWire } from '../../main/shell/packaging/fuses.ts'

/**
 * Writes a folder that the packager takes for an unpacked Electron: a program that is nothing but its fuses as Electron
 * ships them, the licences, the languages and the start page.
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

  const program = `a program${fuseWire.sentinel}\u0001\u0009101100011and its end`
  await writeFile(
    join(folder, platform === 'win32' ? 'electron.exe' : 'electron'),
    program,
    'latin1',
  )
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'version']) {
    await writeFile(join(folder, name), name)
  }
  for (const name of ['en-GB.pak', 'en-US.pak', 'fr.pak']) {
    await writeFile(join(folder, 'locales', name), name)
  }
}
