import { type FormEvent, type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import { FormProvider, useForm } from 'react-hook-form'
import type { Fields } from '../../../shared/case/fields.ts'
import { type CaseRecord, type Noun, nouns } from '../../../shared/case/nouns.ts'
import type { Changed } from '../../../shared/contract/answers.ts'
import { Button } from '../../components/controls/button.tsx'
import { ButtonGroup } from '../../components/controls/button-group.tsx'
import { ErrorSummary } from '../../components/messages/error-summary.tsx'
import { DraftNote } from '../drafts/draft-note.tsx'
import { DraftStatus } from '../drafts/draft-status.tsx'
import { useDraft } from '../drafts/use-draft.ts'
import { StandingField, WhoMaySeeThis } from '../fields/header-fields.tsx'
import { useOpenCase } from '../open-case.tsx'
import { buildFormValues, buildFromDraft, type FormValues, type Presets } from './form-values.ts'
import { buildFormKey } from './presets.ts'
import { type FormProblem, readForm, wordRefusal } from './read-form.ts'
import { type Ask, FieldList, MaybeField } from './record-fields.tsx'

/** A second way to save: what its button says, and what to do after. */
export interface AlsoSave {
  readonly label: string
  readonly onSaved: (changed: Changed) => void
  readonly onUntouched?: () => void
}

/** What a record's form takes: its noun, the record when one is changed, and what to do after. */
export interface RecordFormProps {
  readonly noun: Noun
  readonly record?: CaseRecord
  readonly presets?: Presets
  readonly onSaved: (changed: Changed) => void
  /** Where leaving leads; absent where the form stands in a page that goes on. */
  readonly cancelHref?: string
  /**
   * For a form that does one thing to a record, such as lifting a constraint: the codes of the only questions it asks,
   * each with what to say when it is left open, or empty words where it may be. Everything else stays as it is.
   */
  readonly only?: Readonly<Record<string, string>>
  /** Arranges the questions in place of one under the other. A question that it does not ask keeps its answer. */
  readonly layout?: (ask: Ask) => ReactNode
  readonly saveLabel?: string
  /** A second way to save, which leads elsewhere. */
  readonly alsoSave?: AlsoSave
  /** What to do in place of saving when nothing was typed or chosen; absent where it is saved, or refused, all the same. */
  readonly onUntouched?: () => void
  /** Tells apart the inputs of several forms on one page. */
  readonly idPrefix?: string
}

/**
 * The form of any noun, drawn from its definition. What is typed is kept as a draft until it is saved; Ctrl and Enter
 * save from anywhere in it.
 */
export function RecordForm(props: RecordFormProps): ReactNode {
  const { noun, record, presets } = props
  const { drafts } = useOpenCase()
  const formKey = buildFormKey(noun, record, presets)
  const [attempt, setAttempt] = useState(0)
  const draft = drafts.find(formKey)
  const discard = async () => {
    const reply = await drafts.remove(formKey)
    if (reply.ok) setAttempt(attempt + 1)
  }
  // A new key draws the form again from the record, without what was thrown away.
  return <Form key={attempt} {...props} formKey={formKey} draft={draft} onDiscard={discard} />
}

interface FormProps extends RecordFormProps {
  readonly formKey: string
  readonly draft: ReturnType<ReturnType<typeof useOpenCase>['drafts']['find']>
  readonly onDiscard: () => void
}

function Form(props: FormProps) {
  const { noun, record, presets, only, formKey, onDiscard, cancelHref } = props
  const { idPrefix = '', layout, alsoSave } = props
  const alsoSaveId = `${idPrefix}also-save`
  const openCase = useOpenCase()
  const [restored] = useState(props.draft)
  const [problems, setProblems] = useState<readonly FormProblem[]>([])
  const [attempt, setAttempt] = useState(0)
  const [isSaving, setIsSaving] = useState(false)
  const element = useRef<HTMLFormElement>(null)
  const [start] = useState(() => {
    const values = buildFormValues(noun, record, presets)
    return restored ? buildFromDraft(values, restored.values) : values
  })
  const form = useForm<FormValues>({
    defaultValues: start,
    mode: 'onSubmit',
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
    shouldUnregister: false,
  })
  const draft = useDraft(element, formKey, () => ({ ...form.getValues() }))

  const discard = async () => {
    // Else leaving this form would save once more what is thrown away.
    await draft.settle()
    onDiscard()
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (isSaving) return
    const { nativeEvent: sent } = event
    const after =
      sent instanceof SubmitEvent && sent.submitter?.id === alsoSaveId ? alsoSave : props
    const isUntouched = !restored && JSON.stringify(form.getValues()) === JSON.stringify(start)
    if (isUntouched && after?.onUntouched) return after.onUntouched()
    const read = readForm(noun, form.getValues(), record, only)
    setProblems(read.ok ? [] : read.problems)
    setAttempt(attempt + 1)
    if (!read.ok) return
    setIsSaving(true)
    await draft.settle()
    const reply = await openCase.save([read.record], formKey)
    if (reply.ok) return after?.onSaved(reply.value)
    setIsSaving(false)
    // What was typed is not a record yet: it goes on being kept as a draft.
    draft.touch()
    const field = String(reply.error.place?.[1] ?? '')
    setProblems([{ field, message: wordRefusal(noun, field, reply.error.message) }])
  }

  return (
    <FormProvider {...form}>
      <form ref={element} onSubmit={submit} onKeyDown={saveByKey} noValidate>
        {problems.length > 0 && (
          <ErrorSummary
            key={attempt}
            errors={problems.map((one) => toSummaryItem(noun, one, idPrefix))}
          />
        )}
        {restored && <DraftNote savedAt={restored.savedAt} onDiscard={() => void discard()} />}
        {layout ? (
          layout((code, as) => <MaybeField {...{ noun, problems, idPrefix, code, as }} />)
        ) : (
          <FieldList {...{ noun, problems, only, idPrefix }} />
        )}
        {nouns[noun].standing && (!only || 'standing' in only) && (
          <StandingField problems={problems} idPrefix={idPrefix} />
        )}
        {!only && <WhoMaySeeThis problems={problems} />}
        <DraftStatus keeper={draft} />
        <ButtonGroup>
          <Button disabled={isSaving}>{props.saveLabel ?? 'Save'}</Button>
          {alsoSave && (
            <Button id={alsoSaveId} variant="secondary" disabled={isSaving}>
              {alsoSave.label}
            </Button>
          )}
          {cancelHref !== undefined && (
            <a className="govuk-link" href={cancelHref}>
              Leave without saving as a record
            </a>
          )}
        </ButtonGroup>
      </form>
    </FormProvider>
  )
}

/** Ctrl and Enter are no letter, so they may save from inside a text box too. */
function saveByKey(event: KeyboardEvent<HTMLFormElement>): void {
  const isMeant = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey
  if (event.key !== 'Enter' || !isMeant || event.nativeEvent.isComposing) return
  event.preventDefault()
  event.currentTarget.requestSubmit()
}

function toSummaryItem(noun: Noun, { field, message, part }: FormProblem, idPrefix: string) {
  const definition = (nouns[noun].fields as Fields)[field] // a code may be of the header, then there is none
  const isDate = definition?.kind === 'date' || definition?.kind === 'vague_date'
  const box = part ?? (isDate || field === 'heldUntilOn' ? 'day' : undefined)
  const href = field === '' ? undefined : `#${idPrefix}${field}${box ? `-${box}` : ''}`
  return { message, href }
}
