import { attributesToProps, domToReact, htmlToDOM } from 'html-react-parser'
import type { ReactNode } from 'react'

/** A published fixture's options: plain JSON whose shape is each component's own. */
export type Options = { readonly [name: string]: unknown }

/** Reads options from a JSON value; anything but an object has none. */
export function parseOptions(value: unknown): Options {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {}
  // A JSON object is a record of unknown values.
  return value as Options
}

/** Reads one option as text. Numbers are written out; absent, null and other kinds are `undefined`. */
export function text(options: Options, name: string): string | undefined {
  const value = options[name]
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' ? value : undefined
}

/** Reads one option as a number. */
export function number(options: Options, name: string): number | undefined {
  const value = options[name]
  return typeof value === 'number' ? value : undefined
}

/** Reads one option as a yes or no; `undefined` when it says neither. */
export function flag(options: Options, name: string): boolean | undefined {
  const value = options[name]
  return typeof value === 'boolean' ? value : undefined
}

/** Reads one option as options of its own; empty when absent. */
export function part(options: Options, name: string): Options {
  return parseOptions(options[name])
}

/** Reads one option as a list; empty entries become `null`, so that places are kept. */
export function list(options: Options, name: string): readonly (Options | null)[] {
  const value: unknown = options[name]
  return Array.isArray(value) ? value.map((entry) => (entry ? parseOptions(entry) : null)) : []
}

/** Draws HTML as the elements it describes. */
export function draw(html: string): ReactNode {
  // As a browser does, the line break right after a textarea's tag is left out.
  return domToReact(htmlToDOM(html.replaceAll(/(<textarea[^>]*>)\n/g, '$1')))
}

/** Reads what to show: `html` drawn as elements, else `text` as it stands. The names differ for titles and summaries. */
export function content(options: Options, textName = 'text', htmlName = 'html'): ReactNode {
  const html = text(options, htmlName)
  return html ? draw(html.trim()) : text(options, textName)
}

/** Reads one option that holds what to show, such as `label` or `hint`. */
export function contentOf(options: Options, name: string): ReactNode {
  return content(part(options, name))
}

/** Reads `attributes` as props. */
export function attributes(options: Options): Record<string, string> {
  const given = Object.entries(part(options, 'attributes')).map(([name, value]) => [
    name,
    String(value),
  ])
  // The library's type is wider than what plain attributes give.
  return attributesToProps(Object.fromEntries(given)) as Record<string, string>
}

/** Reads `classes` and `attributes`, what every part of a component may be given. */
export function look(options: Options) {
  return { ...attributes(options), className: text(options, 'classes') }
}

/** Reads what surrounds a question whatever its controls: hint, error, form group. */
export function guidance(options: Options) {
  const error = part(options, 'errorMessage')
  return {
    hint: contentOf(options, 'hint'),
    hintProps: look(part(options, 'hint')),
    error: content(error),
    errorProps: { ...look(error), visuallyHiddenText: text(error, 'visuallyHiddenText') },
    describedBy: text(options, 'describedBy'),
    formGroupProps: look(part(options, 'formGroup')),
  }
}

/** Reads what surrounds one control. */
export function field(options: Options) {
  const group = part(options, 'formGroup')
  const label = part(options, 'label')
  return {
    ...guidance(options),
    label: content(label),
    labelProps: { ...look(label), isPageHeading: flag(label, 'isPageHeading') },
    beforeInput: contentOf(group, 'beforeInput'),
    afterInput: contentOf(group, 'afterInput'),
    id: text(options, 'id'),
    name: text(options, 'name') ?? '',
    disabled: flag(options, 'disabled'),
    spellCheck: flag(options, 'spellcheck'),
    autoComplete: text(options, 'autocomplete'),
    ...look(options),
  }
}

/** Reads what surrounds several controls. */
export function fieldGroup(options: Options) {
  const fieldset = part(options, 'fieldset')
  const legend = part(fieldset, 'legend')
  const group = part(options, 'formGroup')
  return {
    ...guidance(options),
    describedBy: text(fieldset, 'describedBy') ?? text(options, 'describedBy'),
    legend: content(legend),
    legendProps: { ...look(legend), isPageHeading: flag(legend, 'isPageHeading') },
    fieldsetProps: options.fieldset ? look(fieldset) : undefined,
    beforeInputs: contentOf(group, 'beforeInputs'),
    afterInputs: contentOf(group, 'afterInputs'),
    ...look(options),
  }
}

/** Reads one choice among radios or checkboxes. */
export function choice(options: Options) {
  const name = text(options, 'name')
  return {
    value: text(options, 'value') ?? '',
    label: content(options),
    id: text(options, 'id'),
    hint: contentOf(options, 'hint'),
    hintProps: look(part(options, 'hint')),
    conditional: contentOf(options, 'conditional'),
    disabled: flag(options, 'disabled'),
    labelProps: look(part(options, 'label')),
    inputProps: attributes(options),
    ...(name === undefined ? {} : { name }),
  }
}
