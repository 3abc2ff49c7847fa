import type { ReportModel } from '../../shared/report/model.ts'
import { pageMarginsPt } from './page.ts'
import type { PaperNode } from './paper-node.ts'

const [left, , right] = pageMarginsPt

/** Prints the head of every page: the marking in capitals. */
export function printHeader({ marking }: ReportModel): PaperNode {
  return {
    text: marking.toLocaleUpperCase('en-GB'),
    style: 'marking',
    alignment: 'center',
    margin: [left, 20, right, 0],
  }
}

/** Prints the foot of every page: reference, version, status, and where this page stands. Pages count from 1. */
export function printFooter(model: ReportModel, page: number, pages: number): PaperNode {
  const { reference, version, status } = model
  return {
    columns: [
      {
        text: `${reference}   ${version}, ${status}`,
        style: 'running',
      },
      { text: `page ${page} of ${pages}`, style: 'running', alignment: 'right' },
    ],
    margin: [left, 10, right, 0],
  }
}
