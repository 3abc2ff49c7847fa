import type {
  AnnotationOptions,
  PDFDocument as Document,
  EmbeddedFont,
  Reference,
} from 'pdfmake/js/PDFDocument.js'
import { PDFDocument } from '../pdfmake-parts.ts'
import type { Element } from './element.ts'

type FontMaker = new (document: Document, font: EmbeddedFont['font'], id: string) => EmbeddedFont
type SharedFont = Pick<EmbeddedFont, 'font' | 'layoutCache'> & { readonly Maker: FontMaker }

// Parsing a font and shaping its first words costs more than laying out a short paper, so papers made by one thread share
// both. The words live as long as the thread, which ends when the vault is locked.
const sharedFonts = new Map<string, SharedFont>()

/** pdfmake's document, with fonts shared between papers and link annotations joined to the structure tree. */
export class TaggedDocument extends PDFDocument {
  /** The link being drawn: annotations made now belong to it. */
  openLink: { readonly element: Element; readonly words: string } | undefined

  // Written to by the base class's constructor, before a field of ours could have a value.
  declare private written: Buffer[] | undefined

  /** Ends the document and gives its bytes. pdfkit is a stream, but nobody needs to wait for it: all is in memory. */
  finish(): Uint8Array<ArrayBuffer> {
    this.end()
    return Uint8Array.from(Buffer.concat(this.written ?? []))
  }

  override push(chunk: Buffer | null): boolean {
    this.written ??= []
    if (chunk) this.written.push(chunk)
    return true
  }

  override provideFont(family: string, bold?: boolean, italics?: boolean): EmbeddedFont {
    const type = this.getFontType(bold, italics)
    const known = this.fontCache[family]?.[type]
    if (known) return known
    const path = this.getFontFile(family, bold, italics)
    const shared = path === null ? undefined : sharedFonts.get(path)
    if (path === null || !shared) {
      const font = super.provideFont(family, bold, italics)
      tellGlyphsApart(font.font)
      const { layoutCache } = font
      if (path !== null)
        sharedFonts.set(path, { font: font.font, layoutCache, Maker: makerOf(font) })
      return font
    }
    this._fontCount++
    const font = new shared.Maker(this, shared.font, `F${this._fontCount}`)
    font.layoutCache = shared.layoutCache
    this.fontCache[family] = { ...this.fontCache[family], [type]: font }
    this._fontFamilies[path] = font
    return font
  }

  override annotate(x: number, y: number, w: number, h: number, options: AnnotationOptions): this {
    const link = this.openLink
    if (!link) return super.annotate(x, y, w, h, options)
    const page = this.page.dictionary
    return super.annotate(x, y, w, h, {
      ...options,
      // pdfkit writes a String object as a text string and a plain string as a name.
      Contents: new String(link.words),
      structParent: {
        add: ({ annotationRef: annotation }: { readonly annotationRef: Reference }) => {
          // The annotation is written as soon as this returns; its entry in the parent tree follows with the tree.
          const key = this.createStructParentTreeNextKey()
          annotation.data.StructParent = key
          link.element.children.push({ annotation, key, page })
        },
      },
    })
  }
}

// The class of embedded fonts is not exported by pdfkit; the first font made tells it.
function makerOf(font: EmbeddedFont): FontMaker {
  return Object.getPrototypeOf(font).constructor
}

// fontkit keeps one glyph for each shape, with the characters it first stood for: a shape that came out of a substitution would
// for ever copy and be read aloud as something else, in this paper and the next.
function tellGlyphsApart(font: EmbeddedFont['font']): void {
  const plain = font.getGlyph.bind(font)
  const glyphs = new Map<string, unknown>()
  font.getGlyph = (id, codePoints = []) => {
    const key = `${id}:${codePoints}`
    const known = glyphs.get(key)
    if (known) return known
    delete font._glyphs[id]
    const made = plain(id, codePoints)
    glyphs.set(key, made)
    return made
  }
}
