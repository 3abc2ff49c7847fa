import { type MouseEvent, type ReactNode, useState } from 'react'
import { Details } from '../../components/content/details.tsx'
import { Checkboxes } from '../../components/controls/checkboxes.tsx'
import { useTypedList } from '../../forms/fields/use-typed.ts'
import { useOpenCase } from '../../forms/open-case.tsx'
import type { NamedFinding } from './list-findings.ts'

/** What shown chips take: the findings, and what the list of them is called. */
export interface ChipsProps {
  readonly findings: readonly NamedFinding[]
  readonly label: string
}

/** Findings as chips that lead to where each was rated. */
export function Chips({ findings, label }: ChipsProps): ReactNode {
  const { linkTo, hideNames } = useOpenCase()
  if (findings.length === 0) return null
  return (
    <ul className="app-findings" aria-label={label}>
      {findings.map(({ id, code, name, words }) => (
        <li key={id} className="app-finding">
          <a className="govuk-link" href={linkTo('assessment', 'factor', code)}>
            {hideNames(name)}
          </a>{' '}
          <span className="app-finding__words">{words}</span>
        </li>
      ))}
    </ul>
  )
}

/** What the field takes: the code of its question, what it is called, and the findings there are to choose from. */
export interface FindingChipsProps {
  readonly code: string
  readonly label: string
  readonly findings: readonly NamedFinding[]
}

/** The findings behind one part of the canvas: chips, each with a way to take it off, and a folded list to choose from. */
export function FindingChips({ code, label, findings }: FindingChipsProps): ReactNode {
  const { hideNames } = useOpenCase()
  const { chosen, choose, onBlur } = useTypedList(code)
  const [isOpen, setIsOpen] = useState(false)
  const takeOff = (id: string, event: MouseEvent<HTMLButtonElement>) => {
    choose(chosen.filter((one) => one !== id))
    // A button makes no input event of its own, and the draft listens for one.
    event.currentTarget.form?.dispatchEvent(new Event('input', { bubbles: true }))
  }
  const linked = chosen.flatMap((id) => findings.filter((finding) => finding.id === id))
  return (
    <div className="app-canvas__findings">
      {linked.length > 0 && (
        <ul className="app-findings" aria-label={label}>
          {linked.map(({ id, name: finding, words }) => (
            <li key={id} className="app-finding">
              {hideNames(finding)} <span className="app-finding__words">{words}</span>
              <button
                type="button"
                className="app-link-button app-finding__off"
                onClick={(event) => takeOff(id, event)}
              >
                <span aria-hidden="true">×</span>
                <span className="govuk-visually-hidden">Take off {hideNames(finding)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <Details
        summary={
          <>
            {linked.length === 0 ? 'Link findings' : 'Link more'}
            <span className="govuk-visually-hidden">: {label}</span>
          </>
        }
        onToggle={(event) => setIsOpen(event.currentTarget.open)}
      >
        {/* Seven lists of every finding are drawn only as they are opened. */}
        {isOpen && (
          <Checkboxes
            idPrefix={code}
            name={`body.${code}`}
            legend={label}
            legendProps={{ className: 'govuk-visually-hidden' }}
            values={chosen}
            isSmall
            items={findings.map(({ id, name: finding, words }) => ({
              value: id,
              label: `${hideNames(finding)}: ${words}`,
            }))}
            onBlur={onBlur}
            onChange={({ target: { value, checked } }) => {
              const others = chosen.filter((one) => one !== value)
              choose(checked ? [...others, value] : others)
            }}
          />
        )}
      </Details>
    </div>
  )
}
