import { type CaseRecord, recordsOf } from '../../../case/nouns.ts'
import { orderEvents } from '../../../chronology/order-events.ts'
import { formatTime, formatVagueDate } from '../../../dates/format-date.ts'
import { holdsLabel } from '../../../governance/holds-label.ts'
import { upperFirst } from '../../label-of.ts'
import type { Words } from '../../model.ts'
import type { BuildSection, SectionSource } from '../../section-source.ts'
import { bold, joined, listOr, paragraph, quoted, sentence, unended } from '../../wording.ts'
import { wordAge, wordJudgement } from './build-events-section.ts'

/** Builds what is reported to have happened, in plain words: each piece of behaviour with who says so and how far it was shown; opinions apart. */
export const buildReportedSection: BuildSection = (source) => ({
  id: 'reported',
  heading: 'What is reported',
  blocks: [
    paragraph(
      'A position on the continuum (Hackett 2010) is said of a behaviour, never of a child.',
      'note',
    ),
    listOr(listBehaviour(source), 'No behaviour has been entered.'),
  ],
  subsections: [
    {
      id: 'reported-opinions',
      heading: 'Opinions, kept apart from what happened',
      blocks: [listOr(recordsOf(source.file, 'opinion').map((one) => wordOpinion(source, one)))],
    },
  ],
})

function listBehaviour({ file }: SectionSource): readonly Words[] {
  return orderEvents(file)
    .filter(({ tellings }) => tellings.some(({ body }) => body.kind === 'behaviour'))
    .map((happening) => {
      const { when, time, tellings } = happening
      const day = joined([formatVagueDate(when), time && formatTime(time)], ', ') ?? ''
      return [
        bold(`${upperFirst(day)}${wordAge(file, happening)}. `),
        ...tellings.flatMap((event) => [
          { text: `${unended(event.body.what)} (${event.body.source}). ` },
          bold(`${wordJudgement(event) ?? 'Established'}. `),
        ]),
      ]
    })
}

function wordOpinion({ policies }: SectionSource, { body }: CaseRecord<'opinion'>): string {
  const words = `${body.source}: ${sentence(quoted(body.text))}`
  return holdsLabel(body.text, policies.language.labels)
    ? `${words} (Their words, not a description of the child.)`
    : words
}
