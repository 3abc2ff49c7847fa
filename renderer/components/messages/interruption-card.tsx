import type { ReactNode } from 'react'
import { Panel, type PanelProps } from './panel.tsx'

/** What an interruption card takes: a title, why to stop, and the ways on. */
export interface InterruptionCardProps extends Omit<PanelProps, 'variant'> {
  readonly actions: ReactNode
}

/** A page that stops a person before something that matters, says why, and offers the ways on. */
export function InterruptionCard(props: InterruptionCardProps): ReactNode {
  return <Panel variant="interruption" {...props} />
}
