import type { ReactNode } from 'react'
import { recordsOf } from '../../../shared/case/nouns.ts'
import type { Coverage, CoveredFinding } from '../../../shared/plan/derive-coverage.ts'
import { Details } from '../../components/content/details.tsx'
import { Table } from '../../components/content/table.tsx'
import { Tag } from '../../components/content/tag.tsx'
import { ScrollArea } from '../../components/page/scroll-area.tsx'
import { useOpenCase } from '../../forms/open-case.tsx'
import { WithNames } from '../../forms/records/names.tsx'

/** What it takes: what of the assessment the plan answers, and what of the plan rests on nothing. */
export interface CoverageTableProps {
  readonly coverage: Coverage
}

/** The thread from finding to goal to action in one table, with what hangs loose at either end. */
export function CoverageTable({ coverage }: CoverageTableProps): ReactNode {
  const { findings, goalsWithoutAction, actionsWithoutFinding } = coverage
  const open = findings.filter(({ covered }) => !covered).length
  return (
    <section aria-labelledby="coverage">
      <h2 className="govuk-heading-m" id="coverage">
        From finding to action
      </h2>
      {findings.length === 0 ? (
        <p className="govuk-body app-empty">
          No finding asks for a goal yet. A concern of 2 or more does, and whatever is urgent.
        </p>
      ) : (
        <Details
          open={open > 0}
          summary={
            open === 0
              ? `Every finding that asks for something is answered: ${findings.length}`
              : `Findings that nothing answers yet: ${open} of ${findings.length}`
          }
        >
          <Thread findings={findings} />
        </Details>
      )}
      <Loose title="Goals with no action" records={goalsWithoutAction} />
      <Loose title="Actions with no finding behind them" records={actionsWithoutFinding} />
    </section>
  )
}

/** What is open first, then in the order of the assessment. */
function Thread({ findings }: Pick<Coverage, 'findings'>) {
  const openFirst = findings.toSorted((a, b) => Number(a.covered) - Number(b.covered))
  return (
    <ScrollArea label="From finding to action">
      <Table
        className="app-table"
        firstCellIsHeader
        head={['Finding', 'Goals and rules', 'Actions']}
        rows={openFirst.map((finding) => [
          { content: <Finding finding={finding} /> },
          { content: <Answers finding={finding} /> },
          { content: <Actions finding={finding} /> },
        ])}
      />
    </ScrollArea>
  )
}

interface CellProps {
  readonly finding: CoveredFinding
}

function Finding({ finding }: CellProps) {
  return (
    <>
      <WithNames words={finding.words} /> {finding.urgent && <Tag colour="red">Act first</Tag>}
    </>
  )
}

function Answers({ finding }: CellProps) {
  const { goals, rules, noActionBecause, covered } = finding
  return (
    <>
      {!covered && <Tag colour="orange">No goal</Tag>}
      <ul className="govuk-list">
        {goals.map((goal) => (
          <li key={goal.id}>
            <WithNames words={goal.body.words} />
          </li>
        ))}
        {rules.map((rule) => (
          <li key={rule.id}>
            Rule: <WithNames words={rule.body.rule} />
          </li>
        ))}
        {noActionBecause && (
          <li>
            No goal is needed because: <WithNames words={noActionBecause} />
          </li>
        )}
      </ul>
    </>
  )
}

function Actions({ finding }: CellProps) {
  const { file } = useOpenCase()
  const towards = new Set<string>(finding.goals.map(({ id }) => id))
  const actions = recordsOf(file, 'action').filter(({ body }) => towards.has(body.goal))
  if (finding.goals.length > 0 && actions.length === 0) return <Tag colour="orange">No action</Tag>
  return (
    <ul className="govuk-list">
      {actions.map(({ id, body }) => (
        <li key={id}>
          <WithNames words={body.what} />
        </li>
      ))}
    </ul>
  )
}

interface LooseProps {
  readonly title: string
  readonly records: readonly { readonly id: string }[]
}

function Loose({ title, records }: LooseProps) {
  const { nameOf } = useOpenCase()
  if (records.length === 0) return null
  return (
    <section aria-label={title}>
      <h3 className="govuk-heading-s">
        {title}: {records.length}
      </h3>
      <ul className="govuk-list govuk-list--bullet">
        {records.map(({ id }) => (
          <li key={id}>
            <WithNames words={nameOf(id)} />
          </li>
        ))}
      </ul>
    </section>
  )
}
