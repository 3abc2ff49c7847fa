import type { ReactNode } from 'react'
import { type CaseRecord, findRecord, recordsOf } from '../../../shared/case/nouns.ts'
import { type Home, type HomeMember, listHomes } from '../../../shared/people/households-at.ts'
import { wordAgeOn } from '../../../shared/people/person-words.ts'
import { wordSpell } from '../../../shared/people/relationship-words.ts'
import { SummaryCard } from '../../components/content/summary-card.tsx'
import { useOpenCase } from '../../forms/open-case.tsx'
import { Name, WithNames } from '../../forms/records/names.tsx'
import { deriveActions } from '../../forms/records/record-card.tsx'
import { RecordLine, RecordLines } from '../../forms/records/record-line.tsx'
import { AddLink } from '../../forms/records/record-section.tsx'
import { wordAnswers } from '../../forms/records/word-value.ts'
import { Fold } from './fold.tsx'

const staysWords = { lives: 'Lives here', stays: 'Stays some of the time', visits: 'Visits' }

/** Every home as a card: what was entered about it, and who lives, stays or visits there today, children first. */
export function Homes(): ReactNode {
  const { file, today } = useOpenCase()
  const homes = listHomes(file, today)
  return (
    <section aria-labelledby="homes">
      <h2 className="govuk-heading-m" id="homes">
        Homes, and who is in each
      </h2>
      {homes.length === 0 && (
        <p className="govuk-body app-empty">
          No home has been entered. Add every home in which a child lives or stays, then who is
          there.
        </p>
      )}
      <div className="app-homes">
        {homes.map((home) => (
          <OneHome key={home.household.id} home={home} />
        ))}
      </div>
      <AddLink noun="household" room="people">
        Add a home
      </AddLink>
    </section>
  )
}

function OneHome({ home }: { readonly home: Home }) {
  const openCase = useOpenCase()
  const { file, hideNames } = openCase
  const { household, members } = home
  const spells = recordsOf(file, 'household_member').filter(
    ({ body }) => body.household === household.id,
  )
  const spellOf = (member: HomeMember) =>
    spells.find(({ body }) => body.person === member.person.id && body.stays === member.stays)
  const shown = new Set(members.map((member) => spellOf(member)?.id))
  const facts = wordAnswers(household, openCase).filter(({ code }) => code !== 'name')
  return (
    <SummaryCard
      title={<bdi>{hideNames(household.body.name)}</bdi>}
      headingLevel={3}
      actions={deriveActions(openCase, household, 'people')}
    >
      {members.length === 0 && (
        <p className="govuk-body app-empty">Nobody has been put in this home yet.</p>
      )}
      {members.length > 0 && (
        <ul className="govuk-list app-home__members">
          {members.map((member) => (
            <li key={member.person.id}>
              <WhoAndWhen member={member} />
            </li>
          ))}
        </ul>
      )}
      {(facts.length > 0 || members.length > 0 || spells.length > 0) && (
        <Fold
          name={household.id}
          summary={
            <>
              More
              <span className="govuk-visually-hidden"> about {hideNames(household.body.name)}</span>
            </>
          }
        >
          {facts.map(({ code, label, words }) => (
            <p className="govuk-body-s app-home__fact" key={code}>
              {label}: <WithNames words={words} />
            </p>
          ))}
          <RecordLines label={`Who is at ${hideNames(household.body.name)}`}>
            {members.map((member) => (
              <Member key={member.person.id} member={member} spell={spellOf(member)} />
            ))}
            {spells
              .filter((spell) => !shown.has(spell.id))
              .map((spell) => (
                <AnotherTime key={spell.id} spell={spell} />
              ))}
          </RecordLines>
        </Fold>
      )}
      <AddLink noun="household_member" room="people" presets={{ household: household.id }} isSmall>
        Add somebody to this home
      </AddLink>
    </SummaryCard>
  )
}

interface MemberProps {
  readonly member: HomeMember
  readonly spell: CaseRecord<'household_member'> | undefined
}

/** Who is there, how old a child is, and when they are there unless it is always. */
function WhoAndWhen({ member }: Pick<MemberProps, 'member'>) {
  const { today } = useOpenCase()
  const { person, child, stays, pattern } = member
  const age = child && wordAgeOn(person, today)?.replace(/ \(.*/, '')
  const when = stays === 'lives' ? undefined : [staysWords[stays].toLowerCase(), pattern]
  return (
    <>
      <Name id={person.id} />
      {age !== undefined && `, ${age}`}
      {when && ` (${when.filter((part) => part !== undefined).join(', ')})`}
    </>
  )
}

function Member({ member, spell }: MemberProps) {
  const { person, throughMother, stays, pattern, certain } = member
  const words = [
    throughMother ? 'Not yet born; the mother lives here' : staysWords[stays],
    pattern,
    certain ? undefined : 'dates not certain',
  ].filter((part) => part !== undefined)
  const line = (
    <>
      <strong>
        <Name id={person.id} />
      </strong>
      <span className="app-record__aside">{words.join(', ')}</span>
    </>
  )
  // An unborn child is there through the mother; there is no entry to change.
  return spell && !throughMother ? (
    <RecordLine record={spell} room="people">
      {line}
    </RecordLine>
  ) : (
    <li className="app-record">
      <div className="app-record__words">{line}</div>
    </li>
  )
}

function AnotherTime({ spell }: { readonly spell: CaseRecord<'household_member'> }) {
  const { file } = useOpenCase()
  const person = findRecord(file, spell.body.person)
  const hasDied = person?.noun === 'person' && person.body.lifeStatus === 'deceased'
  const when = wordSpell(spell.body.from, spell.body.to)
  return (
    <RecordLine record={spell} room="people">
      <Name id={spell.body.person} />
      <span className="app-record__aside">
        {hasDied ? 'Has died' : `Not today${when === undefined ? '' : `: ${when}`}`}
      </span>
    </RecordLine>
  )
}
