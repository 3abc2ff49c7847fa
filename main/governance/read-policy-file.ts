import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ExpectedError } from '../../shared/errors/errors.ts'

/**
 * Reads one policy file, decoded and not yet trusted.
 *
 * @param resourcesFolder the folder that holds `policies/`.
 * @throws {ExpectedError} `policy_unreadable` naming the file.
 */
export function readPolicyFile(resourcesFolder: string, name: string): unknown {
  try {
    return JSON.parse(readFileSync(join(resourcesFolder, 'policies', name), 'utf8'))
  } catch {
    throw new ExpectedError(
      'policy_unreadable',
      `The policy file ${name} is missing or is not readable JSON. Put back the file that came with the app.`,
      [name],
    )
  }
}
