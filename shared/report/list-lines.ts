/** Gives the lines of a text that was typed one thing on each line, without empty ones and without typed bullets. */
export function listLines(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split('\n')
    .map((line) => line.trim().replace(/^(?:[-•*]|\d{1,2}[.)])\s+/u, ''))
    .filter((line) => line !== '')
}
