import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { CaseSummary } from '../../../shared/contract/answers.ts'
import { formatInstant } from '../../../shared/dates/format-date.ts'
import { load } from '../../bridge/load.ts'
import { SummaryList } from '../../components/content/summary-list.tsx'
import { InsetText } from '../../components/messages/inset-text.tsx'
import { AddCase } from './add-case.tsx'
import { ExportCase } from './export-case.tsx'
import { RemoveCase } from './remove-case.tsx'

/** What the screen takes: how to go to a case. */
export interface CasesScreenProps {
  readonly goTo: (href: string) => void
}

type Managing = { readonly id: string; readonly what: 'export' | 'remove' }

/** Every case in the vault, and the ways to begin, bring in, take out and remove one. */
export function CasesScreen({ goTo }: CasesScreenProps): ReactNode {
  const client = useQueryClient()
  const cases = useQuery({ queryKey: ['cases'], queryFn: () => load('cases.list', undefined) })
  const [managing, setManaging] = useState<Managing>()
  const [news, setNews] = useState('')
  const refresh = () => client.invalidateQueries({ queryKey: ['cases'] })
  const open = (caseId: string) => {
    void refresh()
    goTo(`#/cases/${caseId}`)
  }
  return (
    <>
      <h1 className="govuk-heading-l">Cases</h1>
      <p role="status" className="govuk-body">
        {news}
      </p>
      {cases.error && <InsetText>{cases.error.message}</InsetText>}
      {cases.data?.length === 0 && (
        <InsetText>
          There is no case in this vault yet. Begin one below, or open the practice case to look
          round with invented people.
        </InsetText>
      )}
      {cases.data?.map((one) => (
        <div key={one.id}>
          <CaseCard summary={one} onManage={setManaging} />
          {managing?.id === one.id && managing.what === 'export' && (
            <ExportCase
              summary={one}
              onDone={(words) => {
                setNews(words)
                setManaging(undefined)
              }}
            />
          )}
          {managing?.id === one.id && managing.what === 'remove' && (
            <RemoveCase
              summary={one}
              onDone={(words) => {
                setNews(words)
                setManaging(undefined)
                void refresh()
              }}
            />
          )}
        </div>
      ))}
      <AddCase onOpened={open} />
      <p className="govuk-body">
        <a className="govuk-link" href="#/me">
          Change who I am
        </a>
      </p>
    </>
  )
}

interface CaseCardProps {
  readonly summary: CaseSummary
  readonly onManage: (managing: Managing) => void
}

function CaseCard({ summary, onManage }: CaseCardProps) {
  const { id, reference, childName, openedAt, updatedAt, closedAt } = summary
  return (
    <SummaryList
      card={{
        title: reference,
        actions: [
          { label: 'Open', href: `#/cases/${id}` },
          { label: 'Export', onPress: () => onManage({ id, what: 'export' }) },
          { label: 'Remove', onPress: () => onManage({ id, what: 'remove' }) },
        ],
      }}
      rows={[
        {
          name: 'Child',
          value: childName === undefined ? 'Not entered yet' : <bdi>{childName}</bdi>,
        },
        { name: 'Opened', value: formatInstant(openedAt) },
        { name: 'Last changed', value: formatInstant(updatedAt) },
        closedAt !== undefined && { name: 'Closed', value: formatInstant(closedAt) },
      ]}
    />
  )
}
