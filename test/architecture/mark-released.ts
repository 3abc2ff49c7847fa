// Run once per release: freezes every migration, instrument and policy as it now stands.
//   node main/preview/launch.mjs test/architecture/mark-released.ts
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fingerprint, isFrozenByRelease } from './released.ts'
import { listSources, projectRoot } from './source-files.ts'

const files = listSources(isFrozenByRelease)
const released = Object.fromEntries(files.map((file) => [file.path, fingerprint(file)]))
const list = join(projectRoot, 'test/architecture/released.json')

writeFileSync(list, `${JSON.stringify(released, null, 2)}\n`)
console.log(`${files.length} files are now frozen.`)
