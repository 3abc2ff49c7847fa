import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { compile } from 'sass'
import { describe, expect, it } from 'vitest'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const compiled = compile(here('../../../renderer/styles/app.scss'), {
  loadPaths: [here('../../../node_modules')],
  quietDeps: true,
})
const css = compiled.css.replaceAll(/\/\*[\s\S]*?\*\//g, '')
// What a screen gets: paper's colours are written for the same selectors.
const onScreen = css.replaceAll(/@media print \{[\s\S]*?\n\}/g, '')

/** The value a property has in the block of one selector, in the order written; the last one holds. */
function readProperty(selector: string, property: string): string | undefined {
  const blocks = onScreen.split('}').filter((block) => block.includes(`${selector} {`))
  const lines = blocks.flatMap((block) => block.split('\n'))
  return lines.findLast((line) => line.trim().startsWith(`${property}:`))?.split(': ')[1]
}

describe('the built stylesheet', () => {
  it('is the whole of it: components, our patterns and three themes', () => {
    const wanted = ['.govuk-button {', '.app-side-navigation', '[data-theme=dark]']

    expect(wanted.filter((each) => !css.includes(each))).toEqual([])
    expect(css).toContain('[data-theme=low-stimulus]')
  })

  it('has nothing that belongs to GOV.UK alone', () => {
    const theirs = ['GDS Transport', 'crest', 'crown', 'govuk-header', 'govuk-footer', '#1d70b8']

    expect(theirs.filter((each) => css.toLowerCase().includes(each.toLowerCase()))).toEqual([])
  })

  it('asks for no face but the one shipped, and for nothing from anywhere else', () => {
    const faces = [...css.matchAll(/@font-face \{[^}]*\}/g)].map(String)
    const addresses = [...css.matchAll(/url\(["']?([^"')]*)/g)].map((match) => match[1] ?? '')
    const require = createRequire(import.meta.url)

    expect(faces).toHaveLength(4)
    expect(faces.filter((face) => !face.includes('Source Sans 3'))).toEqual([])
    expect(addresses).toHaveLength(4)
    expect(addresses.map((address) => require.resolve(address)).length).toBe(4)
    expect(css).not.toMatch(/@import|url\(["']?(data|https?):/)
  })

  it('lets a person have less motion, their own colours, and paper', () => {
    const modes = ['prefers-reduced-motion: reduce', 'forced-colors: active', '@media print']

    expect(modes.filter((mode) => !css.includes(mode))).toEqual([])
  })

  // Text and its ground as they meet on a page. 4.5 is WCAG 2.2 AA for text of any size.
  it.each([':root', '[data-theme=dark]', '[data-theme=low-stimulus]'])(
    'keeps every text of %s readable',
    (theme) => {
      const colour = (name: string) =>
        readProperty(theme, `--${name}`) ?? readProperty(':root', `--${name}`) ?? 'missing'
      const tags = [
        'plain',
        'grey',
        'green',
        'teal',
        'purple',
        'magenta',
        'red',
        'orange',
        'yellow',
      ]
      const onPage = [
        'text',
        'secondary-text',
        'error',
        'success',
        'link',
        'link-visited',
        'link-hover',
      ]
      const pairs = [
        ...onPage.map((name) => [`govuk-${name}-colour`, 'govuk-body-background-colour']),
        ...onPage.map((name) => [`govuk-${name}-colour`, 'app-ground']),
        ...tags.map((name) => [`app-tag-${name}-text`, `app-tag-${name}-ground`]),
        ...['', '-hover'].map((state) => ['app-button-text', `app-button${state}`]),
        ...['', '-hover'].map((state) => [
          'app-button-secondary-text',
          `app-button-secondary${state}`,
        ]),
        ...['', '-hover'].map((state) => ['app-button-warning-text', `app-button-warning${state}`]),
        ['app-button-inverse-text', 'govuk-inverse-text-colour'],
        ['app-button-inverse-text', 'app-button-inverse-hover'],
        ['govuk-inverse-text-colour', 'govuk-brand-colour'],
        ['govuk-inverse-text-colour', 'govuk-success-colour'],
        ['govuk-focus-text-colour', 'govuk-focus-colour'],
        ['govuk-text-colour', 'app-caution-ground'],
        ['govuk-text-colour', 'app-field'],
        ['app-header-text', 'app-header'],
      ] as [string, string][]

      const faint = pairs.filter(([text, ground]) => contrast(colour(text), colour(ground)) < 4.5)

      expect(pairs.length).toBeGreaterThan(30)
      expect(faint).toEqual([])
    },
  )
})

/** The contrast of two six-digit colours, 1 to 21, as WCAG 2.2 defines it; NaN for anything else. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const digits = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2});?$/i.exec(
    colour.replace('white', '#ffffff'),
  )
  if (!digits) throw new Error(`Not a colour: ${colour}`)
  const [red = 0, green = 0, blue = 0] = digits.slice(1).map((pair) => {
    const part = Number.parseInt(pair, 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
