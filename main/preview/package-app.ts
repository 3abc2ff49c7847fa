import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Arch, build, type Configuration, Platform } from 'electron-builder'
import { buildApp } from './build.ts'

/** What to pack. Left out, each is as `electron-builder.yml` has it, for the machine this runs on. */
export interface Packing {
  /** Only the unpacked app, without an installer. */
  readonly unpackedOnly?: boolean
  readonly platform?: NodeJS.Platform
  readonly arch?: 'x64' | 'arm64'
  /** Settings that go over those of the file, such as where Electron is and where the result goes. */
  readonly settings?: Configuration
}

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Packs what has been built, with the settings of `electron-builder.yml`. Nothing is published and no native code is
 * rebuilt.
 *
 * @returns the paths of the installers; empty when only the unpacked app was asked for.
 * @throws when the packager does; its message names the setting or the file.
 */
export async function packageApp(packing: Packing = {}): Promise<readonly string[]> {
  return build({
    projectDir: root,
    publish: 'never',
    targets: platformOf(packing.platform ?? process.platform).createTarget(
      packing.unpackedOnly ? 'dir' : null,
      (packing.arch ?? process.arch) === 'arm64' ? Arch.arm64 : Arch.x64,
    ),
    config: { electronVersion: readElectronVersion(), ...packing.settings },
  })
}

function platformOf(platform: NodeJS.Platform): Platform {
  if (platform === 'win32') return Platform.WINDOWS
  return platform === 'darwin' ? Platform.MAC : Platform.LINUX
}

function readElectronVersion(): string {
  const text = readFileSync(fileURLToPath(import.meta.resolve('electron/package.json')), 'utf8')
  const version: unknown = Reflect.get(Object(JSON.parse(text)), 'version')
  if (typeof version !== 'string') throw new Error('The electron package names no version.')
  return version
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildApp(['page', 'engine'])
  const made = await packageApp({ unpackedOnly: process.argv.includes('--dir') })
  for (const path of made) process.stdout.write(`${path}\n`)
}
