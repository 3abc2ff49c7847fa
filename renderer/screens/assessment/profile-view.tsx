import { type ReactNode, useMemo, useState } from 'react'
import { buildProfile } from '../../../shared/assessment/build-profile.ts'
import { listChangedWithoutContested } from '../../../shared/assessment/list-changed-without-contested.ts'
import { tableOfProfile, wordProfile } from '../../../shared/assessment/word-profile.ts'
import { drawProfile } from '../../../shared/report/drawing/draw-profile.ts'
import { Details } from '../../components/content/details.tsx'
import { Picture } from '../../components/content/picture.tsx'
import { Table } from '../../components/content/table.tsx'
import { Checkboxes } from '../../components/controls/checkboxes.tsx'
import { ScrollArea } from '../../components/page/scroll-area.tsx'
import { useOpenCase } from '../../forms/open-case.tsx'
import { useWalk, type WalkedCase } from './use-walk.ts'

/** The profile as a picture, a table and words, with or without what is contested; nothing in it is added up. */
export function ProfileView({ walked }: { readonly walked: WalkedCase }): ReactNode {
  const [isWithout, setIsWithout] = useState(false)
  const shown = useWalk(isWithout) ?? walked
  const profile = useMemo(() => buildProfile(shown.domains), [shown])
  const drawing = useMemo(() => drawProfile(profile), [profile])
  return (
    <section aria-labelledby="profile">
      <h2 className="govuk-heading-m" id="profile">
        Profile
      </h2>
      <Checkboxes
        name="without-contested"
        isSmall
        values={isWithout ? ['without'] : []}
        items={[
          {
            value: 'without',
            label: 'Take out what is alleged, not substantiated or withdrawn',
          },
        ]}
        onChange={(event) => setIsWithout(event.target.checked)}
      />
      <div role="status">{isWithout && <Changed walked={walked} />}</div>
      <div className="app-profile">
        <ScrollArea label="The profile as a picture">
          <Picture {...drawing} />
        </ScrollArea>
      </div>
      <Details summary="The profile as a table">
        <ScrollArea label="The profile as a table">
          <Table
            caption={<span className="govuk-visually-hidden">The profile, factor by factor</span>}
            firstCellIsHeader
            head={['Factor', 'Concern', 'Strength', 'What it is about', 'Can it change?']}
            rows={tableOfProfile(profile).map((row) => [
              `${row.code} ${row.name}`,
              row.concern,
              row.strength,
              row.about,
              row.type,
            ])}
          />
        </ScrollArea>
      </Details>
      <Details summary="The profile in words">
        {wordProfile(profile).map((words) => (
          <p key={words} className="govuk-body">
            {words}
          </p>
        ))}
      </Details>
    </section>
  )
}

/** Which findings read differently without what is contested, each with why. */
function Changed({ walked }: { readonly walked: WalkedCase }) {
  const { file, today } = useOpenCase()
  const { assessment, instrument } = walked
  const changed = useMemo(
    () => (instrument ? listChangedWithoutContested({ file, assessment, instrument, today }) : []),
    [file, assessment, instrument, today],
  )
  if (changed.length === 0)
    return <p className="govuk-body">Nothing changes: every mark rests on something else too.</p>
  return (
    <>
      <p className="govuk-body">
        {changed.length === 1 ? 'One finding changes:' : `${changed.length} findings change:`}
      </p>
      <ul className="govuk-list govuk-list--bullet">
        {changed.map(({ factor, words }) => (
          <li key={factor.code}>
            <strong>
              {factor.code} {factor.name}
            </strong>
            : {words}
          </li>
        ))}
      </ul>
    </>
  )
}
