import { deflateRawSync } from 'node:zlib'

/** The bytes of a PDF with one empty page, whole and small. */
export const aPdf: Buffer = Buffer.from(
  '%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n',
)

const mainType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'

/** The list of parts of a Word document, with more parts if wanted. */
export function partList(more = '', type = mainType): string {
  return `<?xml version="1.0"?><Types><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${type}"/>${more}</Types>`
}

/** The bytes of a Word document; `parts` adds to its parts or replaces them. */
export function aWordDocument(parts: { readonly [name: string]: string } = {}): Buffer {
  return aZip({
    '[Content_Types].xml': partList(),
    'word/document.xml': '<w:document/>',
    ...parts,
  })
}

/** What a test may want of an archive beside its files. */
export interface ZipWishes {
  readonly encrypted?: boolean
  readonly remark?: string
  /** Stored as they are rather than deflated. */
  readonly stored?: boolean
}

/** Packs files into a zip archive, by hand. Sums are left at zero: nothing here reads them. */
export function aZip(
  files: { readonly [name: string]: string } | readonly (readonly [string, string])[],
  { encrypted = false, remark = '', stored = false }: ZipWishes = {},
): Buffer {
  const entries = Array.isArray(files) ? files : Object.entries(files)
  const parts: Buffer[] = []
  const list: Buffer[] = []
  let offset = 0
  for (const [name, text] of entries) {
    const packed = stored ? Buffer.from(text) : deflateRawSync(Buffer.from(text))
    const nameBytes = Buffer.from(name)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(encrypted ? 1 : 0, 2)
    common.writeUInt16LE(stored ? 0 : 8, 4)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(Buffer.byteLength(text), 18)
    common.writeUInt16LE(nameBytes.length, 22)
    parts.push(Buffer.from('PK\x03\x04'), common, nameBytes, packed)
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    list.push(Buffer.from('PK\x01\x02\x14\0'), common, rest, nameBytes)
    offset += 30 + nameBytes.length + packed.length
  }
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(Buffer.concat(list).length, 12)
  end.writeUInt32LE(offset, 16)
  end.writeUInt16LE(Buffer.byteLength(remark), 20)
  return Buffer.concat([...parts, ...list, end, Buffer.from(remark)])
}

const padded = (text: string) => Buffer.concat([Buffer.from(text, 'latin1'), Buffer.alloc(2000)])

/** How pictures and films of every common kind begin, by kind. */
export const pictures: { readonly [kind: string]: Buffer } = {
  JPEG: padded('\xff\xd8\xff\xe0\0\x10JFIF\0'),
  PNG: padded('\x89PNG\r\n\x1a\n'),
  GIF: padded('GIF89a'),
  WebP: padded('RIFF\x24\0\0\0WEBPVP8 '),
  HEIC: padded('\0\0\0\x18ftypheic'),
  AVIF: padded('\0\0\0\x1cftypavif'),
  BMP: padded('BM\x36\0\x0c\0\0\0\0\0\x36\0\0\0\x28\0\0\0'),
  TIFF: padded('II*\0\x08\0\0\0'),
  'TIFF, the other way round': padded('MM\0*\0\0\0\x08'),
  BigTIFF: padded('II+\0'),
  'JPEG XL': padded('\0\0\0\x0cJXL \r\n\x87\n'),
  'JPEG 2000': padded('\0\0\0\x0cjP  \r\n\x87\n'),
  SVG: padded('\xef\xbb\xbf<?xml version="1.0"?>\n<!-- drawn -->\n<svg xmlns="x">'),
  Photoshop: padded('8BPS\0\x01'),
  MP4: padded('\0\0\0\x18ftypisom'),
  QuickTime: padded('\0\0\0\x14ftypqt  '),
  AVI: padded('RIFF\x24\0\0\0AVI LIST'),
  Matroska: padded('\x1a\x45\xdf\xa3'),
  'Windows Media': padded('\x30\x26\xb2\x75\x8e\x66\xcf\x11'),
  MPEG: padded('\0\0\x01\xba'),
  'camera film': Buffer.concat(
    [0, 1, 2, 3, 4].map(() => Buffer.concat([Buffer.from('G'), Buffer.alloc(187)])),
  ),
}
