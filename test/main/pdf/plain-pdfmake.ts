import { buildDocument } from '../../../main/pdf/build-document.ts'
import { type FontFiles, fontFamilies } from '../../../main/pdf/fonts.ts'
import { defaultStyle, pageMarginsPt, pageSizePt, styles } from '../../../main/pdf/page.ts'
import {
  LayoutBuilder,
  PDFDocument,
  Renderer,
  SVGMeasure,
} from '../../../main/pdf/pdfmake-parts.ts'
import type { ReportModel } from '../../../shared/report/model.ts'

/** Draws a paper's definition with pdfmake as it comes, claiming tags as it can be told to: the control of our oracle. */
export async function renderPlain(model: ReportModel, fonts: FontFiles): Promise<Uint8Array> {
  const definition = buildDocument(model)
  const size = [pageSizePt.width, pageSizePt.height]
  const settings = { autoFirstPage: false, font: null, size, tagged: true, compress: false }
  const doc = new PDFDocument(fontFamilies(fonts), {}, {}, {}, settings, null, () => true)
  const [left, top, right, bottom] = pageMarginsPt
  const builder = new LayoutBuilder(pageSizePt, { left, top, right, bottom }, new SVGMeasure())
  const pages = builder.layoutDocument(
    definition.content,
    doc,
    styles,
    defaultStyle,
    undefined,
    definition.header,
    definition.footer,
    definition.watermark,
  )
  new Renderer(doc).renderPages(pages)
  doc.end()
  const chunks: Buffer[] = []
  for await (const chunk of doc) chunks.push(chunk)
  return Buffer.concat(chunks)
}
