import { type ReactNode, useDeferredValue, useState } from 'react'
import { recordsOf } from '../../../shared/case/nouns.ts'
import { listSilences } from '../../../shared/chronology/list-silences.ts'
import { type Happening, orderEvents } from '../../../shared/chronology/order-events.ts'
import { Details } from '../../components/content/details.tsx'
import { ButtonGroup } from '../../components/controls/button-group.tsx'
import { Input } from '../../components/controls/input.tsx'
import { useOpenCase } from '../../forms/open-case.tsx'
import { AddLink, countRecords, LinkButton } from '../../forms/records/record-section.tsx'
import type { ScreenProps } from '../../forms/screen-props.ts'
import { SectionToDo } from '../../forms/section-to-do.tsx'
import { HappeningList } from './happening-list.tsx'
import { ImportWizard } from './import-wizard.tsx'
import { ImportedFiles } from './imported-files.tsx'
import { UndecidedPairs } from './undecided-pairs.tsx'

/** Everything that happened, in order: what is told twice stands once, and an answer stands with what it answers. */
export function ChronologyScreen({ parts, goTo }: ScreenProps): ReactNode {
  if (parts[0] === 'import') return <ImportWizard goTo={goTo} />
  if (parts[0] === 'pairs') return <UndecidedPairs />
  return <Chronology />
}

function Chronology() {
  const { file, linkTo, hideNames } = useOpenCase()
  const [typed, setTyped] = useState('')
  const wanted = useDeferredValue(typed.trim().toLowerCase())
  const happenings = orderEvents(file)
  const found = happenings.filter((one) => wanted === '' || matches(one, wanted))
  const dated = found.filter((one) => one.when !== undefined)
  const undated = found.filter((one) => one.when === undefined)
  const silences = listSilences(file)
  const count = recordsOf(file, 'event').length
  return (
    <>
      <h1 className="govuk-heading-l">Chronology</h1>
      <SectionToDo section="chronology" />
      <ButtonGroup>
        <AddLink noun="event" room="chronology">
          Add an event
        </AddLink>
        <LinkButton href={linkTo('chronology', 'import')}>
          Bring in another agency's chronology
        </LinkButton>
        <a className="govuk-link" href={linkTo('chronology', 'pairs')}>
          Look for events told twice
        </a>
      </ButtonGroup>
      <ImportedFiles />
      {count === 0 ? (
        <p className="govuk-body app-empty">
          Nothing has been entered. Add an event, or bring in a chronology as another agency sent
          it.
        </p>
      ) : (
        <Input
          name="wanted"
          label="Find in the chronology"
          hint="Only events with these words in them, their source or their answer are then shown"
          width={20}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          autoComplete="off"
        />
      )}
      <p className="govuk-body" role="status">
        {count > 0 &&
          `${countRecords('event', count)}; ${dated.length} dated and ${undated.length} undated shown, with what is told twice or answers another put together.`}
      </p>
      {silences.length > 0 && wanted === '' && (
        <Details summary={`Long stretches with nothing recorded: ${silences.length}`}>
          <p className="govuk-body">
            That nothing is recorded does not mean that nothing happened.
          </p>
          <ul className="govuk-list govuk-list--bullet">
            {silences.map((silence) => (
              <li key={silence.after}>{silence.words}</li>
            ))}
          </ul>
        </Details>
      )}
      {dated.length > 0 && <h2 className="govuk-heading-m">In order</h2>}
      <HappeningList happenings={dated} label="Dated events" />
      {undated.length > 0 && (
        <section aria-labelledby="undated">
          <h2 className="govuk-heading-m" id="undated">
            Undated
          </h2>
          <p className="govuk-body">Kept and shown, in the order entered, until a date is known.</p>
          <HappeningList happenings={undated} label="Undated events" />
        </section>
      )}
    </>
  )

  function matches(one: Happening, words: string): boolean {
    const texts = one.tellings.flatMap(({ body }) => [body.what, body.source, body.response ?? ''])
    return (
      texts.some((text) => hideNames(text).toLowerCase().includes(words)) ||
      one.answers.some((answer) => matches(answer, words))
    )
  }
}
