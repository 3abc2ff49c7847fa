import type { ReactNode } from 'react'
import { recordsOf } from '../../../shared/case/nouns.ts'
import { Details } from '../../components/content/details.tsx'
import { useOpenCase } from '../../forms/open-case.tsx'
import { countRecords } from '../../forms/records/record-section.tsx'

/** The chronologies brought in so far, and how to take one back as a whole. */
export function ImportedFiles(): ReactNode {
  const { file, changes, undo } = useOpenCase()
  const imports = recordsOf(file, 'chronology_import')
  if (imports.length === 0) return null
  const events = recordsOf(file, 'event')
  const open = changes.filter((change) => change.command === 'chronology.import' && !change.undone)
  return (
    <Details summary={`Brought in from other agencies: ${imports.length}`}>
      <ul className="govuk-list app-rows">
        {imports.map(({ id, body, changeId }) => {
          const count = events.filter((event) => event.body.importedFrom === id).length
          const change = open.find((one) => one.id === changeId)
          return (
            <li key={id}>
              <p className="govuk-body">
                {body.agency}: {body.fileName}, {countRecords('event', count)}
              </p>
              {body.summary && <p className="govuk-body-s app-lines">{body.summary}</p>}
              {change && (
                <button
                  type="button"
                  className="app-link-button"
                  onClick={() => void undo(change.id)}
                >
                  Undo this import
                  <span className="govuk-visually-hidden"> of {body.fileName}</span>
                </button>
              )}
            </li>
          )
        })}
      </ul>
    </Details>
  )
}
