import { type ReactNode, useEffect, useState } from 'react'
import { invoke, onEvent } from '../../bridge/invoke.ts'
import { Button } from '../../components/controls/button.tsx'

/** What it takes: whether a paper is being made. */
export interface PrintProgressProps {
  readonly isPrinting: boolean
}

/** The engine's stages in words. */
const stages: { readonly [stage: string]: string } = {
  checking: 'Checking what goes in',
  layingOut: 'Laying out the pages',
  drawing: 'Drawing the pages',
  writing: 'Writing the file',
}

const notBegun = { stage: '', share: 0 }

/** How far the paper is, and the way to stop it. */
export function PrintProgress({ isPrinting }: PrintProgressProps): ReactNode {
  const [progress, setProgress] = useState(notBegun)
  const [isCancelling, setIsCancelling] = useState(false)
  useEffect(() => onEvent('report.progress', setProgress), [])
  useEffect(() => {
    // The next paper begins anew.
    if (isPrinting) return
    setProgress(notBegun)
    setIsCancelling(false)
  }, [isPrinting])
  if (!isPrinting) return null
  const cancel = () => {
    setIsCancelling(true)
    void invoke('reports.cancel', undefined)
  }
  return (
    <div className="app-progress">
      <label className="govuk-body" htmlFor="print-progress">
        {stages[progress.stage] ?? 'Making the paper'}
      </label>
      <progress id="print-progress" max={1} value={progress.share} />
      <Button type="button" variant="secondary" disabled={isCancelling} onClick={cancel}>
        {isCancelling ? 'Cancelling' : 'Cancel'}
      </Button>
    </div>
  )
}
