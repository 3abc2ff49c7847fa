import { ExpectedError } from '../../../shared/errors/errors.ts'
import type { Figure, Qr } from '../../../shared/report/model.ts'
import { codeSidePt, contentWidthPt, pictureHeightPt } from '../page.ts'
import type { PaperNode } from '../paper-node.ts'
import type { Printer } from './printing.ts'

// Any of these can lead out of the picture: to a file on the disk, past pdfmake's file policy, or to a style sheet.
const leadsOut = /<\s*(image|use|foreignObject|style|script|a)\b|href|url\(\s*['"]?(?!#)|<!/i

/** Prints a picture with its alternative text. */
export const printFigure: Printer<Figure> = ({ svg, alt, caption }) => {
  if (leadsOut.test(svg)) throw new Error('a picture that names something outside itself')
  const picture: PaperNode = {
    svg,
    alt: requireAlt(alt, caption),
    maxWidth: contentWidthPt,
    maxHeight: pictureHeightPt,
  }
  return [{ stack: [picture, ...printCaption(caption)], keepTogether: true, margin: [0, 4, 0, 6] }]
}

// The white border that a reader of codes needs, in modules. @source ISO/IEC 18004, 9.1.
const quietModules = 4

/** Prints a square code to scan with its alternative text. */
export const printQr: Printer<Qr> = ({ text, alt, caption }) => [
  {
    stack: [
      {
        qr: text,
        fit: codeSidePt,
        padding: quietModules,
        eccLevel: 'M',
        alt: requireAlt(alt, caption),
      },
      ...printCaption(caption),
    ],
    keepTogether: true,
    margin: [0, 4, 0, 6],
  },
]

function requireAlt(alt: string, caption: string | undefined): string {
  if (alt.trim()) return alt
  throw new ExpectedError(
    'picture_without_alternative_text',
    'The paper was not made: one of its pictures has no text for readers who cannot see it. Add that text and try again.',
    caption === undefined ? [] : [caption],
  )
}

function printCaption(caption: string | undefined): PaperNode[] {
  return caption === undefined ? [] : [{ text: caption, style: 'note' }]
}
