import type { ReactNode } from 'react'
import { type ClockState, deriveClocks } from '../../../shared/governance/clocks.ts'
import { Table } from '../../components/content/table.tsx'
import { Tag, type TagColour } from '../../components/content/tag.tsx'
import { ScrollArea } from '../../components/page/scroll-area.tsx'
import { useOpenCase } from '../../forms/open-case.tsx'

const states: { readonly [S in ClockState]: { words: string; colour?: TagColour } } = {
  due: { words: 'Due', colour: 'yellow' },
  late: { words: 'Late', colour: 'red' },
  met: { words: 'Met', colour: 'green' },
  not_needed: { words: 'Not needed', colour: 'grey' },
  waiting: { words: 'Waiting', colour: 'grey' },
  not_known: { words: 'Not known', colour: 'grey' },
}

/** The clocks that the case runs by, from local policy: what is due, and what is late. */
export function CaseClocks(): ReactNode {
  const { file, policies, now } = useOpenCase()
  return (
    <ScrollArea label="Clocks">
      <Table
        caption="Clocks"
        captionSize="m"
        firstCellIsHeader
        head={['Clock', 'State', 'When']}
        rows={deriveClocks(file, policies, now).map((clock) => [
          { content: clock.label },
          { content: <Tag colour={states[clock.state].colour}>{states[clock.state].words}</Tag> },
          { content: clock.words },
        ])}
      />
    </ScrollArea>
  )
}
