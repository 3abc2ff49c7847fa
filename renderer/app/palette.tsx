import { useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, type ReactNode, useState } from 'react'
import { load } from '../bridge/load.ts'
import { rooms } from '../forms/open-case.tsx'
import { linkToRoom, roomTitles } from './case/link-to-room.ts'
import { queryKeys } from './query-keys.ts'
import { shortcutWords } from './shortcuts.ts'
import { useModalDialog } from './use-modal-dialog.ts'

/** What the palette takes: the case that is open, if one is, and how to go and to close. */
export interface PaletteProps {
  readonly caseId: string | undefined
  readonly goTo: (href: string) => void
  readonly onClose: () => void
}

interface Place {
  readonly href: string
  readonly label: string
}

/** A box to type a few letters in and jump to a section or a case. */
export function Palette({ caseId, goTo, onClose }: PaletteProps): ReactNode {
  const dialog = useModalDialog()
  const [wanted, setWanted] = useState('')
  const [chosen, setChosen] = useState(0)
  const cases = useQuery({
    queryKey: queryKeys.cases,
    queryFn: () => load('cases.list', undefined),
  })

  const places: readonly Place[] = [
    ...(caseId
      ? rooms.map((room) => ({ href: linkToRoom(caseId, room), label: roomTitles[room] }))
      : []),
    ...(cases.data ?? [])
      .filter((one) => one.id !== caseId)
      .map((one) => ({
        href: linkToRoom(one.id, 'home'),
        label: `Case ${one.reference}`,
      })),
    { href: '#/', label: 'All cases' },
    { href: '#/me', label: 'Who I am' },
  ]
  const found = places.filter((one) => one.label.toLowerCase().includes(wanted.toLowerCase()))
  const current = found[Math.min(chosen, found.length - 1)]

  const choose = (place: Place | undefined) => {
    if (!place) return
    onClose()
    goTo(place.href)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') choose(current)
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step === 0) return
    event.preventDefault()
    setChosen((place) => Math.max(0, Math.min(found.length - 1, place + step)))
  }

  return (
    <dialog ref={dialog} className="app-dialog" aria-label="Find" onCancel={onClose}>
      <label className="govuk-label" htmlFor="palette-input">
        Go to a section or a case
      </label>
      <input
        className="govuk-input"
        id="palette-input"
        role="combobox"
        aria-expanded="true"
        aria-controls="palette-list"
        aria-activedescendant={current && `palette-${found.indexOf(current)}`}
        autoComplete="off"
        value={wanted}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          setWanted(event.target.value)
          setChosen(0)
        }}
      />
      <div className="app-palette" id="palette-list" role="listbox" aria-label="Places">
        {found.map((place, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are heard by the box that keeps focus.
          <div
            key={place.href}
            id={`palette-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={place === current}
            className="app-palette__place"
            onClick={() => choose(place)}
          >
            {place.label}
          </div>
        ))}
      </div>
      {found.length === 0 && <p className="govuk-body">Nothing has that name.</p>}
      <ul className="govuk-list govuk-body-s app-palette__keys">
        {shortcutWords.map(({ keys, does }) => (
          <li key={keys}>
            <kbd>{keys}</kbd> {does}
          </li>
        ))}
      </ul>
      <button type="button" className="govuk-button govuk-button--secondary" onClick={onClose}>
        Close
      </button>
    </dialog>
  )
}
