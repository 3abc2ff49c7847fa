import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { writeComparable } from './comparable-html.ts'
import { type Options, parseOptions, text } from './fixture-options.tsx'

/** One example that GOV.UK Frontend publishes: options, and the markup they give. */
export interface Fixture {
  readonly name: string
  readonly options: Options
  readonly html: string
}

/** How one component is held to its fixtures. */
export interface Conformance {
  /** How many fixtures were published when the list of skips was last read: a new one fails the test. */
  readonly published: number
  /** The fixtures that the component does not follow, by name, each with its reason. */
  readonly skips?: Readonly<Record<string, string>>
  /** Draws our component from a fixture's options. */
  readonly draw: (options: Options) => ReactNode
}

/** Loads a component's fixtures from the installed package. */
export function loadFixtures(component: string): readonly Fixture[] {
  const require = createRequire(import.meta.url)
  const folder = require.resolve('govuk-frontend/package.json').replace('package.json', '')
  const path = `${folder}dist/govuk/components/${component}/fixtures.json`
  const file = parseOptions(JSON.parse(readFileSync(path, 'utf8')))
  const fixtures = Array.isArray(file.fixtures) ? file.fixtures : []
  return fixtures.map(parseOptions).map((fixture) => ({
    name: text(fixture, 'name') ?? '',
    options: parseOptions(fixture.options),
    html: text(fixture, 'html') ?? '',
  }))
}

/** Tests one component against every published fixture: all but the listed ones match, and the listed ones do not. */
export function describeConformance(component: string, conformance: Conformance): void {
  const { published, skips = {}, draw } = conformance
  const fixtures = loadFixtures(component)
  const isSkipped = (fixture: Fixture) => Object.hasOwn(skips, fixture.name)
  const drawn = (fixture: Fixture) => writeComparable(renderToStaticMarkup(draw(fixture.options)))

  describe(`${component} and the published fixtures`, () => {
    it('has read every fixture there is, and no new one has appeared', () => {
      expect(fixtures).toHaveLength(published)
      expect(new Set(fixtures.map((fixture) => fixture.name)).size).toBe(published)
    })

    it('skips only fixtures that exist', () => {
      const names = fixtures.map((fixture) => fixture.name)

      expect(Object.keys(skips).filter((name) => !names.includes(name))).toEqual([])
    })

    const followed = fixtures.filter((fixture) => !isSkipped(fixture))
    it.each(followed)('draws "$name" as published', (fixture) => {
      expect(drawn(fixture)).toBe(writeComparable(fixture.html))
    })

    const skipped = fixtures.filter(isSkipped)
    it.each(skipped)('still differs from "$name", which it skips', (fixture) => {
      expect(drawn(fixture)).not.toBe(writeComparable(fixture.html))
    })
  })
}
