/** Words a file's name from outside: without folders, on one line and short enough to stand in a sentence. */
export function shownName(fileName: string): string {
  const last = fileName.split(/[/\\]/).at(-1) ?? ''
  // Control and direction marks could make a name read as another one.
  const name = last
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim()
    .slice(0, 200)
    .toWellFormed()
  return name || 'The file'
}
