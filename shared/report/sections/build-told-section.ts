import { type CaseRecord, recordsOf } from '../../case/nouns.ts'
import { nameIn, wordTie } from '../../people/person-words.ts'
import { listIdentityKnowledge } from '../../people/who-knows-identity.ts'
import { formatNear } from '../format-near.ts'
import type { Block } from '../model.ts'
import type { BuildSection, SectionSource } from '../section-source.ts'
import { bold, joined, listOr, paragraph, sentence, unended } from '../wording.ts'

const answers: { readonly [told in CaseRecord<'informed'>['body']['told']]: string } = {
  told: 'Told',
  not_told: 'Not told yet',
  must_not: 'Must not be told',
  not_known: 'Not known',
}

/** Builds who has been told what, who has not, and who must not be; who knows a harmed child's identity; who has no entry. */
export const buildToldSection: BuildSection = (source) => ({
  id: 'told',
  heading: 'Who has been told what',
  blocks: [...buildTold(source), ...buildRest(source)],
})

function buildTold({ file, on }: SectionSource): readonly Block[] {
  const entries = recordsOf(file, 'informed')
  const byPerson = [...Map.groupBy(entries, ({ body }) => body.who)]
  return [
    listOr(
      byPerson.map(([who, ofPerson]) => [
        bold(`${wordWho(file, who)}. `),
        ...ofPerson.flatMap(({ body }, index) => [
          ...(index === 0 ? [] : [{ text: ' ' }]),
          ...wordEntry(body, on),
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

function wordEntry(body: CaseRecord<'informed'>['body'], today: SectionSource['on']) {
  const { told, what, on, by, knowsPlan } = body
  const where = joined([on && formatNear(on, today), by], ', ')
  const plan =
    knowsPlan === 'yes'
      ? ' Knows the arrangements.'
      : knowsPlan === 'no'
        ? ' Does not know the arrangements.'
        : ''
  const answer = `${answers[told]}: `
  const words = where === undefined ? sentence(what) : `${unended(what)} (${where}).`
  // What must not be told is the one that may not be missed.
  return [told === 'must_not' ? bold(answer) : { text: answer }, { text: `${words}${plan}` }]
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
