import { type CaseRecord, recordsOf } from '../case/nouns.ts'
import type { IsoDate } from '../dates/iso-date.ts'
import { londonDayOf } from '../dates/london-time.ts'
import { formatNear } from './format-near.ts'
import { listLines } from './list-lines.ts'
import { findMeeting } from './paper-moment.ts'
import type { SectionSource } from './section-source.ts'
import { sentence } from './wording.ts'

type Asked = CaseRecord<'decision_asked'>

/**
 * Gives the day on which a decision was asked for, where that was before the day of the paper: what was written for an
 * earlier meeting may not read as if it were asked now. Absent for the briefing, which is the paper it was asked in.
 */
export function findAskedBefore({ kind, on }: SectionSource, asked: Asked): IsoDate | undefined {
  const day = londonDayOf(asked.createdAt)
  return kind === 'strategy_briefing' || day >= on ? undefined : day
}

/**
 * Lists what meetings held since have decided for the child a decision was asked for, by the child's name: "Decided on 25
 * February: ...". The paper's own meeting is not among them: its paper is read there.
 */
export function listDecidedSince(source: SectionSource, asked: Asked): readonly string[] {
  const { file, kind, on } = source
  const name = recordsOf(file, 'person').find(({ id }) => id === asked.body.child)?.body.name
  const day = londonDayOf(asked.createdAt)
  const own = findMeeting(file, kind)
  if (name === undefined) return []
  return recordsOf(file, 'meeting')
    .filter(({ id, body }) => id !== own?.id && body.on >= day && body.on <= on)
    .flatMap(({ body }) =>
      listLines(body.decided)
        .filter((line) => hasName(line, name))
        .map((line) => `Decided on ${formatNear(body.on, on)}: ${sentence(line)}`),
    )
}

function hasName(line: string, name: string): boolean {
  const word = /[\p{L}\p{N}]/u
  for (let at = line.indexOf(name); at >= 0; at = line.indexOf(name, at + 1))
    if (!word.test(line.charAt(at - 1)) && !word.test(line.charAt(at + name.length))) return true
  return false
}
