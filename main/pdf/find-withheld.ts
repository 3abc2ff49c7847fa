import type { PdfContents } from './read-pdf.ts'

/** A term that must not be in a paper and is. `page` counts from 1; undefined where the place belongs to no page. */
export type WithheldFinding = {
  readonly term: string
  readonly place: 'page' | 'runningMatter' | 'bookmarks' | 'alternativeTexts' | 'links' | 'metadata'
  readonly page: number | undefined
}

/**
 * Looks for terms as whole words in everything a finished paper says. Case, accents, ligatures, kinds of quotation mark and dash
 * make no difference; a term is also found where a line or a page breaks inside it.
 *
 * @returns one finding for each term and place, in the order of the terms; empty when nothing withheld is there.
 * @throws {Error} for a term without a letter or digit: it could never be found, and a check that cannot fail is none.
 */
export function findWithheld(contents: PdfContents, terms: readonly string[]): WithheldFinding[] {
  const places = listPlaces(contents)
  return terms.flatMap((term) => {
    const pattern = wholeWords(term)
    return places
      .filter(({ text }) => pattern.test(text))
      .map(({ place, page }) => ({ term, place, page }))
  })
}

type Place = Pick<WithheldFinding, 'place' | 'page'> & { readonly text: string }

function listPlaces(contents: PdfContents): Place[] {
  const bodies = contents.pages.map(({ body }) => fold(body))
  const pages = contents.pages.flatMap((page, index): Place[] => [
    // The start of the next page belongs to a word that the page's end breaks, but is not reported twice.
    { place: 'page', page: index + 1, text: acrossBreak(bodies, index) },
    { place: 'runningMatter', page: index + 1, text: fold(page.running) },
  ])
  const whole = (place: WithheldFinding['place'], texts: readonly string[]): Place[] =>
    texts.map((text) => ({ place, page: undefined, text: fold(text) }))
  return [
    ...pages,
    ...whole(
      'bookmarks',
      contents.bookmarks.map(({ title }) => title),
    ),
    ...whole('alternativeTexts', contents.alternativeTexts),
    ...whole('links', contents.links.flatMap(withDecoded)),
    ...whole('metadata', contents.metadata),
  ]
}

// Long enough for any term, short enough that what stands alone on the next page is found there.
const overlapCharacters = 200

function acrossBreak(bodies: readonly string[], index: number): string {
  return `${bodies[index] ?? ''}\n${(bodies[index + 1] ?? '').slice(0, overlapCharacters)}`
}

function withDecoded(link: string): string[] {
  try {
    return [link, decodeURIComponent(link)]
  } catch {
    return [link]
  }
}

const unlike: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
  '−': '-',
}

/** Gives text without the differences that hide a name: case, accents, ligatures, soft hyphens, kinds of dash. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '')
    .toUpperCase()
    .toLowerCase()
    .replace(/[æœøłđðþı’‘ʼ‐‑–—−]/g, (character) => unlike[character] ?? character)
    .normalize('NFKC')
}

function wholeWords(term: string): RegExp {
  const folded = fold(term).trim()
  if (!/[\p{L}\p{N}]/u.test(folded)) throw new Error('a withheld term without a letter or digit')
  const words = folded.split(/\s+/).map((word) => Array.from(word, asPattern).join('(?:-?\\n)?'))
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join('\\s+')}(?![\\p{L}\\p{N}])`, 'u')
}

function asPattern(character: string): string {
  return character.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
