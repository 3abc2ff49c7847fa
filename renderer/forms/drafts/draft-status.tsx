import { type ReactNode, useSyncExternalStore } from 'react'
import { formatTime } from '../../../shared/dates/format-date.ts'
import { parseIsoInstant } from '../../../shared/dates/iso-date.ts'
import { londonTimeOf } from '../../../shared/dates/london-time.ts'
import { type SaveState, SaveStatus } from '../../components/messages/save-status.tsx'
import type { DraftKeeper, DraftState } from './draft-keeper.ts'

/** What it takes: the keeper of the form it stands in. */
export interface DraftStatusProps {
  readonly keeper: DraftKeeper
}

/** Says whether what was typed is safe, with the time of the last save by the clock in London. */
export function DraftStatus({ keeper }: DraftStatusProps): ReactNode {
  const state = useSyncExternalStore(keeper.subscribe, keeper.state)
  return <SaveStatus state={toSaveState(state)} />
}

function toSaveState(state: DraftState): SaveState {
  switch (state.kind) {
    case 'saved': {
      const at = parseIsoInstant(state.savedAt)
      return { kind: 'saved', atText: formatTime(londonTimeOf(at)) }
    }
    case 'not_saved':
      return { kind: 'not_saved', whatToDo: state.message }
    default:
      return state
  }
}
