import type { PdfContents } from './read-pdf.ts'

/** A term that must not be in a paper and is. `page` counts from 1; undefined where the place belongs to no page. */
export type WithheldFinding = {
  readonly term: string
  readonly place: 'page' | 'runningMatter' | 'bookmarks' | 'alternativeTexts' | 'links' | 'metadata'
  readonly page: number | undefined
}

/**
 * Looks for terms as whole words in everything a finished paper says. Case, accents, ligatures and kinds of quotation mark
 * make no difference, nor whether words are joined by a blank, a hyphen, a dot, a comma, an apostrophe or nothing; a term
 * is also found where a line or a page breaks inside it.
 *
 * @returns one finding for each term and place, in the order of the terms; empty when nothing withheld is there. What the
 *   end of a page breaks is found on the page on which it begins.
 * @throws {Error} for a term without a letter or digit: it could never be found, and a check that cannot fail is none.
 */
export function findWithheld(contents: PdfContents, terms: readonly string[]): WithheldFinding[] {
  const places = listPlaces(contents)
  return terms.flatMap((term) => {
    const folded = fold(term)
    const squashed = squash(folded)
    if (squashed === '') throw new Error('a withheld term without a letter or digit')
    // A term that is not there letter for letter is not there at all: most need no closer look.
    const near = places.filter((place) => place.squashed.includes(squashed))
    if (near.length === 0) return []
    const pattern = wholeWords(folded)
    return near
      .filter(({ text, own }) => (pattern.exec(text)?.index ?? own) < own)
      .map(({ place, page }) => ({ term, place, page }))
  })
}

type Place = Pick<WithheldFinding, 'place' | 'page'> & {
  readonly text: string
  /** The letters and digits of the text alone. */
  readonly squashed: string
  /** How much of the text is this place's own: what begins after it is the next page's. */
  readonly own: number
}

function listPlaces(contents: PdfContents): readonly Place[] {
  const bodies = contents.pages.map(({ body }) => fold(body))
  const pages = contents.pages.flatMap(({ running }, index): readonly Place[] => {
    const body = bodies[index] ?? ''
    const page = index + 1
    const acrossBreak = `${body}\n${bodies[index + 1] ?? ''}`
    return [
      { ...placeOf('page', page, acrossBreak), own: body.length },
      placeOf('runningMatter', page, fold(running)),
    ]
  })
  const whole = (place: WithheldFinding['place'], texts: readonly string[]): readonly Place[] =>
    texts.map((text) => placeOf(place, undefined, fold(text)))
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

function placeOf(place: WithheldFinding['place'], page: number | undefined, text: string): Place {
  return { place, page, text, squashed: squash(text), own: text.length }
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

/** Gives the letters and digits of folded text, without what stands between them. */
function squash(folded: string): string {
  return folded.replace(/[^\p{L}\p{N}]/gu, '')
}

/** @param folded a term with at least one letter or digit. */
function wholeWords(folded: string): RegExp {
  const words = folded.match(/[\p{L}\p{N}]+/gu) ?? []
  const patterns = words.map((word) => Array.from(word).join('(?:-?\\n)?'))
  // What joins two words is seldom typed twice alike; a lazy and bounded gap cannot run away.
  return new RegExp(
    `(?<![\\p{L}\\p{N}])${patterns.join('[^\\p{L}\\p{N}]{0,8}?')}(?![\\p{L}\\p{N}])`,
    'u',
  )
}
