/**
 * Puts focus on something that is not a control (a summary, a banner, the main content) so that it is read out.
 * It leaves the tab order again as soon as focus moves on.
 */
export function focusBriefly(element: HTMLElement): void {
  if (!element.hasAttribute('tabindex')) {
    element.setAttribute('tabindex', '-1')
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true })
  }
  element.focus()
}
