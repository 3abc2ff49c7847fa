import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import { isNoun } from '../../../shared/case/nouns.ts'
import type { CaseId } from '../../../shared/case/record.ts'
import { londonDayOf, londonTimeOf } from '../../../shared/dates/london-time.ts'
import { SideNavigation } from '../../components/navigation/side-navigation.tsx'
import { PageLayout } from '../../components/page/page-layout.tsx'
import { rememberLastPlace } from '../../forms/last-place.ts'
import { type Notice, type Room, useOpenCase } from '../../forms/open-case.tsx'
import { formatPresets } from '../../forms/records/presets.ts'
import { RecordPage } from '../../forms/records/record-page.tsx'
import type { ReadClock } from '../clock.ts'
import { ErrorBoundary } from '../error-boundary.tsx'
import { useCaseShortcuts } from '../shortcuts.ts'
import { usePageFocus } from '../use-page-focus.ts'
import { CaseIdentity } from './case-identity.tsx'
import { ConstraintBanners } from './constraint-banners.tsx'
import { roomGroups, roomTitles } from './link-to-room.ts'
import { NoticeArea } from './notice-area.tsx'
import { OpenCaseProvider } from './open-case-provider.tsx'
import { screens } from './screens.ts'

/** What the frame takes: the case, where in it the address leads, and the app's settings. */
export interface CaseFrameProps {
  readonly caseId: CaseId
  readonly room: Room
  readonly parts: readonly string[]
  readonly address: string
  readonly readClock: ReadClock
  readonly documentsFolder: string
  readonly showsInitials: boolean
  readonly onShowsInitialsChange: (showsInitials: boolean) => void
  readonly goTo: (href: string) => void
}

/** What every screen of a case stands in: constraints on top, whose case it is, its rooms, and news of what was done. */
export function CaseFrame(props: CaseFrameProps): ReactNode {
  const { caseId, address, readClock, documentsFolder, showsInitials } = props
  const [notice, setNotice] = useNotice(address)
  return (
    <OpenCaseProvider
      {...{ caseId, readClock, documentsFolder, showsInitials }}
      onNotice={setNotice}
    >
      <Inside {...props} notice={notice} onDismiss={() => setNotice(undefined)} />
    </OpenCaseProvider>
  )
}

interface InsideProps extends CaseFrameProps {
  readonly notice: Notice | undefined
  readonly onDismiss: () => void
}

function Inside({ caseId, room, parts, address, goTo, notice, onDismiss, ...props }: InsideProps) {
  const openCase = useOpenCase()
  const { changes, linkTo, undo, file } = openCase
  usePageFocus(address, `${file.reference}: ${roomTitles[room]} - Throughline`)
  useLastPlace(caseId, room, address)
  const done = (isUndo: boolean) =>
    changes.find((change) => !change.undone && (change.command === 'undo') === isUndo)
  const take = (change: { readonly id: number } | undefined) => {
    if (change) void undo(change.id)
    else openCase.notify({ words: 'There is nothing to undo.' })
  }
  useCaseShortcuts({
    undo: () => take(done(false)),
    redo: () => take(done(true)),
    writeCallNote: () => {
      const now = props.readClock()
      const presets = {
        kind: 'call',
        receivedOn: londonDayOf(now),
        receivedTime: londonTimeOf(now),
      }
      goTo(linkTo('intake', 'source_note', 'new', formatPresets(presets)))
    },
  })
  const Screen = screens[room]
  const [noun, which, presets] = parts
  return (
    <PageLayout
      before={
        <>
          <ConstraintBanners />
          <CaseIdentity
            showsInitials={props.showsInitials}
            onShowsInitialsChange={props.onShowsInitialsChange}
          />
        </>
      }
      navigation={
        <SideNavigation
          label="Sections of this case"
          groups={roomGroups.map((group) => ({
            title: group.title,
            items: group.rooms.map((one) => ({
              href: linkTo(one),
              label: roomTitles[one],
              isCurrent: one === room,
            })),
          }))}
        />
      }
    >
      <NoticeArea notice={notice} onDismiss={onDismiss} />
      <ErrorBoundary address={address}>
        {noun !== undefined && which !== undefined && isNoun(noun) ? (
          <RecordPage {...{ room, noun, which, presets, goTo }} />
        ) : (
          <Screen parts={parts} goTo={goTo} />
        )}
      </ErrorBoundary>
    </PageLayout>
  )
}

/** Remembers each place but the case home, by its own heading, which stands once it is drawn. */
function useLastPlace(caseId: CaseId, room: Room, address: string): void {
  useEffect(() => {
    if (room === 'home') return
    const words = document.querySelector('h1')?.textContent ?? roomTitles[room]
    rememberLastPlace(caseId, { href: `#${address}`, words })
  }, [caseId, room, address])
}

/** How long a save and the change of address that it makes may lie apart. */
const sameMomentMs = 600

/** Keeps the news through the change of address that saving makes, and lets it go at any later one. */
function useNotice(address: string) {
  const [notice, setNotice] = useState<Notice>()
  const isFresh = useRef(false)
  const ageing = useRef<ReturnType<typeof setTimeout>>(undefined)
  const seen = useRef(address)
  const tell = useCallback((next: Notice | undefined) => {
    setNotice(next)
    clearTimeout(ageing.current)
    isFresh.current = true
    ageing.current = setTimeout(() => {
      isFresh.current = false
    }, sameMomentMs)
  }, [])
  useEffect(() => {
    if (seen.current === address) return
    seen.current = address
    if (!isFresh.current) setNotice(undefined)
    // One change only, however soon the next one comes.
    isFresh.current = false
  }, [address])
  return [notice, tell] as const
}
