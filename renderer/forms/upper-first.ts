/** Puts a capital first: "person in a home" begins a line as "Person in a home". */
export function upperFirst(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}
