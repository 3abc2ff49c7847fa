import { QueryClient, QueryClientProvider, useQuery, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import { navigate, useHashLocation } from 'wouter/use-hash-location'
import type { Unlocked as UnlockedAnswer } from '../../shared/contract/answers.ts'
import { invoke, onEvent } from '../bridge/invoke.ts'
import { load } from '../bridge/load.ts'
import { PhaseBanner } from '../components/messages/phase-banner.tsx'
import { SkipLink } from '../components/navigation/skip-link.tsx'
import { PageLayout } from '../components/page/page-layout.tsx'
import { flushDrafts } from '../forms/drafts/draft-keeper.ts'
import { VaultScreen } from '../screens/vault/vault-screen.tsx'
import { deriveAheadMs, readClock } from './clock.ts'
import { ErrorBoundary } from './error-boundary.tsx'
import { Header } from './header.tsx'
import { Palette } from './palette.tsx'
import { rememberPlace, returnToPlace } from './place.ts'
import { BlankScreen } from './privacy/blank-screen.tsx'
import { useTheme } from './privacy/theme.ts'
import { useFlushOnLeaving } from './privacy/use-flush-on-leaving.ts'
import { queryKeys } from './query-keys.ts'
import { readAddress } from './read-address.ts'
import { useShortcuts } from './shortcuts.ts'
import { Unlocked } from './unlocked.tsx'

/** What the app takes: whether this is the preview, which every screen then says. */
export interface AppProps {
  readonly isPreview: boolean
}

const client = new QueryClient({
  defaultOptions: {
    // The engine is on this computer: what it answered stays true until a command changes it, and no line drops.
    queries: {
      staleTime: Number.POSITIVE_INFINITY,
      retry: false,
      refetchOnWindowFocus: false,
      networkMode: 'always',
    },
    mutations: { networkMode: 'always' },
  },
})

/** The whole page. */
export function App({ isPreview }: AppProps): ReactNode {
  return (
    <QueryClientProvider client={client}>
      <SkipLink />
      {isPreview && (
        <section aria-label="About this preview">
          <PhaseBanner tag="Preview">
            A development aid, not the product. Do not put real people into it.
          </PhaseBanner>
        </section>
      )}
      <Gate isPreview={isPreview} />
    </QueryClientProvider>
  )
}

function goTo(href: string): void {
  navigate(href.replace(/^#/, ''))
}

/** Decides between the lock and what is behind it. */
function Gate({ isPreview }: AppProps) {
  const queries = useQueryClient()
  const [theme, setTheme] = useTheme()
  const [address] = useHashLocation()
  const [isBlank, setIsBlank] = useState(false)
  const [isPaletteOpen, setIsPaletteOpen] = useState(false)
  const hasLocked = useHasLocked(isPreview)
  const status = useQuery({
    queryKey: queryKeys.vault,
    queryFn: () => load('vault.status', undefined),
    refetchOnWindowFocus: 'always',
  })
  const aheadMs = status.data ? deriveAheadMs(status.data.now, status.dataUpdatedAt) : 0
  const readEngineClock = useCallback(() => readClock(aheadMs), [aheadMs])
  const isUnlocked = status.data?.state === 'unlocked' && !hasLocked
  useFlushOnLeaving()
  const lock = useCallback(() => {
    rememberPlace()
    void flushDrafts().then(() => invoke('vault.lock', undefined))
  }, [])
  useShortcuts({
    lock: () => isUnlocked && lock(),
    toggleBlank: () => setIsBlank((was) => !was),
    openPalette: () => isUnlocked && setIsPaletteOpen(true),
  })
  const onUnlocked = async (unlocked: UnlockedAnswer) => {
    await queries.invalidateQueries({ queryKey: queryKeys.vault })
    if (unlocked.lastPlace) returnToPlace(unlocked.lastPlace, goTo)
  }
  const actions = {
    openPalette: () => setIsPaletteOpen(true),
    hideScreen: () => setIsBlank(true),
    lock,
  }

  return (
    <>
      <Header theme={theme} onThemeChange={setTheme} actions={isUnlocked ? actions : undefined} />
      <ErrorBoundary address={address}>
        {isUnlocked && status.data ? (
          <Unlocked
            status={status.data}
            readClock={readEngineClock}
            address={address}
            goTo={goTo}
            onPractitionerSaved={() =>
              void queries.invalidateQueries({ queryKey: queryKeys.vault })
            }
          />
        ) : (
          <PageLayout>
            {hasLocked ? (
              <h1 className="govuk-heading-l">The vault is locked</h1>
            ) : (
              status.data && <VaultScreen status={status.data} onUnlocked={onUnlocked} />
            )}
            {status.error && <p className="govuk-body">{status.error.message}</p>}
          </PageLayout>
        )}
      </ErrorBoundary>
      {isPaletteOpen && isUnlocked && (
        <Palette
          caseId={readAddress(address).caseId}
          goTo={goTo}
          onClose={() => setIsPaletteOpen(false)}
        />
      )}
      {isBlank && <BlankScreen onShow={() => setIsBlank(false)} />}
    </>
  )
}

/**
 * Clears everything the page knows once the vault has locked. The app brings a new window; the preview loads again, and
 * says whether the vault was locked or its engine ended by itself: then what was not saved yet is not there.
 */
function useHasLocked(isPreview: boolean): boolean {
  const queries = useQueryClient()
  const [hasLocked, setHasLocked] = useState(false)
  const isLeaving = useRef(false)
  useEffect(
    () =>
      onEvent('vault.locked', ({ cause }) => {
        setHasLocked(true)
        queries.clear()
        document.title = 'Throughline'
        // A vault that is locked ends its engine, and that is told too: the first news is the true one.
        if (!isPreview || isLeaving.current) return
        isLeaving.current = true
        const after = cause === 'engine_ended' ? 'crash' : 'lock'
        window.location.replace(`${window.location.pathname}?after=${after}`)
      }),
    [queries, isPreview],
  )
  return hasLocked
}
