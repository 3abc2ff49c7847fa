/** Words the size of a file for a person: "340 KB", "1.2 MB"; never nothing. Counted in thousands, as systems show it. */
export function wordSize(bytes: number): string {
  if (bytes < 1000) return 'less than 1 KB'
  if (bytes < 999_500) return `${Math.round(bytes / 1000)} KB`
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}
