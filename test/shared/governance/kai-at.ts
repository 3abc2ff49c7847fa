import type { CaseFile } from '../../../shared/case/nouns.ts'
import { type IsoInstant, parseIsoInstant } from '../../../shared/dates/iso-date.ts'
import { loadPracticeCase } from '../../builders/practice-case/load-practice-case.ts'

const whole = loadPracticeCase()

/** The instant of a day and a time in winter, when London keeps UTC. */
export function at(day: string, time = '12:00'): IsoInstant {
  return parseIsoInstant(`${day}T${time}:00.000Z`)
}

/** The practice case as it stood: what had been entered by then. */
export function kaiAt(now: IsoInstant): CaseFile {
  return { ...whole, records: whole.records.filter((record) => record.createdAt <= now) }
}
