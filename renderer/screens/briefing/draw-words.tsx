import { Fragment, type ReactNode } from 'react'
import { type Run, runsOf, type Words } from '../../../shared/report/model.ts'
import { WithNames } from '../../forms/records/names.tsx'

/** What it takes: a stretch of text, styled or not. */
export interface DrawWordsProps {
  readonly words: Words
}

/** Text of a paper with its styles. Nothing leads out of the page: an address is shown as words. */
export function DrawWords({ words }: DrawWordsProps): ReactNode {
  return (
    <span className="app-lines">
      {runsOf(words).map((run, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a run is its place in the text.
        <Fragment key={place}>{drawRun(run)}</Fragment>
      ))}
    </span>
  )
}

function drawRun(run: Run): ReactNode {
  const text = <WithNames words={run.text} />
  if (run.bold) return <strong>{run.italic ? <em>{text}</em> : text}</strong>
  return run.italic ? <em>{text}</em> : text
}
