import type { Option } from '../case/fields.ts'

/** Gives the words of a choice; its code where the list no longer has it. */
export function labelOf(options: readonly Option[], value: string): string {
  return options.find((one) => one.value === value)?.label ?? value
}

/** Gives the words of a choice as they stand inside a sentence. */
export function labelInside(options: readonly Option[], value: string): string {
  return lowerFirst(labelOf(options, value))
}

/** Takes the capital off the first letter. */
export function lowerFirst(words: string): string {
  return `${words.charAt(0).toLowerCase()}${words.slice(1)}`
}

/** Gives the first letter a capital. */
export function upperFirst(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}
