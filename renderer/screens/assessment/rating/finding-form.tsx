import type { ReactNode } from 'react'
import type { FindingField, WalkedFactor } from '../../../../shared/assessment/walk-assessment.ts'
import type { Fields, Option } from '../../../../shared/case/fields.ts'
import { nouns } from '../../../../shared/case/nouns.ts'
import { concernOptions } from '../../../../shared/case/vocabularies.ts'
import type { Factor } from '../../../../shared/instruments/instrument.ts'
import { Details } from '../../../components/content/details.tsx'
import { InsetText } from '../../../components/messages/inset-text.tsx'
import { useOpenCase } from '../../../forms/open-case.tsx'
import type { Ask } from '../../../forms/records/record-fields.tsx'
import { RecordForm } from '../../../forms/records/record-form.tsx'
import type { WalkedCase } from '../use-walk.ts'
import { ConfidenceShown } from './confidence-shown.tsx'
import { SameDayStep } from './same-day-step.tsx'

/** Where a form of this screen leads when it is saved or left. */
export interface Leave {
  readonly overview: string
  readonly goNext: () => void
  readonly goBack: () => void
  readonly hasNext: boolean
}

/** What the form takes: the factor with what is known of it, the assessment, and where it leads. */
export interface FindingFormProps extends Leave {
  readonly walked: WalkedFactor
  readonly walk: WalkedCase
}

/** The finding for one factor: strengths first, then the concern, how sure, how others see it, and today's safety. */
export function FindingForm(props: FindingFormProps): ReactNode {
  const { walked, walk, ...leave } = props
  const { factor, finding, concern } = walked
  const openCase = useOpenCase()
  const { linkTo, hideNames } = openCase
  return (
    <>
      {concern.kind === 'closed' && (
        <InsetText>
          <p className="govuk-body">
            <strong>{factor.code} cannot be rated now.</strong> {hideNames(concern.because)}
          </p>
          <p className="govuk-body">
            Do not ask the child about this. Evidence that is there already can be linked, and what
            was written before is kept.
          </p>
          <a className="govuk-link" href={linkTo('law')}>
            Go to the legal position
          </a>
        </InsetText>
      )}
      {walked.problems.length > 0 && (
        <Details summary={`Left before this is complete: ${walked.problems.length}`}>
          <ul className="govuk-list govuk-list--bullet">
            {walked.problems.map(({ field, message }) => (
              <li key={`${field} ${message}`}>{message}</li>
            ))}
          </ul>
        </Details>
      )}
      <RecordForm
        key={`${factor.code} ${finding?.id} ${finding?.revision}`}
        noun="finding"
        record={finding}
        presets={{ assessment: walk.assessment.id, factor: factor.code }}
        layout={(ask) => (
          <Questions ask={ask} walked={walked} identityPrompt={walk.instrument?.identityPrompt} />
        )}
        {...deriveSaving(leave)}
      />
      {finding && (
        <p className="govuk-body">
          <button
            type="button"
            className="app-link-button"
            onClick={() => void openCase.remove(finding)}
          >
            Remove this finding
          </button>
        </p>
      )}
    </>
  )
}

/** Says what the two ways to save are called and where they lead. */
export function deriveSaving({ overview, goNext, goBack, hasNext }: Leave) {
  return {
    cancelHref: overview,
    saveLabel: hasNext ? 'Save and go to the next' : 'Save and go to the assessment',
    onSaved: goNext,
    // Passing by leaves nothing behind: an empty finding would look begun.
    onUntouched: goNext,
    ...(hasNext && {
      alsoSave: {
        label: 'Save and go to the assessment',
        onSaved: goBack,
        onUntouched: goBack,
      },
    }),
  }
}

interface QuestionsProps {
  readonly ask: Ask
  readonly walked: WalkedFactor
  readonly identityPrompt: string | undefined
}

function Questions({ ask, walked, identityPrompt }: QuestionsProps) {
  const { factor, asked, sources } = walked
  const isAsked = (code: FindingField) => isAskedNow(asked, code)
  const show: Ask = (code, as) => (isFindingField(code) && isAsked(code) ? ask(code, as) : null)
  return (
    <>
      {isAsked('strength') && <h2 className="govuk-heading-m">What is strong</h2>}
      <div className="app-inline-radios">
        {show('strength', { label: 'How strong is it? (optional)' })}
      </div>
      {show('strengthText')}
      {(isAsked('concern') || isAsked('concernText')) && (
        <h2 className="govuk-heading-m">{wordConcernHeading(factor)}</h2>
      )}
      {show('concern', {
        label:
          factor.about === 'happened_to_child'
            ? 'How great is the need that this leaves? (optional)'
            : 'How much concern is there now? (optional)',
        hint: 'What stands under each point is an example, not a list to tick',
        options: buildAnchored(factor),
      })}
      {show('concernText', factor.anchors ? undefined : { label: noMarkLabel })}
      {show('confidence')}
      {isAsked('confidence') && <ConfidenceShown sources={sources} />}
      {isAsked('childView') && <h2 className="govuk-heading-m">How others see it</h2>}
      <div className="app-inline-radios">
        {show('childView')}
        {show('childViewText')}
        {show('carersView')}
        {show('carersViewText')}
        {show('agenciesView')}
        {show('agenciesViewText')}
      </div>
      {show('identityNote', { hint: identityPrompt })}
      <h2 className="govuk-heading-m">Safety today</h2>
      {show('immediateSafety')}
      <SameDayStep />
      {show('immediateSafetyText')}
      {show('noActionBecause')}
    </>
  )
}

const noMarkLabel = 'What this means for the child, in their own situation (optional)'

function wordConcernHeading({ anchors, about }: Factor): string {
  if (!anchors) return 'What it means'
  return about === 'happened_to_child' ? 'Need' : 'Concern'
}

/** Puts each anchor beside its point of the scale; "not enough information" keeps its own words. */
export function buildAnchored({ anchors }: Factor): readonly Option[] {
  return concernOptions.map((option) => ({
    ...option,
    hint: anchors?.[Number(option.value)] ?? option.hint,
  }))
}

const fields: Fields = nouns.finding.fields

function isFindingField(code: string): code is FindingField {
  return Object.hasOwn(fields, code)
}

/** A question that hangs on another one is drawn where that one is asked: the form knows what was just chosen. */
function isAskedNow(asked: readonly FindingField[], code: FindingField): boolean {
  const trigger = fields[code]?.showWhen?.field
  return asked.includes(code) || asked.some((one) => one === trigger)
}
