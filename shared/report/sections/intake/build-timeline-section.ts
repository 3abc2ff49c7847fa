import { listSilences } from '../../../chronology/list-silences.ts'
import { type Happening, orderEvents } from '../../../chronology/order-events.ts'
import { formatVagueDate } from '../../../dates/format-date.ts'
import { lastDayOf } from '../../../dates/vague-date.ts'
import { upperFirst } from '../../label-of.ts'
import type { Words } from '../../model.ts'
import type { BuildSection, SectionSource } from '../../section-source.ts'
import { joined, paragraph, sentence, unended } from '../../wording.ts'
import { wordJudgement, wordSource } from './build-events-section.ts'

/** Builds the whole chronology with how each thing was answered, and the long stretches in which nothing is recorded. */
export const buildTimelineSection: BuildSection = (source) => {
  const rows = listRows(source)
  return {
    id: 'timeline',
    heading: 'Timeline, with gaps',
    blocks:
      rows.length === 0
        ? [paragraph('No event has been entered.')]
        : [
            {
              kind: 'table',
              caption:
                'What happened, who says so, and how it was answered; earliest first, undated last',
              captionHidden: true,
              columns: [
                { heading: 'When', weight: 4 },
                { heading: 'What happened, and who says so', weight: 12 },
                { heading: 'How it was answered', weight: 7 },
              ],
              rows,
            },
          ],
  }
}

function listRows({ file }: SectionSource): readonly (readonly Words[])[] {
  const silences = [...listSilences(file)]
  const rows: (readonly Words[])[] = []
  for (const happening of orderEvents(file)) {
    const { when } = happening
    // A stretch stands where it ends: before the first thing that is recorded again.
    while (silences[0] && (when === undefined || lastDayOf(when) >= silences[0].before)) {
      const silence = silences.shift()
      if (silence) rows.push(['Nothing recorded', [{ text: silence.words, italic: true }], ''])
    }
    rows.push(wordRow(happening))
  }
  return rows
}

function wordRow({ tellings, when, answers }: Happening): readonly Words[] {
  const own = tellings.flatMap(({ body }) => (body.response === undefined ? [] : [body.response]))
  const later = answers.flatMap((answer) =>
    answer.tellings.map(
      ({ body }) => `${formatVagueDate(answer.when)}: ${unended(body.response ?? body.what)}`,
    ),
  )
  const answered = [...own, ...later].map(sentence).join(' ')
  const told = tellings.map((event) =>
    joined(
      [`${unended(event.body.what)} (${wordSource(event)}).`, wordJudgement(event)?.concat('.')],
      ' ',
    ),
  )
  return [upperFirst(formatVagueDate(when)), told.join(' '), answered || 'Nothing entered.']
}
