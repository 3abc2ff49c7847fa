// Prints what the product costs: every figure is a ratio of two things measured by turns in this run.
//   npm run bench              everything
//   npm run bench -- storage   one part
import { benchCases } from './case-bench.ts'
import { type BenchRow, wordTable } from './measure.ts'
import { benchPdf } from './pdf-bench.ts'
import { benchRatingKeys } from './rating-keys-bench.ts'
import { benchStorage } from './storage-bench.ts'
import { benchTyping } from './typing-bench.ts'
import { benchUnlock } from './unlock-bench.ts'

const parts: Readonly<Record<string, () => Promise<readonly BenchRow[]>>> = {
  storage: benchStorage,
  cases: benchCases,
  unlock: benchUnlock,
  pdf: benchPdf,
  typing: benchTyping,
  keys: benchRatingKeys,
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in parts))
if (unknown.length > 0) {
  console.error(
    `There is no part "${unknown.join('", "')}"; there are ${Object.keys(parts).join(', ')}.`,
  )
  process.exit(1)
}

console.log('Medians by turns in one run; "from" and "to" are the quartiles of the pairs.')
for (const [name, measure] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  // Printed part by part, so that a part that fails does not take the others' figures with it.
  console.log(`\n${wordTable(await measure())}`)
}
