import { type CaseRecord, recordsOf } from '../../case/nouns.ts'
import { legalStatusOptions } from '../../case/vocabularies.ts'
import { compareText } from '../../dates/compare-dates.ts'
import { listConstraintNotes, listConstraints } from '../../governance/constraints.ts'
import { nameIn } from '../../people/person-words.ts'
import { formatNear } from '../format-near.ts'
import type { Block, Callout, Words } from '../model.ts'
import type { BuildSection, SectionSource } from '../section-source.ts'
import { bold, labelled, listOr, paragraph, sentence } from '../wording.ts'

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
  const nothing =
    lifted.length === 0
      ? 'Nothing entered. Ask the police before anybody talks with the child.'
      : 'Nothing holds today.'
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

function buildPositions({ file, on }: SectionSource): readonly Block[] {
  const positions = recordsOf(file, 'legal_position').toSorted((a, b) =>
    compareText(b.body.on, a.body.on),
  )
  if (positions.length === 0)
    return [labelled('Legal position', 'nothing entered. Ask the police where the law stands.')]
  const byChild = [...Map.groupBy(positions, ({ body }) => body.person).values()]
  return byChild.flatMap(([latest, ...earlier]) => {
    if (!latest) return []
    const past = earlier.map(({ body }) => `${labelOf(body)}, from ${formatNear(body.on, on)}`)
    const before = past.length === 0 ? '' : ` Before that: ${past.join('; ')}.`
    return [
      labelled(nameIn(file, latest.body.person), `${wordPosition(file, latest, on)}${before}`),
    ]
  })
}

function wordPosition(
  file: SectionSource['file'],
  { body }: CaseRecord<'legal_position'>,
  on: SectionSource['on'],
): string {
  const { officer, reference, outcome, orders, bail, next, source } = body
  return [
    `${labelOf(body).toLowerCase()}, from ${formatNear(body.on, on)} (${source}).`,
    `Officer: ${officer === undefined ? 'nothing entered' : nameIn(file, officer)}.`,
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
