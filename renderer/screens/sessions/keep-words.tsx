import { type ReactNode, useEffect, useRef } from 'react'
import { Button } from '../../components/controls/button.tsx'
import { ButtonGroup } from '../../components/controls/button-group.tsx'
import { focusBriefly } from '../../components/focus-briefly.ts'
import { InsetText } from '../../components/messages/inset-text.tsx'
import { useOpenCase } from '../../forms/open-case.tsx'
import { Name } from '../../forms/records/names.tsx'
import { buildStatement } from './build-from-session.ts'
import type { NumberedSession } from './number-sessions.ts'

/** What it takes: the session, the words just kept as evidence, and what to do after. */
export interface KeepWordsProps {
  readonly session: NumberedSession
  readonly words: string
  readonly onDone: () => void
}

/** The second step after words became evidence: keep them among what people said as well, by one press. */
export function KeepWords({ session, words, onDone }: KeepWordsProps): ReactNode {
  const { save, notify, nameOf, hideNames } = useOpenCase()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (box.current) focusBriefly(box.current)
  }, [])
  const keep = async (person: string) => {
    const kept = buildStatement(session, person, words)
    const reply = await save([kept], undefined, `Kept as what ${nameOf(person)} said.`)
    if (reply.ok) onDone()
    else notify({ words: `Not saved. ${reply.error.message}` })
  }
  return (
    <div ref={box} className="app-panel">
      <h2 className="govuk-heading-s">Kept as evidence. Whose words are these?</h2>
      <InsetText>
        <q>{hideNames(words)}</q>
      </InsetText>
      <p className="govuk-body">They can also stand under What people said, in their own words.</p>
      <ButtonGroup>
        {session.record.body.with.map((id) => (
          <Button key={id} type="button" onClick={() => void keep(id)}>
            <span>
              <Name id={id} /> said it
            </span>
          </Button>
        ))}
        <button type="button" className="app-link-button" onClick={onDone}>
          Evidence only
        </button>
      </ButtonGroup>
    </div>
  )
}
