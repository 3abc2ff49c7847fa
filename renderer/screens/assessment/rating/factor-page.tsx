import { type ReactNode, useEffect } from 'react'
import { Details } from '../../../components/content/details.tsx'
import { BackLink } from '../../../components/navigation/back-link.tsx'
import { DualPane } from '../../../components/page/dual-pane.tsx'
import { useOpenCase } from '../../../forms/open-case.tsx'
import { EvidencePane, focusEvidence, isInEvidence } from '../evidence/evidence-pane.tsx'
import { listSubjects } from '../list-subjects.ts'
import type { WalkedCase } from '../use-walk.ts'
import { FindingForm } from './finding-form.tsx'
import { FactorGuide, MarkGuide } from './guide.tsx'
import { MarkForm } from './mark-form.tsx'

/** What the page takes: the assessment, and the code of the factor or the id of the licensed tool's number. */
export interface FactorPageProps {
  readonly walked: WalkedCase
  readonly code: string
  readonly goTo: (href: string) => void
}

/** One factor: the form on the left, and on the right what helps to fill it in: guide and evidence. */
export function FactorPage({ walked, code, goTo }: FactorPageProps): ReactNode {
  const { file, linkTo, hideNames } = useOpenCase()
  usePaneKey()
  const subjects = listSubjects(walked, file)
  const place = subjects.findIndex((one) => one.code === code)
  const subject = subjects[place]
  const overview = linkTo('assessment')
  if (!subject)
    return (
      <>
        <h1 className="govuk-heading-l">This is not in the assessment</h1>
        <p className="govuk-body">
          The assessment started last does not have it. It may belong to an earlier one.
        </p>
        <a className="govuk-link" href={overview}>
          Go to the assessment
        </a>
      </>
    )
  const hrefOf = (one: { readonly code: string } | undefined) =>
    one && linkTo('assessment', 'factor', one.code)
  const [before, after] = [subjects[place - 1], subjects[place + 1]]
  const leave = {
    overview,
    goNext: () => goTo(hrefOf(after) ?? overview),
    goBack: () => goTo(overview),
    hasNext: after !== undefined,
  }
  return (
    <div className="app-rating">
      <BackLink href={overview}>Assessment</BackLink>
      {/* The ways on come before the heading, so that the next Tab from it leads to the first question. */}
      <div className="app-rating__head">
        <nav className="app-rating__ways" aria-label="Other factors">
          {before && (
            <a className="govuk-link" href={hrefOf(before)} rel="prev">
              <span aria-hidden="true">← </span>
              <span className="govuk-visually-hidden">Before: </span>
              {shortName(before)}
            </a>
          )}{' '}
          <span className="app-rating__place">
            {place + 1} of {subjects.length}
          </span>{' '}
          {after && (
            <a className="govuk-link" href={hrefOf(after)} rel="next">
              <span className="govuk-visually-hidden">Next: </span>
              {shortName(after)}
              <span aria-hidden="true"> →</span>
            </a>
          )}
        </nav>
        <div>
          <p className="govuk-caption-l">
            {subject.kind === 'factor'
              ? `${subject.walked.domain.code}. ${subject.walked.domain.name}`
              : 'Licensed tool'}
          </p>
          <h1 className="govuk-heading-l">{hideNames(subject.name)}</h1>
        </div>
      </div>
      {subject.kind === 'factor' && (
        <p className="govuk-body app-rating__lead">{subject.walked.factor.guide}</p>
      )}
      <DualPane
        isFormFirst
        sourceLabel="Guide and evidence"
        source={
          <>
            {subject.kind === 'factor' ? (
              <FactorGuide factor={subject.walked.factor} />
            ) : (
              <MarkGuide mark={subject.mark} />
            )}
            <EvidencePane key={code} subject={code} name={shortName(subject)} />
          </>
        }
      >
        {subject.kind === 'factor' ? (
          <FindingForm {...leave} walked={subject.walked} walk={walked} />
        ) : (
          <MarkForm {...leave} mark={subject.mark} />
        )}
        <Keys />
      </DualPane>
    </div>
  )
}

/** The code of a factor says enough where there is little room; a licensed tool's number has only its name. */
function shortName(subject: {
  readonly kind: string
  readonly code: string
  readonly name: string
}) {
  return subject.kind === 'factor' ? subject.code : subject.name
}

/** F6 goes from the form to the evidence and back to the very field, as it does between the panes of other programs. */
function usePaneKey(): void {
  useEffect(() => {
    let last: HTMLElement | undefined
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return
      event.preventDefault()
      const focused = document.activeElement
      if (isInEvidence(focused)) {
        const field = last?.isConnected
          ? last
          : document.querySelector('.app-dual-pane__form input')
        if (field instanceof HTMLElement) field.focus()
      } else {
        last = focused instanceof HTMLElement && focused.closest('form') ? focused : undefined
        focusEvidence()
      }
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}

function Keys() {
  return (
    <Details summary="Keys on this page" className="app-rating__keys">
      <ul className="govuk-list govuk-body-s">
        {ratingKeyWords.map(({ keys, does }) => (
          <li key={keys}>
            <kbd>{keys}</kbd> {does}
          </li>
        ))}
      </ul>
    </Details>
  )
}

/** The keys of this page in words. None of them does anything in a text box but the two with Ctrl or a function key. */
const ratingKeyWords = [
  { keys: '0 to 4', does: 'Choose a point, on a scale that has focus' },
  { keys: 'U', does: 'Not enough information, on the scale of concern' },
  { keys: 'First letter', does: 'Choose an answer, in any list of choices that has focus' },
  { keys: 'Ctrl + Enter', does: 'Save and go to the next' },
  { keys: 'F6', does: 'To the evidence, and back to where you were' },
  { keys: '+ and −', does: 'Adds to it, or lessens it, on a piece of evidence' },
  { keys: 'Delete', does: 'Unlink, on a piece of evidence' },
  { keys: 'Arrow keys', does: 'From one piece of evidence to the next' },
]
