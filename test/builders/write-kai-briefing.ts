import { writeFileSync } from 'node:fs'
import { aBriefingOf } from './kai-briefing.ts'

// Run after a change to the wording, and read the difference line by line: node test/builders/write-kai-briefing.ts
writeFileSync(
  new URL('../fixtures/kai-briefing.json', import.meta.url),
  `${JSON.stringify(aBriefingOf(), null, 2)}\n`,
)
