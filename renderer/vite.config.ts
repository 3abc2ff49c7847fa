import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import type { UserConfig } from 'vite'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/**
 * Builds the page into `build/renderer`, to be served under the content policy as it is: nothing inline, nothing as a
 * `data:` address, no `eval`, no source maps, and names that change only with what is in the file.
 */
export const pageConfig = {
  root: here('.'),
  base: '/',
  publicDir: false,
  plugins: [react()],
  css: { preprocessorOptions: { scss: { loadPaths: [here('../node_modules')], quietDeps: true } } },
  build: {
    outDir: here('../build/renderer'),
    emptyOutDir: true,
    // The browsers that may show it: Electron 45's, and an installed one for the preview.
    target: 'chrome130',
    sourcemap: false,
    assetsInlineLimit: 0,
    // Its polyfill is a script of its own that only older browsers need.
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2000,
  },
} satisfies UserConfig

export default pageConfig
