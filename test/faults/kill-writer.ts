import { writeSync } from 'node:fs'
import { openFaultVault, saveOnce } from './fault-vault.ts'

// Saves until it is killed, and acknowledges each save on its output only after it has returned.
const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('A folder is needed')
const { db } = await openFaultVault(folder)
for (;;) writeSync(1, `${saveOnce(db)}\n`)
