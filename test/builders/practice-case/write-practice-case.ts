import { writeFileSync } from 'node:fs'
import { buildPracticeCase, demoFolder } from './build-practice-case.ts'

// Run after a change to the entries: node test/builders/practice-case/write-practice-case.ts
writeFileSync(new URL('kai.json', demoFolder), buildPracticeCase())
