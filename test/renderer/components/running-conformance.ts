import type { ReactNode } from 'react'
import { describe, expect, it } from 'vitest'
import { writeComparable } from './comparable-html.ts'
import { type Fixture, loadFixtures } from './conformance.ts'
import type { Options } from './fixture-options.tsx'
import { mount, unmountAll } from './mounted.tsx'

type Script = new (root: Element) => unknown

/** How one component in a running page is held to what GOV.UK's own script makes of its published markup. */
export interface RunningConformance {
  /** The script's name in the package, such as `Checkboxes`. */
  readonly script: string
  /** How many fixtures are compared: the test fails if others are. */
  readonly compared: number
  /** The fixtures that differ or cannot run, by name, each with its reason. */
  readonly skips?: Readonly<Record<string, string>>
  readonly draw: (options: Options) => ReactNode
}

/** Loads one of the package's scripts; it ships no types. */
async function loadScript(component: string, name: string): Promise<Script> {
  const path = `govuk-frontend/dist/govuk/components/${component}/${component}.mjs`
  const loaded: Record<string, unknown> = await import(/* @vite-ignore */ path)
  // A class that takes the component's root element, by the package's own documentation.
  return loaded[name] as Script
}

function runScript(fixture: Fixture, component: string, Script: Script): string {
  document.body.innerHTML = fixture.html
  const root = document.querySelector(`[data-module="govuk-${component}"]`)
  if (!root) throw new Error('The fixture has nothing to run')
  new Script(root)
  // Its mark that it has run.
  root.removeAttribute(`data-govuk-${component}-init`)
  const html = document.body.innerHTML
  document.body.innerHTML = ''
  return writeComparable(html)
}

/** Tests one component in a page against GOV.UK's markup after GOV.UK's script has run on it. */
export function describeRunningConformance(component: string, running: RunningConformance): void {
  const { script, compared, skips = {}, draw } = running
  const fixtures = loadFixtures(component)
  const chosen = fixtures.filter((fixture) => !Object.hasOwn(skips, fixture.name))
  const ours = (fixture: Fixture) => {
    const { root } = mount(draw(fixture.options))
    const html = writeComparable(root.innerHTML)
    unmountAll()
    return html
  }

  describe(`${component} in a running page and the published script`, () => {
    it('compares every fixture but the listed ones', () => {
      expect(chosen).toHaveLength(compared)
      expect(Object.keys(skips)).toHaveLength(fixtures.length - compared)
    })

    it.each(chosen)('becomes what the script makes of "$name"', async (fixture) => {
      const Script = await loadScript(component, script)
      document.body.className = 'govuk-frontend-supported'

      expect(ours(fixture)).toBe(runScript(fixture, component, Script))
    })
  })
}
