import { readFileSync } from 'node:fs'
import type { FontFiles } from '../../main/pdf/fonts.ts'
import {
  type Block,
  type ReportModel,
  type ReportSection,
  runsOf,
  type Words,
} from '../../shared/report/model.ts'

/** Writes a paper as the page a browser would print, with the same words, sizes and fonts as ours. */
export function paperAsHtml(model: ReportModel, fonts: FontFiles): string {
  return `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>${model.reference}</title>
<style>${faces(fonts)}${styles}</style><h1>${safe(model.title)}</h1>${model.sections.map((section) => asSection(section, 2)).join('')}`
}

function faces(fonts: FontFiles): string {
  const face = (file: string, weight: number, style: string) =>
    `@font-face{font-family:S;font-weight:${weight};font-style:${style};src:url(data:font/ttf;base64,${readFileSync(file, 'base64')})}`
  return (
    face(fonts.normal, 400, 'normal') +
    face(fonts.bold, 600, 'normal') +
    face(fonts.italics, 400, 'italic')
  )
}

const styles = `@page{size:A4}body{font:9.7pt/1.31 S;margin:0}b,th{font-weight:600}table{border-collapse:collapse;width:100%}
td,th{border-bottom:.4pt solid #b9c2c8;padding:2pt 5pt;text-align:left;vertical-align:top}thead{display:table-header-group}
tr{break-inside:avoid}h1,h2,h3,h4{break-after:avoid;font-weight:600;margin:8pt 0 2pt}p,ul,ol{margin:0 0 4pt}
.boxes{display:flex;gap:18pt}.boxes>div{flex:1}.callout{border:.6pt solid;border-left-width:4pt;padding:4pt 9pt}`

function asSection(section: ReportSection, level: number): string {
  const below = (section.subsections ?? []).map((child) => asSection(child, level + 1)).join('')
  return `<h${level} id="${section.id}">${safe(section.heading)}</h${level}>${section.blocks.map(asBlock).join('')}${below}`
}

function asBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${asWords(block.words)}</p>`
    case 'bulletList':
      return `<ul>${block.items.map((item) => `<li>${asWords(item.words)}${item.nested ? asBlock(item.nested) : ''}</li>`).join('')}</ul>`
    case 'numberedList':
      return `<ol>${block.items.map((item) => `<li>${asWords(item.words)}${item.nested ? asBlock(item.nested) : ''}</li>`).join('')}</ol>`
    case 'table':
      return `<table><caption>${safe(block.caption)}</caption><thead><tr>${block.columns.map(({ heading }) => `<th scope="col">${safe(heading)}</th>`).join('')}</tr></thead><tbody>${block.rows.map((row) => `<tr>${row.map((cell, column) => (column === 0 ? `<th scope="row">${asWords(cell)}</th>` : `<td>${asWords(cell)}</td>`)).join('')}</tr>`).join('')}</tbody></table>`
    case 'keyFacts':
      return `<table>${block.rows.map(({ term, words }) => `<tr><th scope="row">${safe(term)}</th><td>${asWords(words)}</td></tr>`).join('')}</table>`
    case 'callout':
      return `<div class="callout"><h4>${safe(block.heading)}</h4>${block.body.map(asBlock).join('')}</div>`
    case 'boxes':
      return `<div class="boxes">${block.boxes.map(({ title, body }) => `<div><h4>${safe(title)}</h4>${body.map(asBlock).join('')}</div>`).join('')}</div>`
    case 'figure':
      return `<figure role="img" aria-label="${safe(block.alt)}">${block.svg}</figure>`
    case 'qr':
    case 'toc':
      return ''
  }
}

function asWords(words: Words): string {
  return runsOf(words)
    .map(({ text, bold, href, toSection }) => {
      const target = href ?? (toSection && `#${toSection}`)
      const shown = bold ? `<b>${safe(text)}</b>` : safe(text)
      return target ? `<a href="${safe(target)}">${shown}</a>` : shown
    })
    .join('')
}

function safe(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
}
