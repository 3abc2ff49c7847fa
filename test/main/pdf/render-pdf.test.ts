import { describe, expect, it } from 'vitest'
import { readPdf, type StructureNode } from '../../../main/pdf/read-pdf.ts'
import { type RenderProgress, renderPdf } from '../../../main/pdf/render-pdf.ts'
import type { Block, ReportModel } from '../../../shared/report/model.ts'
import { aBriefing } from './kai-briefing.ts'
import { aLongReport, sentences } from './long-report.ts'
import { allInside, countMarkedContent } from './marked-content.ts'
import { paperOptions as options } from './paper-fonts.ts'
import { renderPlain } from './plain-pdfmake.ts'

function withBlocks(...blocks: Block[]): ReportModel {
  return aBriefing({ sections: [{ id: 'only', heading: 'Only section', blocks }] })
}

async function read(model: ReportModel) {
  return readPdf((await renderPdf(model, options)).bytes)
}

function rolesIn(node: StructureNode | undefined): string[] {
  return node ? [node.role, ...node.children.flatMap(rolesIn)] : []
}

function find(node: StructureNode | undefined, role: string): StructureNode[] {
  if (!node) return []
  return [
    ...(node.role === role ? [node] : []),
    ...node.children.flatMap((child) => find(child, role)),
  ]
}

function textIn(node: StructureNode | undefined): string {
  return (node?.text ?? '') + (node?.children.map(textIn).join('') ?? '')
}

const words = (text: string) => text.replace(/\s+/g, ' ').trim()

