import { spawn } from 'node:child_process'

// Programs write colours into logs too, where they are only noise.
const plain = process.stdout.isTTY ? {} : { NO_COLOR: '1' }

/**
 * Runs a script on the same Node as ours, with its output on ours and nothing to read.
 *
 * @returns its exit code; 1 when a signal ended it or it could not be started.
 */
export function runNode(
  script: string,
  parameters: readonly string[],
  options: { readonly folder: string; readonly env?: Readonly<Record<string, string>> },
): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...parameters], {
      cwd: options.folder,
      env: { ...process.env, ...plain, ...options.env },
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    child.on('error', () => resolve(1))
    child.on('exit', (code) => resolve(code ?? 1))
  })
}
