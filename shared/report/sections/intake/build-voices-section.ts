import { type CaseRecord, recordsOf } from '../../../case/nouns.ts'
import { voiceMethodOptions } from '../../../case/vocabularies.ts'
import { formatVagueDate } from '../../../dates/format-date.ts'
import { whyChild } from '../../../people/children-of.ts'
import { nameIn } from '../../../people/person-words.ts'
import { formatNear } from '../../format-near.ts'
import type { ListItem } from '../../model.ts'
import type { BuildSection, SectionSource } from '../../section-source.ts'
import { bold, joined, quoted, sentence, unended, wordStanding } from '../../wording.ts'

/** Builds what goes well, and what children and adults said in their own words. */
export const buildVoicesSection: BuildSection = (source) => ({
  id: 'voices',
  heading: 'What goes well, and what people say',
  blocks: [
    {
      kind: 'bulletList',
      items: [
        ...listItems('What goes well', wordStrengths(source), 'nothing entered; ask.'),
        ...listItems("Children's own words", wordChildren(source), 'no words entered.'),
        ...listItems('What adults say', wordAdults(source), 'no words entered.'),
      ],
    },
  ],
})

/** One line where there is little to say, a list within the list where there is more. */
function listItems(label: string, texts: readonly string[], nothing: string): readonly ListItem[] {
  if (texts.length < 3)
    return [{ words: [bold(`${label}: `), { text: texts.join(' ') || nothing }] }]
  const items = texts.map((words) => ({ words }))
  return [{ words: [bold(`${label}:`)], nested: { kind: 'bulletList', items } }]
}

function wordStrengths({ file }: SectionSource): readonly string[] {
  return recordsOf(file, 'event')
    .filter(({ body }) => body.kind === 'strength')
    .map(({ body, standing }) => {
      const how = joined(
        [body.source, body.when && formatVagueDate(body.when), wordStanding(standing)],
        ', ',
      )
      return `${unended(body.what)} (${how}).`
    })
}

function wordChildren(source: SectionSource): readonly string[] {
  const { file, on } = source
  const children = recordsOf(file, 'person').filter((person) => whyChild(person, on) !== undefined)
  const spoken = statementsOf(file, children)
  const silent = children.filter(
    ({ id, body }) =>
      body.lifeStatus === 'living' &&
      body.role !== 'child_harmed' &&
      !spoken.some((one) => one.body.person === id),
  )
  return [
    ...spoken.map((one) => wordStatement(source, one)),
    ...(silent.length === 0
      ? []
      : [`No words entered for ${silent.map(({ body }) => body.name).join(', ')}.`]),
  ]
}

function wordAdults(source: SectionSource): readonly string[] {
  const { file, on } = source
  const people = recordsOf(file, 'person').filter((person) => whyChild(person, on) === undefined)
  const adults = [...people, ...recordsOf(file, 'professional')]
  return statementsOf(file, adults).map((one) => wordStatement(source, one))
}

function statementsOf(
  file: SectionSource['file'],
  people: readonly CaseRecord<'person' | 'professional'>[],
): readonly CaseRecord<'statement'>[] {
  const ids = new Set<string>(people.map(({ id }) => id))
  return recordsOf(file, 'statement').filter(({ body }) => ids.has(body.person))
}

type Statement = CaseRecord<'statement'>

/** Words what somebody said, or that they were not asked, declined or were not there; with how it was gathered. */
export function wordStatement({ file, on: today }: SectionSource, { body }: Statement): string {
  const { outcome, words, observation, reason, on, method, prompted, heardBy, present } = body
  const how = voiceMethodOptions.find(({ value }) => value === method)?.label.toLowerCase()
  const asked = prompted && promptedWords[prompted]
  const to = heardBy && `to ${nameIn(file, heardBy)}`
  const details = joined(
    [formatNear(on, today), to, present && `with ${present}`, how, asked],
    ', ',
  )
  const who = nameIn(file, body.person)
  const end = `(${details}).`
  if (outcome !== 'said') {
    const what = `${who} ${outcomeWords[outcome]}`
    const said = reason === undefined ? what : `${what}: ${unended(reason)}`
    return joined([`${said} ${end}`, observation && `Seen: ${sentence(observation)}`], ' ') ?? said
  }
  const seen = observation && `Seen: ${unended(observation)}`
  const more = joined([reason && sentence(reason), seen], ' ')
  const text = joined(
    [words && (more === undefined ? quoted(words) : sentence(quoted(words))), more],
    ' ',
  )
  return `${who}: ${text} ${end}`
}

const promptedWords = { asked: 'asked', unprompted: 'not asked', not_known: undefined } as const

const outcomeWords: { readonly [O in Exclude<Statement['body']['outcome'], 'said'>]: string } = {
  declined: 'was asked, and chose not to answer',
  not_asked: 'has not been asked',
  not_present: 'was not there',
}
