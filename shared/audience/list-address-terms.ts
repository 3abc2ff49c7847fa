/** A post code of the United Kingdom, and the invented ones of our examples. */
const postCodePattern = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/gi

/** How the line of a street, or of a house that has a name, ends. */
const doorPattern =
  /\b(?:road|rd|street|st|lane|ln|walk|avenue|ave|close|drive|way|crescent|court|gardens?|grove|place|terrace|square|hill|row|mews|view|park|rise|green|parade|wharf|yard|house|cottages?|farm|lodge|flats?|buildings?|tower|villas?)\.?$/iu

/**
 * Lists what a withheld address is found by: whole, by every line up to the street, by the street without its number and
 * the number without the street's last word, and by post code. A town or county alone is not listed: half of what is on
 * paper in a borough names it, and it leads to no door.
 */
export function listAddressTerms(address: string): readonly string[] {
  const lines = joinNumbers(
    address
      .split(/[\n,;]/)
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  )
  const doors = listDoors(lines)
  const numbered = lines.filter((line) => /\d/.test(line))
  return [
    address.trim(),
    ...lines.filter((line) => doors.includes(line) || numbered.includes(line)),
    ...lines.filter((line) => !hasPostCode(line)).flatMap(splitNumber),
    ...(address.match(postCodePattern) ?? []),
  ]
}

/** A number that stands in a line of its own belongs to the street under it; alone it would be found everywhere. */
function joinNumbers(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line, index) => {
    if (isNumber(line)) return []
    const before = lines[index - 1]
    return [before !== undefined && isNumber(before) ? `${before} ${line}` : line]
  })
}

function isNumber(line: string): boolean {
  return /^\d+[a-z]?$/iu.test(line)
}

function hasPostCode(line: string): boolean {
  return (line.match(postCodePattern) ?? []).length > 0
}

/** The lines that lead to the door. Without a street the last one is taken for the town, unless the post code has it. */
function listDoors(lines: readonly string[]): readonly string[] {
  const places = lines.filter((line) => !hasPostCode(line))
  const street = places.findLastIndex((line) => doorPattern.test(line) || /^\d.*\p{L}/u.test(line))
  if (street >= 0) return places.slice(0, street + 1)
  const townWithCode = lines.some(
    (line) => hasPostCode(line) && line.replace(postCodePattern, '').trim() !== '',
  )
  return places.length > 1 && !townWithCode ? places.slice(0, -1) : places
}

/** "41 Quillfeather Walk" is also looked for as "Quillfeather Walk" and "41 Quillfeather". */
function splitNumber(line: string): readonly string[] {
  const match = /\b(\d+[a-z]?)\s+(\p{L}.*)$/iu.exec(line)
  if (!match) return []
  const [, number = '', street = ''] = match
  const words = street.split(/\s+/u)
  return words.length < 2 ? [street] : [street, `${number} ${words.slice(0, -1).join(' ')}`]
}
