import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

/** A script of the project in a process of its own, ended with the test. */
export interface RunningScript {
  readonly child: ChildProcess
  /** What it has printed so far. */
  output(): string
  errors(): string
  /** Waits until what it has printed matches. @throws when it ends before. */
  printed(wanted: RegExp): Promise<RegExpExecArray>
  readonly ended: Promise<{ readonly status: number | null; readonly signal: string | null }>
}

/** Starts a script by its path from the project's root, from a folder that is not the project. */
export function runScript(
  path: string,
  parameters: readonly string[],
  options: { readonly folder: string; readonly env?: Readonly<Record<string, string>> },
): RunningScript {
  const script = fileURLToPath(new URL(`../../../${path}`, import.meta.url))
  const child = spawn(process.execPath, [script, ...parameters], {
    cwd: options.folder,
    env: { ...process.env, NO_COLOR: '1', ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  let errors = ''
  child.stdout.setEncoding('utf8').on('data', (text) => {
    output += text
  })
  child.stderr.setEncoding('utf8').on('data', (text) => {
    errors += text
  })
  const ended = once(child, 'close').then(([status, signal]) => ({ status, signal }))
  onTestFinished(async () => {
    child.kill('SIGKILL')
    await ended
  })
  return {
    child,
    output: () => output,
    errors: () => errors,
    printed: (wanted) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = wanted.exec(output)
          if (found) resolve(found)
        }
        child.stdout.on('data', look)
        child.on('close', () => reject(new Error(`it ended without printing that: ${errors}`)))
        look()
      }),
    ended,
  }
}
