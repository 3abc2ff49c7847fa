import { type CaseRecord, nouns } from '../../../shared/case/nouns.ts'
import { placeOptions } from '../../../shared/case/vocabularies.ts'
import { formatDate } from '../../../shared/dates/format-date.ts'
import { Tag } from '../../components/content/tag.tsx'
import type { OpenCase } from '../../forms/open-case.tsx'
import { Name, WithNames } from '../../forms/records/names.tsx'
import { wordValue } from '../../forms/records/word-value.ts'

/** Says of a warning sign what happens then and who is called, in that order. */
export function lineContingency({ body }: CaseRecord<'contingency'>) {
  const place = placeOptions.find(({ value }) => value === body.setting)?.label
  return {
    without: ['setting', 'sign', 'thenDo', 'firstCall', 'secondCall', 'outOfHours'],
    children: (
      <>
        <strong>
          {place && `${place}: `}
          <WithNames words={body.sign} />
        </strong>
        <span className="app-said">
          <WithNames words={body.thenDo} />
        </span>
        <span className="app-record__aside">
          Call <Name id={body.firstCall} />
          {body.secondCall && (
            <>
              , then <Name id={body.secondCall} />
            </>
          )}
          {body.outOfHours && (
            <>
              . Out of hours: <WithNames words={body.outOfHours} />
            </>
          )}
        </span>
      </>
    ),
  }
}

/** Says of a recommendation which agency is asked to do what, why and by when. */
export function lineRecommendation({ body }: CaseRecord<'recommendation'>, openCase: OpenCase) {
  const agency = wordValue(nouns.recommendation.fields.agency, body.agency, openCase)
  const asides = [
    body.by && `By when: ${body.by}`,
    body.from && body.from.length > 0 && `From ${body.from.map(openCase.nameOf).join('; ')}`,
  ].filter((words) => typeof words === 'string' && words !== '')
  return {
    without: ['agency', 'what', 'reason', 'by', 'from'],
    children: (
      <>
        <strong>{agency}:</strong> <WithNames words={body.what} />
        <span className="app-said">
          Because: <WithNames words={body.reason} />
        </span>
        {asides.length > 0 && (
          <span className="app-record__aside">
            <WithNames words={asides.join('. ')} />
          </span>
        )}
      </>
    ),
  }
}

/** Says of a difference of view whose it is, about what, and whether it stands. */
export function lineDifference({ body }: CaseRecord<'difference'>, { today }: OpenCase) {
  const isLate =
    body.outcome === undefined && body.resolveBy !== undefined && body.resolveBy < today
  return {
    without: ['who', 'on', 'about', 'view', 'resolveBy'],
    children: (
      <>
        <strong>
          <WithNames words={body.about} />
        </strong>{' '}
        {body.outcome ? <Tag colour="green">Resolved</Tag> : <Tag colour="yellow">Stands</Tag>}{' '}
        {isLate && <Tag colour="orange">Its date has passed</Tag>}
        <span className="app-said">
          <Name id={body.who} />, {formatDate(body.on)}: <WithNames words={body.view} />
        </span>
        {body.resolveBy && !body.outcome && (
          <span className="app-record__aside">To be resolved by {formatDate(body.resolveBy)}</span>
        )}
      </>
    ),
  }
}
