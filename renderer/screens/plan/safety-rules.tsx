import type { ReactNode } from 'react'
import { type CaseRecord, recordsOf } from '../../../shared/case/nouns.ts'
import { placeOptions } from '../../../shared/case/vocabularies.ts'
import { formatDate } from '../../../shared/dates/format-date.ts'
import { listLiveRules } from '../../../shared/plan/live-plan.ts'
import { Details } from '../../components/content/details.tsx'
import { Tag } from '../../components/content/tag.tsx'
import { useOpenCase } from '../../forms/open-case.tsx'
import { Name, WithNames } from '../../forms/records/names.tsx'
import { RecordLine, RecordLines } from '../../forms/records/record-line.tsx'
import { AddLink } from '../../forms/records/record-section.tsx'

/** The safety rules, place by place: who does what, and what the child still gets to do. */
export function SafetyRules(): ReactNode {
  const { file, today } = useOpenCase()
  const live = listLiveRules(file, today)
  const ended = recordsOf(file, 'safety_rule').filter((rule) => !live.includes(rule))
  return (
    <section aria-labelledby="rules">
      <h2 className="govuk-heading-m" id="rules">
        Safety rules
      </h2>
      <p className="govuk-body">
        What keeps people safe, place by place, and what the child still gets to do.
      </p>
      {live.length === 0 && (
        <p className="govuk-body app-empty">
          No rule applies yet. Add one for a place where somebody may not be safe.
        </p>
      )}
      {placeOptions.map(({ value, label }) => {
        const rules = live.filter(({ body }) => body.setting === value)
        return (
          rules.length > 0 && (
            <section key={value} aria-label={`Safety rules: ${label}`}>
              <h3 className="govuk-heading-s">{label}</h3>
              <RecordLines label={label}>
                {rules.map((rule) => (
                  <Rule key={rule.id} rule={rule} />
                ))}
              </RecordLines>
            </section>
          )
        )
      })}
      <AddLink noun="safety_rule" room="plan" presets={{ starts: today }}>
        Add a safety rule
      </AddLink>
      {ended.length > 0 && (
        <Details summary={`Rules that have ended: ${ended.length}`}>
          <RecordLines label="Rules that have ended">
            {ended.map((rule) => (
              <Rule key={rule.id} rule={rule} />
            ))}
          </RecordLines>
        </Details>
      )}
    </section>
  )
}

const practice = {
  yes: undefined,
  partly: 'Happens in part',
  no: 'Only on paper',
  not_known: 'Not known whether it happens',
}

function Rule({ rule }: { readonly rule: CaseRecord<'safety_rule'> }) {
  const { nameOf, today } = useOpenCase()
  const { body } = rule
  const happens = body.inPractice && practice[body.inPractice]
  const isOverdue =
    body.reviewOn !== undefined && body.reviewOn < today && body.endsOn === undefined
  const asides = [
    body.protects && body.protects.length > 0 && `Protects ${body.protects.map(nameOf).join(', ')}`,
    body.from && body.from.length > 0 && `Because of ${body.from.map(nameOf).join('; ')}`,
    body.reviewOn && `Review on ${formatDate(body.reviewOn)}`,
    body.endsOn &&
      `Ended ${formatDate(body.endsOn)}${body.endedBecause ? `: ${body.endedBecause}` : ''}`,
  ].filter((words) => typeof words === 'string')
  return (
    <RecordLine
      record={rule}
      room="plan"
      without={[
        'setting',
        'rule',
        'doneBy',
        'when',
        'stillAbleTo',
        'stage',
        'inPractice',
        'childWords',
        'protects',
        'from',
        'reviewOn',
        'endsOn',
        'endedBecause',
      ]}
    >
      <strong>
        <WithNames words={body.rule} />
      </strong>{' '}
      <Tag colour={body.stage === 'agreed' ? 'green' : 'yellow'}>
        {body.stage === 'agreed' ? 'Agreed' : 'Interim'}
      </Tag>{' '}
      {happens && <Tag colour="orange">{happens}</Tag>}{' '}
      {isOverdue && <Tag colour="orange">Review is due</Tag>}
      <span className="app-said">
        <Name id={body.doneBy} />
        {body.when && (
          <>
            : <WithNames words={body.when} />
          </>
        )}
      </span>
      <span className="app-said">
        Still gets to: <WithNames words={body.stillAbleTo} />
      </span>
      {body.childWords && (
        <span className="app-said">
          The child: <WithNames words={body.childWords} />
        </span>
      )}
      {asides.length > 0 && (
        <span className="app-record__aside">
          <WithNames words={asides.join('. ')} />
        </span>
      )}
    </RecordLine>
  )
}
