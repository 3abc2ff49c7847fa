/// <reference path="./pdfjs-worker.d.ts" />
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import * as pdfjsWorker from 'pdfjs-dist/legacy/build/pdf.worker.mjs'
import { ExpectedError } from '../../shared/errors/errors.ts'

// pdfjs looks here for its worker's code before it tries to load a file beside itself, which a bundle does not have.
Object.assign(globalThis, { pdfjsWorker })

/** One element of a paper's structure as a screen reader meets it; text is left to the page. */
export type StructureNode = {
  /** `Document`, `H1`, `P`, `Table`, ... or `content` for a stretch of marked content. */
  readonly role: string
  readonly alt?: string
  /** In a `content` node: the stretch's text. */
  readonly text?: string
  readonly children: readonly StructureNode[]
}

/** Everything that a finished PDF says, to a reader or to a program. */
export type PdfContents = {
  /** Page by page; a line break is a line feed. `running` is what is outside the paper's structure: header, footer, watermark. */
  readonly pages: readonly {
    readonly body: string
    readonly running: string
    readonly structure: StructureNode | undefined
  }[]
  /** The bookmarks' titles, outermost first. */
  readonly bookmarks: readonly { readonly title: string; readonly level: number }[]
  /** The alternative texts of all pictures. */
  readonly alternativeTexts: readonly string[]
  /** What links say and where they lead. */
  readonly links: readonly string[]
  /** Every value of the document information and the whole XML packet. */
  readonly metadata: readonly string[]
  readonly title: string
  readonly language: string
  /** Whether a code is needed to open it. */
  readonly encrypted: boolean
}

/**
 * Opens finished bytes and reads all that they say.
 *
 * @throws {ExpectedError} `pdf_not_opened` when the bytes are no PDF, or the code is wrong or missing.
 */
export async function readPdf(
  bytes: Uint8Array,
  { openCode }: { readonly openCode?: string } = {},
): Promise<PdfContents> {
  const task = getDocument({
    // pdfjs takes the buffer over, so it gets a copy.
    data: Uint8Array.from(bytes),
    ...(openCode !== undefined && { password: openCode }),
    useSystemFonts: false,
    disableFontFace: true,
    verbosity: 0,
  })
  try {
    return await readDocument(await opened(task.promise))
  } finally {
    await task.destroy()
  }
}

type PdfDocument = Awaited<ReturnType<typeof getDocument>['promise']>
type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>

async function opened<T>(document: Promise<T>): Promise<T> {
  try {
    return await document
  } catch {
    throw new ExpectedError(
      'pdf_not_opened',
      'The PDF could not be opened: check its opening code, or make it again.',
    )
  }
}

async function readDocument(document: PdfDocument): Promise<PdfContents> {
  const { info, metadata } = await document.getMetadata()
  const read: Awaited<ReturnType<typeof readPage>>[] = []
  for (let number = 1; number <= document.numPages; number++)
    read.push(await readPage(await document.getPage(number)))
  const values = Object.entries(info).map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
  return {
    pages: read.map(({ links, ...page }) => page),
    bookmarks: listBookmarks((await document.getOutline()) ?? [], 1),
    alternativeTexts: read.flatMap(({ structure }) => listAlternativeTexts(structure)),
    links: read.flatMap(({ links }) => links),
    metadata: [...values, metadata?.getRaw() ?? ''],
    title: textOf(info, 'Title'),
    language: textOf(info, 'Language'),
    encrypted: textOf(info, 'EncryptFilterName') !== '',
  }
}

async function readPage(page: PdfPage) {
  const { items } = await page.getTextContent({ includeMarkedContent: true })
  const stretches = new Map<string, string>()
  const open: (string | undefined)[] = []
  let body = ''
  let running = ''
  for (const item of items) {
    if ('str' in item) {
      const text = item.str + (item.hasEOL ? '\n' : '')
      const id = open.findLast((each) => each !== undefined)
      if (id === undefined) running += text
      else {
        body += text
        stretches.set(id, (stretches.get(id) ?? '') + text)
      }
    } else if (item.type === 'endMarkedContent') open.pop()
    else open.push(textOf(item, 'id') || undefined)
  }
  const annotations: unknown[] = await page.getAnnotations()
  const structure = parseStructure(await page.getStructTree(), stretches)
  return { body, running, structure, links: annotations.flatMap(listLinkWords) }
}

function listLinkWords(annotation: unknown): string[] {
  const dest = textOf(annotation, 'dest')
  const words = isRecord(annotation) ? textOf(annotation.contentsObj, 'str') : ''
  return [textOf(annotation, 'url'), dest, words].filter((text) => text !== '')
}

function parseStructure(
  node: unknown,
  stretches: ReadonlyMap<string, string>,
): StructureNode | undefined {
  if (!isRecord(node)) return undefined
  const alt = textOf(node, 'alt')
  const id = textOf(node, 'id')
  const children = Array.isArray(node.children) ? node.children : []
  return {
    role: textOf(node, 'role') || textOf(node, 'type'),
    ...(alt && { alt }),
    ...(id && { text: stretches.get(id) ?? '' }),
    children: children
      .map((child) => parseStructure(child, stretches))
      .filter((child) => child !== undefined),
  }
}

function listAlternativeTexts(node: StructureNode | undefined): string[] {
  if (!node) return []
  return [...(node.alt ? [node.alt] : []), ...node.children.flatMap(listAlternativeTexts)]
}

type Bookmark = { readonly title: string; readonly items: readonly Bookmark[] }

function listBookmarks(
  items: readonly Bookmark[],
  level: number,
): { title: string; level: number }[] {
  return items.flatMap(({ title, items: below }) => [
    { title, level },
    ...listBookmarks(below, level + 1),
  ])
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function textOf(value: unknown, key: string): string {
  const text = isRecord(value) ? value[key] : undefined
  return typeof text === 'string' ? text : ''
}
