import type { ShellAnswer, ShellCalls } from './shell-calls.ts'

/** Where the page lives in the app. Compared whole, never by prefix. */
export const pageOrigin = 'app://vault'

/** The mark on the one window message that brings the page its port to the engine; the port travels beside it. */
export const portMark = 'throughline:port'

/** The one name the preload adds to the page's window. */
export const shellName = 'throughlineShell'

/** What the page finds under `shellName`: one frozen function per call, and nothing else. Absent in the preview. */
export type PageShell = {
  readonly [Channel in keyof ShellCalls]: (input: ShellCalls[Channel]) => Promise<ShellAnswer>
}

/** The two messages the preload may send to the shell: ask for the port, and make one of the shell's calls. */
export const ipcNames = { port: 'port', shell: 'shell' } as const

/** Why a window is opened: the app started, a vault was locked, or the engine ended without being asked. */
export const windowOpenings = ['start', 'lock', 'crash'] as const
/** One of `windowOpenings`; the page reads it from the address as `?after=lock`, and `start` has no mark. */
export type WindowOpening = (typeof windowOpenings)[number]