describe('renderPdf', () => {
  it('fits the briefing on two sides', async () => {
    expect((await renderPdf(aBriefing(), options)).pages).toBe(2)
  })

  it.each([
    ['the briefing', aBriefing(), 2],
    ['a long report of every kind of block', aLongReport(4), 5],
  ])('leaves no text or paint outside a tag or artifact in %s', async (_, model, leastPages) => {
    const { bytes } = await renderPdf(model, { ...options, compress: false })

    const count = countMarkedContent(bytes)

    expect(count).toMatchObject(allInside)
    expect(count.pages).toBeGreaterThanOrEqual(leastPages)
    expect(count.text).toBeGreaterThan(100)
    expect(count.paint).toBeGreaterThan(50)
    expect(count.annotations).toBeGreaterThan(1)
  })

  it('is held by an oracle that plain pdfmake fails', async () => {
    const count = countMarkedContent(await renderPlain(aBriefing(), options.fonts))

    expect(count.textOutside).toBe(count.text)
    expect(count.paintOutside).toBe(count.paint)
    expect(count.text).toBeGreaterThan(100)
    expect(count.annotationsOutside).toBeGreaterThan(0)
  })

  it('gives the same bytes for the same model and instant', async () => {
    const [first, second] = [
      await renderPdf(aBriefing(), options),
      await renderPdf(aBriefing(), options),
    ]

    expect(Buffer.from(first.bytes).equals(second.bytes)).toBe(true)
  })

  it('leaves the model as it was', async () => {
    const model = aLongReport(1)
    const before = structuredClone(model)

    await renderPdf(model, options)

    expect(model).toEqual(before)
  })

  it('names only the reference in the metadata, and the language', async () => {
    const contents = await read(aBriefing())

    expect(contents.title).toBe('TL-0417')
    expect(contents.language).toBe('en-GB')
    expect(contents.metadata.join('\n')).not.toMatch(/Kai|strategy|Amina/)
  })

  it('prints marking, reference, version, status and place on every page', async () => {
    const contents = await read(aBriefing())

    const running = contents.pages.map((page) => words(page.running))

    expect(running).toHaveLength(2)
    for (const [index, text] of running.entries())
      expect(text).toMatch(
        new RegExp(`OFFICIAL-SENSITIVE TL-0417 Version 1, draft page ${index + 1} of 2 DRAFT$`),
      )
  })

  it('prints every text of the model once, in the order of the model', async () => {
    const model = aLongReport(2)
    const contents = await read(model)

    const body = words(contents.pages.map((page) => page.body).join('\n'))
    const events = [...body.matchAll(/Event (\d+\.\d+)\./g)].map(([, number]) => number)

    expect(events).toEqual(
      [1, 2].flatMap((section) => Array.from({ length: 22 }, (_, row) => `${section}.${row + 1}`)),
    )
  })

  it('writes headings, lists, tables, figures and links as what they are', async () => {
    const contents = await read(aLongReport(1))
    const roles = new Set(contents.pages.flatMap(({ structure }) => rolesIn(structure)))

    expect(
      ['H1', 'H2', 'H3', 'P', 'L', 'LI', 'Lbl', 'LBody', 'Table', 'Caption', 'TR', 'TH', 'TD']
        .concat(['TOC', 'TOCI', 'Reference', 'Link', 'Figure', 'Sect'])
        .filter((role) => !roles.has(role)),
    ).toEqual([])
  })

  it('gives each entry of the contents list one link with title and page', async () => {
    const contents = await read(aLongReport(2))
    const entries = contents.pages.flatMap(({ structure }) => find(structure, 'TOCI'))

    expect(entries.map((entry) => find(entry, 'Link').length)).toEqual(entries.map(() => 1))
    expect(entries.map((entry) => words(textIn(entry)))).toContainEqual(
      expect.stringMatching(/^Section 2: what was learnt \d+$/),
    )
    expect(entries).toHaveLength(7)
  })

  it('makes one link element of a link that runs over lines', async () => {
    const contents = await read(
      withBlocks({
        kind: 'paragraph',
        words: [
          { text: 'See ' },
          { text: sentences(4), href: 'https://example.org/long' },
          { text: ' and ' },
          { text: 'the other', href: 'https://example.org/long' },
        ],
      }),
    )
    const links = find(contents.pages[0]?.structure, 'Link')

    expect(links.map((link) => words(textIn(link)))).toEqual([sentences(4), 'the other'])
    expect(
      contents.links.filter((link) => link === 'https://example.org/long').length,
    ).toBeGreaterThan(2)
  })

  it('gives a picture and a scannable code their alternative text', async () => {
    const contents = await read(
      withBlocks(
        {
          kind: 'figure',
          svg: '<svg width="90" height="30"><rect width="90" height="30"/></svg>',
          alt: 'A bar',
        },
        { kind: 'qr', text: 'https://example.org', alt: 'Code that leads to example.org' },
      ),
    )

    expect(contents.alternativeTexts).toEqual(['A bar', 'Code that leads to example.org'])
  })

  it.each([
    ['figure', { kind: 'figure', svg: '<svg width="9" height="9"/>', alt: ' ' }],
    ['qr', { kind: 'qr', text: 'x', alt: '' }],
  ] satisfies [string, Block][])('stops at a %s without alternative text', async (_, block) => {
    await expect(renderPdf(withBlocks(block), options)).rejects.toMatchObject({
      code: 'picture_without_alternative_text',
    })
  })

  it.each([
    '<svg width="9" height="9"><image xlink:href="/etc/hostname"/></svg>',
    '<svg width="9" height="9"><rect style="fill:url(file:///x)" width="9" height="9"/></svg>',
  ])('refuses a picture that leads outside itself: %s', async (svg) => {
    await expect(
      renderPdf(withBlocks({ kind: 'figure', svg, alt: 'A picture' }), options),
    ).rejects.toThrow('outside itself')
  })

  it('reports progress that never falls and ends at 1', async () => {
    const seen: RenderProgress[] = []

    await renderPdf(aBriefing(), { ...options, onProgress: (progress) => seen.push(progress) })

    const fractions = seen.map(({ fraction }) => fraction)
    expect(fractions).toEqual([...fractions].sort((a, b) => a - b))
    expect(fractions.at(-1)).toBe(1)
    expect(new Set(seen.map(({ stage }) => stage))).toEqual(
      new Set(['checking', 'layingOut', 'drawing', 'writing']),
    )
  })
})
