import type { ReactNode } from 'react'
import type { CaseRecord } from '../../../shared/case/nouns.ts'
import { listIdentityKnowledge } from '../../../shared/people/who-knows-identity.ts'
import { useOpenCase } from '../../forms/open-case.tsx'
import { WithNames } from '../../forms/records/names.tsx'
import { RecordSection } from '../../forms/records/record-section.tsx'

/** What it takes: the children who were harmed, and how one is worded. */
export interface HarmedChildrenProps {
  readonly people: readonly CaseRecord<'person'>[]
  readonly wordPerson: (person: CaseRecord<'person'>) => string
}

/** The separate compartment: children who were harmed, by code only, and who already knows who they are. */
export function HarmedChildren({ people, wordPerson }: HarmedChildrenProps): ReactNode {
  const { file } = useOpenCase()
  const knowledge = listIdentityKnowledge(file)
  return (
    <div className="app-compartment">
      <RecordSection
        noun="person"
        room="people"
        title="Separate compartment: a child who was harmed"
        about="By a neutral code only, never a name or initials. No paper for this family carries what is kept here."
        records={people}
        whenEmpty="Nobody has been entered here. Add a child who was harmed by a code such as Child 1."
        addLabel="Add a child who was harmed"
        presets={{
          role: 'child_harmed',
          lifeStatus: 'living',
          compartment: 'harmed_child',
          name: `Child ${people.length + 1}`,
        }}
        line={(record) => {
          const known = knowledge.find((one) => one.child.id === record.id)
          return {
            without: ['name', 'role', 'lifeStatus', 'ageAsGiven', 'identityKnownTo'],
            children: (
              <>
                <strong>{wordPerson(record)}</strong>
                {known && (
                  <span className="app-record__aside">
                    <WithNames words={known.words} />
                  </span>
                )}
              </>
            ),
          }
        }}
      />
    </div>
  )
}
