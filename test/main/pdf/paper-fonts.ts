import { fileURLToPath } from 'node:url'
import { fontFilesIn } from '../../../main/pdf/fonts.ts'

/** The fonts that ship, and a fixed instant: what a test needs to make a paper. */
export const paperOptions = {
  fonts: fontFilesIn(fileURLToPath(new URL('../../../resources', import.meta.url))),
  madeAt: new Date('2026-02-04T09:10:00Z'),
}
