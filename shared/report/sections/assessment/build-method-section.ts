import { findAssessment, findInstrument } from '../../../assessment/find-assessment.ts'
import { type CaseRecord, recordsOf } from '../../../case/nouns.ts'
import { concernOptions, confidenceOptions, strengthOptions } from '../../../case/vocabularies.ts'
import { formatDate } from '../../../dates/format-date.ts'
import type { Instrument } from '../../../instruments/instrument.ts'
import { nameIn } from '../../../people/person-words.ts'
import type { Block, KeyFacts } from '../../model.ts'
import type { BuildSection, SectionSource } from '../../section-source.ts'
import { nothingEntered, paragraph, sentence } from '../../wording.ts'

/** Builds how the assessment was made, what its marks mean, and what limits it. */
export const buildMethodSection: BuildSection = (source) => {
  const assessment = findAssessment(source.file)
  const instrument = assessment && findInstrument(source.policies, assessment)
  return {
    id: 'method',
    heading: 'Method and limits',
    blocks: [
      assessment === undefined
        ? paragraph('No assessment has been started.')
        : { kind: 'keyFacts', rows: listFacts(source, assessment, instrument) },
      ...(instrument === undefined ? [] : buildScales(instrument.caution)),
    ],
  }
}

function listFacts(
  { file }: SectionSource,
  assessment: CaseRecord<'assessment'>,
  instrument: Instrument | undefined,
): KeyFacts['rows'] {
  const { lead, coAssessor, startedOn, asAt, adaptations, limits } = assessment.body
  const licensed = recordsOf(file, 'licensed_record').filter(
    ({ body }) => body.assessment === assessment.id,
  )
  const tools = [
    ...(instrument === undefined ? [] : [`${instrument.name}, version ${instrument.version}`]),
    ...(licensed.length === 0 ? [] : ['a licensed tool, recorded by somebody certified in it']),
  ]
  return [
    { term: 'Lead assessor', words: nameIn(file, lead) },
    { term: 'With', words: coAssessor === undefined ? 'Nobody.' : nameIn(file, coAssessor) },
    { term: 'Started', words: `${formatDate(startedOn)}.` },
    { term: 'Ratings as at', words: asAt === undefined ? nothingEntered : `${formatDate(asAt)}.` },
    { term: 'With what', words: tools.length === 0 ? nothingEntered : `${tools.join('; ')}.` },
    { term: 'Made easier', words: sentence(adaptations ?? nothingEntered) },
    { term: 'Limits', words: sentence(limits ?? nothingEntered) },
  ]
}

function buildScales(caution: string): readonly Block[] {
  const words = (options: readonly { readonly label: string; readonly hint?: string }[]) =>
    options.map(({ label, hint }) => (hint === undefined ? label : `${label} (${hint})`)).join('; ')
  return [
    paragraph(caution),
    paragraph(
      'What is written down is for people who work with this family, on the day it says. It is not for sentencing as a score, and no total is to be made of it.',
    ),
    paragraph(`Concern or need. ${words(concernOptions)}.`, 'note'),
    paragraph(
      `Strength. ${words(strengthOptions)}. Evidence: ${confidenceOptions.map(({ label }) => label.toLowerCase()).join(', ')}; at most medium where fewer than two sources that do not depend on each other speak.`,
      'note',
    ),
  ]
}
