import type { FindingField, WalkedFactor } from '../../../assessment/walk-assessment.ts'
import { sentence } from '../../wording.ts'

const whose = [
  {
    who: 'The child',
    view: 'childView',
    text: 'childViewText',
    agree: 'agrees',
    differ: 'sees it differently',
  },
  {
    who: 'Carers',
    view: 'carersView',
    text: 'carersViewText',
    agree: 'agree',
    differ: 'see it differently',
  },
  {
    who: 'Agencies',
    view: 'agenciesView',
    text: 'agenciesViewText',
    agree: 'agree',
    differ: 'see it differently',
  },
] as const satisfies readonly {
  readonly who: string
  readonly view: FindingField
  readonly text: FindingField
  readonly agree: string
  readonly differ: string
}[]

/** Words how the child, the carers and other agencies see a finding; nothing where no view was asked for. */
export function wordViews(
  { finding, asked }: WalkedFactor,
  only: readonly string[] = ['agree', 'differ', 'not_asked', 'declined'],
): string | undefined {
  if (finding === undefined) return undefined
  const words = whose.flatMap(({ who, view, text, agree, differ }) => {
    const answer = asked.includes(view) ? finding.body[view] : undefined
    if (answer === undefined || !only.includes(answer)) return []
    const said = { agree, differ, not_asked: 'not asked', declined: 'did not want to say' }[answer]
    const more = asked.includes(text) ? finding.body[text] : undefined
    if (more === undefined) return [`${who}: ${said}.`]
    // Words that begin with the answer already do not say it twice.
    const isSaid = more.toLowerCase().startsWith(said)
    return [`${who}: ${isSaid ? '' : `${said}: `}${sentence(more)}`]
  })
  return words.length === 0 ? undefined : words.join(' ')
}
