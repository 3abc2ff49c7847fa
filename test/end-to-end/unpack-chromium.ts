// Unpacks the Chromium of the npm package, with the libraries that a bare Linux lacks, into the folder that TMPDIR
// names. A process of its own, because the package decides by that variable where it unpacks.
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import chromium, { inflate } from '@sparticuz/chromium'

const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium')

await chromium.executablePath()
await inflate(join(dirname(entry), '..', 'bin', 'al2023.tar.br'))
