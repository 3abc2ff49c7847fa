import { type CaseRecord, recordsOf } from '../../../case/nouns.ts'
import { formatDateWithWeekday } from '../../../dates/format-date.ts'
import {
  type ChildTonight,
  type HomeTonight,
  listArrangementsTonight,
} from '../../../governance/arrangements-tonight.ts'
import { whyChild } from '../../../people/children-of.ts'
import { type HomeMember, listHomes } from '../../../people/households-at.ts'
import { wordPerson, wordTie } from '../../../people/person-words.ts'
import type { Block, ListItem, Words } from '../../model.ts'
import type { BuildSection, SectionSource } from '../../section-source.ts'
import { bold, joined, labelled, paragraph, sentence } from '../../wording.ts'

/** Builds every child in each home with tonight's arrangements, and who else there is in the family. */
export const buildHomesSection: BuildSection = (source) => ({
  id: 'homes',
  heading: asksAboutTonight(source)
    ? `Every child in each home, and tonight: ${formatDateWithWeekday(source.on)}`
    : 'Every child in each home',
  blocks: [...buildHomes(source), ...buildHarmedChildren(source), ...buildOthers(source)],
})

/** The paper for the first discussion asks about tonight; a later one has a safety plan, and tells of tonight what there is. */
function asksAboutTonight({ kind, file, on }: SectionSource): boolean {
  return (
    kind === 'strategy_briefing' ||
    recordsOf(file, 'arrangement').some(({ body }) => body.nightOf === on)
  )
}

/** Builds every home with who is there, children first. */
export function buildHomes(source: SectionSource): readonly Block[] {
  const homes = listArrangementsTonight(source.file, source.on)
  if (homes.length === 0) return [paragraph('No home has been entered.')]
  const met = new Set<string>()
  return [{ kind: 'bulletList', items: homes.map((home) => buildHome(source, home, met)) }]
}

/** @param met the children who have been named in full further up; each is added as they come. */
function buildHome(
  source: SectionSource,
  { household, children }: HomeTonight,
  met: Set<string>,
): ListItem {
  const others = wordOthers(source, household.id, children)
  const words = [
    bold(`${household.body.name}. `),
    { text: others === undefined ? 'No adult has been entered.' : sentence(others) },
    ...(children.length === 0 ? [{ text: ' No child lives or stays here.' }] : []),
  ]
  if (children.length === 0) return { words }
  const items = children.map((one) => {
    const words = wordChild(source, one, met.has(one.child.id))
    met.add(one.child.id)
    return { words }
  })
  return { words, nested: { kind: 'bulletList', items } }
}

function wordChild(
  source: SectionSource,
  { child, member, lines }: ChildTonight,
  isMet: boolean,
): Words {
  // The child being assessed stands at the head of the paper already, with a date of birth.
  const isKnown = isMet || child.body.role === 'child_assessed'
  const who = isKnown ? child.body.name : wordPerson(child, source.on)
  const stays = member === undefined ? 'here tonight only' : wordStay(member)
  const tonight = asksAboutTonight(source) ? lines.map(sentence).join(' ') : ''
  return [bold(`${joined([who, stays], '; ')}. `), ...(tonight === '' ? [] : [{ text: tonight }])]
}

/** How somebody is there, where it is not simply that they live there. */
function wordStay({ stays, pattern, certain, throughMother }: HomeMember): string | undefined {
  const how = { lives: undefined, stays: 'stays', visits: 'visits' }[stays]
  const doubt = certain ? undefined : 'dates not certain'
  return throughMother ? doubt : joined([joined([how, pattern], ' '), doubt], ', ')
}

/** Everybody else who lives, stays or visits in a home. */
function wordOthers(
  { file, on }: SectionSource,
  householdId: string,
  children: readonly ChildTonight[],
): string | undefined {
  const listed = new Set<string>(children.map(({ child }) => child.id))
  const members = listHomes(file, on)
    .filter(({ household }) => household.id === householdId)
    .flatMap((home) => home.members)
    .filter(({ person }) => !listed.has(person.id))
    .toSorted((a, b) => Number(a.stays !== 'lives') - Number(b.stays !== 'lives'))
  return joined(
    members.map((member) => {
      const { name, parentalResponsibility, role } = member.person.body
      const tie = role === 'child_assessed' ? undefined : wordTie(member.person)
      const pr = parentalResponsibility === 'yes' ? 'parental responsibility' : undefined
      const about = joined([tie, pr, wordStay(member)], ', ')
      return about === undefined ? name : `${name} (${about})`
    }),
    '; ',
  )
}

/** A child who was harmed stands apart from the homes: the code, the age, whose worker supports them. */
export function buildHarmedChildren(source: SectionSource): readonly Block[] {
  const { file, on, ownWorkerAgency, policies } = source
  const agencyOf = (id: string) =>
    policies.agencies.agencies.find(({ code }) => code === ownWorkerAgency.get(id))?.label
  return recordsOf(file, 'person')
    .filter(({ body }) => body.role === 'child_harmed')
    .map((child) => {
      const agency = agencyOf(child.id)
      const support =
        agency === undefined ? 'no worker of their own entered.' : `own worker in ${agency}.`
      return labelled(wordPerson(child, on), support)
    })
}

/** Who is in no home on this day: named, so that nobody is left out in silence. */
export function buildOthers({ file, on }: SectionSource): readonly Block[] {
  const homed = new Set<string>(
    listHomes(file, on).flatMap(({ members }) => members.map(({ person }) => person.id)),
  )
  const others = recordsOf(file, 'person').filter(
    ({ id, body }) => !homed.has(id) && body.role !== 'child_harmed',
  )
  const [children, adults] = [true, false].map((isChild) =>
    others
      .filter((person) => (whyChild(person, on) !== undefined) === isChild)
      .map((person) => (isChild ? wordPerson(person, on) : wordAdult(person)))
      .join('; '),
  )
  return [
    ...(children ? [labelled('Children with no home entered', sentence(children))] : []),
    ...(adults ? [labelled('Others, in none of these homes', sentence(adults))] : []),
  ]
}

/** An adult who is in no home is named with their tie; how old they are says nothing here. */
function wordAdult(person: CaseRecord<'person'>): string {
  const died = person.body.lifeStatus === 'deceased' ? ', has died' : ''
  return `${person.body.name} (${wordTie(person)}${died})`
}
