import { z } from 'zod'
import { type Practitioner, practitionerSchema } from '../case/practitioner.ts'
import type { ChronologyPreview } from '../chronology/preview.ts'
import type { Policies } from '../governance/policies.ts'
import { briefingViews } from '../report/briefing-moment.ts'
import type { ReportModel } from '../report/model.ts'
import { paperKindCodes } from '../report/paper-kinds.ts'
import type {
  CaseSummary,
  Changed,
  Draft,
  OpenedCase,
  SavedReport,
  Unlocked,
  VaultStatus,
} from './answers.ts'
import { type Call, call } from './call.ts'
import {
  caseId,
  documentFile,
  fields,
  formKey,
  pageFile,
  passphrase,
  path,
  recordDraft,
  recordId,
} from './inputs.ts'
import type { Reply } from './messages.ts'

const nothing = z.undefined()
const pointer = z.union([
  z.strictObject({ file: z.int().nonnegative(), row: z.int().positive() }),
  z.strictObject({ eventId: recordId }),
])
const chronologyFiles = z
  .array(
    z.strictObject({
      file: pageFile,
      agency: z.string().trim().min(1, 'Enter whose chronology it is').max(120),
      /** How far its rows have been shown to be so; absent: alleged, until somebody says. */
      standing: z.enum(['established', 'alleged']).optional(),
    }),
  )
  .min(1, 'Choose a file')
  .max(20)
const reportOrder = {
  caseId,
  kind: z.enum(paperKindCodes),
  status: z.enum(['draft', 'final']),
  recipients: z.array(z.string().trim().min(1).max(200)).max(60),
  /** What the paper looks at; the day of its discussion when left out. */
  view: z.enum(briefingViews).optional(),
  /** True: 16 points and one column. */
  largePrint: z.boolean().optional(),
  /** True: the profile is drawn without what is contested. */
  withoutContested: z.boolean().optional(),
}

/**
 * Every call between the page and the engine, once. Types, the allow-list, the check of every input and the page's
 * `invoke` all come from this value; a call without a handler does not compile.
 */
