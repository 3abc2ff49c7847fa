import type { ReactNode } from 'react'
import { type CaseRecord, nouns } from '../../../shared/case/nouns.ts'
import { formatDate } from '../../../shared/dates/format-date.ts'
import { listToAsk, type PersonToAsk } from '../../../shared/people/list-to-ask.ts'
import { wordTie } from '../../../shared/people/person-words.ts'
import { Tag, type TagColour } from '../../components/content/tag.tsx'
import { useOpenCase } from '../../forms/open-case.tsx'
import { Name } from '../../forms/records/names.tsx'
import { Lines } from '../../forms/records/record-card.tsx'
import { RecordLine, RecordLines } from '../../forms/records/record-line.tsx'
import { AddLink } from '../../forms/records/record-section.tsx'
import { wordAgreement } from './word-agreement.ts'

const answers = nouns.agreement.fields.answer.options
const colours: { readonly [V in (typeof answers)[number]['value']]: TagColour } = {
  agreed: 'green',
  agreed_in_part: 'teal',
  refused: 'grey',
  undecided: 'yellow',
  not_asked: 'yellow',
}

/** Everybody who is told and asked before the sessions, with what they were told and said; who was not asked stands among them. */
export function Agreements(): ReactNode {
  const { file, today } = useOpenCase()
  const people = listToAsk(file, today)
  return (
    <section aria-labelledby="agreements">
      <h2 className="govuk-heading-m" id="agreements">
        Agreements and notices
      </h2>
      <p className="govuk-body">
        What each person was told, what was offered, and what they said. Whoever has not been asked
        stays on this list.
      </p>
      {people.length === 0 && (
        <p className="govuk-body app-empty">
          Nobody has been entered yet. Enter the child and the carers under People and homes.
        </p>
      )}
      <RecordLines label="Who is told and asked">
        {people.map((one) =>
          one.agreements.length === 0 ? (
            <NotAsked key={one.person.id} {...one} />
          ) : (
            one.agreements.map((agreement) => (
              <Asked key={agreement.id} person={one.person} agreement={agreement} />
            ))
          ),
        )}
      </RecordLines>
      <AddLink noun="agreement" room="preparation">
        Record what somebody else was told and said
      </AddLink>
    </section>
  )
}

interface AskedProps {
  readonly person: CaseRecord<'person'>
  readonly agreement: CaseRecord<'agreement'>
}

function Asked({ person, agreement }: AskedProps) {
  const { nameOf } = useOpenCase()
  const { body } = agreement
  const worded = wordAgreement(agreement)
  const asides = [worded.told, worded.notTold, worded.offered].filter(
    (words) => words !== undefined,
  )
  return (
    <RecordLine
      record={agreement}
      room="preparation"
      about={`${nameOf(person.id)}, ${formatDate(body.on)}`}
      without={[
        'person',
        'on',
        'told',
        'answer',
        'answerWords',
        'advocate',
        'intermediary',
        'interpreter',
        ...(body.solicitor === 'yes' ? ['solicitor'] : []),
      ]}
    >
      <Who person={person} />{' '}
      <Tag colour={colours[body.answer]}>
        {answers.find(({ value }) => value === body.answer)?.label}
      </Tag>{' '}
      {formatDate(body.on)}
      {body.answerWords && (
        <q className="app-lines app-said">
          <Lines words={body.answerWords} />
        </q>
      )}
      {worded.open && <span className="app-said">{worded.open}</span>}
      {asides.map((words) => (
        <span key={words} className="app-record__aside">
          {words}
        </span>
      ))}
    </RecordLine>
  )
}

function NotAsked({ person }: PersonToAsk) {
  return (
    <li className="app-record">
      <div className="app-record__words">
        <Who person={person} /> <Tag colour="orange">Not asked yet</Tag>
      </div>
      <AddLink noun="agreement" room="preparation" presets={{ person: person.id }} isSmall>
        Record what they were told and said
        <span className="govuk-visually-hidden">
          {' '}
          (<Name id={person.id} />)
        </span>
      </AddLink>
    </li>
  )
}

function Who({ person }: { readonly person: CaseRecord<'person'> }) {
  return (
    <>
      <strong>
        <Name id={person.id} />
      </strong>
      , {wordTie(person)}
    </>
  )
}
