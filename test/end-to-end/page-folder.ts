import { fileURLToPath } from 'node:url'

/** The page as `build-page.ts` has built it for this run. */
export const pageFolder = fileURLToPath(new URL('../../build/renderer', import.meta.url))
