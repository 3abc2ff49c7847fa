import { readFileSync } from 'node:fs'
import { readChronology } from '../../../main/cases/read-chronology.ts'
import type { ChronologyFile } from '../../../shared/chronology/preview.ts'

/** The three chronologies of the fictional case, and whose each is. */
export const kaiAgencies = {
  school: 'Northfield Academy',
  'social-care': "Children's social care",
  police: 'Police',
} as const

/** Reads the bytes of one of the fictional case's chronologies. */
export function kaiBytes(name: keyof typeof kaiAgencies): Uint8Array {
  return readFileSync(new URL(`../../../resources/demo/chronology-${name}.csv`, import.meta.url))
}

/** Reads one of the fictional case's chronologies. */
export function readKai(name: keyof typeof kaiAgencies): ChronologyFile {
  return readChronology(kaiBytes(name), `chronology-${name}.csv`, kaiAgencies[name])
}

/** Reads a chronology written out as text in UTF-8. */
export function readText(text: string, agency = 'School'): ChronologyFile {
  return readChronology(new TextEncoder().encode(text), 'list.csv', agency)
}
