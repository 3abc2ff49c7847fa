import { fileURLToPath } from 'node:url'
import type { UserConfig } from 'vite'
import { pageConfig } from '../../../renderer/vite.config.ts'

/** Builds the gallery exactly as the product's page is built, from another first file. */
export const galleryConfig = {
  ...pageConfig,
  root: fileURLToPath(new URL('.', import.meta.url)),
  build: {
    ...pageConfig.build,
    outDir: fileURLToPath(new URL('../../../build/gallery', import.meta.url)),
  },
} satisfies UserConfig

export default galleryConfig
