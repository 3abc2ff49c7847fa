import type { ReactNode } from 'react'
import type { CaseRecord } from '../../../../shared/case/nouns.ts'
import type { Factor } from '../../../../shared/instruments/instrument.ts'
import { SummaryList } from '../../../components/content/summary-list.tsx'
import { useOpenCase } from '../../../forms/open-case.tsx'

const typeWords: { readonly [T in Factor['type']]: string } = {
  history: 'History: it changes only when new facts arrive',
  changeable: 'Can change with help',
  mixed: 'Part history, part can change',
}

const aboutWords: { readonly [A in Factor['about']]: string } = {
  child: 'The child: what was done, and what can change',
  adults: 'Adults and services: it is theirs to change',
  happened_to_child:
    'What happened to the child: read it as need, never as concern about the child',
}

/** What a factor asks, what to look for that is strong, and whose it is to change. */
export function FactorGuide({ factor }: { readonly factor: Factor }): ReactNode {
  return (
    <section aria-labelledby="guide" className="app-guide">
      <h2 className="govuk-heading-s" id="guide">
        What this asks
      </h2>
      <p className="govuk-body">{factor.guide}</p>
      <p className="govuk-body">
        <strong>Strengths:</strong> {factor.strengthsPrompt}
      </p>
      <p className="govuk-body-s">
        {aboutWords[factor.about]}. {typeWords[factor.type]}.
      </p>
    </section>
  )
}

/** Which record a number of a licensed tool belongs to. Nothing of the tool's own wording is here. */
export function MarkGuide({ mark }: { readonly mark: CaseRecord<'licensed_mark'> }): ReactNode {
  const { nameOf, hideNames } = useOpenCase()
  const { record, area } = mark.body
  return (
    <section aria-labelledby="guide" className="app-guide">
      <h2 className="govuk-heading-s" id="guide">
        From the tool's record
      </h2>
      <SummaryList
        className="govuk-summary-list--no-border"
        rows={[
          { name: 'Tool', value: nameOf(record) },
          ...(area === undefined ? [] : [{ name: 'Group', value: hideNames(area) }]),
        ]}
      />
      <p className="govuk-body-s">
        The guide to this number is in the tool's own manual. The app does not read the number.
      </p>
    </section>
  )
}
