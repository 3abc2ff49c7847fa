import type { ReactNode } from 'react'
import { isNoun } from '../../../shared/case/nouns.ts'
import type { ChangeSummary } from '../../../shared/contract/answers.ts'
import { formatInstant } from '../../../shared/dates/format-date.ts'
import { useOpenCase } from '../../forms/open-case.tsx'
import { countRecords } from '../../forms/records/record-section.tsx'

/** How many changes are shown; older ones can still be undone one after the other. */
const mostShown = 8

/** What was done last, newest first, each with a way to take it back. */
export function RecentChanges(): ReactNode {
  const { changes, undo } = useOpenCase()
  return (
    <section aria-labelledby="recent">
      <h2 className="govuk-heading-m" id="recent">
        Recent changes
      </h2>
      {changes.length === 0 && (
        <p className="govuk-body app-empty">Nothing has been changed yet.</p>
      )}
      <ul className="govuk-list app-rows">
        {changes.slice(0, mostShown).map((change) => (
          <li key={change.id}>
            {formatInstant(change.at)}: {wordChange(change)}{' '}
            {change.undone ? (
              '(taken back)'
            ) : (
              <button
                type="button"
                className="app-link-button"
                onClick={() => void undo(change.id)}
              >
                {change.command === 'undo' ? 'Redo' : 'Undo'}
                <span className="govuk-visually-hidden">: {wordChange(change)}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

const verbs: { readonly [command: string]: string } = {
  'record.insert': 'Added',
  'record.update': 'Changed',
  'record.remove': 'Removed',
  'records.save': 'Saved',
  'chronology.import': 'Brought in',
  'case.import': 'Brought in',
  undo: 'Took back a change to',
}

/** How many kinds of entry are named; a whole case brings in many more. */
const mostNamed = 4

function wordChange({ command, touched }: ChangeSummary): string {
  const largestFirst = touched.toSorted((a, b) => b.count - a.count)
  const named = largestFirst
    .slice(0, mostNamed)
    .map(({ noun, count }) => (isNoun(noun) ? countRecords(noun, count) : `${count} ${noun}`))
  const others = largestFirst.slice(mostNamed).reduce((sum, { count }) => sum + count, 0)
  const all = others === 0 ? named.join(', ') : `${named.join(', ')} and ${others} other entries`
  return `${verbs[command] ?? 'Changed'} ${all}`
}
