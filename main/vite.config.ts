import { builtinModules } from 'node:module'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin } from 'vite'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The processes and threads that run outside the page: name of the built file to its source. A new worker is one line. */
const entries = {
  main: 'main/main.ts',
  engine: 'main/engine.ts',
  'render-worker': 'main/pdf/render-worker.ts',
} as const

/** What stays outside the built files: Electron itself, and the two packages that carry native code. */
const external = [
  'electron',
  'better-sqlite3',
  '@node-rs/argon2',
  /^node:/,
  ...builtinModules.map((name) => new RegExp(`^${name}(/|$)`)),
]

/**
 * Points `new URL('./render-worker.ts', import.meta.url)` at the built worker beside it. All built files lie in one
 * folder, two deep like the sources, so that `../../resources/` means the same before and after.
 */
const pointAtBuiltWorkers: Plugin = {
  name: 'point-at-built-workers',
  transform: {
    filter: { id: /\.ts$/, code: /-worker\.ts/ },
    handler: (code) =>
      code.replace(
        /new URL\(\s*(['"])[^'"]*?([\w-]+-worker)\.ts\1/g,
        (_whole, quote: string, name: string) => `new URL(${quote}./${name}.js${quote}`,
      ),
  },
}

/**
 * Builds everything but the page, in two parts: `main` as modules for the Node that Electron carries, and `preload` as
 * one CommonJS file, the only kind a sandboxed window accepts. Run with `createBuilder(...)` and `buildApp()`.
 */
export default defineConfig({
  root,
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  builder: {
    async buildApp(builder) {
      for (const environment of [builder.environments.main, builder.environments.preload]) {
        if (environment) await builder.build(environment)
      }
    },
  },
  // pdfmake asks where it lies on disk, which a module knows under another name.
  define: { __dirname: 'import.meta.dirname', __filename: 'import.meta.filename' },
  plugins: [pointAtBuiltWorkers],
  environments: {
    main: {
      consumer: 'server',
      resolve: { noExternal: true, external: external.filter((name) => typeof name === 'string') },
      build: {
        target: 'node24',
        outDir: 'build/main',
        emptyOutDir: true,
        sourcemap: false,
        minify: true,
        copyPublicDir: false,
        rolldownOptions: {
          platform: 'node',
          external,
          input: entries,
          output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
        },
      },
    },
    preload: {
      consumer: 'server',
      resolve: { noExternal: true, external: ['electron'] },
      build: {
        target: 'chrome140',
        outDir: 'build/main',
        emptyOutDir: false,
        sourcemap: false,
        minify: true,
        copyPublicDir: false,
        rolldownOptions: {
          external: ['electron'],
          input: { preload: 'main/preload/preload.ts' },
          output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
        },
      },
    },
  },
})

/** The names of the files the app is started from, for the checks of a finished build. */
export const builtEntries: readonly string[] = [
  ...Object.keys(entries).map((name) => `${name}.js`),
  `${basename('main/preload/preload.ts', '.ts')}.cjs`,
]
