import { join } from 'node:path'
import { loadPolicies } from '../../../main/governance/load-policies.ts'
import { createDraftShelf } from '../../../renderer/app/case/draft-shelf.ts'
import { buildNameOf } from '../../../renderer/app/hide-names.ts'
import type { OpenCase, RecordToSave } from '../../../renderer/forms/open-case.tsx'
import type { CaseFile } from '../../../shared/case/nouns.ts'
import type { Changed } from '../../../shared/contract/answers.ts'
import type { Invoke } from '../../../shared/contract/contract.ts'
import type { Reply } from '../../../shared/contract/messages.ts'
import { parseIsoDate, parseIsoInstant } from '../../../shared/dates/iso-date.ts'
import { deriveCaseStatus } from '../../../shared/governance/case-status.ts'
import { loadPracticeFile } from './practice-file.ts'

const policies = loadPolicies(join(import.meta.dirname, '../../../resources'))
const now = parseIsoInstant('2026-02-04T09:00:00.000Z')

/** An open case that remembers what was saved instead of writing it. */
export type AnOpenCase = OpenCase & {
  readonly saves: { readonly records: readonly RecordToSave[]; readonly fromDraft?: string }[]
}

/** What a test may say about an open case: why saving is refused, if it is. */
export interface AnOpenCaseOptions {
  readonly refuse?: Extract<Reply<never>, { ok: false }>['error']
  /** The case that is open; the practice case unless given. */
  readonly file?: CaseFile
}

/** The practice case as a screen has it, with drafts that are kept in memory only. */
export function anOpenCase(options: AnOpenCaseOptions = {}): AnOpenCase {
  const { refuse, file = loadPracticeFile() } = options
  const saves: { records: readonly RecordToSave[]; fromDraft?: string }[] = []
  const hideNames = (words: string) => words
  const keep = (channel: string, input: { readonly form?: string; readonly values?: object }) =>
    Promise.resolve({
      ok: true,
      value: channel === 'drafts.save' ? { ...input, savedAt: now } : null,
    })
  const drafts = createDraftShelf(file.id, [], keep as unknown as Invoke, () => now)
  const opened = { file, drafts: [], changes: [], reports: [] }
  const changed: Changed = { opened, changeId: 1, recordIds: [] }
  const reply: Reply<Changed> = refuse ? { ok: false, error: refuse } : { ok: true, value: changed }
  return {
    saves,
    caseId: file.id,
    file,
    changes: [],
    reports: [],
    policies,
    today: parseIsoDate('2026-02-04'),
    now,
    drafts,
    recordedAgainst: () => undefined,
    status: () => deriveCaseStatus(file, policies, now),
    save: (records, fromDraft) => {
      saves.push({ records, fromDraft })
      return Promise.resolve(reply)
    },
    remove: () => Promise.resolve(reply),
    undo: () => Promise.resolve(reply),
    adopt: () => undefined,
    notify: () => undefined,
    reload: () => undefined,
    linkTo: (room, ...parts) => `#/${[room, ...parts].join('/')}`,
    nameOf: buildNameOf(file, hideNames, policies),
    hideNames,
    suggestPath: (fileName) => `/documents/${fileName}`,
  }
}
