import { invoke } from '../bridge/invoke.ts'

/** Tells the engine where the person is: the address in the page and the field that has focus, so that unlocking brings them back. */
export function rememberPlace(): void {
  const field = document.activeElement?.id ?? ''
  const path = window.location.hash.replace(/^#/, '') || '/'
  void invoke('vault.rememberPlace', { place: `${path}#${field}`.slice(0, 300) })
}

/** Brings the person back to a remembered place: the address at once, the field as soon as it is there. */
export function returnToPlace(place: string, goTo: (href: string) => void): void {
  const [path = '/', field = ''] = place.split('#')
  if (!/^\/[A-Za-z0-9/_=&%.-]*$/.test(path)) return
  goTo(`#${path}`)
  if (field !== '') focusWhenThere(field, 40)
}

const retryMs = 100

function focusWhenThere(id: string, tries: number): void {
  const element = document.getElementById(id)
  if (element) element.focus()
  else if (tries > 0) setTimeout(() => focusWhenThere(id, tries - 1), retryMs)
}
