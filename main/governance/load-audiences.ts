import { type Audiences, audiencesSchema } from '../../shared/audience/audience.ts'
import { InvalidInput } from '../../shared/errors/errors.ts'
import { readDataFile } from './read-data-file.ts'

const fileName = 'audiences.json'

/**
 * Reads for whom papers are made and what each may carry. The engine alone goes by it: the screens never see it.
 *
 * @param resourcesFolder the folder that holds `policies/`.
 * @throws {ExpectedError} `policy_unreadable`; {InvalidInput} naming the place in the file, or a code that is there twice.
 */
export function loadAudiences(resourcesFolder: string): Audiences {
  const result = audiencesSchema.safeParse(readDataFile(resourcesFolder, 'policies', fileName))
  if (!result.success) {
    const { path = [], message = 'this could not be read' } = result.error.issues[0] ?? {}
    const place = path.map((part) => (typeof part === 'symbol' ? 'symbol' : part))
    throw wrong(place, message)
  }
  const codes = result.data.audiences.map(({ code }) => code)
  const twice = codes.findIndex((code, index) => codes.indexOf(code) < index)
  if (twice >= 0)
    throw wrong(['audiences', twice, 'code'], `the code "${codes[twice]}" is there twice`)
  return result.data
}

function wrong(place: readonly (string | number)[], message: string): InvalidInput {
  const inside = place.map((part) => (typeof part === 'number' ? `entry ${part + 1}` : part))
  return new InvalidInput(
    `${[fileName, ...inside].join(', ')}: ${message}. Put it right in the policy file.`,
    [fileName, ...place],
  )
}
