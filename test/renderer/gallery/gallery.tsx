/// <reference path="../../../renderer/styles/stylesheets.d.ts" />
import '../../../renderer/styles/app.scss'
import { StrictMode, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { IdentityBar } from '../../../renderer/components/content/identity-bar.tsx'
import { PhaseBanner } from '../../../renderer/components/messages/phase-banner.tsx'
import { BackLink } from '../../../renderer/components/navigation/back-link.tsx'
import { Breadcrumbs } from '../../../renderer/components/navigation/breadcrumbs.tsx'
import { Pagination } from '../../../renderer/components/navigation/pagination.tsx'
import { SideNavigation } from '../../../renderer/components/navigation/side-navigation.tsx'
import { SkipLink } from '../../../renderer/components/navigation/skip-link.tsx'
import { ConstraintBanner } from '../../../renderer/components/page/constraint-banner.tsx'
import { HeaderBar } from '../../../renderer/components/page/header-bar.tsx'
import { PageLayout } from '../../../renderer/components/page/page-layout.tsx'
import { ContentGallery } from './content-gallery.tsx'
import { ControlsGallery } from './controls-gallery.tsx'
import { MessagesGallery } from './messages-gallery.tsx'

const rooms = ['Referral', 'People', 'Chronology', 'Legal position', 'Decisions', 'Briefing']

function Gallery() {
  const [showsInitials, setShowsInitials] = useState(false)
  return (
    <>
      <SkipLink />
      <HeaderBar homeHref="#/">
        <a className="govuk-link" href="#/settings">
          Settings
        </a>
        <button type="button" className="app-link-button">
          Lock
        </button>
      </HeaderBar>
      <PhaseBanner tag="Preview">
        This is a preview for development. Put no real case in it.
      </PhaseBanner>
      <PageLayout
        before={
          <>
            <IdentityBar
              label="Whose case this is"
              facts={[
                { name: 'Child', value: 'Robin Example', short: 'RE' },
                { name: 'Age', value: '13' },
                { name: 'Case', value: 'TL-0001' },
              ]}
              showsInitials={showsInitials}
              onShowsInitialsChange={setShowsInitials}
            />
            <Breadcrumbs
              items={[
                { label: 'Cases', href: '#/' },
                { label: 'Robin Example', href: '#/1' },
              ]}
            />
            <BackLink href="#/1" />
          </>
        }
        navigation={
          <SideNavigation
            label="Case"
            groups={[
              {
                title: 'Today',
                items: rooms.slice(0, 3).map((label, place) => ({
                  label,
                  href: `#/1/${place}`,
                  isCurrent: place === 1,
                  note: place === 2 ? '2 to sort' : undefined,
                })),
              },
              {
                title: 'Next',
                items: rooms.slice(3).map((label, place) => ({ label, href: `#/1/n${place}` })),
              },
            ]}
          />
        }
      >
        <ConstraintBanner title="Do not speak to the child about what happened">
          <p className="govuk-body">Asked by Example Police, until the interview on 4 June 2026.</p>
        </ConstraintBanner>
        <h1 className="govuk-heading-l">Every component and state</h1>
        <MessagesGallery />
        <ControlsGallery />
        <Pagination
          previous={{ href: '#/list/1' }}
          next={{ href: '#/list/3' }}
          items={[
            { number: 1, href: '#/list/1' },
            { number: 2, href: '#/list/2', isCurrent: true },
            'gap',
            { number: 40, href: '#/list/40' },
          ]}
        />
        <ContentGallery />
      </PageLayout>
    </>
  )
}

const root = document.getElementById('root')
const theme = new URLSearchParams(location.search).get('theme')
if (theme) document.documentElement.dataset.theme = theme
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Gallery />
    </StrictMode>,
  )
}
