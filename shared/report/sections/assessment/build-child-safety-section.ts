import { listWalked } from '../../../assessment/walk-assessment.ts'
import { wordConcern } from '../../../assessment/word-factor.ts'
import type { CaseRecord } from '../../../case/nouns.ts'
import { placeOptions } from '../../../case/vocabularies.ts'
import { listLiveRules } from '../../../plan/live-plan.ts'
import { factorAnchor } from '../../assessed.ts'
import { childrenAssessed } from '../../children-assessed.ts'
import { formatNear } from '../../format-near.ts'
import { labelOf } from '../../label-of.ts'
import type { Words } from '../../model.ts'
import type { BuildSection, SectionSource } from '../../section-source.ts'
import { bold, labelled, listOr, paragraph, sentence } from '../../wording.ts'

/** Builds what this child lives with and needs, what may not be safe today, and which rules protect the child. */
export const buildChildSafetySection: BuildSection = (source) => ({
  id: 'child_safety',
  heading: 'The safety of this child',
  blocks: [
    ...buildToday(source),
    listOr(listNeeds(source), 'No finding says what happened to the child.'),
    labelled('Rules that protect this child', wordRules(source)),
  ],
})

function buildToday({ assessed }: SectionSource) {
  const flagged = listWalked(assessed?.domains ?? []).filter((one) => one.immediateSafety)
  return flagged.map(({ factor, finding }) =>
    paragraph([
      bold(`Today, ${factor.code} ${factor.name}: `),
      { text: sentence(finding?.body.immediateSafetyText ?? 'nothing entered') },
    ]),
  )
}

function listNeeds({ assessed }: SectionSource): readonly Words[] {
  return listWalked(assessed?.domains ?? [])
    .filter(({ factor, finding }) => factor.about === 'happened_to_child' && finding !== undefined)
    .map((walked) => {
      const { factor, finding } = walked
      const text = finding?.body.concernText
      return [
        { text: `${factor.code} ${factor.name}`, toSection: factorAnchor(factor.code) },
        {
          text: `: ${sentence(wordConcern(walked))}${text === undefined ? '' : ` ${sentence(text)}`}`,
        },
      ]
    })
}

function wordRules({ file, on }: SectionSource): string {
  const children = childrenAssessed(file)
  const rules = listLiveRules(file, on).filter(({ body }) =>
    body.protects?.some((id) => children.has(id)),
  )
  if (rules.length === 0) return 'no rule names the child.'
  return rules.map(({ body }) => wordRuleShortly(body, on)).join(' ')
}

/** Words a rule in a line; that nobody keeps it yet, or that it is still to begin, says that it protects nobody. */
export function wordRuleShortly(
  { setting, rule, starts, inPractice }: CaseRecord<'safety_rule'>['body'],
  on: SectionSource['on'],
): string {
  const onPaper = inPractice === 'no' ? 'does not happen in practice, it is only on paper: ' : ''
  const later = starts > on ? ` Begins ${formatNear(starts, on)}.` : ''
  return `${labelOf(placeOptions, setting)}: ${onPaper}${sentence(rule)}${later}`
}
