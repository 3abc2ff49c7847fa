import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { Tag } from '../../components/content/tag.tsx'
import { ButtonGroup } from '../../components/controls/button-group.tsx'
import { useOpenCase } from '../../forms/open-case.tsx'
import { type ItemKind, itemKinds } from './build-item.ts'
import { isSortedInto, type SortedItem } from './list-items.ts'

/** What it takes: the sentences, what has been sorted so far, and what to do with a choice. */
export interface SentenceListProps {
  readonly sentences: readonly string[]
  readonly items: readonly SortedItem[]
  readonly onSort: (kind: ItemKind, text: string) => void
}

/**
 * The sentences of a note. The arrow keys move, Shift and an arrow key take in more than one, and one letter says what
 * they are. Marking some words with the mouse takes just those.
 */
export function SentenceList({ sentences, items, onSort }: SentenceListProps): ReactNode {
  const { hideNames } = useOpenCase()
  const list = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState(0)
  const [anchor, setAnchor] = useState(0)
  const [first, last] = [Math.min(at, anchor), Math.max(at, anchor)]

  useEffect(() => {
    // After the heading has had its turn: whoever comes here comes to press keys.
    const timer = setTimeout(focusSentences)
    return () => clearTimeout(timer)
  }, [])

  const moveTo = (place: number, extends_: boolean) => {
    const next = Math.max(0, Math.min(sentences.length - 1, place))
    setAt(next)
    if (!extends_) setAnchor(next)
    document.getElementById(idOf(next))?.scrollIntoView({ block: 'nearest' })
  }
  const sort = (kind: ItemKind) => {
    const text = findMarked(list.current) ?? sentences.slice(first, last + 1).join(' ')
    const isMarked = findMarked(list.current) !== undefined
    onSort(kind, text)
    if (isMarked) window.getSelection()?.removeAllRanges()
    else moveTo(last + 1, false)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const end = { Home: 0, End: sentences.length - 1 }[event.key]
    const chosen = itemKinds.find((one) => one.key === event.key.toLowerCase())
    if (step !== undefined) moveTo(at + step, event.shiftKey)
    else if (end !== undefined) moveTo(end, event.shiftKey)
    else if (chosen && !event.ctrlKey && !event.metaKey && !event.altKey) sort(chosen.kind)
    else return
    event.preventDefault()
  }

  return (
    <>
      <div className="app-sentences__keys">
        <p className="govuk-body-s" id="sort-help">
          Choose a sentence by arrow keys or mouse; Shift takes in more, and marking words takes
          just those. Then one key: what is it?
        </p>
        <ButtonGroup>
          {itemKinds.map(({ kind, key, label }) => (
            <button
              key={kind}
              type="button"
              className="app-key-button"
              // Pressing must not lose the words that are marked.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => sort(kind)}
            >
              <kbd>{key.toUpperCase()}</kbd> {label}
            </button>
          ))}
        </ButtonGroup>
      </div>
      <div
        ref={list}
        id={listId}
        role="listbox"
        aria-label="Sentences of the note"
        aria-describedby="sort-help"
        aria-multiselectable="true"
        aria-activedescendant={idOf(at)}
        tabIndex={0}
        className="app-sentences"
        onKeyDown={onKeyDown}
      >
        {sentences.map((sentence, place) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are heard by the list that holds focus.
          <div
            // biome-ignore lint/suspicious/noArrayIndexKey: a sentence is its place in the note.
            key={place}
            id={idOf(place)}
            role="option"
            tabIndex={-1}
            aria-selected={place >= first && place <= last}
            className="app-sentences__one"
            onClick={(event) => moveTo(place, event.shiftKey)}
          >
            {hideNames(sentence)}{' '}
            {items
              .filter((item) => isSortedInto(sentence, item))
              .map((item) => (
                <Tag key={item.record.id} colour="teal">
                  {item.label}
                </Tag>
              ))}
          </div>
        ))}
      </div>
    </>
  )
}

const listId = 'sentences'

/** Moves focus to the sentences, so that keys sort. */
export function focusSentences(): void {
  document.getElementById(listId)?.focus({ preventScroll: true })
}

function idOf(place: number): string {
  return `sentence-${place + 1}`
}

/** Finds the words marked with the mouse inside the list; none when nothing is marked there. */
function findMarked(list: HTMLElement | null): string | undefined {
  const selection = window.getSelection()
  if (!selection || selection.isCollapsed || !list) return undefined
  if (!list.contains(selection.anchorNode) || !list.contains(selection.focusNode)) return undefined
  const words = selection.toString().replace(/\s+/g, ' ').trim()
  return words === '' ? undefined : words
}
