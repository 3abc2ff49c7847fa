import { type ReactNode, useDeferredValue, useMemo, useState } from 'react'
import { recordsOf } from '../../../shared/case/nouns.ts'
import { listSilences } from '../../../shared/chronology/list-silences.ts'
import { type Happening, orderEvents } from '../../../shared/chronology/order-events.ts'
import { Details } from '../../components/content/details.tsx'
import { ButtonGroup } from '../../components/controls/button-group.tsx'
import { Input } from '../../components/controls/input.tsx'
import { derivePage, type Page, takePage } from '../../components/navigation/derive-page.ts'
import { useOpenCase } from '../../forms/open-case.tsx'
import {
  ListPages,
  recordsOnPage,
  useListPage,
  wordCount,
} from '../../forms/records/list-pages.tsx'
import { AddLink, countRecords, LinkButton } from '../../forms/records/record-section.tsx'
import type { ScreenProps } from '../../forms/screen-props.ts'
import { SectionToDo } from '../../forms/section-to-do.tsx'
import { HappeningList } from './happening-list.tsx'
import { ImportWizard } from './import-wizard.tsx'
import { ImportedFiles } from './imported-files.tsx'
import { matchesWords } from './matches-words.ts'
import { UndecidedPairs } from './undecided-pairs.tsx'
import { YearLinks } from './year-links.tsx'

/** Everything that happened, in order: what is told twice stands once, and an answer stands with what it answers. */
export function ChronologyScreen({ parts, goTo }: ScreenProps): ReactNode {
  if (parts[0] === 'import') return <ImportWizard goTo={goTo} />
  if (parts[0] === 'pairs') return <UndecidedPairs />
  return <Chronology parts={parts} />
}

const list = { room: 'chronology', noun: 'event' } as const

function Chronology({ parts }: Pick<ScreenProps, 'parts'>) {
  const { file, linkTo, hideNames } = useOpenCase()
  const [typed, setTyped] = useState('')
  const wanted = useDeferredValue(typed.trim().toLowerCase())
  const happenings = useMemo(() => orderEvents(file), [file])
  const silences = useMemo(() => listSilences(file), [file])
  const found = useMemo(
    () => happenings.filter((one) => wanted === '' || matchesWords(one, wanted, hideNames)),
    [happenings, wanted, hideNames],
  )
  const inAddress = useListPage(list, parts, happenings.length)
  // What was found is shown from its beginning, however many pages the whole has.
  const page = wanted === '' ? inAddress : derivePage(found.length, 1, recordsOnPage)
  const shown = takePage(found, page)
  const dated = shown.filter((one) => one.when !== undefined)
  const undated = shown.filter((one) => one.when === undefined)
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
          hint="Words in the events, their source or their answer, or a date such as March 2024"
          width={20}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          autoComplete="off"
        />
      )}
      <p className="govuk-body" role="status">
        {count > 0 && wordShown(count, found, page, wanted !== '')}
      </p>
      {wanted === '' && <YearLinks happenings={happenings} page={page} />}
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
      {wanted === '' && <ListPages {...list} page={page} />}
    </>
  )
}

/** Says how much there is and which part of it is shown. */
function wordShown(
  count: number,
  found: readonly Happening[],
  { first, last, pages }: Page,
  isSearch: boolean,
): string {
  const undated = found.filter((one) => one.when === undefined).length
  const kinds = `${wordCount(found.length - undated)} dated and ${wordCount(undated)} undated`
  const part = `${wordCount(first)} to ${wordCount(last)} of ${wordCount(found.length)}`
  if (!isSearch) {
    const words = `${countRecords('event', count)}; ${kinds} shown, with what is told twice or answers another put together.`
    return pages === 1 ? words : `${words.replace(' shown,', ',')} Showing ${part}.`
  }
  if (pages === 1) return `${countRecords('event', count)}; ${kinds} found.`
  return `${countRecords('event', count)}; ${kinds} found. Showing ${part}: more words find fewer.`
}
