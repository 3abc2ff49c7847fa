import { useEffect, useState } from 'react'

/** The looks a person can choose between. */
export const themes = ['light', 'dark', 'low-stimulus'] as const
/** One of `themes`. */
export type Theme = (typeof themes)[number]

/** The themes in words. */
export const themeLabels: { readonly [T in Theme]: string } = {
  light: 'Light',
  dark: 'Dark',
  'low-stimulus': 'Low stimulus',
}

const key = 'throughline-theme'

/** Gives the chosen theme and how to choose another; kept until the window closes. It says nothing about a case. */
export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState<Theme>(
    () => themes.find((one) => one === sessionStorage.getItem(key)) ?? 'light',
  )
  useEffect(() => {
    document.documentElement.dataset.theme = theme
    sessionStorage.setItem(key, theme)
  }, [theme])
  return [theme, setTheme]
}
