import { type ReactNode, useEffect, useRef, useState } from 'react'
import { findRecord } from '../../../shared/case/nouns.ts'
import type { Changed } from '../../../shared/contract/answers.ts'
import { focusBriefly } from '../../components/focus-briefly.ts'
import { BackLink } from '../../components/navigation/back-link.tsx'
import { DualPane } from '../../components/page/dual-pane.tsx'
import { flushDrafts } from '../../forms/drafts/draft-keeper.ts'
import { NoLongerHere } from '../../forms/no-longer-here.tsx'
import { useOpenCase } from '../../forms/open-case.tsx'
import { WithNames } from '../../forms/records/names.tsx'
import { buildFormKey } from '../../forms/records/presets.ts'
import { RecordForm } from '../../forms/records/record-form.tsx'
import { buildEvidencePresets, buildOpinion, type SessionBox } from './build-from-session.ts'
import { KeepWords } from './keep-words.tsx'
import { KeptList } from './kept-list.tsx'
import { listKept } from './list-kept.ts'
import { type NumberedSession, numberSessions, wordSession } from './number-sessions.ts'
import { SessionBoxes } from './session-boxes.tsx'

/** What it takes: the id of the session. */
export interface SessionNotesProps {
  readonly sessionId: string | undefined
}

/** What was noted in one session, beside what was made of it. */
export function SessionNotes({ sessionId }: SessionNotesProps): ReactNode {
  const { file, linkTo, nameOf } = useOpenCase()
  const session = numberSessions(file).find(({ record }) => record.id === sessionId)
  if (!session) return <NoLongerHere what="session" back={linkTo('sessions')} />
  return (
    <>
      <BackLink href={linkTo('sessions')} />
      <h1 className="govuk-heading-l">
        {wordSession(session)}, with{' '}
        <WithNames words={session.record.body.with.map(nameOf).join(' and ')} />
      </h1>
      <Noted key={session.record.id} session={session} />
    </>
  )
}

/** What is being done beside the boxes; the words that a form started from tell two forms apart. */
type Step =
  | { readonly at: 'list'; readonly isBack?: boolean }
  | { readonly at: 'evidence'; readonly box: 'words' | 'observation'; readonly text: string }
  | { readonly at: 'words'; readonly text: string }

function Noted({ session }: { readonly session: NumberedSession }) {
  const { file, drafts, save, notify, linkTo } = useOpenCase()
  // A form that was begun and not finished is there again.
  const [step, setStep] = useState<Step>(() => findBegun(session, (key) => drafts.find(key)))
  const keep = async (box: SessionBox, text: string) => {
    if (box !== 'opinion') return setStep({ at: 'evidence', box, text })
    const reply = await save([buildOpinion(session, text)], undefined, 'Kept as an opinion.')
    if (!reply.ok) notify({ words: `Not saved. ${reply.error.message}` })
  }
  return (
    <DualPane
      sourceLabel="What was noted"
      source={
        <>
          <SessionBoxes
            session={session}
            kept={listKept(file, session)}
            onKeep={step.at === 'list' ? (box, text) => void keep(box, text) : undefined}
          />
          <a className="govuk-link app-add" href={linkTo('sessions', 'session', session.record.id)}>
            Change what was noted
          </a>
        </>
      }
    >
      {step.at === 'list' && <KeptList session={session} takesFocus={step.isBack === true} />}
      {step.at === 'evidence' && (
        <MakeEvidence
          session={session}
          box={step.box}
          text={step.text}
          onSaved={(words) =>
            setStep(
              step.box === 'words' && words !== ''
                ? { at: 'words', text: words }
                : { at: 'list', isBack: true },
            )
          }
          onLeft={() => setStep({ at: 'list', isBack: true })}
        />
      )}
      {step.at === 'words' && (
        <KeepWords
          session={session}
          words={step.text}
          onDone={() => setStep({ at: 'list', isBack: true })}
        />
      )}
    </DualPane>
  )
}

function findBegun(session: NumberedSession, find: (key: string) => object | undefined): Step {
  const begun = (['words', 'observation'] as const).find((box) => find(keyOf(session, box)))
  return begun ? { at: 'evidence', box: begun, text: '' } : { at: 'list' }
}

function keyOf(session: NumberedSession, box: 'words' | 'observation', text = ''): string {
  return buildFormKey('evidence', undefined, buildEvidencePresets(session, box, text))
}

interface MakeEvidenceProps {
  readonly session: NumberedSession
  readonly box: 'words' | 'observation'
  readonly text: string
  /** Takes the words as they were saved, which may differ from those it started with. */
  readonly onSaved: (words: string) => void
  readonly onLeft: () => void
}

/** What the session does not know; everything else is filled in, and can be changed on the record. */
const askedHere = { text: '', reliability: '', askedAboutReport: '', standing: '' }

/** The form of a piece of evidence, filled in from the session as far as the session knows. */
function MakeEvidence({ session, box, text, onSaved, onLeft }: MakeEvidenceProps) {
  const { drafts } = useOpenCase()
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (title.current) focusBriefly(title.current)
  }, [])
  const saved = ({ opened, recordIds }: Changed) => {
    const record = findRecord(opened.file, recordIds[0])
    onSaved(record?.noun === 'evidence' ? record.body.text : text)
  }
  const leave = async () => {
    // What waits to be saved would come back after it was thrown away.
    await flushDrafts()
    const reply = await drafts.remove(keyOf(session, box, text))
    if (reply.ok) onLeft()
  }
  return (
    <section aria-labelledby="make-evidence">
      <h2 className="govuk-heading-m" id="make-evidence" ref={title}>
        Make this evidence
      </h2>
      <p className="govuk-body">
        The day, the source and from whom are filled in from the session. To link it to a factor,
        change it afterwards or open the factor in the assessment.
      </p>
      <RecordForm
        noun="evidence"
        presets={buildEvidencePresets(session, box, text)}
        only={askedHere}
        saveLabel="Keep as evidence"
        onSaved={saved}
      />
      <button type="button" className="app-link-button" onClick={() => void leave()}>
        Leave it
      </button>
    </section>
  )
}
