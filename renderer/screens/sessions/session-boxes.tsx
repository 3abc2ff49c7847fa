import { type ReactNode, useRef } from 'react'
import { Tag } from '../../components/content/tag.tsx'
import { useOpenCase } from '../../forms/open-case.tsx'
import type { SessionBox } from './build-from-session.ts'
import { type KeptOfSession, listKeptAs, splitLines } from './list-kept.ts'
import type { NumberedSession } from './number-sessions.ts'

const boxes: readonly {
  readonly box: SessionBox
  readonly title: string
  readonly whenEmpty: string
  readonly doLine: string
  readonly doMarked: string
}[] = [
  {
    box: 'words',
    title: 'Their words',
    whenEmpty: 'No words were noted.',
    doLine: 'Make this evidence',
    doMarked: 'Make the marked words evidence',
  },
  {
    box: 'observation',
    title: 'What was seen',
    whenEmpty: 'Nothing was noted.',
    doLine: 'Make this evidence',
    doMarked: 'Make the marked words evidence',
  },
  {
    box: 'opinion',
    title: 'What the writer makes of it',
    whenEmpty: 'No opinion was noted.',
    doLine: 'Keep as an opinion',
    doMarked: 'Keep the marked words as an opinion',
  },
]

/** What the boxes take: the session, what was kept from it, and what to do with a line; none while a form is open. */
export interface SessionBoxesProps {
  readonly session: NumberedSession
  readonly kept: KeptOfSession
  readonly onKeep: ((box: SessionBox, text: string) => void) | undefined
}

/** Words, what was seen and opinion in boxes apart, line by line; one press keeps a line, or the words that are marked. */
export function SessionBoxes({ session, kept, onKeep }: SessionBoxesProps): ReactNode {
  return boxes.map((one) => (
    <Box
      key={one.box}
      {...one}
      lines={splitLines(session.record.body[one.box])}
      kept={kept}
      onKeep={onKeep}
    />
  ))
}

type BoxProps = (typeof boxes)[number] &
  Pick<SessionBoxesProps, 'kept' | 'onKeep'> & { readonly lines: readonly string[] }

function Box({ box, title, whenEmpty, doLine, doMarked, lines, kept, onKeep }: BoxProps) {
  const { hideNames, notify } = useOpenCase()
  const list = useRef<HTMLUListElement>(null)
  const keepMarked = () => {
    const marked = findMarked(list.current)
    if (marked === undefined) notify({ words: `Mark some words under "${title}" first.` })
    else onKeep?.(box, marked)
  }
  return (
    <section aria-label={title} className="app-session-box">
      <h2 className="govuk-heading-s">{title}</h2>
      {lines.length === 0 && <p className="govuk-body app-empty">{whenEmpty}</p>}
      <ul className="app-session-lines" ref={list}>
        {lines.map((line, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place among what was noted.
          <li key={place} className="app-session-lines__one">
            <span className="app-session-lines__words">
              {box === 'words' ? <q>{hideNames(line)}</q> : hideNames(line)}{' '}
              {listKeptAs(line, kept).map((label) => (
                <Tag key={label} colour="teal">
                  {label}
                </Tag>
              ))}
            </span>
            {onKeep && (
              <button type="button" className="app-link-button" onClick={() => onKeep(box, line)}>
                {doLine}
                <span className="govuk-visually-hidden">: {hideNames(line)}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      {onKeep && lines.length > 0 && (
        <button
          type="button"
          className="app-key-button"
          // Pressing must not lose the words that are marked.
          onMouseDown={(event) => event.preventDefault()}
          onClick={keepMarked}
        >
          {doMarked}
        </button>
      )}
    </section>
  )
}

/** Finds the words marked inside the list, without what only belongs to its buttons; none when nothing is marked there. */
function findMarked(list: HTMLElement | null): string | undefined {
  const selection = window.getSelection()
  const inside =
    list?.contains(selection?.anchorNode ?? null) && list.contains(selection?.focusNode ?? null)
  if (!selection || !inside || selection.isCollapsed) return undefined
  const part = selection.getRangeAt(0).cloneContents()
  for (const other of part.querySelectorAll('button, .govuk-tag')) other.remove()
  const lines = [...part.querySelectorAll('li')].map((line) => line.textContent?.trim() ?? '')
  const words = lines.length > 0 ? lines.filter((line) => line !== '').join('\n') : part.textContent
  return words?.trim() === '' ? undefined : words?.trim()
}
