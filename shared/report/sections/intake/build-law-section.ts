import { type CaseRecord, recordsOf } from '../../../case/nouns.ts'
import { legalStatusOptions } from '../../../case/vocabularies.ts'
import { listConstraintNotes, listConstraints } from '../../../law/constraints.ts'
import { findLegalPosition } from '../../../law/legal-position.ts'
import { nameIn } from '../../../people/person-words.ts'
import { formatNear } from '../../format-near.ts'
import type { Block, Callout, Words } from '../../model.ts'
import type { BuildSection, SectionSource } from '../../section-source.ts'
import { bold, labelled, listOr, paragraph, sentence } from '../../wording.ts'

/** Builds where the law stands for each child, what must not be done, and what was recorded against that. */
export const buildLawSection: BuildSection = (source) => ({
  id: 'law',
  heading: 'The law, the police, and what must not be done',
  blocks: [buildMustNot(source), ...buildPositions(source)],
})

function buildMustNot({ file, on }: SectionSource): Callout {
  const all = listConstraints(file, on)
  const word = ({ record, words }: (typeof all)[number]): Words => [
    bold(sentence(record.body.mustNot)),
    { text: ` ${words}` },
  ]
  const holding = all.filter(({ holds }) => holds).map(word)
  const lifted = all.filter(({ holds }) => !holds).map(word)
  const notes = listConstraintNotes(file).map(
    ({ words }): Words => [bold('Recorded against this: '), { text: words }],
  )
  const nothing = lifted.length === 0 ? wordNothing({ file, on }) : 'Nothing holds today.'
  return {
    kind: 'callout',
    heading: 'What must not be done',
    body: [
      listOr(holding, nothing),
      ...(notes.length === 0 ? [] : [listOr(notes)]),
      ...(lifted.length === 0 ? [] : [paragraph('No longer in force:'), listOr(lifted)]),
    ],
  }
}

/** That nobody has asked for anything is an answer; that nobody has entered anything is none. */
function wordNothing({ file, on }: Pick<SectionSource, 'file' | 'on'>): string {
  const answers = listPositions({ file, on }).map(({ current }) => current?.body.restrictions)
  return answers.length > 0 && answers.every((answer) => answer === 'no')
    ? 'Nobody has asked that anything is not done.'
    : 'Nothing entered. Ask the police before anybody talks with the child.'
}

function listPositions({ file, on }: Pick<SectionSource, 'file' | 'on'>) {
  const people = new Set(recordsOf(file, 'legal_position').map(({ body }) => body.person))
  return [...people].map((person) => findLegalPosition(file, person, on))
}

function buildPositions({ file, on }: SectionSource): readonly Block[] {
  const positions = listPositions({ file, on }).flatMap(({ current, earlier }) => {
    if (!current) return []
    const past = earlier.map(({ body }) => `${labelOf(body)}, from ${formatNear(body.on, on)}`)
    const before = past.length === 0 ? '' : ` Before that: ${past.join('; ')}.`
    const words = `${wordPosition(file, current, on)}${before}`
    return [labelled(nameIn(file, current.body.person), words)]
  })
  if (positions.length > 0) return positions
  return [labelled('Legal position', 'nothing entered. Ask the police where the law stands.')]
}

function wordPosition(
  file: SectionSource['file'],
  { body }: CaseRecord<'legal_position'>,
  on: SectionSource['on'],
): string {
  const { officer, reference, outcome, orders, bail, next, source } = body
  return [
    `${labelOf(body).toLowerCase()}, from ${formatNear(body.on, on)} (${source}).`,
    `Officer: ${officer === undefined ? 'nothing entered' : nameIn(file, officer, 'a worker whose name is held back')}.`,
    ...wordEntered('Reference', reference),
    ...wordEntered('Outcome', outcome),
    `Orders: ${sentence(orders ?? 'nothing entered')}`,
    `Bail or release conditions: ${sentence(bail ?? 'nothing entered')}`,
    ...wordEntered('Next', next),
  ].join(' ')
}

function wordEntered(label: string, words: string | undefined): readonly string[] {
  return words === undefined ? [] : [`${label}: ${sentence(words)}`]
}

function labelOf({ status }: CaseRecord<'legal_position'>['body']): string {
  return legalStatusOptions.find(({ value }) => value === status)?.label ?? status
}
