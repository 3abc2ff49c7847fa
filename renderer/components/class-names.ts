/**
 * Joins class names with single spaces; empty, absent and false parts are left out.
 *
 * @returns `undefined` when nothing is left, so that React writes no `class` attribute.
 */
export function joinClassNames(
  ...parts: readonly (string | false | null | undefined)[]
): string | undefined {
  return parts.filter(Boolean).join(' ') || undefined
}
