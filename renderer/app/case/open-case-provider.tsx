import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useCallback, useMemo } from 'react'
import type { CaseRecord } from '../../../shared/case/nouns.ts'
import type { CaseId } from '../../../shared/case/record.ts'
import type { Changed, OpenedCase } from '../../../shared/contract/answers.ts'
import type { Reply } from '../../../shared/contract/messages.ts'
import { londonDayOf } from '../../../shared/dates/london-time.ts'
import { type CaseStatus, deriveCaseStatus } from '../../../shared/governance/case-status.ts'
import type { Policies } from '../../../shared/governance/policies.ts'
import { listConstraintNotes } from '../../../shared/law/constraints.ts'
import { invoke } from '../../bridge/invoke.ts'
import { load } from '../../bridge/load.ts'
import { PageLayout } from '../../components/page/page-layout.tsx'
import { type Notice, type OpenCase, OpenCaseContext } from '../../forms/open-case.tsx'
import type { ReadClock } from '../clock.ts'
import { buildNameHider, buildNameOf } from '../hide-names.ts'
import { queryKeys } from '../query-keys.ts'
import { useNow } from '../use-now.ts'
import { createDraftShelf } from './draft-shelf.ts'
import { joinPath } from './join-path.ts'
import { linkToRoom } from './link-to-room.ts'
import { linkMentions, wordMentions } from './word-mentions.ts'

/** What the provider takes: which case, whether only initials show, and what is drawn once the case is there. */
export interface OpenCaseProviderProps {
  readonly caseId: CaseId
  readonly readClock: ReadClock
  readonly documentsFolder: string
  readonly showsInitials: boolean
  readonly onNotice: (notice: Notice) => void
  readonly children: ReactNode
}

/** Loads a case and gives it, with everything a screen may do to it, to the screens below. */
export function OpenCaseProvider(props: OpenCaseProviderProps): ReactNode {
  const { caseId } = props
  const opened = useQuery({
    queryKey: queryKeys.case(caseId),
    queryFn: () => load('cases.open', { caseId }),
  })
  const policies = useQuery({
    queryKey: queryKeys.policies,
    queryFn: () => load('policies.load', undefined),
    staleTime: Number.POSITIVE_INFINITY,
  })
  const error = opened.error ?? policies.error
  if (error) {
    return (
      <PageLayout>
        <h1 className="govuk-heading-l">This case could not be opened</h1>
        <p className="govuk-body">{error.message}</p>
        <a className="govuk-link" href="#/">
          Go to the list of cases
        </a>
      </PageLayout>
    )
  }
  if (!opened.data || !policies.data) {
    return (
      <PageLayout>
        <p className="govuk-body">Opening the case</p>
      </PageLayout>
    )
  }
  return <Provide {...props} opened={opened.data} policies={policies.data} />
}

interface ProvideProps extends OpenCaseProviderProps {
  readonly opened: OpenedCase
  readonly policies: Policies
}

function Provide(props: ProvideProps) {
  const { caseId, opened, policies, readClock, documentsFolder, showsInitials, onNotice } = props
  const client = useQueryClient()
  const now = useNow(readClock)
  const { file } = opened

  const take = useCallback(
    (changed: Changed, notice: Notice) => {
      client.setQueryData(queryKeys.case(caseId), changed.opened)
      // Not only made stale: a paper as it was must not be read for the paper as it is, not for a moment.
      void client.resetQueries({ queryKey: queryKeys.briefing(caseId) })
      void client.invalidateQueries({ queryKey: queryKeys.cases })
      onNotice(notice)
    },
    [client, caseId, onNotice],
  )

  // Only a newly loaded case brings new drafts; what was typed since must outlive everything else that changes.
  const drafts = useMemo(
    () => createDraftShelf(caseId, opened.drafts, invoke, readClock),
    [caseId, opened, readClock],
  )

  const value = useMemo<OpenCase>(() => {
    const hideNames = showsInitials ? buildNameHider(file) : (words: string) => words
    const settle = (reply: Reply<Changed>, words: string, label: string) => {
      if (reply.ok) take(reply.value, { words, undo: { label, changeId: reply.value.changeId } })
      return reply
    }
    const nameOf = buildNameOf(file, hideNames, policies)
    const linkTo: OpenCase['linkTo'] = (room, ...parts) => linkToRoom(caseId, room, ...parts)
    const orTell = (reply: Reply<Changed>) => {
      if (!reply.ok)
        onNotice({
          words: reply.error.message,
          links: linkMentions(reply, { linkTo, nameOf }),
        })
      return reply
    }
    let status: CaseStatus | undefined
    let against: ReadonlyMap<string, string> | undefined
    return {
      caseId,
      file,
      changes: opened.changes,
      reports: opened.reports,
      policies,
      today: londonDayOf(now),
      now,
      drafts,
      status: () => {
        status ??= deriveCaseStatus(file, policies, now, opened.reports.length)
        return status
      },
      recordedAgainst: (recordId) => {
        against ??= new Map(
          listConstraintNotes(file).flatMap(({ constraint, records }) =>
            records.map(({ id }) => [id, constraint.body.mustNot]),
          ),
        )
        return against.get(recordId)
      },
      save: async (records, fromDraft, words = 'Saved.') =>
        settle(
          await invoke('records.save', { caseId, records: [...records], fromDraft }),
          words,
          'Undo',
        ),
      remove: async ({ id, revision }: CaseRecord) =>
        orTell(
          settle(
            wordMentions(await invoke('records.remove', { caseId, recordId: id, revision })),
            'Removed.',
            'Undo',
          ),
        ),
      undo: async (changeId) =>
        orTell(settle(await invoke('changes.undo', { caseId, changeId }), 'Undone.', 'Redo')),
      adopt: (changed, words) =>
        take(changed, { words, undo: { label: 'Undo', changeId: changed.changeId } }),
      notify: onNotice,
      reload: () => void client.invalidateQueries({ queryKey: queryKeys.case(caseId) }),
      linkTo,
      nameOf,
      hideNames,
      suggestPath: (fileName) => joinPath(documentsFolder, fileName),
    }
  }, [
    caseId,
    opened,
    file,
    drafts,
    policies,
    now,
    documentsFolder,
    showsInitials,
    take,
    onNotice,
    client,
  ])

  return <OpenCaseContext.Provider value={value}>{props.children}</OpenCaseContext.Provider>
}
