import type { ReactNode } from 'react'
import { recordsOf } from '../../../shared/case/nouns.ts'
import { listHomes } from '../../../shared/people/households-at.ts'
import { wordAgeOn, wordPerson } from '../../../shared/people/person-words.ts'
import { wordRelationship } from '../../../shared/people/relationship-words.ts'
import { SummaryList } from '../../components/content/summary-list.tsx'
import { useOpenCase } from '../../forms/open-case.tsx'
import { deriveActions } from '../../forms/records/record-card.tsx'
import { AddLink, RecordSection } from '../../forms/records/record-section.tsx'
import { SectionToDo } from '../../forms/section-to-do.tsx'
import { HarmedChildren } from './harmed-children.tsx'
import { HomesToday } from './homes-today.tsx'

const room = 'people'

/** The child, the family, where everyone lives, and who works with them. A child who was harmed is set apart. */
export function PeopleScreen(): ReactNode {
  const { file, today, hideNames } = useOpenCase()
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
        card={(record) => {
          const age = wordAgeOn(record, today)
          return {
            title: hideNames(record.body.name),
            // The age says when somebody was born, is due or died.
            without: ['name', 'lifeStatus', ...(age ? ['born', 'died', 'ageAsGiven'] : [])],
            extra: age ? [{ name: 'Age today', value: age }] : [],
          }
        }}
      />
      <RecordSection
        noun="priority_flag"
        room={room}
        title="Priority flags"
        about="Four groups get particular attention. A flag has a start, and an end when it no longer applies."
        whenEmpty="No flag has been entered. Add one where a child is in care, has a learning disability, or is at risk of permanent exclusion or of removal."
        addLabel="Add a flag"
      />
      <HomesToday homes={listHomes(file, today)} />
      <RecordSection
        noun="household"
        room={room}
        title="Homes"
        whenEmpty="No home has been entered. Add every home in which a child lives or stays."
        addLabel="Add a home"
      />
      <section aria-labelledby="relationships">
        <h2 className="govuk-heading-m" id="relationships">
          Relationships
        </h2>
        {recordsOf(file, 'relationship').length === 0 ? (
          <p className="govuk-body app-empty">
            No relationship has been entered. Add who is whose parent, partner, brother or sister.
          </p>
        ) : (
          <Relationships />
        )}
        <AddLink noun="relationship" room={room}>
          Add a relationship
        </AddLink>
      </section>
      <RecordSection
        noun="professional"
        room={room}
        title="Professionals"
        whenEmpty="Nobody has been entered. Add those who work with the family or take part in the meeting."
        addLabel="Add a professional"
      />
      <HarmedChildren people={harmed} wordPerson={(one) => hideNames(wordPerson(one, today))} />
    </>
  )
}

function Relationships() {
  const openCase = useOpenCase()
  const { file, today, hideNames } = openCase
  return (
    <SummaryList
      rows={recordsOf(file, 'relationship').map((record) => ({
        name: hideNames(wordRelationship(file, record, today)),
        value: record.body.note ?? '',
        actions: deriveActions(openCase, record, room).map((action) => ({
          ...action,
          hiddenText: openCase.nameOf(record.id),
        })),
      }))}
    />
  )
}
