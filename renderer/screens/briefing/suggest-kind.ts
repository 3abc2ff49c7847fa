import type { CaseFile } from '../../../shared/case/nouns.ts'
import type { IsoDate } from '../../../shared/dates/iso-date.ts'
import { findLatestReferral } from '../../../shared/governance/clocks.ts'
import { type PaperKindCode, paperKindCodes } from '../../../shared/report/paper-kinds.ts'
import { findMeeting } from '../../../shared/report/paper-moment.ts'

/** Suggests which paper is needed now: that of the next meeting, else of the last one held, else the briefing. */
export function suggestKind(file: Pick<CaseFile, 'records'>, today: IsoDate): PaperKindCode {
  const dated = paperKindCodes.flatMap((kind) => {
    const on =
      kind === 'strategy_briefing'
        ? findLatestReferral(file)?.discussionOn
        : findMeeting(file, kind)?.body.on
    return on === undefined ? [] : [{ kind, on }]
  })
  const inOrder = dated.toSorted((one, other) => (one.on < other.on ? -1 : 1))
  const next = inOrder.find(({ on }) => on >= today)
  return (next ?? inOrder.at(-1))?.kind ?? 'strategy_briefing'
}