export const calls = {
  'vault.status': call<VaultStatus>()('any_time', nothing),
  'vault.create': call<Unlocked>()('any_time', z.strictObject({ folder: path, passphrase })),
  'vault.unlock': call<Unlocked>()(
    'any_time',
    z.strictObject({
      folder: path,
      passphrase,
      /** True only when `vault_in_use` came with `mayTakeOver` and the person said that nobody else has it open. */
      takeOver: z.boolean().optional(),
    }),
  ),
  'vault.suggestPassphrase': call<string>()('any_time', nothing),
  'vault.lock': call<null>()('any_time', nothing),
  /** Says that the person is still there; the engine locks by itself when it hears nothing. */
  'vault.stayOpen': call<null>()('unlocked', nothing),
  /** Remembers where the person is, so that unlocking brings them back. */
  'vault.rememberPlace': call<null>()('unlocked', z.strictObject({ place: z.string().max(300) })),

  'practitioner.save': call<Practitioner>()('unlocked', practitionerSchema),
  'policies.load': call<Policies>()('any_time', nothing),

  'cases.list': call<readonly CaseSummary[]>()('unlocked', nothing),
  'cases.create': call<OpenedCase>()('unlocked', z.strictObject({ reference: z.string().max(60) })),
  'cases.open': call<OpenedCase>()('unlocked', z.strictObject({ caseId })),
  /** Takes a whole case out of the vault, for good; nothing but the audit entry remains. */
  'cases.remove': call<null>()(
    'unlocked',
    z.strictObject({ caseId, reference: z.string().max(60) }),
  ),
  /** Opens the fictional practice case, adding it when it is not there. */
  'cases.addPractice': call<OpenedCase>()('unlocked', nothing),
  'cases.importFile': call<OpenedCase>()('unlocked', z.strictObject({ file: pageFile })),
  'cases.exportFile': call<{ readonly path: string }>()(
    'unlocked',
    z.strictObject({ caseId, path, replace: z.boolean().optional() }),
  ),

  /** Writes one or more records as one change; `fromDraft` names the form whose draft is then done with. */
  'records.save': call<Changed>()(
    'unlocked',
    z.strictObject({
      caseId,
      records: z.array(recordDraft).min(1).max(500),
      fromDraft: formKey.optional(),
    }),
  ),
  'records.remove': call<Changed>()(
    'unlocked',
    z.strictObject({ caseId, recordId, revision: z.int().positive() }),
  ),
  'changes.undo': call<Changed>()(
    'unlocked',
    z.strictObject({ caseId, changeId: z.int().positive() }),
  ),

  /** Keeps a PDF or Word document with a piece of evidence; pictures and films are refused with `image_refused`. */
  'attachments.add': call<Changed>()(
    'unlocked',
    z.strictObject({ caseId, evidenceId: recordId, file: documentFile }),
  ),
  /** Writes a copy of an attached document where the person chose; the copy is not encrypted. */
  'attachments.saveCopy': call<{ readonly path: string }>()(
    'unlocked',
    z.strictObject({ caseId, recordId, path, replace: z.boolean().optional() }),
  ),

  'drafts.save': call<Draft>()(
    'unlocked',
    z.strictObject({ caseId, form: formKey, values: fields }),
  ),
  'drafts.remove': call<null>()('unlocked', z.strictObject({ caseId, form: formKey })),

  'chronology.preview': call<ChronologyPreview>()(
    'unlocked',
    z.strictObject({ caseId, files: chronologyFiles }),
  ),
  /** Writes every row of every file, and the decisions made about pairs, as one change that can be undone as one. */
  'chronology.import': call<Changed>()(
    'unlocked',
    z.strictObject({
      caseId,
      files: chronologyFiles,
      decisions: z
        .array(
          z.strictObject({
            first: pointer,
            second: pointer,
            decision: z.enum(['same', 'answers', 'different']),
          }),
        )
        .max(2000),
    }),
  ),

  'reports.build': call<ReportModel>()('unlocked', z.strictObject(reportOrder)),
  /** Makes the PDF in a worker and writes it where the person chose; `progress` events tell how far it is. */
  'reports.print': call<SavedReport>()(
    'unlocked',
    z.strictObject({
      ...reportOrder,
      /** True: the file opens only with a code that is made for it. */
      protect: z.boolean(),
      path,
      /** True only when the person has agreed, in the system's own dialog, that a file there is replaced. */
      replace: z.boolean().optional(),
    }),
  ),
  /** Writes the kept bytes of a final report again, unchanged. */
  'reports.saveAgain': call<SavedReport>()(
    'unlocked',
    z.strictObject({ caseId, reportId: recordId, path, replace: z.boolean().optional() }),
  ),
  'reports.cancel': call<null>()('unlocked', nothing),

  /** Checks this build of the app where it runs; every line says what was tried. */
  'selfTest.run': call<
    readonly { readonly check: string; readonly ok: boolean; readonly detail: string }[]
  >()('any_time', nothing),
} as const

/** The name of a call. */
export type Channel = keyof typeof calls

type CallOf<C extends Channel> = (typeof calls)[C]
/** What a call takes. */
export type Input<C extends Channel> = CallOf<C> extends Call<infer In, unknown> ? In : never
/** What a call answers. */
export type Output<C extends Channel> = CallOf<C> extends Call<unknown, infer Out> ? Out : never

/** The engine's side: one function a call. A call without one does not compile. */
export type Handlers = {
  readonly [C in Channel]: (input: Input<C>) => Promise<Output<C>> | Output<C>
}

/** The page's side. */
export type Invoke = <C extends Channel>(channel: C, input: Input<C>) => Promise<Reply<Output<C>>>

/** What the engine tells the page without being asked. */
export interface Events {
  /** The vault locks in this many seconds unless somebody is there. */
  readonly 'vault.lockingSoon': { readonly seconds: number }
  /** The vault has locked, or its engine has ended; the page clears itself. */
  readonly 'vault.locked': { readonly cause: string }
  /** How far a long job is: what it is doing, and the share done from 0 to 1. */
  readonly 'report.progress': { readonly stage: string; readonly share: number }
}

/** The name of an event. */
export type EventName = keyof Events

/** Tells whether the text names a call. */
export function isChannel(text: string): text is Channel {
  return Object.hasOwn(calls, text)
}
