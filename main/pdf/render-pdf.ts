import type { ReportModel } from '../../shared/report/model.ts'
import { buildDocument } from './build-document.ts'
import { type FontFiles, fontFamilies } from './fonts.ts'
import type { OpenCode } from './open-code.ts'
import {
  defaultStyle,
  fontFamily,
  largePrintPt,
  largePrintStyles,
  pageMarginsPt,
  pageSizePt,
  styles,
  tableLayouts,
} from './page.ts'
import type { PaperDefinition } from './paper-node.ts'
import { SVGMeasure } from './pdfmake-parts.ts'
import { type CanDraw, printableModel } from './printable-model.ts'
import { protectionOptions, upgradeProtection } from './protect-pdf.ts'
import { TaggedDocument } from './tags/tagged-document.ts'
import { TaggedLayoutBuilder } from './tags/tagged-layout-builder.ts'
import { TaggedRenderer } from './tags/tagged-renderer.ts'
import { writeStructureTree } from './tags/write-structure-tree.ts'

/** Where the making of a paper stands; `fraction` of the whole, 0 to 1, never falling. */
export type RenderProgress = {
  readonly stage: 'checking' | 'layingOut' | 'drawing' | 'writing'
  readonly fraction: number
}

/** How a paper is made. Two runs with the same model and options give the same bytes, unless the paper is protected. */
export type RenderOptions = {
  /** The font files, from `fontFilesIn`. */
  readonly fonts: FontFiles
  /** The instant written into the file as its creation date. */
  readonly madeAt: Date
  /** Encrypts the paper so that only this code opens it. */
  readonly protect?: { readonly openCode: OpenCode }
  /** False leaves the page contents readable in the bytes, for tests. */
  readonly compress?: boolean
  readonly onProgress?: (progress: RenderProgress) => void
}

/** A finished paper. */
export type RenderedPdf = { readonly bytes: Uint8Array<ArrayBuffer>; readonly pages: number }

/**
 * Makes the PDF of a paper: tagged, with bookmarks and embedded fonts, and encrypted where a code is given. Reads the font
 * files and nothing else; writes nothing.
 *
 * @throws {ExpectedError} `character_not_printable`, `picture_without_alternative_text`; the paper is then not made.
 * @throws {Error} when a part of the paper fits on no page: half a paper is a wrong paper.
 */
export async function renderPdf(model: ReportModel, options: RenderOptions): Promise<RenderedPdf> {
  const report = options.onProgress ?? (() => {})
  report({ stage: 'checking', fraction: 0 })
  const definition = buildDocument(printableModel(model, drawnBy(options.fonts)))
  const doc = openDocument(definition, options)
  report({ stage: 'layingOut', fraction: 0.05 })
  const builder = new TaggedLayoutBuilder(pageSizePt, margins, new SVGMeasure())
  // The name under which pdfmake looks for the layout of a list of contents.
  builder.registerTableLayouts({ noBorders: tableLayouts.contents })
  const pages = builder.layoutDocument(
    definition.content,
    doc,
    definition.largePrint ? largePrintStyles : styles,
    definition.largePrint ? { ...defaultStyle, fontSize: largePrintPt } : defaultStyle,
    undefined,
    definition.header,
    definition.footer,
    definition.watermark,
  )
  const renderer = new TaggedRenderer(doc, (done) =>
    report({ stage: 'drawing', fraction: 0.6 + (0.3 * done) / pages.length }),
  )
  renderer.renderPages(pages)
  report({ stage: 'writing', fraction: 0.9 })
  writeStructureTree(doc, builder.root)
  if (options.protect) upgradeProtection(doc, options.protect.openCode)
  const finished = { bytes: doc.finish(), pages: pages.length }
  if (options.protect) assertProtected(finished.bytes)
  report({ stage: 'writing', fraction: 1 })
  return finished
}

const [left, top, right, bottom] = pageMarginsPt
const margins = { left, top, right, bottom }

function openDocument(definition: PaperDefinition, options: RenderOptions): TaggedDocument {
  const { fonts, madeAt, protect, compress = true } = options
  return newDocument(fonts, {
    compress,
    displayTitle: true,
    info: {
      // The title also goes into an XML packet, which pdfkit writes without escaping.
      Title: definition.title.replace(/[<>&]/g, ''),
      Producer: 'Throughline',
      Creator: 'Throughline',
      CreationDate: madeAt,
    },
    lang: definition.language,
    pdfVersion: '1.7',
    subset: 'PDF/UA',
    tagged: true,
    ...(protect && protectionOptions(protect.openCode)),
  })
}

function newDocument(fonts: FontFiles, options: Record<string, unknown>): TaggedDocument {
  const files = new Set<string>(Object.values(fonts))
  const size = [pageSizePt.width, pageSizePt.height]
  return new TaggedDocument(
    fontFamilies(fonts),
    {},
    {},
    {},
    { autoFirstPage: false, font: null, size, ...options },
    null,
    (path) => files.has(path),
  )
}

const drawable = new Map<FontFiles['normal'], CanDraw>()

// The answer for a character is kept: asking four font files for each of a long paper's characters would take its time.
function drawnBy(fonts: FontFiles): CanDraw {
  const known = drawable.get(fonts.normal)
  if (known) return known
  const doc = newDocument(fonts, {})
  const faces = [false, true].flatMap((bold) =>
    [false, true].map((italics) => doc.provideFont(fontFamily, bold, italics).font),
  )
  const answers = new Map<number, boolean>()
  const canDraw: CanDraw = (codePoint) => {
    const answer =
      answers.get(codePoint) ?? faces.every((face) => face.hasGlyphForCodePoint(codePoint))
    answers.set(codePoint, answer)
    return answer
  }
  drawable.set(fonts.normal, canDraw)
  return canDraw
}

// The strongest handler is set by replacing values inside pdfkit, so the finished bytes are the proof. The dictionary of the
// handler is itself never encrypted.
function assertProtected(bytes: Uint8Array): void {
  const text = Buffer.from(bytes).toString('latin1')
  const handler = text.slice(text.lastIndexOf('/Filter /Standard'))
  if (!/^\/Filter \/Standard[^>]*>>[\s\S]*?\/R 6\b/.test(handler.slice(0, 2000)))
    throw new Error('the paper is not protected as it must be')
}
