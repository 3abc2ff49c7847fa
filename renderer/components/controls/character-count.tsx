import {
  type ReactNode,
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { joinClassNames } from '../class-names.ts'
import { isShown } from '../frame/guidance.tsx'
import { Hint } from '../frame/hint.tsx'
import { useRunningPage } from '../use-running-page.ts'
import { type CountType, countText, wordRemaining } from './count-text.ts'
import { Textarea, type TextareaProps } from './textarea.tsx'

/** How much may be written: characters (as `countType` counts them) or words, one of the two. */
export type CharacterLimit =
  | { readonly maxLength: number; readonly maxWords?: undefined; readonly countType?: CountType }
  | { readonly maxWords: number; readonly maxLength?: undefined; readonly countType?: undefined }

/**
 * What a character count takes: a textarea's props and a limit. The limit is advice: nothing typed is cut off.
 * `threshold` is the percentage of the limit from which the count shows.
 */
export type CharacterCountProps = Omit<TextareaProps, 'maxLength'> &
  CharacterLimit & { readonly threshold?: number; readonly countMessageClassName?: string }

/** How long typing must pause before a screen reader hears the count, in milliseconds. */
export const announceAfterMs = 1000

/** A textarea that says how much may still be written: to the eye at once, to the ear when typing pauses. */
export function CharacterCount(props: CharacterCountProps): ReactNode {
  const { maxLength, maxWords, countType, threshold, countMessageClassName, ...textarea } = props
  const {
    id = textarea.name,
    defaultValue,
    value,
    className,
    afterInput,
    formGroupProps,
  } = textarea
  const limit = maxLength ?? maxWords
  const unit = countType ?? (maxWords === undefined ? 'length' : 'words')
  const root = useRef<HTMLDivElement>(null)
  const count = useCount(root, String(value ?? defaultValue ?? ''), unit)
  const isRunning = useRunningPage()
  const isTooMuch = isRunning && limit - count.seen < 0
  return (
    <Textarea
      {...textarea}
      id={id}
      describedBy={joinClassNames(`${id}-info`, textarea.describedBy)}
      className={joinClassNames(
        'govuk-js-character-count',
        isTooMuch && !isShown(textarea.error) && 'govuk-textarea--error',
        className,
      )}
      formGroupProps={{
        ...formGroupProps,
        className: joinClassNames('govuk-character-count', formGroupProps?.className),
        ...buildData(props),
        onInput: count.read,
        ref: root,
      }}
      afterInput={
        <>
          <Hint
            id={`${id}-info`}
            className={joinClassNames(
              'govuk-character-count__message',
              countMessageClassName,
              isRunning && 'govuk-visually-hidden',
            )}
          >
            You can enter up to {limit} {unit === 'words' ? 'words' : 'characters'}
          </Hint>
          {isRunning && (
            <CountMessages
              seen={wordRemaining(limit - count.seen, unit)}
              heard={wordRemaining(limit - count.heard, unit)}
              isTooMuch={isTooMuch}
              isFarOff={count.seen < (limit * (threshold ?? 0)) / 100}
              className={countMessageClassName}
            />
          )}
          {afterInput}
        </>
      }
    />
  )
}

interface CountMessagesProps {
  readonly seen: string
  readonly heard: string
  readonly isTooMuch: boolean
  readonly isFarOff: boolean
  readonly className: string | undefined
}

function CountMessages({ seen, heard, isTooMuch, isFarOff, className }: CountMessagesProps) {
  return (
    <>
      <div
        className={joinClassNames(
          isTooMuch ? 'govuk-error-message' : 'govuk-hint',
          'govuk-character-count__message',
          className,
          'govuk-character-count__status',
          isFarOff && 'govuk-character-count__message--disabled',
        )}
        aria-hidden="true"
      >
        {seen}
      </div>
      <div
        className="govuk-character-count__sr-status govuk-visually-hidden"
        aria-live="polite"
        aria-hidden={isFarOff || undefined}
      >
        {heard}
      </div>
    </>
  )
}

/** What the published markup carries for scripts and styles. */
function buildData({ maxLength, maxWords, countType, threshold }: CharacterCountProps) {
  return {
    'data-module': 'govuk-character-count',
    'data-maxlength': maxLength,
    'data-maxwords': maxWords,
    'data-threshold': threshold,
    'data-count-type': countType ?? (maxWords === undefined ? undefined : 'words'),
  }
}

/** Counts what is in the box: `seen` at once, `heard` once typing has paused. */
function useCount(root: RefObject<HTMLElement | null>, initial: string, unit: CountType) {
  const [seen, setSeen] = useState(() => countText(initial, unit))
  const [heard, setHeard] = useState(seen)
  const read = useCallback(() => {
    const box = root.current?.querySelector('textarea')
    if (box) setSeen(countText(box.value, unit))
  }, [root, unit])

  // After every draw, because a form library may fill the box without an event.
  useLayoutEffect(read)

  useEffect(() => {
    const timer = setTimeout(() => setHeard(seen), announceAfterMs)
    return () => clearTimeout(timer)
  }, [seen])

  return { seen, heard, read }
}
