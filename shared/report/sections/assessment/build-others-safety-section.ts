import { type CaseRecord, nouns, recordsOf } from '../../../case/nouns.ts'
import { whyChild } from '../../../people/children-of.ts'
import { wordPerson } from '../../../people/person-words.ts'
import { listLiveRules } from '../../../plan/live-plan.ts'
import { findAskedBefore, listDecidedSince } from '../../decided-before.ts'
import { formatNear } from '../../format-near.ts'
import { labelInside } from '../../label-of.ts'
import type { ListItem, Words } from '../../model.ts'
import type { BuildSection, SectionSource } from '../../section-source.ts'
import { bold, paragraph, sentence, unended } from '../../wording.ts'
import { wordRuleShortly } from './build-child-safety-section.ts'

/** Builds what keeps every other child safe: who supports a child who was harmed, which rules protect whom, and what is asked for each. */
export const buildOthersSafetySection: BuildSection = (source) => {
  const children = recordsOf(source.file, 'person').filter(
    (person) =>
      person.body.role !== 'child_assessed' &&
      (person.body.role === 'child_harmed' || whyChild(person, source.on) !== undefined),
  )
  const items = children.map((child): ListItem => {
    const lines = listLinesOf(source, child)
    return {
      words: [bold(`${wordPerson(child, source.on)}. `)],
      nested: { kind: 'bulletList', items: lines.map((words) => ({ words })) },
    }
  })
  return {
    id: 'others_safety',
    heading: 'The safety of others',
    blocks: [
      items.length === 0
        ? paragraph('No other child has been entered.')
        : { kind: 'bulletList', items },
    ],
  }
}

function listLinesOf(source: SectionSource, child: CaseRecord<'person'>): readonly Words[] {
  const { file, on, ownWorkerAgency, policies } = source
  const agency = policies.agencies.agencies.find(
    ({ code }) => code === ownWorkerAgency.get(child.id),
  )
  const support =
    child.body.role === 'child_harmed'
      ? [
          agency === undefined
            ? 'No worker of their own has been entered.'
            : `Supported by their own worker in ${agency.label}.`,
        ]
      : []
  const rules = listLiveRules(file, on)
    .filter(({ body }) => body.protects?.includes(child.id))
    .map(({ body }) => wordRuleShortly(body, on))
  const asked = recordsOf(file, 'decision_asked')
    .filter(({ body }) => body.child === child.id)
    .flatMap((one) => wordAsked(source, one))
  return [
    ...support,
    ...(rules.length === 0 ? [[bold('No safety rule names this child.')]] : rules),
    ...(asked.length === 0 ? ['Nothing is asked of the meeting for this child.'] : asked),
  ]
}

/** What was asked for a child, since when where that was earlier, and what meetings decided since. */
function wordAsked(source: SectionSource, asked: CaseRecord<'decision_asked'>): readonly string[] {
  const { decision, reason } = asked.body
  const before = findAskedBefore(source, asked)
  const what = labelInside(nouns.decision_asked.fields.decision.options, decision)
  const since = before === undefined ? [] : listDecidedSince(source, asked)
  const label = before === undefined ? 'Asked for' : `Asked on ${formatNear(before, source.on)}`
  return [`${label}: ${what}. ${sentence(unended(reason))}`, ...since]
}
