import type { WindowParts } from '../../../../main/shell/window/vault-window.ts'

/** Parts of a window with fixed values; the guard never stops unless the test says otherwise. */
export function someWindowParts(parts: Partial<WindowParts> = {}): WindowParts {
  let marks = 0
  return {
    files: new Map(),
    preloadPath: '/app/preload.cjs',
    iconPath: '/app/icon.png',
    enginePath: '/app/engine.js',
    folders: {
      resources: '/app/resources',
      userData: '/person/app',
      documents: '/person/documents',
    },
    environment: {},
    packaged: true,
    mark: () => `mark-${++marks}`,
    guard: { recordCrash: () => false },
    ...parts,
  }
}
