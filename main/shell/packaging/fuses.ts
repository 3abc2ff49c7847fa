/** One of Electron's switches in the program itself: its place on the wire, and how ours stands. */
export interface Fuse {
  readonly name: string
  readonly index: number
  readonly on: boolean
}

/** The text in Electron's program that stands before its fuses, and the states a fuse can be in on the wire. */
export const fuseWire = { sentinel: 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX', off: '0', on: '1' } as const

/**
 * Every fuse of wire version 1, in wire order. Off: running as plain Node, Node's options from the environment or the
 * command line, a start-up snapshot we do not ship, and extra rights for `file:`. On: encrypted cookies, the check of
 * the packed code, loading from the packed code only, and fast WebAssembly, which the fallback for Argon2 needs.
 *
 * @source Electron documentation, "Electron Fuses"; Electron security checklist, item 19.
 */
export const fuses: readonly Fuse[] = [
  { name: 'RunAsNode', index: 0, on: false },
  { name: 'EnableCookieEncryption', index: 1, on: true },
  { name: 'EnableNodeOptionsEnvironmentVariable', index: 2, on: false },
  { name: 'EnableNodeCliInspectArguments', index: 3, on: false },
  { name: 'EnableEmbeddedAsarIntegrityValidation', index: 4, on: true },
  { name: 'OnlyLoadAppFromAsar', index: 5, on: true },
  { name: 'LoadBrowserProcessSpecificV8Snapshot', index: 6, on: false },
  { name: 'GrantFileProtocolExtraPrivileges', index: 7, on: false },
  { name: 'WasmTrapHandlers', index: 8, on: true },
]
