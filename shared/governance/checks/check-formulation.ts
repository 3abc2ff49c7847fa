import { type CaseRecord, nouns, recordsOf } from '../../case/nouns.ts'
import { countOf } from '../../dates/count-of.ts'
import { londonDayOf } from '../../dates/london-time.ts'
import { itemsOf, type StatusItem, type StatusSource, when } from '../status-item.ts'
import { reviewItems } from './review-due.ts'

const item = itemsOf('formulation')

/** The parts of the canvas, each with the field for the findings behind it. */
const parts = [
  { words: 'worries', from: 'worriesFrom' },
  { words: 'before', from: 'beforeFrom' },
  { words: 'atTheTime', from: 'atTheTimeFrom' },
  { words: 'keepsGoing', from: 'keepsGoingFrom' },
  { words: 'helps', from: 'helpsFrom' },
  { words: 'mostLikely', from: 'mostLikelyFrom' },
  { words: 'unsure', from: 'unsureFrom' },
] as const

/** Lists what the formulation still needs, and what the person decides after it. Never throws. */
export function checkFormulation(source: StatusSource): readonly StatusItem[] {
  const { file, today } = source
  const latest = recordsOf(file, 'formulation').at(-1)
  const supervision = recordsOf(file, 'supervision_decision')
  const begun = recordsOf(file, 'scenario').length > 0 || supervision.length > 0
  if (latest === undefined)
    return when(begun, () =>
      item('missing', 'no_formulation', 'Write the formulation: what the findings mean together.'),
    )
  return [
    ...checkParts(latest),
    ...when(!hasTierAfter(source, latest), () =>
      item(
        'missing',
        'no_tier_after_formulation',
        'Decide on the tier again, now that there is a formulation: kept, stepped up or stepped down.',
        { about: [latest] },
      ),
    ),
    ...when(supervision.length === 0, () =>
      item('missing', 'no_supervision', 'Decide on the level of supervision, place by place.', {
        about: [latest],
      }),
    ),
    ...reviewItems(
      item,
      {
        code: 'supervision_review',
        many: (count) => `Review of supervision in ${count} places`,
        things: supervision.map((decision) => ({
          what: `Review of supervision, ${nouns.supervision_decision.heading(decision.body, () => '').toLowerCase()}`,
          on: decision.body.reviewOn,
          about: [decision],
        })),
      },
      today,
    ),
  ]
}

function checkParts(formulation: CaseRecord<'formulation'>): readonly StatusItem[] {
  const { body } = formulation
  const { fields } = nouns.formulation
  const labelOf = (code: (typeof parts)[number]['words']) =>
    fields[code].label.replace(' (optional)', '')
  const empty = parts.filter(({ words }) => body[words] === undefined)
  // What nobody is sure of may rest on no finding at all.
  const baseless = parts.filter(
    ({ words, from }) =>
      words !== 'unsure' && body[words] !== undefined && (body[from] ?? []).length === 0,
  )
  const list = (some: typeof empty) => some.map(({ words }) => labelOf(words)).join(' ')
  return [
    ...when(empty.length > 0, () => {
      const words = `${countOf(empty.length, 'part')} of the formulation still empty: ${list(empty)}`
      return item('missing', 'formulation_parts', words, { about: [formulation] })
    }),
    ...when(baseless.length > 0, () => {
      const words = `${countOf(baseless.length, 'part')} of the formulation without a finding behind it: ${list(baseless)}`
      return item('unanswered', 'parts_without_finding', words, { about: [formulation] })
    }),
  ]
}

/** A formulation has no day of its own: what was entered after it, or decided on its day or later, came after. */
function hasTierAfter({ file }: StatusSource, { createdAt }: CaseRecord<'formulation'>): boolean {
  return recordsOf(file, 'tier_decision').some(
    (decision) => decision.createdAt >= createdAt || decision.body.on >= londonDayOf(createdAt),
  )
}
