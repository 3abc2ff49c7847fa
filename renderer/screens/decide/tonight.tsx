import type { ReactNode } from 'react'
import type { IsoDate } from '../../../shared/dates/iso-date.ts'
import {
  type ChildTonight,
  type HomeTonight,
  listArrangementsTonight,
} from '../../../shared/governance/arrangements-tonight.ts'
import { wordPerson } from '../../../shared/people/person-words.ts'
import { Table } from '../../components/content/table.tsx'
import { Tag } from '../../components/content/tag.tsx'
import { ScrollArea } from '../../components/page/scroll-area.tsx'
import { useOpenCase } from '../../forms/open-case.tsx'
import { WithNames } from '../../forms/records/names.tsx'
import { formatPresets } from '../../forms/records/presets.ts'
import { AddLink } from '../../forms/records/record-section.tsx'

/** What it takes: the day on whose night. */
export interface TonightProps {
  readonly night: IsoDate
}

/** Every home with every child in it, and what keeps each of them safe on one night. */
export function Tonight({ night }: TonightProps): ReactNode {
  const { file } = useOpenCase()
  const homes = listArrangementsTonight(file, night)
  if (homes.length === 0)
    return (
      <p className="govuk-body app-empty">
        No home has been entered, so nothing can be arranged yet. Add homes and who lives in them
        under People and homes.
      </p>
    )
  return (
    <>
      {homes.map((home) => (
        <HomeTable key={home.household.id} home={home} night={night} />
      ))}
      <AddLink noun="arrangement" room="decide" presets={{ nightOf: night }}>
        Add another arrangement
      </AddLink>
    </>
  )
}

function HomeTable({ home, night }: { readonly home: HomeTonight; readonly night: IsoDate }) {
  const { hideNames, today } = useOpenCase()
  const name = hideNames(home.household.body.name)
  if (home.children.length === 0)
    return (
      <p className="govuk-body">
        <strong>
          <bdi>{name}</bdi>
        </strong>
        : no child lives or stays here.
      </p>
    )
  return (
    <ScrollArea label={name}>
      <Table
        className="app-table app-table--tonight"
        caption={<bdi>{name}</bdi>}
        captionSize="s"
        firstCellIsHeader
        head={['Child', 'What is arranged', 'Change']}
        rows={home.children.map((child) => [
          { content: <WithNames words={wordPerson(child.child, today)} /> },
          { content: <Lines child={child} /> },
          { content: <Links child={child} home={home} night={night} /> },
        ])}
      />
    </ScrollArea>
  )
}

function Lines({ child }: { readonly child: ChildTonight }) {
  if (child.arrangements.length === 0)
    return (
      <>
        <Tag colour="orange">None entered</Tag>
        {child.alsoAt.length > 0 && (
          <>
            {' '}
            Arranged at <WithNames words={child.alsoAt.join(', ')} />
          </>
        )}
      </>
    )
  return (
    <ul className="govuk-list">
      {child.lines.map((line) => (
        <li key={line}>
          <WithNames words={line} />
        </li>
      ))}
    </ul>
  )
}

interface LinksProps {
  readonly child: ChildTonight
  readonly home: HomeTonight
  readonly night: IsoDate
}

function Links({ child, home, night }: LinksProps) {
  const openCase = useOpenCase()
  const about = `${openCase.nameOf(child.child.id)}, ${openCase.nameOf(home.household.id)}`
  const presets = { child: child.child.id, household: home.household.id, nightOf: night }
  return (
    <ul className="app-actions">
      {child.arrangements.map((arrangement) => (
        <li key={arrangement.id} className="app-actions">
          <a className="govuk-link" href={openCase.linkTo('decide', 'arrangement', arrangement.id)}>
            Change<span className="govuk-visually-hidden"> the arrangement for {about}</span>
          </a>{' '}
          <button
            type="button"
            className="app-link-button"
            onClick={() => void openCase.remove(arrangement)}
          >
            Remove<span className="govuk-visually-hidden"> the arrangement for {about}</span>
          </button>
        </li>
      ))}
      <li>
        <a
          className="govuk-link"
          href={openCase.linkTo('decide', 'arrangement', 'new', formatPresets(presets))}
        >
          Add<span className="govuk-visually-hidden"> an arrangement for {about}</span>
        </a>
      </li>
    </ul>
  )
}
