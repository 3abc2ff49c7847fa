import { type Run, runsOf, type Words } from '../../../shared/report/model.ts'
import type { PaperRun } from '../paper-node.ts'
import type { Printing } from './printing.ts'

/** Turns words into styled runs; each link gets its own number. */
export function printWords(words: Words, printing: Printing): PaperRun[] {
  return runsOf(words).map((run) => ({
    text: run.text,
    ...(run.bold && { bold: true }),
    ...(run.italic && { italics: true }),
    ...printLink(run, printing),
  }))
}

/** Gives the place that a text is, where one of its runs is an anchor. */
export function printAnchor(words: Words, printing: Printing): { readonly id?: string } {
  const anchor = runsOf(words).find((run) => run.anchor !== undefined)?.anchor
  return anchor === undefined ? {} : { id: printing.placeOf(anchor) }
}

function printLink(run: Run, printing: Printing): Partial<PaperRun> {
  if (run.href !== undefined)
    return { link: run.href, style: 'link', linkNumber: printing.nextLink() }
  if (run.toSection === undefined) return {}
  return {
    linkToDestination: printing.placeOf(run.toSection),
    style: 'link',
    linkNumber: printing.nextLink(),
  }
}
