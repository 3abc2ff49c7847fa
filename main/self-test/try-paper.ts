import type { ReportModel } from '../../shared/report/model.ts'
import { fontFilesIn } from '../pdf/fonts.ts'
import { generateOpenCode } from '../pdf/open-code.ts'
import { readPdf } from '../pdf/read-pdf.ts'
import { createPdfWorker } from '../pdf/render-in-worker.ts'

/** Words with letters of every alphabet that the shipped fonts must draw. */
const words = 'Łódź, Αθήνα, Київ'

const paper: ReportModel = {
  kind: 'self_test',
  title: 'Self-test',
  reference: 'SELF-TEST',
  version: 'Version 1',
  status: 'draft',
  marking: 'OFFICIAL',
  madeOn: '1 January 2026, 9:00am',
  authors: ['The app'],
  recipients: [],
  language: 'en-GB',
  sections: [{ id: 'words', heading: 'Words', blocks: [{ kind: 'paragraph', words }] }],
}

/**
 * Makes a protected paper in a worker and reads it back with its code.
 *
 * @param resourcesFolder the folder that holds `fonts/`.
 * @returns what was seen, in words. @throws when the paper cannot be made, or does not say what it was given.
 */
export async function tryPaper(resourcesFolder: string): Promise<string> {
  const worker = createPdfWorker()
  try {
    const openCode = generateOpenCode()
    const options = {
      fonts: fontFilesIn(resourcesFolder),
      madeAt: new Date(0),
      protect: { openCode },
    }
    const { bytes, pages } = await worker.render(paper, options)
    const read = await readPdf(bytes, { openCode })
    if (!read.encrypted) throw new Error('the paper opened without its code')
    if (!read.pages[0]?.body.includes(words)) throw new Error('the words did not come back')
    return `${pages} page, opened with its code`
  } finally {
    await worker.stop()
  }
}
