import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { FuseVersion, flipFuses as flip } from '@electron/fuses'
import { fuses } from './fuses.ts'

/** The parts of the packager's context that say where the unpacked app stands. */
export interface PackedApp {
  readonly appOutDir: string
  readonly electronPlatformName: string
  readonly packager: {
    readonly executableName?: string
    readonly appInfo: { readonly productFilename: string }
  }
}

/** Names the program inside an unpacked app, by platform: the file or, on macOS, the bundle that holds it. */
export function findProgram(app: PackedApp): string {
  const product = app.packager.appInfo.productFilename
  switch (app.electronPlatformName) {
    case 'darwin':
      return join(app.appOutDir, `${product}.app`)
    case 'win32':
      return join(app.appOutDir, `${product}.exe`)
    default:
      return join(app.appOutDir, app.packager.executableName ?? product)
  }
}

/** Names the folder beside the program in which Electron looks for an app. */
function findResources(app: PackedApp): string {
  return app.electronPlatformName === 'darwin'
    ? join(findProgram(app), 'Contents/Resources')
    : join(app.appOutDir, 'resources')
}

/**
 * Sets every fuse of the packed program, and fails the packaging when Electron has gained a fuse this list does not know.
 * Takes out Electron's own start page, which would run any code it is given if our app were ever missing.
 * Runs after packing and before signing: flipping afterwards would break the signature.
 *
 * @source Electron documentation, "Electron Fuses".
 */
export async function afterPack(app: PackedApp): Promise<void> {
  await rm(join(findResources(app), 'default_app.asar'), { force: true })
  await flip(findProgram(app), {
    version: FuseVersion.V1,
    strictlyRequireAllFuses: true,
    resetAdHocDarwinSignature: app.electronPlatformName === 'darwin',
    ...readWireConfig(),
  })
}

/** The fuses as the flipping tool wants them: one named entry per place on the wire. */
function readWireConfig(): Record<0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8, boolean> {
  const on = (index: number) => fuses.some((fuse) => fuse.index === index && fuse.on)
  return {
    0: on(0),
    1: on(1),
    2: on(2),
    3: on(3),
    4: on(4),
    5: on(5),
    6: on(6),
    7: on(7),
    8: on(8),
  }
}
