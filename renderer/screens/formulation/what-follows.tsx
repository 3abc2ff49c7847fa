import type { ReactNode } from 'react'
import { nouns, recordsOf } from '../../../shared/case/nouns.ts'
import { formatDate } from '../../../shared/dates/format-date.ts'
import { deriveTierHistory } from '../../../shared/governance/tier-history.ts'
import { useOpenCase } from '../../forms/open-case.tsx'
import { AddLink, RecordSection } from '../../forms/records/record-section.tsx'
import { wordValue } from '../../forms/records/word-value.ts'

/** What people choose once the account is written: the tier and how closely adults watch. The app chooses nothing. */
export function WhatFollows(): ReactNode {
  const openCase = useOpenCase()
  const { file, policies, linkTo } = openCase
  const current = deriveTierHistory(file, policies).at(-1)
  const { level } = nouns.supervision_decision.fields
  return (
    <>
      <section aria-labelledby="tier-after">
        <h2 className="govuk-heading-m" id="tier-after">
          Tier
        </h2>
        <p className="govuk-body">
          {current ? (
            <>
              Now: <strong>{current.label}</strong>, decided {formatDate(current.record.body.on)}.{' '}
              <a className="govuk-link" href={linkTo('decide', 'tier_decision', current.record.id)}>
                Read the reasons
              </a>
            </>
          ) : (
            'No tier has been decided yet.'
          )}
        </p>
        <p className="govuk-body">
          You choose it with the others who know the child, and say why. Nothing here works it out.
        </p>
        <AddLink noun="tier_decision" room="decide">
          {current ? 'Step up, step down or confirm' : 'Decide the tier'}
        </AddLink>
      </section>
      <RecordSection
        noun="supervision_decision"
        room="formulation"
        title="Supervision"
        about="How closely adults watch in each kind of place, what less was considered, and what the child still gets to do."
        records={recordsOf(file, 'supervision_decision')}
        whenEmpty="Nothing has been decided yet."
        addLabel="Add a decision on supervision"
        line={(record) => ({
          without: ['setting', 'level', 'on', 'reasons', 'stillAbleTo'],
          children: (
            <>
              <strong>
                {openCase.nameOf(record.id)}: {wordValue(level, record.body.level, openCase)}
              </strong>
              <span className="app-said">{openCase.hideNames(record.body.reasons)}</span>
              <span className="app-said">
                Still able to: {openCase.hideNames(record.body.stillAbleTo)}
              </span>
              <span className="app-record__aside">Decided {formatDate(record.body.on)}</span>
            </>
          ),
        })}
      />
    </>
  )
}
