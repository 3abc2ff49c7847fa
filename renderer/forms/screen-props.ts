/** What every screen of a case takes: where in its room the address leads, and how to go elsewhere. */
export interface ScreenProps {
  /** What follows the room in the address, such as `['import']`; empty for the room itself. */
  readonly parts: readonly string[]
  readonly goTo: (href: string) => void
}
