// Runs every test there is: types, lint, architecture, unit, conformance, browser, Electron and packaging.
// The last line alone says how it went; `--without-browser` leaves the slow half out.
import { type Outcome, sumOutcomes, wordOutcome, wordReasons } from './runner/outcome.ts'
import { quickSteps, slowSteps } from './runner/steps.ts'

const quickOnly = process.argv.includes('--without-browser')
const outcomes: Outcome[] = []

for (const step of quickOnly ? quickSteps : [...quickSteps, ...slowSteps]) {
  const startedAt = performance.now()
  console.log(`\n=== ${step.name}`)
  const outcome = await step.run()
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
  console.log(`=== ${step.name}: ${wordOutcome(outcome)} (${seconds} s)`)
  outcomes.push(outcome)
}

const whole = sumOutcomes(outcomes)
console.log('')
for (const reason of wordReasons(whole)) console.log(reason)
console.log(wordOutcome(whole))
process.exitCode = whole.failed === 0 ? 0 : 1
