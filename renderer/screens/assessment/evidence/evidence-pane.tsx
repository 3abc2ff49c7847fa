import {
  type KeyboardEvent,
  type ReactNode,
  useCallback,
  useDeferredValue,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { Button } from '../../../components/controls/button.tsx'
import { Input } from '../../../components/controls/input.tsx'
import { useOpenCase } from '../../../forms/open-case.tsx'
import { rememberListPlace } from '../../../forms/records/list-place.ts'
import { formatPresets } from '../../../forms/records/presets.ts'
import { EvidenceItem, type EvidenceItemProps, type Standing } from './evidence-item.tsx'
import { readEvidenceKey } from './evidence-keys.ts'
import {
  buildLinked,
  type Piece,
  searchEvidence,
  splitEvidence,
  type Way,
} from './split-evidence.ts'

/** How many pieces are shown at first, and how many more each time. */
const shownAtOnce = 20

/** What the pane takes: the code of a factor or the id of a number of a licensed tool, and how it is named. */
export interface EvidencePaneProps {
  readonly subject: string
  readonly name: string
}

/** The evidence for one factor: what adds to the concern, what lessens it, and everything else, each one key from the other. */
export function EvidencePane({ subject, name }: EvidencePaneProps): ReactNode {
  const openCase = useOpenCase()
  const pane = useRef<HTMLDivElement>(null)
  const split = useMemo(() => splitEvidence(openCase.file, subject), [openCase.file, subject])
  const [search, setSearch] = useState('')
  const [most, setMost] = useState(shownAtOnce)
  const wanted = useDeferredValue(search)
  const found = useMemo(() => searchEvidence(split.others, wanted), [split, wanted])
  const shown = found.slice(0, most)
  const link = useLink(subject, name, pane)
  const here = openCase.linkTo('assessment', 'factor', subject)

  const onKeyDown = (event: KeyboardEvent) => {
    const { target } = event
    const item = target instanceof Element ? target.closest<HTMLElement>('[data-piece]') : null
    // Only on a piece: in the search box every key is a letter.
    const key = item && readEvidenceKey(event)
    if (!key) return
    event.preventDefault()
    if ('move' in key) {
      const items = listItems(pane.current)
      focusItem(items[items.indexOf(item) + key.move])
      return
    }
    const id = item.getAttribute('data-piece')
    const all = [...split.supports, ...split.contradicts, ...split.others]
    const piece = all.find((one) => one.id === id)
    if (piece) link(piece, key.link)
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are heard by the buttons that hold focus.
    <div ref={pane} className="app-evidence" id={evidencePaneId} onKeyDown={onKeyDown}>
      <Group
        title="Adds to the concern"
        none="Nothing linked yet."
        group="supports"
        pieces={split.supports}
        onLink={link}
      />
      <Group
        title="Lessens the concern, or shows a strength"
        none="Nothing linked yet."
        group="contradicts"
        pieces={split.contradicts}
        onLink={link}
      />
      <Group
        title={`Other evidence: ${split.others.length}`}
        none={
          split.others.length === 0 ? 'There is no other evidence.' : 'Nothing has those words.'
        }
        group="others"
        pieces={shown}
        onLink={link}
      >
        <Input
          id="evidence-search"
          name="evidence-search"
          label="Find in the other evidence"
          labelProps={{ className: 'app-evidence__label' }}
          value={search}
          autoComplete="off"
          onChange={(event) => {
            setSearch(event.target.value)
            setMost(shownAtOnce)
          }}
        />
        <p className="govuk-body-s" role="status">
          {wanted.trim() !== '' && `${found.length} of ${split.others.length} have those words.`}
        </p>
      </Group>
      {found.length > most && (
        <Button
          type="button"
          variant="secondary"
          onClick={() => setMost((last) => last + shownAtOnce)}
        >
          Show {Math.min(shownAtOnce, found.length - most)} more of {found.length - most}
        </Button>
      )}
      <p className="govuk-body">
        <a
          className="govuk-link"
          href={openCase.linkTo(
            'evidence',
            'evidence',
            'new',
            formatPresets({ supports: subject }),
          )}
          // What is entered from here comes back here.
          onClick={() => rememberListPlace(openCase.caseId, 'evidence', here)}
        >
          Enter new evidence that adds to it
        </a>
      </p>
    </div>
  )
}

/** Where the evidence stands in the page. */
const evidencePaneId = 'evidence-for-factor'

/** Moves focus to the first piece of evidence, or to the search box where there is none; false where neither is there. */
export function focusEvidence(): void {
  const pane = document.getElementById(evidencePaneId)
  const first = listItems(pane)[0]
  if (first) focusItem(first)
  else document.getElementById('evidence-search')?.focus()
}

/** Tells whether focus is among the evidence. */
export function isInEvidence(element: Element | null): boolean {
  return document.getElementById(evidencePaneId)?.contains(element) ?? false
}

/** Links a piece and keeps focus where the person was: at the piece that takes its place. */
function useLink(
  subject: string,
  name: string,
  pane: { readonly current: HTMLElement | null },
): (piece: Piece, way: Way | undefined) => void {
  const openCase = useOpenCase()
  // The list below must not be drawn anew because this function is.
  const latest = useRef(openCase)
  latest.current = openCase
  const place = useRef<{ readonly group: string; readonly at: number }>(undefined)

  useLayoutEffect(() => {
    const was = place.current
    if (!was || !openCase.file) return
    place.current = undefined
    // Before the news of the change looks for focus: what was pressed has gone from its list.
    if (document.activeElement !== document.body) return
    const items = listItems(pane.current).filter((one) => one.dataset.group === was.group)
    focusItem(items[Math.min(was.at, items.length - 1)] ?? listItems(pane.current)[0])
  }, [openCase.file, pane])

  return useCallback(
    (piece, way) => {
      const item = document.activeElement?.closest<HTMLElement>('[data-piece]')
      const group = item?.dataset.group ?? 'others'
      const items = listItems(pane.current).filter((one) => one.dataset.group === group)
      place.current = { group, at: item ? items.indexOf(item) : 0 }
      void linkPiece(latest.current, piece, way, subject, name)
    },
    [subject, name, pane],
  )
}

async function linkPiece(
  openCase: ReturnType<typeof useOpenCase>,
  piece: Piece,
  way: Way | undefined,
  subject: string,
  name: string,
): Promise<void> {
  const words = {
    supports: `Linked: it adds to the concern at ${name}.`,
    contradicts: `Linked: it lessens the concern at ${name}.`,
    none: `Unlinked from ${name}.`,
  }[way ?? 'none']
  const reply = await openCase.save([buildLinked(piece, subject, way)], undefined, words)
  if (!reply.ok) openCase.notify({ words: reply.error.message })
}

function listItems(pane: HTMLElement | null): readonly HTMLElement[] {
  return [...(pane?.querySelectorAll<HTMLElement>('[data-piece]') ?? [])]
}

function focusItem(item: HTMLElement | undefined): void {
  item?.querySelector<HTMLElement>('.app-piece__ways button')?.focus()
}

interface GroupProps extends Pick<EvidenceItemProps, 'onLink'> {
  readonly title: string
  readonly none: string
  readonly group: Standing
  readonly pieces: readonly Piece[]
  readonly children?: ReactNode
}

function Group({ title, none, group, pieces, onLink, children }: GroupProps) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h3 className="govuk-heading-s app-evidence__title" id={id}>
        {title}
      </h3>
      {children}
      {pieces.length === 0 ? (
        <p className="govuk-body-s app-empty">{none}</p>
      ) : (
        <ul className="app-pieces">
          {pieces.map((piece) => (
            <EvidenceItem key={piece.id} {...{ piece, group, onLink }} />
          ))}
        </ul>
      )}
    </section>
  )
}
