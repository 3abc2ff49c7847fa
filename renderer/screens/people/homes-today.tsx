import type { ReactNode } from 'react'
import { findRecord, recordsOf } from '../../../shared/case/nouns.ts'
import type { Home, HomeMember } from '../../../shared/people/households-at.ts'
import { wordPerson } from '../../../shared/people/person-words.ts'
import { SummaryList } from '../../components/content/summary-list.tsx'
import { useOpenCase } from '../../forms/open-case.tsx'
import { deriveActions } from '../../forms/records/record-card.tsx'
import { AddLink } from '../../forms/records/record-section.tsx'

const staysWords = { lives: 'Lives here', stays: 'Stays some of the time', visits: 'Visits' }

/** What it takes: every home with its people today. */
export interface HomesTodayProps {
  readonly homes: readonly Home[]
}

/** Who is in each home today, children first. */
export function HomesToday({ homes }: HomesTodayProps): ReactNode {
  return (
    <section aria-labelledby="homes-today">
      <h2 className="govuk-heading-m" id="homes-today">
        Who is in each home
      </h2>
      {homes.length === 0 && (
        <p className="govuk-body app-empty">
          Nobody has been put in a home yet. Add a home below, then who lives or stays there.
        </p>
      )}
      {homes.map((home) => (
        <OneHome key={home.household.id} home={home} />
      ))}
    </section>
  )
}

function OneHome({ home }: { readonly home: Home }) {
  const openCase = useOpenCase()
  const { file, today, hideNames } = openCase
  const spells = recordsOf(file, 'household_member').filter(
    ({ body }) => body.household === home.household.id,
  )
  const current = (member: HomeMember) =>
    spells.find(({ body }) => body.person === member.person.id && body.stays === member.stays)
  const shownIds = new Set(home.members.map((member) => current(member)?.id))
  return (
    <>
      <SummaryList
        card={{ title: hideNames(home.household.body.name), headingLevel: 3 }}
        rows={[
          ...home.members.map((member) => {
            const record = current(member)
            return {
              name: hideNames(wordPerson(member.person, today)),
              value: wordStay(member),
              actions: record
                ? deriveActions(openCase, record, 'people').map((action) => ({
                    ...action,
                    hiddenText: openCase.nameOf(record.id),
                  }))
                : [],
            }
          }),
          ...spells
            .filter((spell) => !shownIds.has(spell.id))
            .map((spell) => ({
              name: openCase.nameOf(spell.body.person),
              value: wordOther(spell.body.person),
              actions: deriveActions(openCase, spell, 'people'),
            })),
        ]}
      />
      <AddLink noun="household_member" room="people" presets={{ household: home.household.id }}>
        Add somebody to this home
      </AddLink>
    </>
  )

  function wordOther(personId: string): string {
    const person = findRecord(file, personId)
    const hasDied = person?.noun === 'person' && person.body.lifeStatus === 'deceased'
    return hasDied ? 'Has died' : 'Another time, or another entry'
  }
}

function wordStay(member: HomeMember): string {
  const words = member.throughMother
    ? 'Not yet born; the mother lives here'
    : staysWords[member.stays]
  return [words, member.pattern, member.certain ? undefined : 'dates not certain']
    .filter((part) => part !== undefined)
    .join(', ')
}
