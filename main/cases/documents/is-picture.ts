/** What a file begins with: the place of the first byte looked at, and the bytes as Latin letters. */
interface Beginning {
  readonly at: number
  readonly bytes: string
}

/** Beginnings of pictures and films, by kind. @source The formats' own specifications, and the PRONOM register. */
const beginnings: readonly Beginning[] = [
  { at: 0, bytes: '\xff\xd8\xff' }, // JPEG
  { at: 0, bytes: '\x89PNG' },
  { at: 0, bytes: '\x8aMNG' },
  { at: 0, bytes: 'GIF8' },
  { at: 8, bytes: 'WEBP' },
  { at: 8, bytes: 'AVI ' },
  { at: 0, bytes: 'II*\0' }, // TIFF, and most cameras' own formats
  { at: 0, bytes: 'MM\0*' },
  { at: 0, bytes: 'II+\0' }, // BigTIFF
  { at: 0, bytes: 'MM\0+' },
  { at: 0, bytes: 'IIRO' }, // Olympus
  { at: 0, bytes: 'IIU\0' }, // Panasonic
  { at: 6, bytes: 'HEAPCCDR' }, // Canon
  { at: 0, bytes: 'FUJIFILMCCD-RAW' },
  { at: 0, bytes: '8BPS' }, // Photoshop
  { at: 0, bytes: '\0\0\x01\0' }, // icon
  { at: 0, bytes: '\xff\x0a' }, // JPEG XL, bare
  { at: 4, bytes: 'JXL \r\n' },
  { at: 4, bytes: 'jP  \r\n' }, // JPEG 2000
  { at: 0, bytes: '\xffO\xffQ' },
  { at: 4, bytes: 'moov' }, // QuickTime without a file type
  { at: 4, bytes: 'mdat' },
  { at: 4, bytes: 'wide' },
  { at: 0, bytes: '\x1aE\xdf\xa3' }, // Matroska, WebM
  { at: 0, bytes: '\x30\x26\xb2\x75\x8e\x66\xcf\x11' }, // Windows Media
  { at: 0, bytes: 'FLV\x01' },
  { at: 0, bytes: '\0\0\x01\xba' }, // MPEG
  { at: 0, bytes: '\0\0\x01\xb3' },
  { at: 0, bytes: '.RMF' },
]

/** File types of the `ftyp` family that hold sound and nothing to look at. */
const soundTypes = ['M4A ', 'M4B ', 'F4A ']

/** A drawing as markup. Each part can be read in one way only, so that no text made for it takes long. */
const drawingPattern =
  /^(\xef\xbb\xbf)?(\s|<\?xml[^>]*>|<!--(?:(?!-->)[\s\S])*-->|<!DOCTYPE svg[^>]*>)*<svg[\s>]/i

/** Endings that pictures and films are known by. */
const namePattern =
  /\.(jpe?g|jfif|png|apng|gif|webp|hei[cf]|avif|bmp|dib|tiff?|svg|ico|psd|jxl|jp2|dng|cr[23w]|nef|arw|raf|orf|rw2|mp4|m4v|mov|qt|avi|mkv|webm|wmv|flv|mpe?g|mts|m2ts|3gp|3g2|ogv)$/i

/**
 * Tells whether a file begins as a picture or a film does, whatever its name says. What it could hold further on is not
 * looked at.
 */
export function isPicture(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  return (
    beginnings.some(({ at, bytes: expected }) => head.startsWith(expected, at)) ||
    isFilmFamily(head) ||
    isBitmap(head) ||
    isTransportStream(head) ||
    drawingPattern.test(head)
  )
}

/** Tells whether a file's name ends as that of a picture or a film does. */
export function isNamedAsPicture(fileName: string): boolean {
  return namePattern.test(fileName.trim())
}

/** MP4, QuickTime, HEIC, AVIF and their kin say what they are in their first box. */
function isFilmFamily(head: string): boolean {
  return head.startsWith('ftyp', 4) && !soundTypes.includes(head.slice(8, 12))
}

/** "BM" alone could begin a text; a bitmap has four empty bytes and the length of a known header besides. */
function isBitmap(head: string): boolean {
  return head.startsWith('BM') && head.startsWith('\0\0\0\0', 6) && head.startsWith('\0\0\0', 15)
}

/** A film from a camera or a broadcast: the same mark at the start of each packet. */
function isTransportStream(head: string): boolean {
  const packets = (first: number, length: number) =>
    [0, 1, 2, 3].every((packet) => head[first + packet * length] === 'G')
  return packets(0, 188) || packets(4, 192)
}
