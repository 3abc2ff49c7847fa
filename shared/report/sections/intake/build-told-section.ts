import { type CaseRecord, recordsOf } from '../../../case/nouns.ts'
import { nameIn, wordTie } from '../../../people/person-words.ts'
import { listIdentityKnowledge } from '../../../people/who-knows-identity.ts'
import type { Block, Run } from '../../model.ts'
import type { BuildSection, SectionSource } from '../../section-source.ts'
import { listInformed, wordInformed } from '../../word-informed.ts'
import { bold, listOr, paragraph } from '../../wording.ts'

/** Builds who has been told what, who has not, and who must not be; who knows a harmed child's identity; who has no entry. */
export const buildToldSection: BuildSection = (source) => ({
  id: 'told',
  heading: 'Who has been told what',
  blocks: [...buildTold(source), ...buildRest(source)],
})

function buildTold({ file, on }: SectionSource): readonly Block[] {
  const entries = listInformed(recordsOf(file, 'informed'))
  const byPerson = [...Map.groupBy(entries, ({ body }) => body.who)]
  return [
    listOr(
      byPerson.map(([who, ofPerson]) => [
        bold(`${wordWho(file, who)}. `),
        ...ofPerson.flatMap((entry, index) => [
          ...(index === 0 ? [] : [{ text: ' ' }]),
          ...wordEntry(entry, on),
        ]),
      ]),
    ),
  ]
}

function wordWho(file: SectionSource['file'], id: string): string {
  const person = recordsOf(file, 'person').find((one) => one.id === id)
  if (person) return `${person.body.name}, ${wordTie(person)}`
  const worker = recordsOf(file, 'professional').find((one) => one.id === id)
  return worker ? `${worker.body.name}, ${worker.body.role}` : nameIn(file, id)
}

function wordEntry(entry: CaseRecord<'informed'>, today: SectionSource['on']): readonly Run[] {
  const { answer, rest } = wordInformed(entry, today)
  const label = `${answer}: `
  // What must not be told is the one that may not be missed.
  return [entry.body.told === 'must_not' ? bold(label) : { text: label }, { text: rest }]
}

/** Who knows who a child is who was harmed, and for whom nothing has been entered. */
function buildRest({ file }: SectionSource): readonly Block[] {
  const identity = listIdentityKnowledge(file)
    .filter(({ child }) => child.body.identityKnownTo !== undefined)
    .map(({ words }) => words)
  const known = new Set<string>(recordsOf(file, 'informed').map(({ body }) => body.who))
  const silent = recordsOf(file, 'person')
    .filter(
      ({ id, body }) =>
        !known.has(id) && body.lifeStatus === 'living' && body.role !== 'child_harmed',
    )
    .map(({ body }) => body.name)
  const nothingFor = silent.length === 0 ? [] : [`Nothing entered for ${silent.join(', ')}.`]
  const words = [...identity, ...nothingFor]
  return words.length === 0 ? [] : [paragraph(words.join(' '))]
}
