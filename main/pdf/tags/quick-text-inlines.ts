import type { Inline } from 'pdfmake/js/PageElementWriter.js'
import { TextInlines } from '../pdfmake-parts.ts'

/** What measuring gives every word of one style alike. */
type SharedStyle = Omit<
  Inline,
  'text' | 'width' | 'x' | 'leadingCut' | 'trailingCut' | 'lineEnd' | 'noNewLine'
>

const ofTheWordAlone = new Set(['text', 'lineEnd', 'noNewLine'])

/**
 * Measures as pdfmake does, but looks a style up once for neighbouring words of the same style instead of some twenty times
 * for each word: that was a third of the time of a long report.
 */
export class QuickTextInlines extends TextInlines {
  override measure(words: Inline[], styleStack: object): Inline[] {
    let known: { readonly own: object; readonly shared: SharedStyle } | undefined
    for (const word of words) {
      const own = ownStyle(word)
      if (known && sameEntries(known.own, own)) this.measureAlike(word, known.shared)
      else {
        super.measure([word], styleStack)
        const { text, width, x, leadingCut, trailingCut, lineEnd, noNewLine, ...shared } = word
        known = { own, shared }
      }
    }
    return words
  }

  private measureAlike(word: Inline, shared: SharedStyle): void {
    Object.assign(word, shared)
    const { text } = word
    word.width = this.widthOfText(text, word)
    // What hangs over the edge of a line: white space at either end of the word.
    word.leadingCut = this.widthOfBlank(text.slice(0, text.length - text.trimStart().length), word)
    word.trailingCut = this.widthOfBlank(text.slice(text.trimEnd().length), word)
  }

  private widthOfBlank(blank: string, word: Inline): number {
    return blank === '' ? 0 : this.widthOfText(blank, word)
  }
}

function ownStyle(word: Inline): object {
  return Object.fromEntries(Object.entries(word).filter(([key]) => !ofTheWordAlone.has(key)))
}

function sameEntries(a: object, b: object): boolean {
  const entries = Object.entries(a)
  const others = Object.entries(b)
  return (
    entries.length === others.length &&
    entries.every(
      ([key, value], index) => others[index]?.[0] === key && others[index]?.[1] === value,
    )
  )
}
