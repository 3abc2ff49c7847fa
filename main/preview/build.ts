import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const configs = { page: '../../renderer/vite.config.ts', engine: '../vite.config.ts' } as const

/** Builds the page (and, for the app itself, the shell, the engine and its workers) into `build/`. */
export async function buildApp(parts: readonly (keyof typeof configs)[]): Promise<void> {
  for (const part of parts)
    await build({
      configFile: fileURLToPath(new URL(configs[part], import.meta.url)),
      logLevel: 'warn',
    })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildApp(['page', 'engine'])
