import type { ReactNode } from 'react'
import { nouns, recordsOf } from '../../../shared/case/nouns.ts'
import { formatDate } from '../../../shared/dates/format-date.ts'
import { useOpenCase } from '../../forms/open-case.tsx'
import { ActionRow } from '../../forms/records/action-row.tsx'
import { Name, WithNames } from '../../forms/records/names.tsx'
import { deriveActions } from '../../forms/records/record-card.tsx'
import { AddLink } from '../../forms/records/record-section.tsx'

/** Who is worried about what: what is established, what is alleged, and what nobody knows yet. */
export function ThreeBoxes(): ReactNode {
  const openCase = useOpenCase()
  const { file, nameOf } = openCase
  const concerns = recordsOf(file, 'concern')
  return (
    <section aria-labelledby="boxes">
      <h2 className="govuk-heading-m" id="boxes">
        Who is worried about what
      </h2>
      <div className="app-boxes">
        {nouns.concern.fields.box.options.map((box) => (
          <div key={box.value} className="app-boxes__box">
            <h3 className="govuk-heading-s">{box.label}</h3>
            <p className="govuk-hint">{box.hint}</p>
            <ul className="govuk-list app-rows">
              {concerns
                .filter(({ body }) => body.box === box.value)
                .map((concern) => {
                  const { what, whoIsWorried, whoWillFindOut, findOutBy } = concern.body
                  return (
                    <li key={concern.id}>
                      <p className="govuk-body app-lines">
                        <WithNames words={what} />
                      </p>
                      <p className="govuk-body-s">
                        <WithNames words={whoIsWorried} />
                        {whoWillFindOut && (
                          <>
                            . <Name id={whoWillFindOut} /> will find out
                          </>
                        )}
                        {findOutBy && ` by ${formatDate(findOutBy)}`}
                      </p>
                      <ActionRow
                        about={nameOf(concern.id)}
                        actions={deriveActions(openCase, concern, 'intake')}
                      />
                    </li>
                  )
                })}
            </ul>
            <AddLink noun="concern" room="intake" presets={{ box: box.value }}>
              Add<span className="govuk-visually-hidden"> to {box.label}</span>
            </AddLink>
          </div>
        ))}
      </div>
    </section>
  )
}
