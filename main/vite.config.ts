import { builtinModules } from 'node:module'
import { fileURLToPath } from 'node:url'
import { build, defineConfig, type InlineConfig, type Plugin } from 'vite'

/** What both parts share: built files lie in one folder, two deep like the sources, without maps. */
const outside = {
  root: fileURLToPath(new URL('..', import.meta.url)),
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
} as const satisfies InlineConfig
const built = {
  outDir: 'build/main',
  sourcemap: false,
  minify: true,
  copyPublicDir: false,
} as const

/** The processes and threads that run outside the page: name of the built file to its source. A new worker is one line. */
const entries = {
  main: 'main/main.ts',
  engine: 'main/engine.ts',
  'render-worker': 'main/pdf/render-worker.ts',
  'read-worker': 'main/cases/read-worker.ts',
} as const

/** What stays outside the built files: Electron itself, Node, and the two packages that carry native code. */
const external = [
  'electron',
  'better-sqlite3',
  '@node-rs/argon2',
  ...builtinModules.flatMap((name) => [name, `node:${name}`]),
]

/** The preload's own build: one CommonJS file, the only kind a sandboxed window accepts. */
const preload: InlineConfig = {
  ...outside,
  build: {
    ...built,
    target: 'chrome140',
    emptyOutDir: false,
    rolldownOptions: {
      external: ['electron'],
      input: { preload: 'main/preload/preload.ts' },
      output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
    },
  },
}

/** Builds the preload after the rest, so that one build makes everything but the page. */
const buildPreloadToo: Plugin = {
  name: 'build-preload-too',
  writeBundle: {
    sequential: true,
    async handler() {
      await build(preload)
    },
  },
}

/** Builds the shell, the engine and its workers as modules for the Node that Electron carries, and the preload. */
export default defineConfig({
  ...outside,
  plugins: [buildPreloadToo],
  // pdfmake asks where it lies on disk, which a module knows under another name.
  define: { __dirname: 'import.meta.dirname', __filename: 'import.meta.filename' },
  ssr: { noExternal: true, external, target: 'node' },
  build: {
    ...built,
    ssr: true,
    target: 'node24',
    emptyOutDir: true,
    rolldownOptions: {
      external,
      input: entries,
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
})
