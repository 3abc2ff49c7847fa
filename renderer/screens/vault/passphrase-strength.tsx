import { type ReactNode, useDeferredValue, useEffect, useState } from 'react'
import { checkPassphrase, type Estimator } from '../../../shared/passphrase/policy.ts'

/** What it takes: the passphrase as typed so far, and the id by which its box names it. */
export interface PassphraseStrengthProps {
  readonly id: string
  readonly passphrase: string
}

/** Says while a passphrase is typed whether it is good enough, and if not, why. Its word lists come only when needed. */
export function PassphraseStrength({ id, passphrase }: PassphraseStrengthProps): ReactNode {
  const typed = useDeferredValue(passphrase)
  const [estimate, setEstimate] = useState<Estimator>()
  const isNeeded = typed !== ''
  useEffect(() => {
    if (!isNeeded) return
    let isWanted = true
    void import('../../../shared/passphrase/estimate-strength.ts').then((lists) => {
      // A function in state is called by React unless it is wrapped.
      if (isWanted) setEstimate(() => lists.estimateStrength)
    })
    return () => {
      isWanted = false
    }
  }, [isNeeded])
  const checked = isNeeded && estimate ? checkPassphrase(typed, [], estimate) : undefined
  return (
    <div id={id} className="app-strength" role="status">
      {checked?.ok === true && (
        <>
          <meter
            aria-label="Strength of the passphrase"
            min={0}
            low={1}
            high={1.5}
            optimum={3}
            max={3}
            value={checked.strength === 'very good' ? 3 : 2}
          />
          <p className="govuk-body-s">Strength: {checked.strength}</p>
        </>
      )}
      {checked?.ok === false && (
        <>
          <meter
            aria-label="Strength of the passphrase"
            min={0}
            low={1}
            high={1.5}
            optimum={3}
            max={3}
            value={0.5}
          />
          <p className="govuk-body-s">Not strong enough yet. {checked.why}</p>
        </>
      )}
    </div>
  )
}
