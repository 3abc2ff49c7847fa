import type { ReactNode } from 'react'
import { type CaseRecord, recordsOf } from '../../../shared/case/nouns.ts'
import { priorityFlagOptions } from '../../../shared/case/vocabularies.ts'
import { formatDate } from '../../../shared/dates/format-date.ts'
import { wordAgeOn, wordPerson } from '../../../shared/people/person-words.ts'
import { wordRelationship } from '../../../shared/people/relationship-words.ts'
import { type OpenCase, useOpenCase } from '../../forms/open-case.tsx'
import { Name, WithNames } from '../../forms/records/names.tsx'
import { shorten } from '../../forms/records/record-card.tsx'
import { RecordLine, RecordLines } from '../../forms/records/record-line.tsx'
import { AddLink, countRecords, RecordSection } from '../../forms/records/record-section.tsx'
import { SectionToDo } from '../../forms/section-to-do.tsx'
import { Fold } from './fold.tsx'
import { HarmedChildren } from './harmed-children.tsx'
import { Homes } from './homes.tsx'
import { Professionals } from './professionals.tsx'

const room = 'people'

/** The child, the family, where everyone lives, and who works with them. A child who was harmed is set apart. */
export function PeopleScreen(): ReactNode {
  const openCase = useOpenCase()
  const { file, today, hideNames } = openCase
  const family = recordsOf(file, 'person').filter(({ body }) => body.role !== 'child_harmed')
  const childFirst = [...family].sort(
    (a, b) => Number(b.body.role === 'child_assessed') - Number(a.body.role === 'child_assessed'),
  )
  const harmed = recordsOf(file, 'person').filter(({ body }) => body.role === 'child_harmed')
  return (
    <>
      <h1 className="govuk-heading-l">People and homes</h1>
      <SectionToDo section={['child', 'people']} />
      <RecordSection
        noun="person"
        room={room}
        title="The child and the family"
        records={childFirst}
        whenEmpty="Nobody has been entered yet. Begin with the child being assessed."
        addLabel="Add a person"
        presets={childFirst.length === 0 ? { role: 'child_assessed', lifeStatus: 'living' } : {}}
        line={(record) => linePerson(record, openCase)}
      />
      <RecordSection
        noun="priority_flag"
        room={room}
        title="Priority flags"
        about="Four groups of children get particular attention."
        whenEmpty="No flag has been entered. Add one where a child is in care, has a learning disability, or is at risk of permanent exclusion or of removal."
        addLabel="Add a flag"
        line={(record) => lineFlag(record, openCase)}
      />
      <Homes />
      <section aria-labelledby="relationships">
        <h2 className="govuk-heading-m" id="relationships">
          Relationships
        </h2>
        {recordsOf(file, 'relationship').length === 0 ? (
          <p className="govuk-body app-empty">
            No relationship has been entered. Add who is whose parent, partner, brother or sister.
          </p>
        ) : (
          <Fold
            name="relationships"
            summary={countRecords('relationship', recordsOf(file, 'relationship').length)}
          >
            <Relationships />
          </Fold>
        )}
        <AddLink noun="relationship" room={room}>
          Add a relationship
        </AddLink>
      </section>
      <Professionals />
      <HarmedChildren people={harmed} wordPerson={(one) => hideNames(wordPerson(one, today))} />
    </>
  )
}

function Relationships() {
  const { file, today } = useOpenCase()
  return (
    <RecordLines label="Relationships" isShort>
      {recordsOf(file, 'relationship').map((record) => (
        <RecordLine key={record.id} record={record} room={room}>
          <WithNames words={wordRelationship(file, record, today)} />
          {record.body.note && (
            <span className="app-record__aside">
              <WithNames words={record.body.note} />
            </span>
          )}
        </RecordLine>
      ))}
    </RecordLines>
  )
}

/** Says of a person who they are, what they are to the child, and how old; the rest is folded. */
function linePerson(record: CaseRecord<'person'>, { today, hideNames }: OpenCase) {
  const { name, note, tie } = record.body
  const words = hideNames(wordPerson(record, today)).slice(hideNames(name).length)
  const hasAge = wordAgeOn(record, today) !== undefined
  return {
    without: [
      'name',
      'tie',
      'lifeStatus',
      // The age says when somebody was born, is due or died; without a tie the line says the role.
      ...(hasAge ? ['born', 'died', 'ageAsGiven'] : []),
      ...(tie === undefined ? ['role'] : []),
      ...(note !== undefined && shorten(note) === note ? ['note'] : []),
    ],
    children: (
      <>
        <strong>
          <bdi>{hideNames(name)}</bdi>
        </strong>
        {words}
        {note && (
          <span className="app-record__aside">
            <WithNames words={shorten(note)} />
          </span>
        )}
      </>
    ),
  }
}

function lineFlag(record: CaseRecord<'priority_flag'>, { hideNames }: OpenCase) {
  const { person, flag, from, to, source, note } = record.body
  const label = priorityFlagOptions.find((option) => option.value === flag)?.label ?? flag
  return {
    children: (
      <>
        <strong>{label}</strong>, <Name id={person} />, from {formatDate(from)}
        {to && ` until ${formatDate(to)}`}
        <span className="app-record__aside">
          {hideNames([source, note].filter((part) => part !== undefined).join('. '))}
        </span>
      </>
    ),
  }
}
