import type { ReactNode } from 'react'
import { HeaderBar } from '../components/page/header-bar.tsx'
import { type Theme, themeLabels, themes } from './privacy/theme.ts'

/** What the header takes: what its buttons do, and the theme. Before a vault is open there is only the theme. */
export interface HeaderProps {
  readonly theme: Theme
  readonly onThemeChange: (theme: Theme) => void
  readonly actions?: {
    readonly openPalette: () => void
    readonly hideScreen: () => void
    readonly lock: () => void
  }
}

/** The bar at the top of every screen. */
export function Header({ theme, onThemeChange, actions }: HeaderProps): ReactNode {
  return (
    <HeaderBar homeHref="#/">
      {actions && (
        <>
          <a className="app-header__link" href="#/">
            All cases
          </a>
          <button type="button" className="app-link-button" onClick={actions.openPalette}>
            Find <kbd>Ctrl+K</kbd>
          </button>
          <button type="button" className="app-link-button" onClick={actions.hideScreen}>
            Hide <kbd>F9</kbd>
          </button>
        </>
      )}
      <label className="app-header__theme">
        <span className="govuk-visually-hidden">Colours</span>
        <select
          className="govuk-select"
          value={theme}
          onChange={(event) => {
            const chosen = themes.find((one) => one === event.target.value)
            if (chosen) onThemeChange(chosen)
          }}
        >
          {themes.map((one) => (
            <option key={one} value={one}>
              {themeLabels[one]}
            </option>
          ))}
        </select>
      </label>
      {actions && (
        <button
          type="button"
          className="govuk-button govuk-button--secondary app-header__lock"
          onClick={actions.lock}
        >
          Lock
        </button>
      )}
    </HeaderBar>
  )
}
