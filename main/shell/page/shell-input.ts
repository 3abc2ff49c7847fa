import {
  type ShellCalls,
  type ShellChannel,
  shellChannels,
} from '../../../shared/contract/shell-calls.ts'
import { InvalidInput } from '../../../shared/errors/errors.ts'

/** The longest title of a dialog and the longest suggested file name, in characters. */
const longest = { title: 120, name: 80 } as const
/** A file name and nothing else: letters, digits, spaces, dots, dashes; never a separator, never a leading dot. */
const plainName = /^[A-Za-z0-9][A-Za-z0-9 ._-]*$/

/** Parses the name of a call. @throws {InvalidInput} for anything that is not in the list. */
export function parseShellChannel(value: unknown): ShellChannel {
  const channel = shellChannels.find((known) => known === value)
  if (channel === undefined) throw new InvalidInput('There is no such call.', ['call'])
  return channel
}

/** The parser of each call's input. A new call does not compile until it has one. */
export const shellInputs: { readonly [C in ShellChannel]: (value: unknown) => ShellCalls[C] } = {
  'dialogs.chooseFolder': (value) => ({ title: parseTitle(value) }),
  'dialogs.chooseSavePath': (value) => ({
    title: parseTitle(value),
    suggestedName: parseName(value),
  }),
}

function parseTitle(value: unknown): string {
  const title = readField(value, 'title')
  if (typeof title !== 'string' || title === '' || title.length > longest.title) {
    throw new InvalidInput('Give the dialog a short title.', ['title'])
  }
  return title
}

function parseName(value: unknown): string {
  const name = readField(value, 'suggestedName')
  if (typeof name !== 'string' || name.length > longest.name || !plainName.test(name)) {
    throw new InvalidInput('Suggest a plain file name.', ['suggestedName'])
  }
  return name
}

function readField(value: unknown, field: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, field) : undefined
}
