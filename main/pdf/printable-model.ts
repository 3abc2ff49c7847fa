import { ExpectedError } from '../../shared/errors/errors.ts'
import type { ReportModel, ReportSection } from '../../shared/report/model.ts'

/** Tells whether every face of the paper has a shape for a character. */
export type CanDraw = (codePoint: number) => boolean

// Not drawn at all: soft hyphen, zero-width space and joiners, word joiner, byte-order mark.
const unseen = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu
// These turn the order of what follows, so that a reader sees something else than what was entered.
const bidiControl = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u
const blank = /[\t\u00A0\u2000-\u200A\u202F\u205F\u3000]/gu
// Codes, addresses and pictures are not printed as text.
const notPrinted = new Set([
  'kind',
  'status',
  'language',
  'id',
  'href',
  'toSection',
  'anchor',
  'tone',
])

/**
 * Gives the model with every text as it can be printed: composed (NFC), without unseen characters, every blank a space, lines
 * ended by a line feed.
 *
 * @throws {ExpectedError} `character_not_printable` for a character that no face can draw or that turns the writing direction;
 * the message names the character, its code point and the section.
 */
export function printableModel(model: ReportModel, canDraw: CanDraw): ReportModel {
  const { sections, ...front } = model
  const printer = (place: string) => (text: string, drawn: boolean) => {
    const printable = normalise(text)
    if (drawn) checkCharacters(printable, canDraw, place)
    return printable
  }
  return {
    ...mapText(front, printer('at the top of the paper')),
    sections: mapSections(sections, printer),
  }
}

function mapSections(
  sections: readonly ReportSection[],
  printer: (place: string) => TextPrinter,
): ReportSection[] {
  return sections.map(({ subsections, ...section }) => {
    const print = printer(`under the heading “${normalise(section.heading)}”`)
    return {
      ...mapText(section, print),
      ...(subsections && { subsections: mapSections(subsections, printer) }),
    }
  })
}

type TextPrinter = (text: string, drawn: boolean) => string

// The model is plain data, so its shape is the same after its texts are mapped.
function mapText<T>(value: T, print: TextPrinter, key?: string, drawn?: boolean): T
function mapText(value: unknown, print: TextPrinter, key = '', drawn = true): unknown {
  if (typeof value === 'string') return notPrinted.has(key) ? value : print(value, drawn)
  if (Array.isArray(value)) return value.map((each) => mapText(each, print, key, drawn))
  if (typeof value !== 'object' || value === null) return value
  // The content of a scannable code and alternative text are not set in our type.
  const silent = 'kind' in value && value.kind === 'qr' ? ['text', 'alt'] : ['alt']
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      name,
      name === 'svg'
        ? printSvg(String(each), print)
        : mapText(each, print, name, !silent.includes(name)),
    ]),
  )
}

// Only what stands between the tags of a picture is drawn in our type.
function printSvg(svg: string, print: TextPrinter): string {
  return svg.replace(/>[^<]+</g, (text) => print(text, true))
}

function normalise(text: string): string {
  return text.normalize('NFC').replace(unseen, '').replace(/\r\n?/g, '\n').replace(blank, ' ')
}

function checkCharacters(text: string, canDraw: CanDraw, place: string): void {
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0
    if (character === '\n' || (canDraw(codePoint) && !bidiControl.test(character))) continue
    const number = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`
    const shown = /[\p{L}\p{N}\p{P}\p{S}]/u.test(character) ? `“${character}” (${number})` : number
    throw new ExpectedError(
      'character_not_printable',
      `The paper was not made: it cannot print the character ${shown}, found ${place}. Change or remove it there, then make the paper again.`,
      [place],
    )
  }
}
