import { type CaseRecord, nouns, recordsOf } from '../../../case/nouns.ts'
import { whyChild } from '../../../people/children-of.ts'
import { nameIn, wordTie } from '../../../people/person-words.ts'
import { joinNames } from '../../../people/who-knows-identity.ts'
import { formatNear } from '../../format-near.ts'
import { labelInside, upperFirst } from '../../label-of.ts'
import type { Block, ListItem } from '../../model.ts'
import type { BuildSection, SectionSource } from '../../section-source.ts'
import { bold, paragraph, quoted, sentence } from '../../wording.ts'

const { fields } = nouns.agreement

/** Builds who was told what before the assessment, what help was offered, and who agreed; who has no entry is named. */
export const buildConsentSection: BuildSection = (source) => ({
  id: 'consent',
  heading: 'Notice and agreement',
  blocks: [...buildAgreements(source)],
})

/** Lists every agreement and notice, and the child and carers for whom there is none. */
export function buildAgreements(source: SectionSource): readonly Block[] {
  const { file } = source
  const latest = latestByPerson(recordsOf(file, 'agreement'))
  const items = latest.map((one): ListItem => ({ words: wordAgreement(source, one) }))
  const asked = new Set<string>(latest.map(({ body }) => body.person))
  const silent = recordsOf(file, 'person')
    .filter((person) => needsNotice(person) && !asked.has(person.id))
    .map(({ body }) => body.name)
  return [
    ...(items.length === 0 ? [] : [{ kind: 'bulletList' as const, items }]),
    ...(silent.length === 0
      ? []
      : [paragraph([bold(`Nothing entered yet for ${joinNames(silent)}.`)])]),
    ...(items.length + silent.length === 0 ? [paragraph('Nobody has been entered.')] : []),
  ]
}

/** The child, and each living adult who holds parental responsibility or cares for the child. */
function needsNotice({ body }: CaseRecord<'person'>): boolean {
  if (body.lifeStatus !== 'living') return false
  return body.role === 'child_assessed' || body.parentalResponsibility === 'yes'
}

/** Keeps of each person the answer given last; of two from one day, the one entered last. */
export function latestByPerson(
  agreements: readonly CaseRecord<'agreement'>[],
): readonly CaseRecord<'agreement'>[] {
  const byPerson = new Map<string, CaseRecord<'agreement'>>()
  for (const one of agreements) {
    const before = byPerson.get(one.body.person)
    if (before === undefined || before.body.on <= one.body.on) byPerson.set(one.body.person, one)
  }
  return [...byPerson.values()]
}

function wordAgreement({ file, on }: SectionSource, { body }: CaseRecord<'agreement'>) {
  const { person, answerWords, competence, proceedBecause, note, told = [] } = body
  const someone = recordsOf(file, 'person').find(({ id }) => id === person)
  const isChild = someone !== undefined && whyChild(someone, on) !== undefined
  const tie = someone === undefined ? '' : `, ${wordTie(someone)}`
  const toldWords = told.map((one) => labelInside(fields.told.options, one))
  const help = (['advocate', 'intermediary', 'interpreter'] as const).flatMap((kind) => {
    const answer = body[kind]
    if (answer === undefined || answer === 'not_needed') return []
    return [`${kind}: ${labelInside(fields[kind].options, answer)}`]
  })
  const solicitor = body.solicitor && solicitorWords[body.solicitor]
  return [
    bold(`${nameIn(file, person)}${tie}: ${labelInside(fields.answer.options, body.answer)}`),
    {
      text: [
        ` (${formatNear(body.on, on)}).`,
        ...(answerWords === undefined ? [] : [sentence(quoted(answerWords))]),
        toldWords.length === 0
          ? 'Nothing entered about what they were told.'
          : sentence(upperFirst(toldWords.join('; '))),
        ...(solicitor === undefined ? [] : [solicitor]),
        ...(help.length === 0 ? [] : [sentence(upperFirst(help.join('; ')))]),
        ...(competence === undefined ? [] : [`Deciding for themselves: ${sentence(competence)}`]),
        ...(proceedBecause === undefined
          ? []
          : [`May go ahead without agreement because: ${sentence(proceedBecause)}`]),
        ...(note === undefined ? [] : [`Asked for: ${sentence(note)}`]),
        ...(isChild && competence === undefined
          ? ['Nothing entered about whether the child could decide alone.']
          : []),
      ].join(' '),
    },
  ]
}

const solicitorWords = {
  yes: 'Advised that they may speak to a solicitor first.',
  no: 'Not advised about a solicitor.',
  not_known: undefined,
} as const
